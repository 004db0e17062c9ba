/** What beside a word of progress takes something back from it. The text is in small letters. */

const SMALL_NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})';
const TIME = '(?:weeks?|months?|days?|working|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|st|nd|rd|th)';
/** What takes something out of "complete": an exception, a number out of more, a part of those it is for. */
export const EXCEPTED = new RegExp(
  String.raw`\b(?:except\w*|all but|apart from|other than|save for|` +
    String.raw`excluding|but for|bar|minus|aside from|caveats?|conditions?|reservations?|provisos?|qualifications?|gaps?|` +
    String.raw`remain(?:s|ing|der)?|outstanding|not all|` +
    String.raw`(?:phase|stage|tranche|part|step|milestone|year|cohort|area|team|site|school) (?:\d+|one|two|three|i+))\b|` +
    String.raw`(?<![\d/])\d{1,3}\s?(?:\/|(?:out )?of)\s?\d{1,3}(?![\d/])|` +
    String.raw`\b(?:for|in|at|by|with|across) (?:the )?(?:only |just )?` +
    String.raw`(?:some|most|several|many|certain|half|part|${SMALL_NUMBER}) (?!${TIME})[a-z]`,
);
/** "Not applicable this quarter" is closed for now, and may not be for good. */
export const FOR_NOW = /\b(?:this (?:week|month|quarter|term|year|time|stage)|for now|at present|currently|yet|until|temporar\w+)\b/;
/** Words of a clause, besides those of progress, that leave something to do after "complete". */
export const MORE_TO_DO = new RegExp(
  String.raw`\b(?:further|more|additional|another|next|follow(?:s|ing)?|still|needs?|needed|requir\w+|planned|must|should|will|` +
    String.raw`to come|awaited)\b`,
);
/** A denial that denies no word of progress: "not validated" beside "complete". */
export const DENIAL = /\b(?:not|never|no|none|nothing|nobody|without|only|\w+n't)\b/;
/** A condition: "complete once signed". */
export const CONDITION = /\b(?:until|till|when|once|if|unless|before)\b/;
/** For whom or where it is so, where that need not be everybody: "delivered for foster carers". */
export const PLACE_OF_PART = new RegExp(
  [
    String.raw`\bfor\s+(?!(?:the\s+)?(?:all|both|every|each|full)\b)[a-z]`,
    String.raw`\b(?:in|at|within|across|among)\s+(?!(?:the\s+)?(?:all|both|every|each|full|line|time|house|advance|total|month|year|` +
      String.raw`quarter|week|autumn|spring|summer|winter|term|meeting|board|early|mid|late|q?\d|${TIME})\b|` +
      String.raw`(?:the\s+)?${TIME}[a-z]*\b)[a-z]`,
  ].join('|'),
);
