/** A day or month as prose has it; `day` is absent for "May 2012". */
export interface DateInText {
  readonly words: string;
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day?: number;
  readonly start: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const PATTERN = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${MONTH})\\.?,? (\\d{4})\\b|\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b`,
  'g',
);

/** The dates of a text that name a year, in British order. */
export function datesIn(text: string): readonly DateInText[] {
  return [...matches(text)].map((match) => {
    const [words, day, month, year, shortDay, shortMonth, shortYear] = match;
    const start = match.index;
    if (month === undefined) return { words: words, year: Number(shortYear), month: Number(shortMonth), day: Number(shortDay), start };
    const date = { words: words, year: Number(year), month: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, start };
    return day === undefined ? date : { ...date, day: Number(day) };
  });
}

function* matches(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(PATTERN.source, PATTERN.flags);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) yield match;
}

/** Years in prose further than this from the paper's own date are a slip: "20 July 2106". */
const MOST_YEARS = 10;

export function isFarOff(date: DateInText, asAt: string): boolean {
  return Math.abs(date.year - Number(asAt.slice(0, 4))) > MOST_YEARS;
}
