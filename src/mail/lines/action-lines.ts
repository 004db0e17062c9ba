import { isFinished } from '../../plan/status/closed.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { DeadlineReading } from '../../days/deadlines/deadline-reading.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { formatDate } from '../../days/plain-date.ts';
import { counted } from '../../words/words.ts';
import type { Quote } from '../gate.ts';
import type { Holder } from '../holders.ts';
import { shownText } from '../compose/shown-text.ts';
import type { ActionNow, SummaryContext } from '../summary-context.ts';
import { placeOfAction } from '../summary-context.ts';
import type { SectionKey, SummaryLine } from '../summary.ts';

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
  readonly isLead: boolean;
}

/** Every line about actions, for everybody who should hear of them. */
export function actionLines(context: SummaryContext): AddressedLine[] {
  return context.actions.flatMap((now) => {
    const section = sectionOf(now, context);
    return section === undefined ? [] : listeners(now, section, context).flatMap((listener) => addressed(now, section, listener, context));
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

function listeners(now: ActionNow, section: SectionKey, context: SummaryContext): Listener[] {
  const { action, escalation } = now;
  const lead = context.holders.of({
    post: action.leadPost,
    email: action.leadEmail,
    place: placeOfAction(action.row, action.leadEmail === '' ? 'leadPost' : 'leadEmail'),
  });
  const overLead = workstreamLead(now, context);
  if (section === 'signOff') return signOffListeners(now, lead, overLead, context);
  const found: Listener[] = [{ holder: lead, section, why: 'You lead this action.', isLead: true }];
  const inWorkstream = `You lead workstream ${shownText(action.workstream, 40)}.`;
  if (overLead !== undefined && overLead !== lead) found.push({ holder: overLead, section, why: inWorkstream, isLead: false });
  if (escalation?.step === 'workstream lead') found.push(...firstRung(now, lead, overLead, context));
  if (escalation?.step === 'director') {
    found.push(
      ...context.holders
        .withRole('Director')
        .filter((holder) => holder !== lead)
        .map((holder) => ({ holder, section: 'escalated' as const, why: 'It was escalated to you as director.', isLead: false })),
    );
  }
  return found;
}

function workstreamLead({ action }: ActionNow, context: SummaryContext): Holder | undefined {
  const workstream = context.plan.workstreams.find(({ ref }) => ref !== '' && ref === action.workstream);
  if (workstream === undefined) return undefined;
  return context.holders.of({
    post: workstream.leadPost,
    email: workstream.leadEmail,
    place: { of: 'workstreams', row: workstream.row, field: workstream.leadEmail === '' ? 'leadPost' : 'leadEmail' },
  });
}

/** The first rung: the workstream lead; where that is the lead too, or nobody, the lead's manager; else the directors. */
function firstRung({ action }: ActionNow, lead: Holder | undefined, overLead: Holder | undefined, context: SummaryContext): Listener[] {
  const section = 'escalated';
  if (overLead !== undefined && overLead !== lead) {
    return [
      {
        holder: overLead,
        section,
        why: `It was escalated to you as lead of workstream ${shownText(action.workstream, 40)}.`,
        isLead: false,
      },
    ];
  }
  const manager = managerOf(lead, context);
  if (manager !== undefined && manager !== lead)
    return [{ holder: manager, section, why: "It was escalated to you as its lead's manager.", isLead: false }];
  return context.holders
    .withRole('Director')
    .filter((holder) => holder !== lead)
    .map((holder) => ({
      holder,
      section,
      why: 'It was escalated to you as director: its lead has no other workstream lead or manager in the plan.',
      isLead: false,
    }));
}

function managerOf(lead: Holder | undefined, context: SummaryContext): Holder | undefined {
  for (const post of lead?.posts ?? []) {
    const person = context.holders.personOf(post);
    if (person !== undefined && person.manager.trim() !== '')
      return context.holders.named(person.manager, { of: 'people', row: person.row, field: 'manager' });
  }
  return undefined;
}

/** Sign-off is awaited from the verifier named, else from the workstream lead, the lead's manager or the directors: never the lead. */
function signOffListeners(
  { action }: ActionNow,
  lead: Holder | undefined,
  overLead: Holder | undefined,
  context: SummaryContext,
): Listener[] {
  const named = context.holders.named(action.verifiedBy, placeOfAction(action.row, 'verifiedBy'));
  const listener = (holder: Holder, why: string): Listener => ({ holder, section: 'signOff', why, isLead: false });
  if (named !== undefined && named !== lead) return [listener(named, 'You are named as its verifier.')];
  if (overLead !== undefined && overLead !== lead)
    return [listener(overLead, `No other verifier is named, and you lead workstream ${shownText(action.workstream, 40)}.`)];
  const manager = managerOf(lead, context);
  if (manager !== undefined && manager !== lead) return [listener(manager, "No other verifier is named, and you are its lead's manager.")];
  return context.holders
    .withRole('Director')
    .filter((holder) => holder !== lead)
    .map((holder) => listener(holder, 'No other verifier is named, and you are a director of the plan.'));
}

function addressed(now: ActionNow, section: SectionKey, listener: Listener, context: SummaryContext): AddressedLine[] {
  const { action, status } = now;
  if (listener.holder === undefined) return [];
  const due = dueDate(action.deadline);
  const lead = listener.isLead || action.leadPost === '' ? [] : [`Lead: ${shownText(action.leadPost, 80)}.`];
  return [
    {
      holder: listener.holder,
      section: listener.section,
      line: {
        ref: shownText(action.ref, 40),
        text: shownText(action.action),
        status: context.looks.get(status.status),
        due,
        when: whenOf(section, due),
        notes: [...lead, ...notesOf(now, section, context)],
        why: listener.why,
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

function notesOf({ action, status, escalation }: ActionNow, section: SectionKey, context: SummaryContext): string[] {
  const notes: string[] = [];
  if (section === 'red') notes.push(`Red by the rule "${status.rule}".`);
  if (escalation !== undefined) notes.push(escalation.words);
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
