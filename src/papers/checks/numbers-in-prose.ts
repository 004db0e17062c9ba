import { found } from './check.ts';
import type { Found } from './check.ts';
import { phasesOf } from '../../plan/deadlines/phase-deadlines.ts';
import type { Plan } from '../../plan/model.ts';
import type { Paper } from '../paper.ts';
import type { PaperCounts } from '../paper-source.ts';
import type { Prose } from './prose.ts';
import { sentencesOf } from './prose.ts';

const ONES =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_WORD = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.join('|')})`;
const NUMBER = `(\\d+|${NUMBER_WORD})`;
const CLAIM = new RegExp(
  `\\b${NUMBER} (?:out )?of (?:the |all )?${NUMBER} (actions?|areas?|recommendations?)(?: for improvement)? ` +
    '(?:(?:is|are|was|were|has been|have been|now|already|fully|currently) ){0,3}' +
    '(complete[d]?|verified|overdue|red|amber|green|on track|awaiting sign-off)\\b',
  'gi',
);

const STATES: Readonly<Record<string, keyof PaperCounts>> = {
  complete: 'complete',
  completed: 'complete',
  verified: 'verified',
  overdue: 'overdue',
  red: 'red',
  amber: 'amber',
  green: 'green',
  'on track': 'green',
  'awaiting sign-off': 'awaitingSignOff',
};

/** "14 of 18 areas are complete" where the plan says otherwise. */
export function wrongNumbers(prose: readonly Prose[], counts: PaperCounts): readonly Found[] {
  return prose.flatMap(({ text, place }) =>
    [...claims(text)].flatMap((match) => {
      const [words, count, total, things, state] = match as unknown as [string, string, string, string, string];
      const right = rightNumbers(things.toLowerCase(), state.toLowerCase(), counts);
      if (right === undefined || right.some(([a, b]) => a === numberOf(count) && b === numberOf(total))) return [];
      const [a, b] = right[0] as readonly [number, number];
      return [
        found(
          place,
          `says "${words}"; the plan says ${a} of ${b}. ` +
            `Write it with placeholders, such as {counts.${STATES[state.toLowerCase()]}} of {counts.total}.`,
        ),
      ];
    }),
  );
}

const claims = (text: string): Iterable<RegExpExecArray> => matchesOf(CLAIM, text);

function* matchesOf({ source, flags }: RegExp, text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(source, flags);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) yield match;
}

/** "Areas" means recommendations, but published papers also call actions so: either pair is right. */
function rightNumbers(things: string, state: string, counts: PaperCounts): readonly (readonly [number, number])[] | undefined {
  const key = STATES[state];
  if (key === undefined) return undefined;
  const actions = [counts[key], counts.total] as const;
  if (things.startsWith('action')) return [actions];
  return key === 'complete' ? [[counts.areasComplete, counts.areas], actions] : undefined;
}

/** "18", "eighteen" and "twenty-four" as numbers. */
function numberOf(words: string): number {
  const [first = '', second = ''] = words.toLowerCase().split(/[- ]/);
  const tens = TENS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + Math.max(0, ONES.indexOf(second));
  return ONES.includes(first) ? ONES.indexOf(first) : Number(first);
}

const STATE_WORDS = '(complete[d]?|verified|overdue|red|amber|green|on track|awaiting sign-off)';
const IS = '(?:(?:is|are|was|were|has been|have been|now|already|fully|currently) ){1,3}';
/** "Six actions are red": how many, without saying of how many. */
const STATED = new RegExp(`(?<!\\bof (?:the |all )?)\\b${NUMBER} (?:further )?(actions?) ${IS}${STATE_WORDS}\\b`, 'gi');

/** "Each of the eighteen areas", "has nine workstreams": words that speak of all there are. */
const OF_ALL =
  '(?:all|each of|every one of|the|has|have|holds?|contains?|comprises|answers?|addresses|covers?|into|identified|made|there (?:are|were))';
const TOTAL = new RegExp(
  `\\b${OF_ALL} (?:(?:all|each of) )?(?:the )?${NUMBER} (areas?|recommendations?|workstreams?|work ` +
    `streams?|actions?|phases?)\\b(?! (?:that|which|on|about|${IS})\\b)`,
  'gi',
);

/** What the plan has of each, as officers may count it. */
type Totals = (context: {
  readonly counts: PaperCounts;
  readonly plan: Plan;
  readonly inspections: readonly string[];
}) => readonly number[];

const TOTALS: readonly (readonly [things: RegExp, name: string, totals: Totals])[] = [
  [/^area|^recommendation/i, 'areas for improvement', areaTotals],
  [/^work ?stream/i, 'workstreams', ({ plan }) => [plan.workstreams.length]],
  [/^phase/i, 'phases', ({ plan }) => [phasesOf(plan).length]],
  [/^action/i, 'actions', ({ counts }) => (counts.total === 0 ? [] : [counts.total, counts.total + counts.closed])],
];

/** Recommendations of the plan, and of the inspection that the meeting serves; published papers call actions areas too. */
function areaTotals({ counts, plan, inspections }: Parameters<Totals>[0]): readonly number[] {
  const own = plan.recommendations.filter(({ inspection }) => inspections.includes(inspection)).length;
  return [...(own > 0 ? [own] : []), counts.areas, ...(counts.total > 0 ? [counts.total] : [])];
}

/** How many there are of something, or in a state, where the plan says otherwise; in digits or in words. */
export function wrongTotals(
  prose: readonly Prose[],
  context: { readonly counts: PaperCounts; readonly plan: Plan; readonly paper: Pick<Paper, 'meeting'> },
): readonly Found[] {
  const { counts, plan } = context;
  const inspections = context.paper.meeting.inspections;
  return prose.flatMap(({ text, place }) => [
    ...[...matchesOf(TOTAL, text)].flatMap(([words, count, things]) => {
      const known = TOTALS.find(([pattern]) => pattern.test(things ?? ''));
      const right = known?.[2]({ counts, plan, inspections }) ?? [];
      if (known === undefined || right.length === 0 || right.includes(numberOf(count ?? ''))) return [];
      return [found(place, `says "${words}"; the plan has ${right[0]} ${known[1]}. Correct one of the two, or use a placeholder.`)];
    }),
    ...[...matchesOf(STATED, text)].flatMap(([words, count, , state]) => {
      const key = STATES[(state ?? '').toLowerCase()];
      if (key === undefined || counts.total === 0 || counts[key] === numberOf(count ?? '')) return [];
      return [found(place, `says "${words}"; the plan says ${counts[key]}. Write it with placeholders, such as {counts.${key}}.`)];
    }),
  ]);
}

const PERCENT = /\d+(?:\.\d+)?\s?(?:%|per cent\b|percent\b)/i;
const N_OF_N = new RegExp(`\\b${NUMBER} (?:out )?of (?:the |all )?(?:\\d+|[a-z]+)\\b`, 'i');

/** A percentage in a sentence that does not say of how many. */
export function barePercentages(prose: readonly Prose[]): readonly Found[] {
  return prose.flatMap(({ text, place }) =>
    sentencesOf(text)
      .filter((sentence) => PERCENT.test(sentence) && !N_OF_N.test(sentence.replace(new RegExp(PERCENT.source, 'gi'), '')))
      .map((sentence) => found(place, `gives ${(PERCENT.exec(sentence) as RegExpExecArray)[0]} without saying of how many. Add "n of N".`)),
  );
}

const VAGUE = /\bthe (?:vast |very large |large )?majority of\b|\bmost of the (?:actions|areas|recommendations)\b/i;

/** "The majority of actions" where the plan has the number. */
export function vagueNumbers(prose: readonly Prose[]): readonly Found[] {
  return prose.flatMap(({ text, place }) => {
    const match = VAGUE.exec(text);
    return match === null ? [] : [found(place, `says "${match[0]}". Give the number: {counts.complete} of {counts.total}.`)];
  });
}
