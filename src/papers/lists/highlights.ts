import { changesSince } from '../../plan/snapshots/changes-since.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { Action } from '../../plan/model.ts';
import { fundingByYear, postCountdowns } from '../../plan/position/money.ts';
import { addDays, formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { riskMovements } from '../../plan/snapshots/risk-movement.ts';
import { isComplete } from '../../plan/status/status-order.ts';
import { inWordsUpToNine } from '../../words/number-words.ts';
import { sentenceCase, shortenedByWords } from '../../words/words.ts';
import type { PaperRow } from '../paper.ts';
import type { PaperSource } from '../paper-source.ts';
import { stopped } from '../paragraphs/draft.ts';
import {
  causeOf,
  exceptionGroups,
  exceptionsOf,
  furtherExceptions,
  namedOrRefs,
  pathToGreenOf,
  publicWords,
} from '../paragraphs/exceptions.ts';
import type { ListDescription } from './list-description.ts';
import type { PlanListName } from './list-names.ts';

/** A board reads two sides of A4: so many lines of each kind, and how many more there are. */
const MOST = 4;
const MOST_CHARACTERS = 80;
const MOST_OF_A_PATH = 140;
const DUE_WITHIN_DAYS = 56;
/** Groups of exceptions that a board reads: each may hold many. */
const MOST_GROUPS = 5;

const brief = (text: string): string => shortenedByWords(text.replace(/\s+/g, ' ').trim(), MOST_CHARACTERS);

type HighlightName = Extract<
  PlanListName,
  'doneSince' | 'dueNext' | 'briefExceptions' | 'exceptionGroups' | 'briefRisks' | 'moneyLines' | 'milestones'
>;

/** The short lists of the board highlight report. */
export const HIGHLIGHTS: Readonly<Record<HighlightName, ListDescription>> = {
  doneSince: {
    fields: ['ref', 'text', 'status'],
    rows: doneSince,
  },
  dueNext: {
    fields: ['ref', 'text', 'deadline', 'status'],
    rows: dueNext,
  },
  briefExceptions: {
    fields: ['ref', 'text', 'status', 'cause', 'pathToGreen'],
    rows: briefExceptions,
  },
  exceptionGroups: {
    fields: ['status', 'actions', 'why'],
    rows: exceptionGroupRows,
  },
  briefRisks: {
    fields: ['text', 'movement'],
    rows: briefRisks,
  },
  moneyLines: {
    fields: ['text'],
    needs: ['funding'],
    rows: moneyLines,
  },
  milestones: {
    fields: ['date', 'text'],
    rows: milestones,
  },
};

const first = <T>(all: readonly T[], row: (item: T) => PaperRow): readonly PaperRow[] => all.slice(0, MOST).map(row);

/** What each of these lists leaves out, in a sentence; '' where it leaves out nothing. */
export const FURTHER = {
  done: (source: PaperSource) => further(actionsDone(source).length, 'further action was', 'further actions were', 'completed'),
  due: (source: PaperSource) =>
    further(
      actionsDue(source).length,
      'further action is',
      'further actions are',
      `due by ${formatDate(addDays(source.asAt, DUE_WITHIN_DAYS))}`,
    ),
  exceptions: (source: PaperSource) => furtherExceptions(exceptionGroups(source), MOST_GROUPS),
  risks: ({ plan }: PaperSource) => further(plan.risks.length, 'further risk is', 'further risks are', 'on the plan’s register'),
} as const;

function further(all: number, one: string, many: string, what: string): string {
  const rest = all - MOST;
  return rest <= 0 ? '' : `${sentenceCase(inWordsUpToNine(rest))} ${rest === 1 ? one : many} ${what}.`;
}

function doneSince(source: PaperSource): readonly PaperRow[] {
  return first(actionsDone(source), (action) => lineOf(action, source));
}

function actionsDone({ last, snapshot, publicActions }: PaperSource): readonly Action[] {
  if (last === undefined) return [];
  const refs = new Set(changesSince(last, snapshot).completed.map(({ ref }) => ref));
  return publicActions.filter((action) => refs.has(action.ref));
}

function dueNext(source: PaperSource): readonly PaperRow[] {
  return first(actionsDue(source), ({ action, day }) => ({ ...lineOf(action, source), deadline: formatDate(day) }));
}

function actionsDue(source: PaperSource): readonly { readonly action: Action; readonly day: PlainDate }[] {
  const until = addDays(source.asAt, DUE_WITHIN_DAYS);
  return source.publicActions
    .map((action) => ({ action, day: source.phaseDays.get(action.ref) ?? dueDate(action.deadline) }))
    .filter(
      (each): each is { action: Action; day: PlainDate } =>
        each.day !== undefined && each.day >= source.asAt && each.day <= until && isOpen(each.action, source),
    )
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function isOpen(action: Action, { frozen }: PaperSource): boolean {
  const status = frozen(action.ref)?.status ?? 'check';
  return !isComplete(status) && status !== 'closed';
}

function briefExceptions(source: PaperSource): readonly PaperRow[] {
  return first(exceptionsOf(source), (action) => ({
    ...lineOf(action, source),
    cause: sentenceCase(causeOf(action)),
    pathToGreen: brief(pathToGreenOf(action)),
  }));
}

/** Exceptions with the same cause and path to green in one row: those without either are told by who owes them. */
function exceptionGroupRows(source: PaperSource): readonly PaperRow[] {
  return exceptionGroups(source)
    .slice(0, MOST_GROUPS)
    .map(({ status, cause, path, actions }) => ({
      status: source.keyOf(status).label,
      actions: namedOrRefs(actions),
      why: [cause === undefined ? '' : stopped(cause), path === '' ? '' : stopped(shortenedByWords(path, MOST_OF_A_PATH))]
        .filter((part) => part !== '')
        .join(' '),
    }));
}

function lineOf(action: Action, { frozen, keyOf }: PaperSource): { readonly ref: string; readonly text: string; readonly status: string } {
  return { ref: action.ref, text: brief(publicWords(action)), status: keyOf(frozen(action.ref)?.status ?? 'check').label };
}

function briefRisks({ plan, last }: PaperSource): readonly PaperRow[] {
  const order = { Up: 0, New: 1, Down: 2, Same: 3, 'Not scored': 4 } as const;
  const sorted = [...riskMovements(plan, last)].sort(
    (one, other) => order[one.movement] - order[other.movement] || (other.score ?? 0) - (one.score ?? 0),
  );
  return first(sorted, ({ risk, words }) => ({ text: brief(risk.text), movement: words }));
}

function moneyLines({ plan, asAt, calendar }: PaperSource): readonly PaperRow[] {
  const lines = [
    ...fundingByYear(plan.funding).map((year) => year.sentence),
    ...postCountdowns(plan.funding, asAt, calendar).map((post) => post.sentence),
  ];
  const more = further(lines.length, 'further sum is', 'further sums are', 'on the Funding tab');
  return [...first(lines, (line) => ({ text: stopped(sentenceCase(line)) })), ...(more === '' ? [] : [{ text: more }])];
}

function milestones({ plan, asAt, meeting: own }: PaperSource): readonly PaperRow[] {
  const names = new Map(plan.bodies.map((body) => [body.ref, body.name]));
  const coming = plan.meetings
    .filter(
      (meeting): meeting is typeof meeting & { date: PlainDate } =>
        meeting.date !== undefined && meeting.date > asAt && meeting.ref !== own.ref,
    )
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return coming.slice(0, MOST).map((meeting) => ({
    date: formatDate(meeting.date),
    text: `${names.get(meeting.body) ?? meeting.body}${meeting.title === '' ? '' : `: ${brief(meeting.title)}`}`,
  }));
}
