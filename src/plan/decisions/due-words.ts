import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const YEAR = '(?:20\\d\\d)';
const DAY = `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH} ${YEAR}`;
const MONTH_OR_SEASON = `(?:${MONTH}|(?:the )?(?:spring|summer|autumn|winter)(?: of)?) ${YEAR}`;
const COUNT = '(?:\\d{1,3}|one|two|three|four|five|six|nine|twelve)';

/** Wording that gives a time still to come, dated first. Each gives the words a Due cell should hold. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?:by|before|no later than|not later than)(?: the)?(?: end of)? (?:${DAY}|${MONTH_OR_SEASON}|${YEAR})`, 'i'),
  new RegExp(`\\b(?:early|late|mid|later) in ${YEAR}`, 'i'),
  new RegExp(`\\bin ${MONTH_OR_SEASON}`, 'i'),
  new RegExp(`\\b(?:to|at)(?: its| the| their)? meeting (?:on|of|in) (?:${DAY}|${MONTH_OR_SEASON})`, 'i'),
  new RegExp(`\\bwithin (?:the next )?${COUNT} (?:working days|days|weeks|months)`, 'i'),
  new RegExp(`\\bin ${COUNT} (?:weeks|months)(?:['’] time)?`, 'i'),
  /\b(?:every (?:month|quarter|\w+ (?:weeks|months))|monthly|quarterly|annually|six-monthly)\b/i,
  /\b(?:to|at) (?:the|its|their) next meeting\b/i,
  /\b(?:following|after|once|upon) (?:a|an|the) [^,.;]{3,80}/i,
];

/** Promises about every later paper fall due with the next one. */
const LATER_PAPERS = /\bin (?:all )?future (update|report|paper)s\b|\bin (?:the |its |their )?next (update|report|paper)\b/i;

/** Wording about what was already settled ("agreed at its meeting held on 20 July 2016") is not a due date. */
const ALREADY = /\b(?:held|dated|approved|agreed|published|adopted|undertaken) (?:on|in|at|by)\b[^,.;]*/gi;

/**
 * The words that say when a resolution or undertaking is due, as written, or '' where it names no time.
 * A dated wording is preferred to an event; reading it as a date is the deadline reader's work.
 */
export function dueWordsIn(text: string): string {
  const open = text.replace(ALREADY, ' ');
  for (const pattern of PATTERNS) {
    const match = pattern.exec(open);
    if (match) return match[0].trim();
  }
  const later = LATER_PAPERS.exec(open);
  return later === null ? '' : `with the next ${(later[1] ?? later[2] ?? 'paper').toLowerCase()}`;
}

/** A span of time runs from the meeting that gave it: "within six months" becomes "within six months of 31 August 2016". */
export function dueFrom(dueWords: string, meeting: PlainDate | undefined): string {
  const isSpan = new RegExp(`^(?:within|in)(?: the next)? ${COUNT} (?:working days|days|weeks|months)`, 'i').test(dueWords);
  if (!isSpan || meeting === undefined) return dueWords;
  return `within ${dueWords.replace(/^(?:within|in)(?: the next)? /i, '').replace(/['’] time$/, '')} of ${formatDate(meeting)}`;
}
