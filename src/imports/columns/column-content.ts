import { readDeadline } from '../../days/deadlines/read-deadline.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { readProgress } from '../../plan/progress/read-progress.ts';
import type { Cell } from '../../tabs/cells.ts';
import { isDateCell } from '../../tabs/cells.ts';
import { shownText } from '../source-grid.ts';
import { leadAndDeadline } from './lead-and-deadline.ts';

/** What a column holds: shares, 0 to 1, of its filled cells. */
export interface ColumnContent {
  readonly filled: number;
  readonly dates: number;
  readonly progress: number;
  readonly posts: number;
  /** A lead and a deadline in one cell. */
  readonly leadsWithDays: number;
  readonly emails: number;
  readonly refs: number;
  readonly numbers: number;
  readonly money: number;
  readonly yesNo: number;
  /** Different ones among the filled cells. */
  readonly distinct: number;
  /** Letters of the middle cell by length. */
  readonly length: number;
}

/** More cells of a column than this say nothing new. */
const LOOKED_AT = 200;
const SHORT = 70;

export function columnContent(cells: readonly Cell[], today: PlainDate): ColumnContent {
  const filled = cells.filter((cell) => shownText(cell) !== '');
  const looked = filled.length <= LOOKED_AT ? filled : filled.filter((_, index) => index % Math.ceil(filled.length / LOOKED_AT) === 0);
  const texts = looked.map(shownText);
  const share = (is: (text: string, cell: Cell) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter((text, index) => is(text, looked[index] as Cell)).length / texts.length;
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  return {
    filled: filled.length,
    dates: share((text, cell) => isDateCell(cell) || isDateLike(text, today)),
    progress: share(isProgressLike) - FOR_A_COLOUR * share(isColour),
    posts: share(isPostLike),
    leadsWithDays: share((text) => text.length <= SHORT * 2 && isPostLike(leadAndDeadline(text, today)?.lead ?? '?')),
    emails: share((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)),
    refs: share((text) => isRefLike(text)),
    numbers: share((text) => /^-?\d+(?:\.\d+)?%?$/.test(text)),
    money: share((text) =>
      new RegExp(
        String.raw`^£\s?[\d,.]+\s?[km]?$|^(?:nil|none|no cost|cost[- ]neutral|within existing (?:resources|budgets?)|` +
          String.raw`existing (?:resources|budgets?)|staff time|officer time)$`,
        'i',
      ).test(text),
    ),
    yesNo: share((text) => /^(?:yes|no|y|n|true|false|[✓✔☑✗✘x])$/i.test(text)),
    distinct: texts.length === 0 ? 1 : new Set(texts).size / texts.length,
    length: lengths[Math.floor(lengths.length / 2)] ?? 0,
  };
}

const MOST_WORDS_AROUND_A_DATE = 6;
const wordsIn = (text: string): number => text.split(/[^A-Za-z]+/).filter((word) => word.length > 2).length;

/** Each line is a day, a period, or words that stand for one. */
function isDateLike(text: string, today: PlainDate): boolean {
  if (
    text.length > SHORT ||
    wordsIn(text) > MOST_WORDS_AROUND_A_DATE ||
    !new RegExp(
      String.raw`\d|ongoing|on-going|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|immediate|asap|tbc|annual|quarter|` +
        String.raw`month|week|term|spring|summer|autumn|winter`,
      'i',
    ).test(text)
  )
    return false;
  if (/^\d{1,4}$/.test(text) && !/^20\d\d$/.test(text)) return false;
  const { kind } = readDeadline(text, { today, plausibleWithinYears: 40 });
  return (
    kind === 'date' ||
    kind === 'latest' ||
    kind === 'recurring' ||
    /^(?:tbc|tba|immediate(?:ly)?|asap|within \w+ (?:days|weeks|months))\b/i.test(text)
  );
}

function isProgressLike(text: string): boolean {
  if (text.length > SHORT || /^\d+(?:\.\d+)?\s?%?$/.test(text)) return false;
  const reading = readProgress(text);
  return reading.progress !== undefined || reading.colour !== undefined || reading.asks === 'closed' || reading.confidence !== undefined;
}

/** A column of words tells more than one of colours. */
const FOR_A_COLOUR = 0.1;
const isColour = (text: string): boolean => text.length <= 20 && readProgress(text).asks === 'colour';

const POST = new RegExp(
  String.raw`\b(?:officers?|managers?|heads?|directors?|leads?|leaders?|chairs?|clerks?|governors?|teams?|boards?|` +
    String.raw`advisers?|advisors?|co-?ordinators?|executives?|chief|dcs|lado|councillors?|cllr|members?|partners?|` +
    String.raw`practitioners?|workers?|principals?|commissioners?|services?|council|nhs|icb|police|trust|hr|finance|` +
    String.raw`legal|all staff|commanders?|inspectors?|superintendents?|secretary|groups?|committee|slt|smt|cmt|ad|` +
    String.raw`sro)\b`,
  'i',
);

/** A verb or a quotation: words about a post, not its name. */
const SENTENCE = /[‘“”"?]|\b(?:should|will|must|shall|is|are|was|were|be|been|has|have|had)\b/i;

/** A post, initials ("AB/CD") or a name. Short, without the marks of a sentence. */
function isPostLike(text: string): boolean {
  const lines = text.split('\n');
  if (SENTENCE.test(text)) return false;
  return (
    lines.every((line) => line.length <= SHORT && !/[.?!]\s|\d{3}/.test(line)) &&
    (POST.test(text) || /^(?:[A-Z]{2,4})(?:\s*[/,&+]\s*[A-Z]{2,4})*$/.test(text) || /^[A-Z][a-z'-]+ [A-Z][a-z'-]+$/.test(text))
  );
}

/** "A12", "1.10", "2-3", "BOD 60/17(h)", "Ref No. E1". */
function isRefLike(text: string): boolean {
  return (
    text.length <= 24 &&
    !/^(?:autumn|spring|summer|winter|term|quarter|week|month|year|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b/i.test(
      text,
    ) &&
    new RegExp(
      String.raw`^(?:(?:ref(?:erence)?|no|number|action|rec(?:ommendation)?|` +
        String.raw`item)\.?\s*(?:no\.?)?\s*:?\s*)?[A-Z]{0,6}[\s.-]?\d+(?:[./-]\d+)*[a-z]?(?:\s?\([a-z]\))*(?:-\([a-z]\))?[a-z]*\.?$`,
      'i',
    ).test(text.split('\n')[0] as string)
  );
}
