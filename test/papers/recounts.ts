import { numberOfWords } from '../../src/words/number-words.ts';
import { addDays, daysBetween } from '../../src/days/plain-date.ts';
import type { PlainDate } from '../../src/days/plain-date.ts';
import { isWorkingDay, workingCalendar } from '../../src/days/working-calendar.ts';
import type { Paper } from '../../src/papers/paper.ts';
import { IMPACTS } from '../../src/plan/model.ts';
import type { Action, Plan, Snapshot, SnapshotAction, StatusCode } from '../../src/plan/model.ts';

/** A paper, and all that its numbers are counted from again. */
export interface Recounting {
  readonly paper: Paper;
  readonly plan: Plan;
  readonly snapshot: Snapshot;
  readonly earlier: Snapshot | undefined;
  readonly asAt: PlainDate;
  readonly body: string;
}

const calendar = workingCalendar();
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** What holds figures and counts nothing: days, years, refs, paragraphs of an Act, the range of a score. */
const NO_NUMBERS = [
  new RegExp(`\\b\\d{1,2} (?:${MONTHS}) \\d{4}\\b`, 'g'),
  /\b\d{4}\/\d{2}\b/g,
  /\b[A-Z]\d+\b/g,
  /\bparagraphs? \d[\d, and]* of Schedule 12A\b/g,
  /, paragraph \d+\)/g,
  /\bAct \d{4}\b/g,
  /Schedule 12A/g,
  /\(score: likelihood × impact, at most 25\)/g,
  /\bPhase \d+\b/gi,
  /\bphase \d+\b/g,
];
const WORDS = 'all|none|one|two|three|four|five|six|seven|eight|nine';

/** The numbers of a sentence in order, figures and words alike: "all" and "none" stand for themselves. */
export function numbersIn(sentence: string): readonly string[] {
  const bare = NO_NUMBERS.reduce((text, each) => text.replace(each, ' '), sentence);
  return [...bare.matchAll(new RegExp(`\\d+(?:,\\d{3})*|\\b(?:${WORDS})\\b(?! the same)`, 'gi'))].map(([found]) => {
    const plain = found.toLowerCase().replace(/,/g, '');
    return plain === 'all' || plain === 'none' ? plain : String(numberOfWords(plain) ?? plain);
  });
}

/** Also before a figure, with which a sentence may begin. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\.) (?=[A-Z0-9])/);

/** Every sentence that the product wrote into the paper, with the lines of its lists. */
export function generatedSentences({ paper }: Recounting): readonly string[] {
  const own = [...paper.implications, ...paper.sections].flatMap(({ paragraphs }) => paragraphs).filter(({ byProduct }) => byProduct);
  const cover = paper.fields.filter(({ key }) => ['summary', 'freedomOfInformation', 'financial', 'equality', 'options'].includes(key));
  const values = paper.values as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const single = [...Object.values(values['further'] ?? {}), values['paper']?.['exceptionsSentence'], values['paper']?.['owedSentence']];
  return [
    ...own.flatMap(({ text, bullets }) => [...sentencesOf(text), ...bullets.flatMap(sentencesOf)]),
    ...cover.flatMap(({ text }) => text.split('\n').flatMap((line) => sentencesOf(line.replace(/^• /, '')))),
    ...single.flatMap((text) => sentencesOf(String(text ?? ''))),
  ].filter((sentence) => sentence !== '');
}

type Counts = (given: Recounting, sentence: string) => readonly (number | string)[];

/** One kind of sentence: how it reads, and its numbers counted again from the plan and its snapshots. */
interface Kind {
  readonly name: string;
  readonly is: RegExp;
  readonly counts: Counts;
}

/** What the numbers of a sentence must be; throws where nobody recounts a sentence of its kind. */
export function recounted(sentence: string, given: Recounting): readonly string[] {
  const kind = KINDS.find(({ is }) => is.test(sentence));
  if (kind === undefined && numbersIn(sentence).length > 0) throw new Error(`Nobody recounts: ${sentence}`);
  return (kind?.counts(given, sentence) ?? []).map(String);
}

const countOf = (actions: readonly SnapshotAction[], ...codes: readonly StatusCode[]): number =>
  actions.filter(({ status }) => codes.includes(status)).length;
const isDone = (status: StatusCode): boolean => status === 'verified' || status === 'awaiting-sign-off';
const live = (actions: readonly SnapshotAction[]): readonly SnapshotAction[] => actions.filter(({ status }) => status !== 'closed');
const total = ({ snapshot }: Recounting): number => live(snapshot.actions).length;
const complete = ({ snapshot }: Recounting): number => snapshot.actions.filter(({ status }) => isDone(status)).length;
const openPublic = ({ plan }: Recounting): readonly Action[] =>
  plan.actions.filter(({ isPublic, progress }) => isPublic && progress !== 'Closed');

/** As a share reads: "24 of the 87", "none of the 4", "all 4", "the one". */
function share(count: number, of: number): readonly (number | string)[] {
  if (of === 0) return [];
  if (of === 1 && count === 1) return [1];
  return count === of ? ['all', of] : count === 0 ? ['none', of] : [count, of];
}

const wordCount = (count: number): number | string => (count === 0 ? 'none' : count);
/** The same where a plan of one action says whether it is complete. */
const doneShare = (given: Recounting): readonly (number | string)[] => (total(given) === 1 ? [1] : share(complete(given), total(given)));

function exceptions({ plan, snapshot }: Recounting): readonly Action[] {
  const status = new Map(snapshot.actions.map((each) => [each.ref, each.status]));
  const of = (code: StatusCode) => plan.actions.filter(({ ref, isPublic }) => isPublic && status.get(ref) === code);
  return [...of('red'), ...of('amber')];
}

/** Actions of one status, cause and path, in groups; those that have neither are owed. */
function groups(given: Recounting): readonly (readonly Action[])[] {
  const status = new Map(given.snapshot.actions.map((each) => [each.ref, each.status]));
  const all = new Map<string, Action[]>();
  for (const action of exceptions(given).filter(({ cause, pathToGreen }) => cause !== undefined || pathToGreen !== '')) {
    const key = [status.get(action.ref), action.cause, action.pathToGreen].join('|');
    all.set(key, [...(all.get(key) ?? []), action]);
  }
  const of = (code: StatusCode) => [...all.values()].filter(([first]) => first !== undefined && status.get(first.ref) === code);
  return (['red', 'amber'] as const).flatMap((code) => of(code).sort((one, other) => other.length - one.length));
}

const more = (count: number, told: number): readonly number[] => (count > told ? [count - told] : []);
const refsIn = (sentence: string): readonly string[] => sentence.match(/\bA\d+\b/g) ?? [];

function moved({ plan }: Recounting): { readonly approved: readonly number[]; readonly slipped: readonly number[] } {
  const days = plan.actions
    .filter(({ progress, originalDeadline }) => progress !== 'Closed' && originalDeadline !== undefined)
    .flatMap((action) => {
      const due = action.deadline.kind === 'date' ? action.deadline.date : undefined;
      const from = action.originalDeadline as PlainDate;
      if (due === undefined || due === from) return [];
      const isAgreed = action.redatedBecause !== '' && action.redatingApprovedBy !== '' && action.redatingApprovedBy !== action.leadPost;
      const agreed = isAgreed && action.approvedDeadline !== undefined ? daysBetween(from, action.approvedDeadline) : 0;
      const all = daysBetween(from, due);
      const approved = agreed > 0 ? Math.min(Math.max(all, 0), agreed) : agreed;
      return [{ approved, slipped: all - approved }];
    });
  return {
    approved: days.map(({ approved }) => approved).filter((each) => each > 0),
    slipped: days.map(({ slipped }) => slipped).filter((each) => each > 0),
  };
}

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

function change(test: (before: SnapshotAction | undefined, now: SnapshotAction) => boolean): Counts {
  return ({ snapshot, earlier, plan }, sentence) => {
    const before = new Map((earlier?.actions ?? []).map((each) => [each.ref, each]));
    const found = snapshot.actions.filter((now) => test(before.get(now.ref), now));
    const told = found.filter(({ ref }) => plan.actions.some((action) => action.ref === ref && action.isPublic)).length;
    const most = /re-dated/.test(sentence) ? MOST_MOVED : MOST_REFS;
    return [found.length, ...more(told, most), ...(told === found.length ? [] : [found.length - told])];
  };
}

const MOST_REFS = 15;
const MOST_MOVED = 5;
const isRedated = (before: SnapshotAction | undefined, now: SnapshotAction): boolean =>
  before !== undefined &&
  now.status !== 'closed' &&
  before.deadline !== undefined &&
  now.deadline !== undefined &&
  before.deadline !== now.deadline;

/** Moved to a day that somebody agreed to, or to another. */
const redated =
  (isAgreed: boolean): Counts =>
  (given, sentence) => {
    const agreed = ({ ref, deadline }: SnapshotAction): boolean => {
      const action = given.plan.actions.find((each) => each.ref === ref);
      if (action === undefined || action.redatedBecause === '' || ['', action.leadPost].includes(action.redatingApprovedBy)) return false;
      return action.approvedDeadline !== undefined && deadline !== undefined && deadline <= action.approvedDeadline;
    };
    return change((before, now) => isRedated(before, now) && agreed(now) === isAgreed)(given, sentence);
  };

function pointNumbers(given: Recounting): readonly number[] {
  const of = (actions: readonly SnapshotAction[]) =>
    [actions.filter(({ status }) => isDone(status)).length, countOf(actions, 'red'), live(actions).length] as const;
  const [then, now] = [of(given.earlier?.actions ?? []), of(given.snapshot.actions)];
  const part = (at: 0 | 1): readonly number[] => (then[at] === now[at] ? [now[at], now[2]] : [then[at], then[2], now[at], now[2]]);
  return [...part(0), ...part(1)];
}

const scoreOf = ({ likelihood, impact }: Plan['risks'][number]): number | undefined =>
  likelihood === undefined || impact === undefined ? undefined : likelihood * impact;

function riskMoves({ plan, earlier }: Recounting): readonly (readonly [before: number | undefined, now: number | undefined])[] {
  return plan.risks.map((risk) => [earlier?.risks.find(({ ref }) => ref === risk.ref)?.score, scoreOf(risk)] as const);
}

function decided({ plan, body, asAt }: Recounting, ...states: readonly string[]): number {
  const meetings = plan.meetings.filter((each) => each.body === body && each.date !== undefined && each.date <= asAt).map(({ ref }) => ref);
  return plan.decisions.filter(({ meeting, state }) => meetings.includes(meeting) && states.includes(state)).length;
}

/** Stepped one day at a time; the first day is none of them. */
function workingDays(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at, calendar)) count += 1;
  return count;
}

function lawfulDay(from: PlainDate, days: number): PlainDate {
  let at = from;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

const pounds = (all: Plan['funding']): readonly number[] => {
  const [agreed, spent] = [sum(all.map(({ amount }) => amount ?? 0)), sum(all.map(({ spent: each }) => each ?? 0))];
  const without = all.filter(({ amount }) => amount === undefined).length;
  return [agreed, spent, Math.abs(agreed - spent), ...(without === 0 ? [] : [without])];
};

/** Areas with live actions that are all complete, and all areas. */
function areas({ plan, snapshot }: Recounting): readonly [done: number, of: number] {
  const status = new Map(snapshot.actions.map((each) => [each.ref, each.status]));
  const done = plan.recommendations.filter(({ ref }) => {
    const its = plan.actions.filter((action) => action.recommendations.includes(ref)).map((action) => status.get(action.ref) as StatusCode);
    const counted = its.filter((each) => each !== 'closed');
    return counted.length > 0 && counted.every(isDone);
  });
  return [done.length, plan.recommendations.length];
}

/** The kinds of sentences with numbers, in the order in which papers have them. */
export const KINDS: readonly Kind[] = [
  {
    name: 'how many are complete, and verified',
    is: /^As at [^,]+, .* complete, .*verified/,
    counts: (given, sentence) => {
      const verified = countOf(given.snapshot.actions, 'verified');
      const done = complete(given);
      const those = / and it has /.test(sentence) ? [] : verified === done ? ['all'] : [wordCount(verified)];
      return [...doneShare(given), ...those];
    },
  },
  { name: 'how many are complete', is: /^(?:As at [^,]+, )?.*\bactions? (?:is|are) (?:not yet )?complete\.$/i, counts: doneShare },
  {
    name: 'the others by status',
    is: /^(?:Of the \d+ others|Of these|The other|All \d+ are|It is)\b.*(?:red|amber|green|not yet due|marked "Check")\.$/,
    counts: (given, sentence) => {
      const open = (['red', 'amber', 'green', 'not-yet-due', 'check'] as const)
        .map((code) => countOf(given.snapshot.actions, code))
        .filter((each) => each > 0);
      if (/^It is/.test(sentence)) return [];
      if (/^All/.test(sentence)) return ['all', ...open];
      return /^Of the \d/.test(sentence) ? [total(given) - complete(given), ...open] : open;
    },
  },
  {
    name: 'areas for improvement',
    is: /areas? for improvement (?:has|does)|^Every action is complete for/,
    counts: (given, sentence) => (/^The one/.test(sentence) ? [1] : share(...areas(given))),
  },
  {
    name: 'closed',
    is: /^\S+ (?:further )?actions? (?:is|are) closed, not pursued/,
    counts: ({ snapshot }) => [countOf(snapshot.actions, 'closed')],
  },
  {
    name: 'moved deadlines',
    is: /deadlines? (?:was|were) moved with/,
    counts: (given) => {
      const { approved, slipped } = moved(given);
      return [approved, slipped].flatMap((each) => (each.length === 0 ? [] : [each.length, sum(each)]));
    },
  },
  { name: 'the trend', is: /^Since .* complete actions have/, counts: pointNumbers },
  {
    name: 'completed since',
    is: /^\d+ completed: /,
    counts: change((before, now) => before !== undefined && !isDone(before.status) && isDone(now.status)),
  },
  {
    name: 'newly red',
    is: /^\d+ newly red: /,
    counts: change((before, now) => before !== undefined && before.status !== 'red' && now.status === 'red'),
  },
  { name: 're-dated with approval', is: /^\d+ re-dated with approval: /, counts: redated(true) },
  { name: 're-dated', is: /^\d+ re-dated: /, counts: redated(false) },
  {
    name: 'reversed',
    is: /^\d+ reversed, no longer complete: /,
    counts: change((before, now) => before !== undefined && isDone(before.status) && !isDone(now.status) && now.status !== 'closed'),
  },
  {
    name: 'withdrawn',
    is: /^\d+ withdrawn: /,
    counts: change((before, now) => before !== undefined && before.status !== 'closed' && now.status === 'closed'),
  },
  {
    name: 'taken up again',
    is: /^\d+ taken up again: /,
    counts: change((before, now) => before?.status === 'closed' && now.status !== 'closed'),
  },
  {
    name: 'exceptions',
    is: /needs? (?:members’ )?attention/,
    counts: (given) => {
      const found = exceptions(given);
      const status = new Map(given.snapshot.actions.map((each) => [each.ref, each.status]));
      const of = (['red', 'amber'] as const)
        .map((code) => found.filter(({ ref }) => status.get(ref) === code).length)
        .filter((each) => each > 0);
      const alike = found.length > 2 ? ['all'] : [];
      return [...share(found.length, total(given)), ...(of.length === 1 ? alike : of)];
    },
  },
  {
    name: 'a group of exceptions',
    is: /^(?:\S+ actions are (?:red|amber)\b.*: A|A\d+ \(.*\) is (?:red|amber))/i,
    counts: (given, sentence) => {
      const [first] = refsIn(sentence);
      const its = groups(given).find((group) => group.some(({ ref }) => ref === first)) ?? [];
      return its.length === 1 ? [] : [its.length, ...more(its.length, MOST_REFS)];
    },
  },
  {
    name: 'further exceptions',
    is: /^\S+ further exceptions? (?:is|are) set out/,
    counts: (given, sentence) => {
      const told = given.paper.format === 'F' ? 5 : 8;
      const rest = (most: number) =>
        sum(
          groups(given)
            .slice(most)
            .map((each) => each.length),
        );
      return [numbersIn(sentence)[0] === String(rest(5)) ? rest(5) : rest(told)];
    },
  },
  {
    name: 'what leads owe',
    is: /^The cause or the path to green is not given yet for/,
    counts: (given) => {
      const found = exceptions(given);
      const owed = found.filter(({ cause, pathToGreen }) => cause === undefined || pathToGreen === '');
      const leads = [...new Set(owed.map(({ leadPost }) => leadPost))].filter((lead) => lead !== '');
      const of = (lead: string): readonly number[] => more(owed.filter(({ leadPost }) => leadPost === lead).length, MOST_REFS);
      return [...share(owed.length, found.length), ...leads.slice(0, 5).flatMap(of), ...more(leads.length, 5), ...of('')];
    },
  },
  {
    name: 'what was asked',
    is: /asked for or was promised/,
    counts: (given) => {
      const open = decided(given, 'Open', 'Not met');
      if (decided(given, 'Open', 'Not met', 'Met', 'Overtaken') === 1) return [1];
      return [decided(given, 'Open', 'Not met', 'Met', 'Overtaken'), wordCount(decided(given, 'Met')), ...(open === 0 ? [] : [open])];
    },
  },
  {
    name: 'the difference made',
    is: /^The difference made for children/,
    counts: (given) => {
      const judged = openPublic(given).filter(({ impact }) => impact !== undefined);
      const each = IMPACTS.map((name) => ({
        name,
        count: judged.filter(({ impact }) => impact === name).length,
      }));
      return [
        ...share(judged.length, openPublic(given).length),
        ...each.filter(({ count }) => count > 0).flatMap(({ name, count }) => (name === 'None yet' ? ['none', count] : [count])),
      ];
    },
  },
  {
    name: 'a measure',
    is: /^Latest .*; baseline .*, target/,
    counts: ({ plan }) => plan.measures.flatMap(({ latest, baseline, target }) => [latest, baseline, target]),
  },
  { name: 'risks', is: /risks? to the plan ha(?:s|ve) been identified/, counts: ({ plan }) => [plan.risks.length] },
  {
    name: 'no risk moved',
    is: /^None went up or down/,
    counts: (given) =>
      riskMoves(given)
        .filter(([was, now]) => was !== undefined && now !== undefined && was !== now)
        .map(() => 'moved')
        .concat('none'),
  },
  {
    name: 'risks moved',
    is: /went up and .* went down/,
    counts: (given) => {
      const both = riskMoves(given).flatMap(([was, now]) => (was === undefined || now === undefined ? [] : [now - was]));
      return [wordCount(both.filter((each) => each > 0).length), wordCount(both.filter((each) => each < 0).length)];
    },
  },
  {
    name: 'the score of a risk',
    is: /^Score: /,
    counts: (given, sentence) => {
      const numbers = numbersIn(sentence).map(Number);
      const isOf = ([was, now]: readonly [number | undefined, number | undefined]): boolean => {
        if (/^Score: (?:up|down) from/.test(sentence))
          return was === numbers[0] && now === numbers[1] && /up/.test(sentence) === (now ?? 0) > (was ?? 0);
        if (/^Score: still/.test(sentence)) return was === now && now === numbers[0];
        return was === undefined && now === numbers[0];
      };
      return numbers.length === 0 || riskMoves(given).some(isOf) ? numbers : ['no such score'];
    },
  },
  {
    name: 'equality, none',
    is: /tagged for equality\.$/,
    counts: (given) => [['none'], [1]][openPublic(given).length] ?? ['none', openPublic(given).length],
  },
  { name: 'equality, no group', is: /^No action has been identified that bears on one protected group/, counts: () => [1] },
  {
    name: 'equality',
    is: /address(?:es)? equality and diversity/,
    counts: (given) => {
      const tagged = openPublic(given).filter(({ equality }) => equality);
      const done = given.snapshot.actions.filter(({ ref, status }) => isDone(status) && tagged.some((each) => each.ref === ref)).length;
      return [...share(tagged.length, openPublic(given).length), ...(tagged.length === 1 ? [] : [wordCount(done)])];
    },
  },
  {
    name: 'further equality',
    is: /^\d+ further actions? (?:is|are) set out/,
    counts: (given) => [openPublic(given).filter(({ equality }) => equality).length - 8],
  },
  {
    name: 'how actions are paid for',
    is: /^(?:(?:Of|All|None of the) \d+ actions?\b|The one action (?:is|does)\b).*(?:cost-neutral|paid|existing resources)/,
    counts: ({ plan }) => {
      const open = plan.actions.filter(({ progress }) => progress !== 'Closed');
      const of = (source: Action['funding']): number => open.filter(({ funding }) => funding === source).length;
      const others = (['Within existing resources', 'Reserves', 'Grant', 'Other body', undefined] as const)
        .map(of)
        .filter((each) => each > 0);
      if (open.every(({ funding }) => funding === undefined)) return open.length === 1 ? [1] : ['none', open.length];
      if (new Set(open.map(({ funding }) => funding)).size === 1)
        return open.length === 1 ? [1] : ['all', open.length, ...(open[0]?.funding === 'Cost-neutral' ? [] : ['none'])];
      return [open.length, wordCount(of('Cost-neutral')), ...others];
    },
  },
  {
    name: 'money of a year',
    is: /: £[\d,]+ agreed, £/,
    counts: ({ plan }, sentence) => pounds(plan.funding.filter(({ source }) => sentence.startsWith(String(source)))),
  },
  {
    name: 'posts',
    is: /^Some posts: until .*(?:working days? left|last day)/,
    counts: ({ asAt, plan }, sentence) =>
      plan.funding
        .flatMap(({ postsEnd }) => (postsEnd === undefined ? [] : [workingDays(asAt, postsEnd)]))
        .filter((each) => String(each) === numbersIn(sentence)[0])
        .slice(0, 1),
  },
  { name: 'the day of a clock', is: /^Written plan: .*working days after/, counts: () => [70] },
  {
    name: 'how long a clock runs',
    is: /^\d+ working days? (?:left|overdue)/,
    counts: ({ asAt, plan }) => {
      const due = lawfulDay(plan.inspections[0]?.reportReceived as PlainDate, 70);
      return [due >= asAt ? workingDays(asAt, due) : workingDays(due, asAt)];
    },
  },
  { name: 'areas and actions', is: /^The plan answers/, counts: (given) => [given.plan.recommendations.length, total(given)] },
  { name: 'workstreams', is: /^The plan is divided into/, counts: ({ plan }) => [plan.workstreams.length] },
  {
    name: 'a version that ended',
    is: /^Version “first” was followed by/,
    counts: ({ plan: { versionChanges } }) => {
      const kinds = [...new Set(versionChanges.map(({ became }) => became))];
      return [versionChanges.length, ...kinds.map((kind) => versionChanges.filter(({ became }) => became === kind).length)];
    },
  },
  {
    name: 'exempt actions',
    is: /stands? in an exempt part/,
    counts: ({ plan }) => [plan.actions.filter(({ isPublic }) => !isPublic).length],
  },
  {
    name: 'further actions done',
    is: /further actions? (?:was|were) completed\.$/,
    counts: (given) => {
      const before = new Map((given.earlier?.actions ?? []).map((each) => [each.ref, each]));
      const done = given.snapshot.actions.filter(
        (now) => isDone(now.status) && before.has(now.ref) && !isDone(before.get(now.ref)?.status ?? 'closed') && now.isPublic,
      );
      return [done.length - 4];
    },
  },
  {
    name: 'further actions due',
    is: /further actions? (?:is|are) due by/,
    counts: ({ plan, snapshot, asAt }) => {
      const open = new Set(
        live(snapshot.actions)
          .filter(({ status }) => !isDone(status))
          .map(({ ref }) => ref),
      );
      const due = plan.actions.filter(
        ({ ref, isPublic, deadline }) =>
          isPublic && open.has(ref) && deadline.kind === 'date' && deadline.date >= asAt && deadline.date <= addDays(asAt, 56),
      );
      return [due.length - 4];
    },
  },
  { name: 'further risks', is: /further risks? (?:is|are) on the plan’s register/, counts: ({ plan }) => [plan.risks.length - 4] },
];
