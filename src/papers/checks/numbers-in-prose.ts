import { found } from './check.ts';
import type { Found } from './check.ts';
import type { PaperCounts } from '../paper-source.ts';
import type { Prose } from './prose.ts';
import { sentencesOf } from './prose.ts';

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const NUMBER = `(\\d+|${WORDS.join('|')})`;
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

function* claims(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(CLAIM.source, CLAIM.flags);
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

function numberOf(words: string): number {
  const at = WORDS.indexOf(words.toLowerCase());
  return at >= 0 ? at : Number(words);
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
