/** The words officers put in a deadline cell instead of a date, and what each kind of word means. All are lower-case. */

const GOES_ON = [
  'on-?\\s?going',
  'continu(?:ous|al|ing)(?:ly)?',
  'rolling(?: programme)?',
  'regularly',
  'throughout',
  'as required',
  'as needed',
  'as necessary',
  'as and when',
  'business as usual',
  'bau',
];
const COMES_ROUND = [
  'daily',
  'weekly',
  'fortnightly',
  'monthly',
  'quarterly',
  'termly',
  'annually',
  'yearly',
  'bi-?annually',
  'bi-?monthly',
  'six-?monthly',
  'half[- ]yearly',
  'twice (?:a|per) (?:year|month|term)',
  '(?:every|each|per) (?:\\d+ |two |three |four |six )?(?:days?|weeks?|months?|quarters?|terms?|half[- ]terms?|years?|meetings?)',
];
/** Only where the cell says nothing else: an "annual report" may have a deadline. */
const ALONE = ['annual', 'permanent', 'continuing', 'always'];

/** Goes on, or comes round. */
export const RECURRING = new RegExp(`\\b(?:${[...GOES_ON, ...COMES_ROUND].join('|')})\\b|^\\W*(?:${ALONE.join('|')})\\W*$`, 'i');

/** Goes on without coming round. */
export const GOES_ON_WORDS = new RegExp(`\\b(?:${GOES_ON.join('|')})\\b`, 'i');

export const EVERY_YEAR = /\b(?:annual(?:ly)?|yearly|(?:every|each|per) year)\b/i;

/** "Sept 2016 then quarterly" */
export const THEN = /^\W*(?:and\s+)?(?:then|thereafter|and\s+(?:every|each|quarterly|monthly))\b/i;

/** After one of these, a day that is past is when the work was finished: progress, not a deadline. */
export const FINISHED_LEAD = new RegExp(
  String.raw`(?<!\b(?:to|be|being|get)\s+)\b(?:finished|completed?|done|achieved|delivered|closed|signed[- ]off|` +
    String.raw`implemented|concluded|launched|published|approved)(?:\s+(?:in|on|during|since|as of|` +
    String.raw`as at))?[\s:,(-]*(?:the\s+)?$`,
  'i',
);

/** Words that carry a number: "Phase 2 March 2027" may be phase 2, or 2 March. */
export const LABEL_LEAD = new RegExp(
  String.raw`\b(?:phase|stage|tranche|wave|part|level|priority|step|cohort|tier|gate|sprint|year|group|version|strand|` +
    String.raw`round|term|item|no\.?|number|recommendation)\s+$`,
  'i',
);

/** After one of these, a date is the day by which it must be done, whatever stands around it. */
export const DUE_LEAD = new RegExp(
  String.raw`\b(?:by|until|till|to|no later than|not later than|deadline|due|ending|ends?|complete|(?:be|get|` +
    String.raw`is) completed|completion|at the latest)[\s:]*(?:the\s+)?(?:(?:in|on|by)\s+)?(?:the\s+)?$`,
  'i',
);

/** After one of these, a date is when the work begins, or a day it follows: not a deadline. */
export const START_LEAD = new RegExp(
  `\\b(?:${[
    'from',
    'since',
    'was',
    'originally',
    'previously',
    'formerly',
    'after',
    'following',
    'not before',
    'no earlier than',
    'not earlier than',
    '(?:start(?:s|ing|ed)?|begin(?:s|ning)?|commenc(?:es?|ing|ed))(?:\\s+date)?',
  ].join('|')})[\\s:]*(?:(?:in|on|from)\\s+)?(?:the\\s+)?$`,
  'i',
);

/** The whole cell speaks of a beginning: "Begin to implement in January 2018". */
export const BEGINS = /^\W*(?:to\s+)?(?:begin|begins|beginning|start|starts|starting|commence|commences|commencing)\b(?!\s+of\b)/i;

/** The whole cell speaks of what it follows: "Following the Cabinet meeting on 20 July 2016". */
export const FOLLOWS =
  /^\W*(?:immediately )?(?:following|after|once|when|upon|on receipt|on completion|subject to|pending|depend(?:ent|ing|s))\b/i;

/** A week is named by its first day. */
export const WEEK_LEAD = /\b(?:w\/?[cb]|week (?:commencing|beginning|of))[\s:]*(?:the\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\s+)?$/i;

/** "2 weeks before the meeting on 31 March 2017" */
export const COUNTED_BEFORE = new RegExp(
  String.raw`\b(?:\d+|an?|one|two|three|four|five|six|ten) (?:(?:working|calendar|clear) )?(?:day|week|` +
    String.raw`month)s? (?:before|prior to|ahead of|in advance of)\b`,
  'i',
);

/** "1 April 2026 + 30 days" */
export const COUNTED_ON =
  /(?:\+|\bplus\b)\s*(?:\d+|an?|one|two|three|four|five|six|ten)\s+(?:(?:working|calendar|clear)\s+)?(?:day|week|month|year)/i;

/** "July 2017 onwards" */
export const ONWARDS = /^\W*(?:onwards?|and (?:after|beyond))\b/i;

/** The day named is the first day too late. */
export const BEFORE_LEAD = /(?<!not\s|\bon or\s)\b(?:before|prior to|ahead of|in advance of)\s+(?:the\s+)?$/i;

/** Not settled yet. */
export const TO_BE_CONFIRMED = new RegExp(
  String.raw`\b(?:tbc|tba|tbd|to be (?:confirmed|agreed|determined|decided|advised|set|announced|arranged)|` +
    String.raw`not (?:yet )?(?:known|set|agreed|confirmed)|unknown|date needed|awaiting date)\b`,
  'i',
);

/** Nothing, said in a word or a sign. */
export const NOTHING_SAID = /^(?:n\/?a|not applicable|none|nil|no date|-+|\?+|x+|\.+)$/i;

/** A form nobody has filled in: "[DD/MM/YYYY]". */
export const PLACEHOLDER = /^\[.*\]$|^<.*>$|\b(?:dd|d)[-/. ]?(?:mm|m)[-/. ]?(?:yyyy|yy)\b|\byyyy-mm-dd\b/i;

/** An error of the spreadsheet. */
export const SHEET_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/i;

/** How far the work is, in the deadline column. */
export const PROGRESS_WORDS = new RegExp(
  String.raw`^(?:completed?|done|closed|achieved|finished|implemented|in progress|not started|started|paused|on hold|` +
    String.raw`on track|overdue|slipped|red|amber|green)\W*$`,
  'i',
);

/** Urgent, without a day. */
export const IMMEDIATE = new RegExp(
  String.raw`\b(?:immediate(?:ly)?\b(?! (?:following|after|upon|on)\b)|a\.?s\.?a\.?p\b\.?|as soon as (?:possible|` +
    String.raw`practicable)|urgent(?:ly)?|at once|straight ?away|forthwith)|^now$`,
  'i',
);

/** Depends on when it was written. */
export const RELATIVE = new RegExp(
  String.raw`\b(?:(?:next|this|coming) (?:week|month|quarter|year|term|half[- ]term|financial year|academic year)|` +
    String.raw`end of (?:the )?(?:this )?(?:week|month|quarter|year|term|financial year|academic year)|year[- ]end|` +
    String.raw`tomorrow|today|shortly|soon)\b`,
  'i',
);

/** Each finds what is awaited: the words after it. `keepFrom` keeps a word of the lead that the noun needs. */
const AWAITED: readonly { readonly pattern: RegExp; readonly said: (found: RegExpExecArray) => string }[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:on|upon|after|following|at|awaiting|pending|subject to) ((?:receipt|completion|publication|approval|` +
        String.raw`confirmation|agreement|appointment) (?:of|by|from) .+)$`,
      'i',
    ),
    said: (found) => found[1] ?? '',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:at|by|for|before|prior to|in time for|ahead of|in advance of|until|following|after)?\s*\b((?:the |` +
        String.raw`our )?next (?!week|month|quarter|year|term|half|financial|academic|few).+)$`,
      'i',
    ),
    said: (found) => `${/^next/i.test(found[1] ?? '') ? 'the ' : ''}${found[1]}`,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:immediately )?(?:following|after|upon|subject to|pending|(?:dependent|depending|depends) (?:up)?on|` +
        String.raw`awaiting|waiting for|before|prior to|ahead of|in advance of|in time for)\s+(.+)$`,
      'i',
    ),
    said: (found) => found[1] ?? '',
  },
  { pattern: /\b(?:once|when|as soon as|if|until)\s+\S.+$/i, said: (found) => `"${found[0]}"` },
];

/** What a text waits for, as it reads after "Awaiting"; `undefined` where it waits for nothing. */
export function awaitedIn(text: string): string | undefined {
  for (const { pattern, said } of AWAITED) {
    const found = pattern.exec(text);
    if (found !== null) return said(found).replace(/[.\s]+$/, '');
  }
  return undefined;
}
