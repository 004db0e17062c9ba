import type { Confidence, Progress } from '../model.ts';
import { plainText } from '../../words/plain-text.ts';
import { shortened } from '../../words/words.ts';
import { clausesOf, coloursOf, percentOf } from './progress-clauses.ts';
import type { Clause } from './progress-clauses.ts';
import type { ProgressSign } from './progress-vocabulary.ts';
import { FOR_NOW } from './progress-limits.ts';
import { CHECK_AWAITED } from './progress-vocabulary.ts';

/** What a cell says of how far the work is, and what else it says. */
export interface ProgressReading {
  /** As typed. */
  readonly words: string;
  /** `undefined` where the words do not tell: the row is a Check until somebody says. */
  readonly progress: Progress | undefined;
  /** What the words most likely mean, for the officer to confirm; only where `progress` is `undefined`. */
  readonly proposed?: Progress;
  /** Why it is asked. `closed`, `colour` and `yes-no` are asked once for all rows; `words` once for each wording. */
  readonly asks?: 'closed' | 'colour' | 'yes-no' | 'words';
  /** Present where the words say that it is late or in trouble: such a row is never plainly on track. */
  readonly confidence?: Confidence;
  /** 0–100, where the words give it exactly. */
  readonly percent?: number;
  /** What the work waits for: "pending funding" gives "funding". */
  readonly reason?: string;
  /** The old tracker's colour. No status: colours mean different things in different councils. */
  readonly colour?: string;
  /** The words to keep with the update, where they say more than the progress; otherwise ''. */
  readonly keeps: string;
}

export interface ProgressContext {
  /** True where the heading asks whether it is complete ("Action completed?"), so that Yes is an answer. */
  readonly asksWhetherDone?: boolean;
}

/**
 * Reads progress as councils write it, by a grammar of stem, denial and qualifier. Nothing is guessed: a colour alone, a
 * mixture ("implemented, but work continues"), a list of choices not chosen from, or unknown words ask.
 */
export function readProgress(cell: string, context: ProgressContext = {}): ProgressReading {
  const words = cell.trim();
  const { text, colour } = coloursOf(plainText(words).toLowerCase());
  const base = { words, keeps: words, ...(colour === undefined ? {} : { colour }) };
  const yesNo = /^(?:yes|y|no|n|true|false|x)$/.exec(text)?.[0];
  if (yesNo !== undefined) return answered(base, yesNo, context.asksWhetherDone === true);
  if (text === '') return { ...base, progress: undefined, asks: colour === undefined ? 'words' : 'colour' };
  if (RESPONSE.test(text)) return { ...base, progress: undefined, asks: 'words' };
  const percent = percentOf(text);
  const clauses = clausesOf(percent?.rest ?? text);
  const said = concluded(clauses, percent?.state);
  const isContrasted = said.progress === 'Done' && CONTRAST.test(text) && !clauses.some(({ awaits }) => CHECK_AWAITED.test(awaits ?? ''));
  const reading = /\?\W*$/.test(text) ? doubted(said) : isContrasted ? doubted({ progress: 'In progress' }) : said;
  const reason = clauses.map((clause) => clause.awaits).find((awaits) => awaits !== undefined && awaits !== '');
  return {
    ...base,
    ...(colour === undefined ? {} : { colour: original(words, colour) }),
    ...reading,
    ...(percent?.exact === undefined ? {} : { percent: percent.exact }),
    ...(reason === undefined ? {} : { reason: original(words, reason) }),
    keeps: reading.progress !== undefined && isPlain(clauses) && colour === undefined && percent === undefined ? '' : words,
  };
}

/** What somebody answered to a recommendation, wholly or in part: it says nothing of the work. */
const ANSWERS = '(?:agreed?|accept(?:ed)?|supported|endorsed|rejected|noted|approved)';
const HOW_FAR = '(?:(?:not|fully|partly|partially|part|in part|provisionally)[ -]*)?';
const RESPONSE = new RegExp(`^${HOW_FAR}${ANSWERS}(?: (?:in (?:part|full|principle)|partly|partially))?\\W*$`);

/** The question for a reading without progress. */
export function progressQuestion({ words, colour, asks, proposed }: ProgressReading): string {
  const shown = shortened(words, 60);
  const choose = 'Choose Not started, In progress, Done, Paused or Closed.';
  if (asks === 'closed') return `Does "${shown}" mean that the work is finished, or that it is not pursued?`;
  if (asks === 'colour') return `"${shown}" is a colour (${colour ?? shown}), which means different things in different plans. ${choose}`;
  return `"${shown}" does not say for certain how far the work is. ${choose}${proposed === undefined ? '' : ` Is it ${proposed}?`}`;
}

type Base = Pick<ProgressReading, 'words' | 'keeps' | 'colour'>;
type Conclusion = Pick<ProgressReading, 'progress' | 'proposed' | 'asks' | 'confidence'>;

function answered(base: Base, answer: string, asksWhetherDone: boolean): ProgressReading {
  const isYes = /^[ytx]/.test(answer);
  if (asksWhetherDone && isYes) return { ...base, progress: 'Done', keeps: '' };
  return { ...base, progress: undefined, asks: 'yes-no', ...(asksWhetherDone ? { proposed: 'In progress' as const } : {}) };
}

/** "Done but of little use" is more than done. */
const CONTRAST = /(?<!\ball )\b(?:but|however|although|though|yet)\b/;

/** "Complete?" is a question: what it asks is only proposed. */
function doubted({ progress, ...rest }: Conclusion): Conclusion {
  return progress === undefined ? { progress, ...rest } : { asks: 'words', ...rest, progress: undefined, proposed: progress };
}

const STATES: Partial<Readonly<Record<ProgressSign, Progress>>> = {
  'not started': 'Not started',
  'in progress': 'In progress',
  'part done': 'In progress',
  done: 'Done',
  paused: 'Paused',
  closed: 'Closed',
};

/** What the clauses say together. More than one state, or a state of something else than the action, is a question. */
function concluded(clauses: readonly Clause[], fromPercent: Progress | undefined): Conclusion {
  const isOwnClosure = clauses.length === 1 || clauses.some((clause) => clause.signs.includes('closed') && !clause.isOfSomethingElse);
  const signs = new Set(clauses.flatMap((clause) => clause.signs).filter((sign) => isOwnClosure || sign !== 'closed'));
  const has = (sign: ProgressSign): boolean => signs.has(sign);
  const doubt: Pick<Conclusion, 'confidence'> = has('off track')
    ? { confidence: 'Off track' }
    : has('at risk') || has('trouble')
      ? { confidence: 'At risk' }
      : {};
  const states = new Set([...signs].map((sign) => STATES[sign]).filter((state): state is Progress => state !== undefined));
  if (fromPercent !== undefined) states.add(fromPercent);
  if (has('part done') && has('done')) states.delete('Done');
  const ask = (asks: 'closed' | 'words', proposed?: Progress): Conclusion => ({
    ...doubt,
    progress: undefined,
    asks,
    ...(proposed === undefined ? {} : { proposed }),
  });
  if (has('closed, plainly') && !has('closed'))
    return ask(states.size === 0 || (states.size === 1 && states.has('Done')) ? 'closed' : 'words', 'Done');
  const [state, ...others] = [...states];
  if (state === undefined) return withoutState(clauses, has, ask, doubt);
  if (others.length > 0) return ask('words', states.has('In progress') ? 'In progress' : undefined);
  if (clauses.some((clause) => clause.isChoice || (clause.isOfSomethingElse && clause.signs.some((sign) => signs.has(sign)))))
    return ask('words', state === 'Done' ? 'In progress' : state);
  if (has('unfinished') || has('to be done') || has('denied')) return ask('words', 'In progress');
  if (clauses.some((clause) => clause.hasObject)) return ask('words', state === 'Closed' ? undefined : 'In progress');
  if (state === 'Closed' && clauses.some(({ text }) => FOR_NOW.test(text))) return ask('words', 'Paused');
  if (state === 'Done') return doneOrAsk(clauses, doubt, ask);
  return { ...doubt, progress: state };
}

type Ask = (asks: 'closed' | 'words', proposed?: Progress) => Conclusion;

/** Late work has begun, as far as one can tell; something that waits may not have. */
function withoutState(
  clauses: readonly Clause[],
  has: (sign: ProgressSign) => boolean,
  ask: Ask,
  doubt: Pick<Conclusion, 'confidence'>,
): Conclusion {
  const isOnlyPending = clauses.length === 1 && clauses[0]?.awaits === '' && clauses[0].others.length === 0;
  if (isOnlyPending) return { progress: 'Not started' };
  const isLate = has('at risk') || (has('off track') && !clauses.some((clause) => /\bwill not\b/.test(clause.text)));
  if (isLate && !has('unfinished') && !clauses.some((clause) => clause.isChoice)) return { ...doubt, progress: 'In progress' };
  return ask('words', has('unfinished') || has('to be done') || has('off track') ? 'In progress' : undefined);
}

/** "Complete" holds unless something is taken out of it, is late in it, or must come first. A check that follows does not matter. */
function doneOrAsk(clauses: readonly Clause[], doubt: Pick<Conclusion, 'confidence'>, ask: Ask): Conclusion {
  const waits = clauses.some(({ awaits }) => awaits !== undefined && !CHECK_AWAITED.test(awaits));
  if (waits || doubt.confidence !== undefined || clauses.some((clause) => clause.hasException)) return ask('words', 'In progress');
  return { progress: 'Done' };
}

function isPlain(clauses: readonly Clause[]): boolean {
  return clauses.every(
    (clause) =>
      clause.others.length === 0 &&
      (clause.awaits ?? '') === '' &&
      !clause.signs.some((sign) => sign === 'at risk' || sign === 'off track' || sign === 'trouble'),
  );
}

/** The words in the officer's own letters. */
function original(words: string, part: string): string {
  const at = plainText(words).toLowerCase().indexOf(part);
  return at < 0 ? part : plainText(words).slice(at, at + part.length);
}
