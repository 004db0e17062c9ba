import type { Progress } from '../model.ts';
import { CONDITION, DENIAL, EXCEPTED, MORE_TO_DO, PLACE_OF_PART } from './progress-limits.ts';
import { NOT_YET_SO, SAYS_NOTHING, SIGNS, WAITING } from './progress-vocabulary.ts';
import type { ProgressSign } from './progress-vocabulary.ts';

/** A part of what a progress cell says. */
export interface Clause {
  readonly text: string;
  readonly signs: readonly ProgressSign[];
  /** What it waits for: '' for a bare "pending"; `undefined` where it waits for nothing. */
  readonly awaits: string | undefined;
  /** Words besides those of progress. */
  readonly others: readonly string[];
  /** "Induction complete": the state may be another's than the action's. */
  readonly isOfSomethingElse: boolean;
  /** Something is taken out of what it says, or is left to do. */
  readonly hasException: boolean;
  /** "Complete training" may tell somebody to do it, "merged teams" may be what was done. */
  readonly hasObject: boolean;
  /** "Open/Closed/Escalated": choices that nobody has chosen from; or an example. */
  readonly isChoice: boolean;
}

const COLOUR = '(?:dark |light )?(?:red|amber|green|blue|purple|gold|yellow|grey|gray|orange|black|white)';
const LEADING = new RegExp(
  `^(?:b?rag(?: status| rating)?\\s*[:=-]?\\s*)?(${COLOUR}(?:\\s*/\\s*${COLOUR})*)(?:\\s*[:;,.)(–-]+\\s*|\\s+-\\s*|\\s+|$)`,
);
const TRAILING = new RegExp(`\\s*(?:[:(-]\\s*)(${COLOUR}(?:\\s*/\\s*${COLOUR})*)\\)?\\s*$`);

/** The text without the old tracker's colour at its beginning or end, and the colour. */
export function coloursOf(text: string): { readonly text: string; readonly colour?: string } {
  if (/^[brag]$/.test(text)) return { text: '', colour: text };
  const found = LEADING.exec(text) ?? TRAILING.exec(text);
  if (found === null) return { text };
  return {
    text: text
      .replace(found[0], '')
      .replace(/^[([{]+|[)\]}]+$/g, '')
      .trim(),
    colour: found[1] as string,
  };
}

/** "75% complete", "over 75%", "30-40%": the share, where it is one, and the text without it. */
export function percentOf(text: string): { readonly state: Progress; readonly exact?: number; readonly rest: string } | undefined {
  const found = new RegExp(
    String.raw`(\b(?:over|up to|under|less than|more than|at least|about|around|approx(?:imately)?\.?|circa|c\.?|nearly|` +
      String.raw`almost|above|below)\s+|\b\d{1,3}\s?%?\s?(?:[-–]|to)\s?)?(?<!\d[.,]?)(\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent\b)` +
      String.raw`(?:\s*(?:complete[d]?|done|achieved|delivered|implemented|progress\w*))?`,
  ).exec(text);
  const share = Number(found?.[2]);
  if (found === null || share > 100 || AIM.test(text.slice(0, found.index))) return undefined;
  const isExact = found[1] === undefined && Number.isInteger(share);
  const state = isExact && share === 100 ? 'Done' : isExact && share === 0 ? 'Not started' : 'In progress';
  return { state, ...(isExact ? { exact: share } : {}), rest: text.replace(found[0], ' ').trim() };
}

/** "Reach 95%" is what is aimed at. */
const AIM = /\b(?:achiev|reach|attain|target|aim|increas|reduc|improv|rais)\w*(?:\s+(?:of|to|by|at least|above|below|over))?\s*$/;

const BREAKS = /\s*[;,:()[\]\n]+\s*|\s+-+\s*|\.\s+|\.$|\s+(?:(?<!\ball\s+)but|however|although|though|whilst|while|and|&|with)\s+/;

/** The text in its clauses: between stops, dashes and conjunctions. */
export function clausesOf(text: string): Clause[] {
  const whole = text.replace(/_/g, ' ').replace(/^\d{1,2}\s*[.:)-]?\s+(?!(?:out )?of\b)(?=[a-z])/, '');
  return whole
    .split(BREAKS)
    .map((part) => part.trim())
    .filter((part) => /[\w✓✔☑]/.test(part))
    .map(clauseOf);
}

function clauseOf(text: string): Clause {
  const waiting = WAITING.exec(text);
  const certain = (waiting === null ? text : text.slice(0, waiting.index)).replace(NOT_YET_SO, ' ').trim();
  const signs: ProgressSign[] = waiting === null ? [] : ['waiting'];
  let rest = certain;
  let before: string | undefined;
  for (const [name, pattern] of SIGNS) {
    rest = rest.replace(pattern, (words: string, ...match: unknown[]) => {
      signs.push(name);
      if (!SILENT.includes(name))
        before ??= certain.slice(
          0,
          match.find((part) => typeof part === 'number'),
        );
      return '\u0001'.repeat(words.length);
    });
  }
  const others = tellingWords(rest.replace(/\u0001+/g, ' '));
  const isStated = signs.some((name) => STATED_OF_A_SUBJECT.includes(name));
  return {
    text,
    signs,
    awaits: waiting?.[1]?.replace(/[\s?!]+$/, ''),
    others,
    isOfSomethingElse: isStated && tellingWords(rest.slice(0, (before ?? '').length).replace(/\u0001+/g, ' ')).length > 0,
    hasException:
      EXCEPTED.test(text) ||
      [MORE_TO_DO, DENIAL].some((leaves) => leaves.test(rest)) ||
      (isStated && (CONDITION.test(text) || PLACE_OF_PART.test(rest))),
    hasObject: isStated && hasObject(rest),
    isChoice: isChoice(certain, signs) || /\be\.?g\b|\bfor example\b/.test(text),
  };
}

const SILENT: readonly ProgressSign[] = ['no trouble', 'nothing more', 'trouble', 'waiting'];
/** "The policy is in progress" is the action in progress; "the policy is complete" may be a part of it. */
const STATED_OF_A_SUBJECT: readonly ProgressSign[] = ['done', 'not started', 'paused', 'closed'];

/** Different states on both sides of a stroke or an "or". */
function isChoice(text: string, signs: readonly ProgressSign[]): boolean {
  return /\/|\bor\b/.test(text) && new Set(signs).size > 1 && !/partial|partly/.test(text);
}

/** A word of its own straight after those of progress (which are struck out): no preposition, and nothing of time. */
function hasObject(rest: string): boolean {
  const after = rest.slice(rest.lastIndexOf('\u0001') + 1).trim();
  const first = /^[\w'-]+/.exec(after)?.[0] ?? '';
  return tellingWords(first).length > 0 && !PARTICLE.test(first);
}

const PARTICLE = new RegExp(
  '^(?:as|via|through|within|during|after|before|following|under|per|into|until|because|due|owing|across|throughout|' +
    'early|late|off|out|up|down|\\w+ly)$',
);

function tellingWords(text: string): string[] {
  return text.split(/[^\w'/.-]+/).filter((word) => /[a-z]/.test(word) && !SAYS_NOTHING.test(word));
}
