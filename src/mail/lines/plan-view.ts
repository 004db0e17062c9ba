import { isFinished } from '../../plan/status/closed.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { Workstream } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { workingDaysBetween } from '../../days/working-days.ts';
import { counted } from '../../words/words.ts';
import { countsOf, inWords } from '../../plan/position/roll-up.ts';
import type { AddressedLine } from './action-lines.ts';
import { personalDataIn } from '../gate.ts';
import type { Holder } from '../holders.ts';
import { shownText } from '../compose/shown-text.ts';
import type { ActionNow, SummaryContext } from '../summary-context.ts';
import { placeOfAction } from '../summary-context.ts';
import type { CountLine, PlanView, RollUpLine, WithheldLine } from '../summary.ts';
import { addTo } from '../../words/groups.ts';

/** A director's screen holds no more of these; the plan holds the rest. */
const MOST_DATES = 8;

/** "4 of 9 complete (1 awaiting sign-off), 2 red; 1 overdue": the plan's own roll-up, and how many are late. */
function rollUpWords(actions: readonly ActionNow[], context: SummaryContext): string {
  const late = actions.filter((now) => isOverdue(now, context)).length;
  const counts = inWords(countsOf(actions.map(({ status }) => status)), context.plan.statusKey);
  return shownText(late === 0 ? counts : `${counts}; ${late} overdue`);
}

function isOverdue({ action, status }: ActionNow, context: SummaryContext): boolean {
  const due = dueDate(action.deadline);
  return !isFinished(action) && status.status !== 'verified' && status.status !== 'closed' && due !== undefined && due < context.today;
}

/** The workstreams that each holder leads, each with its counts; and what was left out. */
export function rollUps(context: SummaryContext): {
  byHolder: Map<Holder, RollUpLine[]>;
  withheld: { holder: Holder; found: readonly WithheldLine[] }[];
} {
  const byHolder = new Map<Holder, RollUpLine[]>();
  const withheld: { holder: Holder; found: readonly WithheldLine[] }[] = [];
  for (const workstream of context.plan.workstreams) {
    const holder = context.holders.of({
      post: workstream.leadPost,
      email: workstream.leadEmail,
      place: { of: 'workstreams', row: workstream.row, field: 'leadEmail' },
    });
    if (holder === undefined) continue;
    const found = personalDataIn([
      { text: workstream.ref, place: { of: 'workstreams', row: workstream.row, field: 'ref' } },
      { text: workstream.name, place: { of: 'workstreams', row: workstream.row, field: 'name' } },
    ]);
    if (found.length > 0) withheld.push({ holder, found });
    else addTo(byHolder, holder, rollUpLine(workstream, context));
  }
  return { byHolder, withheld };
}

function rollUpLine(workstream: Workstream, context: SummaryContext): RollUpLine {
  const actions = context.actions.filter(({ action }) => action.workstream !== '' && action.workstream === workstream.ref);
  return {
    name: shownText([workstream.ref, workstream.name].filter((part) => part !== '').join(' '), 120),
    words: rollUpWords(actions, context),
    link: context.linkTo('workstreams', workstream.row),
  };
}

/** The plan on one screen; the director's reds are added once they have passed the gate. */
export function planView(context: SummaryContext): PlanView {
  const { lastWeek } = context;
  return {
    headline: `The plan: ${rollUpWords(context.actions, context)}.`,
    counts: counts(context),
    comparedWith: lastWeek === undefined ? 'There are no figures from a week ago yet.' : `Compared with ${formatDate(lastWeek.asAt)}.`,
    redsHeading: lastWeek === undefined ? 'Red now' : `Red now, those that were not on ${formatDate(lastWeek.asAt)} first`,
    reds: [],
    moreReds: 0,
    newRedCount: 0,
    noReds: 'No action is red.',
    dates: context.dates
      .filter(({ date }) => date >= context.today)
      .slice(0, MOST_DATES)
      .map(({ date, label, place }) => ({ date, label: shownText(label, 160), link: context.linkTo(place.of, place.row) })),
  };
}

function counts(context: SummaryContext): CountLine[] {
  return context.plan.statusKey.flatMap(({ code }) => {
    const status = context.looks.get(code);
    const now = context.actions.filter((each) => each.status.status === code).length;
    const before = context.lastWeek?.actions.filter((each) => each.status === code).length;
    return status === undefined || (now === 0 && (before ?? 0) === 0) ? [] : [{ status, now, before }];
  });
}

/** A red action on its way to a director. */
export interface RedLine extends AddressedLine {
  readonly isNew: boolean;
}

/** Every red action with its age, cause and path to green, addressed to one director: the new ones first, then the oldest. */
export function redLines(holder: Holder, context: SummaryContext): RedLine[] {
  const { lastWeek } = context;
  const before = new Set((lastWeek?.actions ?? []).filter(({ status }) => status === 'red').map(({ ref }) => ref));
  const lines = context.actions
    .filter(({ status }) => status.status === 'red')
    .map((now) => ({ since: redSinceOf(now, context), line: redLine(now, { holder, isNew: !before.has(now.action.ref) }, context) }));
  return lines.sort((a, b) => Number(b.line.isNew) - Number(a.line.isNew) || (a.since < b.since ? -1 : 1)).map(({ line }) => line);
}

const redSinceOf = ({ escalation }: ActionNow, { today }: SummaryContext): PlainDate => escalation?.redSince ?? today;

function ageOf(now: ActionNow, context: SummaryContext): string {
  const since = redSinceOf(now, context);
  const days = workingDaysBetween(since, context.today, context.calendar);
  return days === 0 ? 'Red since today.' : `Red for ${counted(days, 'working day')}, since ${formatDate(since)}.`;
}

function redLine(now: ActionNow, { holder, isNew }: { holder: Holder; isNew: boolean }, context: SummaryContext): RedLine {
  const { action, status } = now;
  const { lastWeek } = context;
  const due = dueDate(action.deadline);
  const path = action.pathToGreen === '' ? 'No path to green is given.' : `Path to green: ${shownText(action.pathToGreen, 160)}`;
  const fresh = isNew && lastWeek !== undefined ? `New: not red on ${formatDate(lastWeek.asAt)}. ` : '';
  return {
    holder,
    section: 'red',
    isNew,
    line: {
      ref: shownText(action.ref, 40),
      text: shownText(action.action, 160),
      status: context.looks.get(status.status),
      due,
      when: due === undefined ? 'no date set' : `${due < context.today ? 'was due' : 'due'} ${formatDate(due)}`,
      notes: [
        `${fresh}${ageOf(now, context)}`,
        action.cause === undefined ? 'No cause is given.' : `Cause: ${action.cause.toLowerCase()}.`,
        path,
      ],
      why: 'You are a director of the plan.',
      deed: 'ask',
      link: context.linkTo('actions', action.row),
    },
    quotes: [
      { text: action.ref, place: placeOfAction(action.row, 'ref') },
      { text: action.action, place: placeOfAction(action.row, 'action') },
      { text: action.pathToGreen, place: placeOfAction(action.row, 'pathToGreen') },
    ],
  };
}

/** True where a director must hear this week: something is red, overdue or new, or a date comes up before long. */
export function hasNewsForDirector(view: PlanView, context: SummaryContext): boolean {
  const soon = view.dates.some(({ date }) => date <= context.laterUntil);
  return soon || context.actions.some((now) => now.status.status === 'red' || isOverdue(now, context));
}
