import { isFinished } from '../../plan/status/closed.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { DeadlineReading } from '../../days/deadlines/deadline-reading.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { RungNames } from '../../plan/status/escalation.ts';
import { escalationWords } from '../../plan/status/escalation.ts';
import { counted } from '../../words/words.ts';
import type { Quote } from '../gate.ts';
import type { Holder } from '../holders.ts';
import { shownText } from '../compose/shown-text.ts';
import type { ActionNow, SummaryContext } from '../summary-context.ts';
import { placeOfAction } from '../summary-context.ts';
import type { Deed, SectionKey, SummaryLine } from '../summary.ts';
import type { Ladder, Rung } from './ladder.ts';
import { ladderOf, namesFor } from './ladder.ts';

/** A line on its way to one person. Its `quotes` are the cells whose words it would show. */
export interface AddressedLine {
  readonly holder: Holder;
  readonly section: SectionKey;
  readonly line: Omit<SummaryLine, 'places'>;
  readonly quotes: readonly Quote[];
}

/** Who hears of an action, in which section and why. */
interface Listener {
  readonly holder: Holder | undefined;
  readonly section: SectionKey;
  readonly why: string;
  readonly deed: Deed | undefined;
}

/** Every line about actions, for everybody who should hear of them. */
export function actionLines(context: SummaryContext): AddressedLine[] {
  return context.actions.flatMap((now) => {
    const section = sectionOf(now, context);
    if (section === undefined) return [];
    const ladder = ladderOf(now, context);
    return listeners(now, section, ladder, context).flatMap((listener) => addressed(now, section, listener, { ...context, ladder }));
  });
}

/** The most pressing section an action belongs to; `undefined` where it needs nobody this week. */
function sectionOf({ action, status }: ActionNow, context: SummaryContext): SectionKey | undefined {
  const due = dueDate(action.deadline);
  if (status.status === 'closed' || status.status === 'verified') return undefined;
  if (status.status === 'awaiting-sign-off') return 'signOff';
  if (!isFinished(action) && due !== undefined && due < context.today) return 'overdue';
  if (status.status === 'red') return 'red';
  if (!isFinished(action) && due !== undefined && due <= context.soonUntil) return 'dueSoon';
  if (!isFinished(action) && due !== undefined && due <= context.laterUntil) return 'dueLater';
  if (status.status === 'check') return 'question';
  return status.isStale ? 'stale' : undefined;
}

function listeners(now: ActionNow, section: SectionKey, ladder: Ladder, context: SummaryContext): Listener[] {
  const { action, escalation } = now;
  const { lead, overLead, directors } = ladder;
  if (section === 'signOff') return signOffListeners(now, ladder, context);
  const found: Listener[] = [{ holder: lead, section, why: 'You lead this action.', deed: section === 'question' ? 'answer' : 'update' }];
  const inWorkstream = `You lead workstream ${shownText(action.workstream, 40)}.`;
  if (overLead !== undefined && overLead !== lead) found.push({ holder: overLead, section, why: inWorkstream, deed: deedOver(section) });
  if (escalation?.step === 'workstream lead') found.push(...firstRung(now, ladder));
  if (escalation?.step === 'director') found.push(...escalatedTo(directors, 'It was escalated to you as director.'));
  return found;
}

/** What is on its way needs nobody above its lead. */
const deedOver = (section: SectionKey): Deed | undefined => (section === 'dueSoon' || section === 'dueLater' ? undefined : 'ask');

const escalatedTo = ({ holders }: Rung, why: string): Listener[] =>
  holders.map((holder) => ({ holder, section: 'escalated' as const, why, deed: 'ask' as const }));

function firstRung({ action }: ActionNow, { first }: Ladder): Listener[] {
  const why = {
    'workstream lead': `It was escalated to you as lead of workstream ${shownText(action.workstream, 40)}.`,
    manager: "It was escalated to you as its lead's manager.",
    director: 'It was escalated to you as director: its lead has no other workstream lead or manager in the plan.',
  };
  return escalatedTo(first, why[first.kind]);
}

/** Sign-off is awaited from the verifier named, else from the first rung above the lead: never the lead. */
function signOffListeners({ action }: ActionNow, { lead, first }: Ladder, context: SummaryContext): Listener[] {
  const named = context.holders.named(action.verifiedBy, placeOfAction(action.row, 'verifiedBy'));
  const listener = (holder: Holder, why: string): Listener => ({ holder, section: 'signOff', why, deed: 'sign off' });
  if (named !== undefined && named !== lead) return [listener(named, 'You are named as its verifier.')];
  const why = {
    'workstream lead': `No other verifier is named, and you lead workstream ${shownText(action.workstream, 40)}.`,
    manager: "No other verifier is named, and you are its lead's manager.",
    director: 'No other verifier is named, and you are a director of the plan.',
  };
  return first.holders.map((holder) => listener(holder, why[first.kind]));
}

function addressed(now: ActionNow, section: SectionKey, listener: Listener, context: SummaryContext & { ladder: Ladder }): AddressedLine[] {
  const { action, status } = now;
  const { holder } = listener;
  if (holder === undefined) return [];
  const due = dueDate(action.deadline);
  const lead = holder === context.ladder.lead || action.leadPost === '' ? [] : [`Lead: ${shownText(action.leadPost, 80)}.`];
  return [
    {
      holder,
      section: listener.section,
      line: {
        ref: shownText(action.ref, 40),
        text: shownText(action.action),
        status: context.looks.get(status.status),
        due,
        when: whenOf(section, due),
        notes: [...lead, ...notesOf(now, section, namesFor(holder, context.ladder), context)],
        why: listener.why,
        deed: listener.deed,
        link: context.linkTo('actions', action.row),
      },
      quotes: [
        { text: action.ref, place: placeOfAction(action.row, 'ref') },
        { text: action.action, place: placeOfAction(action.row, 'action') },
        ...(lead.length === 0 ? [] : [{ text: action.leadPost, place: placeOfAction(action.row, 'leadPost') }]),
        ...(action.workstream === '' ? [] : [{ text: action.workstream, place: placeOfAction(action.row, 'workstream') }]),
      ],
    },
  ];
}

function whenOf(section: SectionKey, due: PlainDate | undefined): string {
  if (section === 'signOff') return 'reported done, awaiting sign-off';
  if (due === undefined) return section === 'question' ? 'no deadline that can be read' : 'no date set';
  return section === 'overdue' ? `was due ${formatDate(due)}` : `due ${formatDate(due)}`;
}

function notesOf({ action, status, escalation }: ActionNow, section: SectionKey, names: RungNames, context: SummaryContext): string[] {
  const notes: string[] = [];
  if (section === 'red') notes.push(`Red by the rule "${status.rule}".`);
  if (escalation !== undefined) notes.push(escalationWords(escalation, names));
  if (status.status === 'red' && escalation !== undefined)
    notes.push(action.cause === undefined ? 'No cause is given.' : `Cause: ${action.cause.toLowerCase()}.`);
  if (status.status === 'red' && action.pathToGreen === '') notes.push('No path to green is given.');
  if (status.isStale && status.daysSinceUpdate !== undefined) notes.push(`No update for ${counted(status.daysSinceUpdate, 'day')}.`);
  else if (status.isStale) notes.push('It has never been updated.');
  if (section === 'question') notes.push(questionOf(action.deadline.kind));
  if (status.isSignOffLate) notes.push(`It has waited longer than ${counted(context.plan.settings.signOffWithinDays, 'day')}.`);
  return notes;
}

function questionOf(kind: DeadlineReading['kind']): string {
  return kind === 'none' || kind === 'question'
    ? 'Please enter a deadline, or say what it waits for.'
    : 'The plan cannot give it a status: see "Why" in its row.';
}
