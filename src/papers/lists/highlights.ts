import { changesSince } from '../../plan/snapshots/changes-since.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { Action } from '../../plan/model.ts';
import { fundingByYear, postCountdowns } from '../../plan/position/money.ts';
import { addDays, formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { riskMovements } from '../../plan/snapshots/risk-movement.ts';
import { isComplete } from '../../plan/status/status-order.ts';
import { counted, sentenceCase, shortened } from '../../words/words.ts';
import type { PaperRow } from '../paper.ts';
import type { PaperSource } from '../paper-source.ts';
import { stopped } from '../paragraphs/draft.ts';
import { causeOf, exceptionsOf, pathToGreenOf, publicWords } from '../paragraphs/exceptions.ts';
import type { ListDescription } from './list-description.ts';
import type { PlanListName } from './list-names.ts';

/** A board reads two sides of A4: so many lines of each kind, and how many more there are. */
const MOST = 4;
const MOST_CHARACTERS = 80;
const DUE_WITHIN_DAYS = 56;
const NOT_YET = 'Not given yet';

const brief = (text: string): string => shortened(text.replace(/\s+/g, ' ').trim(), MOST_CHARACTERS);

type HighlightName = Extract<PlanListName, 'doneSince' | 'dueNext' | 'briefExceptions' | 'briefRisks' | 'moneyLines' | 'milestones'>;

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

function limited<T>(all: readonly T[], row: (item: T) => PaperRow, more: (count: number) => PaperRow): readonly PaperRow[] {
  const rows = all.slice(0, MOST).map(row);
  return all.length <= MOST ? rows : [...rows, more(all.length - MOST)];
}

function doneSince(source: PaperSource): readonly PaperRow[] {
  if (source.last === undefined) return [];
  const refs = new Set(changesSince(source.last, source.snapshot).completed.map(({ ref }) => ref));
  const done = source.publicActions.filter((action) => refs.has(action.ref));
  return limited(
    done,
    (action) => lineOf(action, source),
    (count) => ({ ref: '', text: `${counted(count, 'further action')} completed.`, status: '' }),
  );
}

function dueNext(source: PaperSource): readonly PaperRow[] {
  const until = addDays(source.asAt, DUE_WITHIN_DAYS);
  const due = source.publicActions
    .map((action) => ({ action, day: source.phaseDays.get(action.ref) ?? dueDate(action.deadline) }))
    .filter(
      (each): each is { action: Action; day: PlainDate } =>
        each.day !== undefined && each.day >= source.asAt && each.day <= until && isOpen(each.action, source),
    )
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return limited(
    due,
    ({ action, day }) => ({ ...lineOf(action, source), deadline: formatDate(day) }),
    (count) => ({ ref: '', text: `${counted(count, 'further action')} due by ${formatDate(until)}.`, deadline: '', status: '' }),
  );
}

function isOpen(action: Action, { frozen }: PaperSource): boolean {
  const status = frozen(action.ref)?.status ?? 'check';
  return !isComplete(status) && status !== 'closed';
}

function briefExceptions(source: PaperSource): readonly PaperRow[] {
  return limited(
    exceptionsOf(source),
    (action) => ({
      ...lineOf(action, source),
      cause: sentenceCase(causeOf(action)) || NOT_YET,
      pathToGreen: brief(pathToGreenOf(action)) || NOT_YET,
    }),
    (count) => ({
      ref: '',
      text: `${counted(count, 'further exception')} ${count === 1 ? 'stands' : 'stand'} in the plan.`,
      status: '',
      cause: '',
      pathToGreen: '',
    }),
  );
}

function lineOf(action: Action, { frozen, keyOf }: PaperSource): { readonly ref: string; readonly text: string; readonly status: string } {
  return { ref: action.ref, text: brief(publicWords(action)), status: keyOf(frozen(action.ref)?.status ?? 'check').label };
}

function briefRisks({ plan, last }: PaperSource): readonly PaperRow[] {
  const order = { Up: 0, New: 1, Down: 2, Same: 3, 'Not scored': 4 } as const;
  const sorted = [...riskMovements(plan, last)].sort(
    (one, other) => order[one.movement] - order[other.movement] || (other.score ?? 0) - (one.score ?? 0),
  );
  return limited(
    sorted,
    ({ risk, words }) => ({ text: brief(risk.text), movement: words }),
    (count) => ({ text: `${counted(count, 'further risk')} in the plan.`, movement: '' }),
  );
}

function moneyLines({ plan, asAt, calendar }: PaperSource): readonly PaperRow[] {
  const lines = [
    ...fundingByYear(plan.funding).map((year) => year.sentence),
    ...postCountdowns(plan.funding, asAt, calendar).map((post) => post.sentence),
  ];
  return limited(
    lines,
    (line) => ({ text: stopped(sentenceCase(line)) }),
    (count) => ({ text: `${counted(count, 'further line')} in the plan.` }),
  );
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
