import { DATE_PATTERNS, TAKEN } from './date-patterns.ts';
import type { Groups } from './date-patterns.ts';
import type { DatePhrase, PhraseContext } from './date-phrase.ts';
import type { Period } from './period.ts';

/** Every date and period a text names, in the order they stand. The text is plain (see `plainText`). */
export function datePhrases(text: string, context: PhraseContext): DatePhrase[] {
  const found = phrasesIn(text, context);
  const periods = found.map(({ period }) => period).filter((period): period is Period => !('impossible' in period));
  const dated = periods.find((period) => period.isYearless !== true);
  const isMixed = dated !== undefined && periods.some((period) => period.isYearless === true);
  if (!isMixed) return found;
  const near = { ...context, near: dated.last };
  return phrasesIn(text, isListEndingIn(dated, text, found) ? { ...near, notAfter: dated.last } : near);
}

/** True where nothing but commas and "and" stand between the days, and the last alone has a year. */
function isListEndingIn(dated: Period, text: string, found: readonly DatePhrase[]): boolean {
  if (found[found.length - 1]?.period !== dated) return false;
  return found.every(({ end }, n) => {
    const next = found[n + 1];
    return next === undefined || /^\s*(?:,|&|\/|;|\band\b|,\s*and\b)\s*$/i.test(text.slice(end, next.index));
  });
}

/** The text with each phrase replaced by as many signs that no officer types. */
export function withoutPhrases(text: string, phrases: readonly DatePhrase[]): string {
  return phrases.reduce((rest, { index, end }) => rest.slice(0, index) + TAKEN.repeat(end - index) + rest.slice(end), text);
}

function phrasesIn(text: string, context: PhraseContext): DatePhrase[] {
  const found: DatePhrase[] = [];
  let rest = text;
  for (const { pattern, read } of DATE_PATTERNS) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const words = match[0] as string;
      const index = match.find((part) => typeof part === 'number') as number;
      const period = read(match.slice(1, match.indexOf(index)) as Groups, context, words);
      if (period === undefined) return words;
      found.push({ index, end: index + words.length, period });
      return TAKEN.repeat(words.length);
    });
  }
  return found.sort((a, b) => a.index - b.index);
}
