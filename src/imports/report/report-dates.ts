import { addMonths, daysBetween, formatDate, plainDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { monthNumber } from '../../days/deadlines/period.ts';

/** The days that a report gives for itself. */
export interface ReportDates {
  readonly fieldworkStart: PlainDate | undefined;
  readonly fieldworkEnd: PlainDate | undefined;
  readonly reportPublished: PlainDate | undefined;
  /** What an officer should look at, one sentence each. */
  readonly remarks: readonly string[];
}

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|' +
  'Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const DAY = `${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?`;
const FULL = `${DAY}(?: of)? ${MONTH},? (\\d{4})`;
const TO = ' ?(?:to|and|until|[-–—]) ?';
const RANGE = new RegExp(`${DAY}(?:(?: of)? ${MONTH}(?:,? (\\d{4}))?)?${TO}${FULL}`, 'i');
const ONE = new RegExp(FULL, 'i');
const SHORT = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

interface Span {
  readonly start: PlainDate | undefined;
  readonly end: PlainDate | undefined;
  readonly words: string;
}

const INSPECTED = new RegExp(
  '^(?:date\\(?s?\\)? of (?:the )?(?:inspection|visit|assessment)|(?:inspection|visit|fieldwork|' +
    'on-?site(?: assessment)?|assessment) (?:date|period)\\(?s?\\)?)\\s*:?\\s*',
  'i',
);
const TOOK_PLACE = new RegExp(
  '^(?:between|from|on)\\b.{5,150}\\b(?:conducted|carried out|visited|inspected|undertook)\\b|' +
    '\\b(?:inspection|visit|fieldwork|inspectors?|we|assessment)\\b.{0,160}?\\b(?:took place|carried out|' +
    'was (?:carried out|conducted|undertaken)|visited|conducted|between|from|on)\\b',
  'i',
);
const PAST = /\b(?:previous|last|earlier|next|future|judged|since)\b/i;
const PUBLISHED = new RegExp(
  '^(?:(?:report|assessment|letter|first|date) )*(?:published|publication(?: date)?|' +
    'date (?:of publication|published))(?: on)?\\s*[:\\t –-]*\\s*',
  'i',
);

function spanIn(words: string): Span | undefined {
  const range = RANGE.exec(words);
  if (range !== null) {
    const [whole, d1, m1, y1, d2, m2, y2] = range;
    const month2 = monthNumber(m2 ?? '') ?? 0;
    const month1 = m1 === undefined ? month2 : (monthNumber(m1) ?? 0);
    const year2 = Number(y2);
    const year1 = y1 === undefined ? (month1 > month2 ? year2 - 1 : year2) : Number(y1);
    return { start: plainDate(year1, month1, Number(d1)), end: plainDate(year2, month2, Number(d2)), words: whole };
  }
  const one = oneDayIn(words);
  return one === undefined ? undefined : { start: one.date, end: one.date, words: one.words };
}

function oneDayIn(words: string): { date: PlainDate | undefined; words: string } | undefined {
  const long = ONE.exec(words);
  if (long !== null) return { date: plainDate(Number(long[3]), monthNumber(long[2] ?? '') ?? 0, Number(long[1])), words: long[0] };
  const short = SHORT.exec(words);
  return short === null ? undefined : { date: plainDate(Number(short[3]), Number(short[2]), Number(short[1])), words: short[0] };
}

/** The words after a label, on its line or, where the line ends there, on the next. */
function labelled(lines: readonly string[], label: RegExp): string | undefined {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const found = label.exec(line);
    if (found === null || /\b(?:previous|last)\b/i.test(line)) continue;
    const rest = line.slice(found[0].length);
    const words = rest.trim() === '' ? (lines[at + 1] ?? '') : rest;
    if (spanIn(words) !== undefined) return words;
  }
  return undefined;
}

function narrated(paragraphs: readonly string[]): string | undefined {
  const sentences = paragraphs.slice(0, 60).flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+(?=[A-Z])/));
  return sentences.find(
    (sentence) => TOOK_PLACE.test(sentence) && spanIn(sentence) !== undefined && !PAST.test(sentence.slice(0, sentence.search(ONE) + 1)),
  );
}

/** The days of inspection and of publication, from labels first and else from the opening paragraphs. */
export function reportDates(lines: readonly string[], paragraphs: readonly string[], today: PlainDate): ReportDates {
  const inspectedWords = labelled(lines, INSPECTED) ?? narrated(paragraphs);
  const inspected = inspectedWords === undefined ? undefined : spanIn(inspectedWords);
  const publishedWords = labelled(lines.slice(0, 400), PUBLISHED);
  const published = publishedWords === undefined ? undefined : oneDayIn(publishedWords);
  const remarks = [
    inspected === undefined
      ? 'The text gives no days of inspection. Enter them on the Inspections tab.'
      : noSuchDay(inspected.words, inspected.start, inspected.end),
    published === undefined ? letterRemark(lines) : noSuchDay(published.words, published.date, published.date),
    ...implausible(inspected, published?.date, today),
  ].filter((remark) => remark !== '');
  return { fieldworkStart: inspected?.start, fieldworkEnd: inspected?.end, reportPublished: published?.date, remarks };
}

function noSuchDay(words: string, one: PlainDate | undefined, other: PlainDate | undefined): string {
  return one !== undefined && other !== undefined
    ? ''
    : `“${words}” names a day that does not exist. Enter the right one on the Inspections tab.`;
}

function letterRemark(lines: readonly string[]): string {
  const dated = lines.slice(0, 40).find((line) => new RegExp(`^${FULL}$`, 'i').test(line));
  const said = dated === undefined ? '' : `The letter is dated ${dated}. `;
  return `${said}The text gives no day of publication. Enter it on the Inspections tab, because statutory days count from it.`;
}

function implausible(inspected: Span | undefined, published: PlainDate | undefined, today: PlainDate): string[] {
  const remarks: string[] = [];
  const { start, end } = inspected ?? {};
  if (start !== undefined && end !== undefined && start > end)
    remarks.push(`The inspection is said to begin on ${formatDate(start)} and to end on ${formatDate(end)}. Check both days.`);
  if (end !== undefined && published !== undefined && published < end)
    remarks.push(
      `The report is said to be published on ${formatDate(published)}, before the inspection ended on ${formatDate(end)}. Check both days.`,
    );
  if (end !== undefined && published !== undefined && daysBetween(end, published) > 366)
    remarks.push(`More than a year lies between the inspection and its report, published on ${formatDate(published)}. Check both days.`);
  for (const date of [end, published])
    if (date !== undefined && date > addMonths(today, 1)) remarks.push(`${formatDate(date)} lies in the future. Check the year.`);
  return remarks;
}
