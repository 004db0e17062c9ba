import type { Decision, Meeting } from '../model.ts';
import { plainWords } from '../../words/words.ts';

/** A decision to be looked for in the register, at the meeting that made it. */
export interface SoughtDecision {
  readonly meeting: string;
  /** "1", "(a)"; '' for an undertaking. */
  readonly number: string;
  readonly text: string;
}

interface Register {
  readonly decisions: readonly Decision[];
  readonly meetings: readonly Meeting[];
}

/** Words that minutes and registers add or drop without another meaning. */
const EMPTY_WORDS = new Set(
  (
    'a an and are as at be been being by for from has have in into is it its of on or shall should that the ' +
    'their there this to was were will with would committee members resolved agreed'
  ).split(' '),
);
/** Of the same number, two wordings are one decision where a third of their words agree; of another number, where most do. */
const ALIKE_WITH_NUMBER = 0.34;
const ALIKE_WITHOUT_NUMBER = 0.72;
const FEWEST_WORDS = 2;

/** The stem is enough to tell words apart: "implementing" and "implementation", "reports" and "report". */
function stem(word: string): string {
  return word.replace(/(?:ations?|ings?|ed|es|s|ly|ment|ments)$/, '').slice(0, 7);
}

function meaningOf(text: string): ReadonlySet<string> {
  const words = plainWords(text)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return new Set(words.map(stem));
}

/** The share of the words of two texts that they have in common, 0 to 1 (Dice's coefficient). */
export function likeness(one: string, other: string): number {
  const [first, second] = [meaningOf(one), meaningOf(other)];
  if (first.size === 0 || second.size === 0) return plainWords(one) === plainWords(other) ? 1 : 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / (first.size + second.size);
}

/** "(a)", "a)" and "A." are one letter; "'12" is 12. */
function bareNumber(number: string): string {
  return number.replace(/[^a-z0-9]/gi, '').toLowerCase();
}

/** Meetings are the same by ref, or by body and day where one stands twice on the Meetings tab. */
function isSameMeeting(one: string, other: string, meetings: readonly Meeting[]): boolean {
  if (one === other) return one !== '';
  const [first, second] = [one, other].map((ref) => meetings.find((meeting) => meeting.ref === ref));
  return first?.date !== undefined && first.date === second?.date && first.body !== '' && first.body === second?.body;
}

/**
 * The decision of the register that this one is, however it is worded: the same body, day and number or letter with
 * some of the same words; or nearly the same words under another number, which minutes and registers count differently.
 * Among several the likest. `undefined` where the register does not hold it.
 */
export function knownDecision(sought: SoughtDecision, register: Register): Decision | undefined {
  let best: { readonly decision: Decision; readonly alike: number } | undefined;
  for (const decision of register.decisions) {
    if (!isSameMeeting(sought.meeting, decision.meeting, register.meetings)) continue;
    const alike = likeness(sought.text, decision.text);
    const number = bareNumber(sought.number);
    const isSameNumber = number !== '' && number === bareNumber(decision.number);
    const isShort = Math.min(meaningOf(sought.text).size, meaningOf(decision.text).size) < FEWEST_WORDS;
    const isKnown = isSameNumber ? alike >= (isShort ? 0.2 : ALIKE_WITH_NUMBER) : alike >= ALIKE_WITHOUT_NUMBER;
    const weight = alike + (isSameNumber ? 1 : 0);
    if (isKnown && (best === undefined || weight > best.alike)) best = { decision, alike: weight };
  }
  return best?.decision;
}
