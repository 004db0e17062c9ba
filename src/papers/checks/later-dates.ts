import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { found } from './check.ts';
import type { Found } from './check.ts';
import { datesIn } from './dates-in-text.ts';
import type { DateInText } from './dates-in-text.ts';
import type { Prose } from './prose.ts';
import { sentencesOf } from './prose.ts';

/** What has happened: the past of common verbs, and any word in -ed that is one; not so "the stated date". */
const PAST = new RegExp(
  String.raw`\b(?:was|were|had|has been|have been|took|gave|came|went|met|held|made|found|began|saw|sent|` +
    String.raw`(?<!\b(?:the|an?|its|their|our)\s)(?!need|speed|indeed|proceed|exceed|succeed|feed|seed)\w{3,}ed)\b`,
  'gi',
);
/** Between what happened and a day, these say that the day is still to come, or that it is not the day of it. */
const TO_COME =
  /\b(?:will|shall|would|should|be|is|are|due|by|until|before|expected|planned|intended|deadline|for|to|from|ends?|next|after|within)\b/i;

/**
 * Days after the paper's own of which a sentence tells as past: "Cabinet approved it on 20 July 2016" in a paper as at
 * 4 July 2016.
 */
export function laterDates(prose: readonly Prose[], asAt: PlainDate): readonly Found[] {
  return prose.flatMap(({ text, place }) =>
    sentencesOf(text).flatMap((sentence) =>
      datesIn(sentence)
        .filter((date) => firstDayOf(date) > asAt && isTold(sentence, date))
        .map((date) =>
          found(place, `tells of ${date.words} as past; the paper is as at ${formatDate(asAt)}. Take it out, or say it is to come.`),
        ),
    ),
  );
}

function firstDayOf({ year, month, day = 1 }: DateInText): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** In the date's own clause something happened, and nothing between that and the date puts it off. */
function isTold(sentence: string, { start }: DateInText): boolean {
  const clause = sentence.slice(0, start).split(/[;:(]/).pop() ?? '';
  const verbs = [...allMatches(clause)];
  const last = verbs[verbs.length - 1];
  return last !== undefined && !TO_COME.test(clause.slice(last.index + last[0].length));
}

function* allMatches(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(PAST.source, PAST.flags);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) yield match;
}
