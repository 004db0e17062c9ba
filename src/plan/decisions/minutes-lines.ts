import type { DecisionKind } from '../model.ts';
import { monthNumber } from '../../days/deadlines/period.ts';
import { plainDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';

/** The meeting that a line of a minutes page announces: "Meeting: 31/08/2016 - Overview and Scrutiny Committee (Item 201)". */
export interface MinutesMeeting {
  readonly date: PlainDate;
  readonly body: string;
  readonly item: string;
}

export type MinutesLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'meeting'; readonly meeting: MinutesMeeting }
  | { readonly kind: 'resolutions'; readonly of: DecisionKind; readonly rest: string }
  | { readonly kind: 'reason'; readonly rest: string }
  | { readonly kind: 'options'; readonly rest: string }
  | { readonly kind: 'heading' }
  /** A report that was noted and no more: "The report was noted." */
  | { readonly kind: 'noted'; readonly text: string }
  | { readonly kind: 'item'; readonly marker: string; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)';
/** "Minutes of the meeting of the Cabinet held on Wednesday, 20 July 2016" */
const HELD_ON = new RegExp(
  `^(?:minutes of (?:the|a) )?meeting of (?:the )?(.{3,90}?)(?:,? held)?(?:,| on|,? -|` +
    ` –)+ (?:\\w+day,? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\\d{4})\\b.{0,40}$`,
  'i',
);
const MEETING = /^meeting:\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})\s*[-–—]\s*(.+?)\s*(?:\((?:item|minute)\s*(?:no\.?\s*)?([^)]*)\))?$/i;

/** What may stand between the word and its items: a colon, dashes, or the underscore that web editors leave. */
const AFTER = '\\s*(?:\\((?:unanimously|nem\\.? ?con\\.?)\\)|unanimously)?\\s*[-–—_:.]*\\s*';
/** Bodies decide; officers promise. "The Director agreed to bring back …" is an undertaking. */
const BODY =
  '(?:the |this )?(?:[\\w&’ -]{0,50}?)(?:committee|cabinet|board|panel|executive|council|members|commission|forum|meeting|partnership)';
const RESOLUTIONS: readonly (readonly [RegExp, DecisionKind])[] = [
  [new RegExp(`^delegated decisions?\\b${AFTER}(.*)$`, 'i'), 'Delegated decision'],
  [new RegExp(`^RESOLVED\\b${AFTER}(.*)$`), 'Resolution'],
  [
    new RegExp(
      `^(?:it was (?:(?:unanimously|further|also) )?|${BODY} )?resolved\\b(?=\\s*(?:$|[-–—_:]|that\\b|to\\b|unanimously|\\())${AFTER}(.*)$`,
      'i',
    ),
    'Resolution',
  ],
  [
    new RegExp(
      `^(?:it was (?:(?:unanimously|further|also) )?|${BODY} )?agreed\\b(?=\\s*(?:$|[-–—_:]|that\\b|to\\b|unanimously|\\())${AFTER}(.*)$`,
      'i',
    ),
    'Agreed',
  ],
  [/^(?:resolutions?|recommended|recommendations? (?:to|made))\s*[-–—:]*\s*(that\b.*)?$/i, 'Resolution'],
  [/^[^.:]{3,200}\bRESOLVED\b\s*(?:unanimously|\(unanimously\))?\s*[-–—:,]*\s*((?:that|to)\b.*)$/, 'Resolution'],
  [/^DECISIONS?(?: MADE)?()$/, 'Resolution'],
  [/^(?:action points|decisions and actions|agreed actions)\s*[-–—:]*\s*()$/i, 'Action requested'],
  [/^actions?(?: point)?s?(?: \d+)?\s*[-–—:]+\s*(\S.*)$/i, 'Action requested'],
  [/^decisions?(?: made)?\s*:\s*(.*)$/i, 'Resolution'],
];
const REASON = /^reasons? for (?:the |this )?(?:decision|recommendation|resolution)s?\b\s*[-–—:.]*\s*(.*)$/i;
const OPTIONS = /^(?:(?:any )?(?:other|alternative) )?options? considered(?: and rejected)?\b\s*[-–—:.]*\s*(.*)$/i;
const OTHER_HEADING = new RegExp(
  '^(?:minutes|(?:supporting|additional|background) (?:documents?|papers?)|agenda item|' +
    'publication date|contact(?: officer| details)?|decision maker|date of decision|wards? affected|' +
    'call-in|attendance|present)\\b[^.]{0,60}:?$',
  'i',
);

/** "45/26 IMPROVEMENT PLAN", "Min. No. 12 – Improvement plan", "7. ANY OTHER BUSINESS": where the next item of business begins. */
const NEXT_BUSINESS =
  /^(?:\d{1,4}\/\d{2,4}[.:]?\s+\S.{0,120}|min(?:ute)?s?\.?\s*(?:no\.?|number)\s*\d{1,4}(?:\/\d{2,4})?\b.{0,120}|item \d{1,3}\b.{0,120})$/i;
/** The same, with its capitals looked at: a number before words all in capitals. */
const IN_CAPITALS = /^\d{1,3}[.)]?\s+[^a-z]{4,120}$/;

/** Recommended to another body, by name. */
const RECOMMENDED_TO = /^RECOMMENDED to (?:the )?([A-Z][\w ’'&-]{2,50}?)\s*[-–—:]+\s*(?:[Tt]hat\b\s*)?(.*)$/;
const BE_RECOMMENDED = /^(that (?:the )?[\w ’'&-]{2,50} be) recommended(?: to)?\s*[-–—:]*$/i;

const NOTED = 'noted|received|endorsed|approved|welcomed|agreed|accepted';
const WHAT = '(?:report|update|presentation|minutes|item|position|progress|contents?|information|plan|recommendations?)';
/** "The report was noted." */
const WAS_NOTED = new RegExp(
  `^(?:that )?(?<what>the ${WHAT}\\b[^.;]{0,80}?) (?:was|were|be) (?<how>(?:${NOTED})(?: and (?:${NOTED}))?)\\.?$`,
  'i',
);
/** "The Committee noted the report." Receiving one is how its item begins. */
const BODY_NOTED = new RegExp(`^${BODY} (?<how>noted|endorsed|approved) (?<what>the ${WHAT}\\b[^.;]{0,80})\\.?$`, 'i');

function notedOf(line: string): MinutesLine | undefined {
  const { what, how } = (WAS_NOTED.exec(line) ?? BODY_NOTED.exec(line))?.groups ?? {};
  return what === undefined || how === undefined ? undefined : { kind: 'noted', text: `That the${what.slice(3)} be ${how.toLowerCase()}` };
}

const MARKERS: readonly RegExp[] = [
  /^(\(?\d{1,2}[.)])\s*(?=\D)(.*)$/,
  /^(\d{1,2})\s+(?=(?:That|To)\b)(.*)$/,
  /^([AD]\d{1,3})[.:)]?\s+(.*)$/,
  /^(\([a-z]{1,4}\)|[a-z][.)]|[ivx]{2,4}[.)])\s+(.*)$/i,
  /^([•·▪◦*o–-])\s+(.*)$/,
];

function heldOn(line: string): MinutesMeeting | undefined {
  const match = HELD_ON.exec(line);
  const date = match ? plainDate(Number(match[4]), monthNumber(match[3] ?? '') ?? 0, Number(match[2])) : undefined;
  return match && date !== undefined ? { date, body: match[1] ?? '', item: '' } : undefined;
}

function meetingOf(line: string): MinutesMeeting | undefined {
  const match = MEETING.exec(line);
  const date = match ? plainDate(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
  return match && date !== undefined ? { date, body: match[4] ?? '', item: match[5] ?? '' } : undefined;
}

function resolutionsOf(line: string): MinutesLine | undefined {
  const to = RECOMMENDED_TO.exec(line);
  if (to !== null) return { kind: 'resolutions', of: 'Resolution', rest: `That it be recommended to ${to[1] ?? ''} that ${to[2] ?? ''}` };
  const asked = BE_RECOMMENDED.exec(line);
  if (asked !== null) return { kind: 'resolutions', of: 'Resolution', rest: `${asked[1] ?? ''} recommended to:` };
  for (const [pattern, of] of RESOLUTIONS) {
    const match = pattern.exec(line);
    if (match) return { kind: 'resolutions', of, rest: match[1] ?? '' };
  }
  return undefined;
}

/** A number, letter or bullet and what follows it; `undefined` for any other line. */
function itemOf(line: string): { marker: string; text: string } | undefined {
  for (const pattern of MARKERS) {
    const match = pattern.exec(line);
    if (match) return { marker: match[1] ?? '', text: match[2] ?? '' };
  }
  return undefined;
}

/** True where the line opens the next item of business: by its minute number, or a number before words in capitals. */
function isNextBusiness(line: string): boolean {
  return IN_CAPITALS.test(line) ? /[A-Z]{3}/.test(line) : NEXT_BUSINESS.test(line);
}

/** What one line of pasted minutes is. */
export function minutesLine(line: string): MinutesLine {
  if (line === '') return { kind: 'blank' };
  const meeting = meetingOf(line) ?? heldOn(line);
  if (meeting) return { kind: 'meeting', meeting };
  if (isNextBusiness(line)) return { kind: 'heading' };
  const resolutions = resolutionsOf(line);
  if (resolutions) return resolutions;
  const reason = REASON.exec(line);
  if (reason) return { kind: 'reason', rest: reason[1] ?? '' };
  const options = OPTIONS.exec(line);
  if (options) return { kind: 'options', rest: options[1] ?? '' };
  if (OTHER_HEADING.test(line)) return { kind: 'heading' };
  const noted = notedOf(line);
  if (noted) return noted;
  const item = itemOf(line);
  return item ? { kind: 'item', ...item } : { kind: 'text', text: line };
}
