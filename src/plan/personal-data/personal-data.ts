import { BIRTHS } from './births.ts';
import { CASE_IDS } from './case-ids.ts';
import { CHILD_LIVES } from './child-lives.ts';
import { CHILD_NAMES } from './child-names.ts';
import { CHILDREN_TOLD_OF } from './children-told-of.ts';
import { CONTEXT } from './detector.ts';
import type { Detector, PersonalDataKind } from './detector.ts';
import { LETTERS_FOR_NAMES } from './letters-for-names.ts';
import { NUMBERS_OF_PEOPLE } from './numbers-of-people.ts';
import { phoneDigits, PHONES, POSTCODES } from './places-and-lines.ts';
import { NAMES_IN_LIVES } from './names-in-lives.ts';
import { SMALL_COUNTS } from './small-counts.ts';

export type { PersonalDataKind } from './detector.ts';

/**
 * Looks for what could identify a child before anything is published or mailed. A finding names the kind and the
 * place and never carries the text, so that a log of findings holds no personal data itself.
 */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  /** Zero-based position of the first character, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
}

export interface PersonalDataOptions {
  /** Telephone lines that the council publishes, however they are written: from the setting “Public telephone lines”. */
  readonly publicLines?: readonly string[];
}

const DETECTORS: readonly Detector[] = [
  ...NUMBERS_OF_PEOPLE,
  ...BIRTHS,
  ...POSTCODES,
  ...PHONES,
  ...CASE_IDS,
  ...SMALL_COUNTS,
  ...CHILD_NAMES,
  ...CHILD_LIVES,
  ...CHILDREN_TOLD_OF,
  ...NAMES_IN_LIVES,
  ...LETTERS_FOR_NAMES,
];

/** The lines that the setting “Public telephone lines” names: separated by commas, semicolons or line breaks. */
export function publicLinesOf(setting: string): PersonalDataOptions {
  return { publicLines: setting.split(/[,;\n]/) };
}

/** Each kind as it stands in a sentence after "what looks like". */
const IN_WORDS: Readonly<Record<PersonalDataKind, string>> = {
  'pupil-number': 'a unique pupil number',
  'nhs-number': 'an NHS number',
  'national-insurance-number': 'a National Insurance number',
  'date-of-birth': 'a date of birth',
  postcode: 'a postcode',
  phone: 'a telephone number',
  'case-id': 'a case reference',
  'small-count': 'a count under 5 of children',
  'child-name': 'a child’s name',
};

/** "an NHS number": each kind as it stands in a sentence. */
export function personalDataKindInWords(kind: PersonalDataKind): string {
  return IN_WORDS[kind];
}

/** Everything in the text that could identify a child, in order of position; one finding per stretch of text. */
export function findPersonalData(text: string, options: PersonalDataOptions = {}): readonly PersonalDataFinding[] {
  const publicLines = new Set((options.publicLines ?? []).map(phoneDigits));
  const all = DETECTORS.flatMap((detector) => detect(detector, text, publicLines));
  all.sort((a, b) => a.start - b.start || b.length - a.length);
  const kept: PersonalDataFinding[] = [];
  for (const finding of all) {
    const last = kept[kept.length - 1];
    if (last === undefined || finding.start >= last.start + last.length) kept.push(finding);
  }
  return kept;
}

/** "What looks like an NHS number stands at character 15. …" It never repeats the text. */
export function personalDataSentence(finding: PersonalDataFinding): string {
  return (
    `What looks like ${personalDataKindInWords(finding.kind)} stands at character ${finding.start + 1}. ` +
    'Take it out, or say it without anything that could identify a child.'
  );
}

function detect(detector: Detector, text: string, publicLines: ReadonlySet<string>): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  const { pattern, hint } = detector;
  if (hint !== undefined && !hint.test(text)) return found;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const words = match[detector.group ?? 0] ?? '';
    const start = match.index + placeIn(match[0], words);
    const end = start + words.length;
    const around = { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT), publicLines };
    const isFound = detector.accepts?.(words, around, [...match]) ?? true;
    if (isFound) found.push({ kind: detector.kind, start, length: words.length });
    if (!isFound) pattern.lastIndex = Math.max(match.index + 1, start + firstWord(words));
  }
  return found;
}

/** Where the finding stands in its match: at the first place where no letter touches it, or at the first. */
function placeIn(match: string, words: string): number {
  for (let at = match.indexOf(words); at !== -1; at = match.indexOf(words, at + 1)) {
    if (!/[\p{L}\d]$/u.test(match.slice(0, at)) && !/^[\p{L}\d]/u.test(match.slice(at + words.length))) return at;
  }
  return match.indexOf(words);
}

/** A rejected match may hold another one word on: "When Ethan" after "Council When". */
function firstWord(words: string): number {
  const space = words.indexOf(' ');
  return space === -1 ? words.length : space + 1;
}
