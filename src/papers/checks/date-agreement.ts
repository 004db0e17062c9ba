import type { Plan } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import { found } from './check.ts';
import type { Found } from './check.ts';
import { datesIn } from './dates-in-text.ts';
import type { DateInText } from './dates-in-text.ts';
import type { Prose } from './prose.ts';
import { sentencesOf } from './prose.ts';

/** An event that papers date in passing, and what the plan knows of it. */
interface Topic {
  readonly name: string;
  /** Whether this date in this sentence is the event's. */
  readonly isOf: (sentence: string, date: DateInText) => boolean;
  /** Days of other events that a sentence may name in the same words: right as they stand. */
  readonly others?: (plan: Plan) => readonly (readonly [string, string])[];
  /** The days that the Inspections tab gives for it. */
  readonly known: (plan: Plan) => readonly (readonly [string, string])[];
}

const between = (sentence: string, date: DateInText, pattern: RegExp, reach: number): boolean => {
  const before = sentence.slice(Math.max(0, date.start - reach), date.start);
  const after = sentence.slice(date.start + date.words.length, date.start + date.words.length + reach);
  return pattern.test(before) || pattern.test(after);
};

const NOT_THE_INSPECTION = /publish|report was|receiv|plan|will|due|expected|until|by$|next|guidance|framework|within|after|before/i;

/** Between the word and its date stands no other date and no comma: "the inspection of 17 March 2016, as approved on 20 July 2016". */
const ANOTHER_CLAUSE = /\d{4}|[,;:]/;

/** The day of a report is that of its publication, not of the visit. */
const REPORT_OF = /\b(?:report|letter)s?\s+(?:of|dated|published(?: on| in)?)\s+$/i;

const TOPICS: readonly Topic[] = [
  {
    name: 'the inspection',
    isOf: (sentence, date) => {
      const after = sentence.slice(date.start + date.words.length, date.start + date.words.length + 70);
      const before = sentence.slice(Math.max(0, date.start - 70), date.start);
      if (REPORT_OF.test(before)) return false;
      const following = /^(.*?)\binspect(?:ion|ed|ors)\b/i.exec(after);
      const leading = /\binspect(?:ion|ed|ors)\b(?!.*\binspect)(.*)$/i.exec(before);
      if (
        following !== null &&
        !ANOTHER_CLAUSE.test(following[1] as string) &&
        !NOT_THE_INSPECTION.test(following[1] as string) &&
        !/\b(?:by|since|until|within)\b[^,]*$/i.test(before)
      )
        return true;
      return (
        leading !== null &&
        !ANOTHER_CLAUSE.test(leading[1] as string) &&
        /\b(?:in|of|on|between|from|and|to|dated)\s+(?:[\w\s]*\band\s+)?$/i.test(leading[1] as string) &&
        !NOT_THE_INSPECTION.test(leading[1] as string)
      );
    },
    others: (plan) =>
      plan.inspections
        .flatMap(({ letterReceived, reportReceived, reportPublished }) => [letterReceived, reportReceived, reportPublished])
        .flatMap((date) => (date === undefined ? [] : [[date, date] as const])),
    known: (plan) =>
      plan.inspections.flatMap(({ fieldworkStart, fieldworkEnd }) =>
        fieldworkStart === undefined ? [] : [[fieldworkStart, fieldworkEnd ?? fieldworkStart] as const],
      ),
  },
  {
    name: 'publication of the inspection report',
    isOf: (sentence, date) => between(sentence, date, /\breport\b.{0,30}\bpublished\b.{0,10}$/i, 60),
    known: (plan) =>
      plan.inspections.flatMap(({ reportPublished }) =>
        reportPublished === undefined ? [] : [[reportPublished, reportPublished] as const],
      ),
  },
];

interface Mention {
  readonly date: DateInText;
  readonly place: string;
}

/** Dates of one event that disagree between paragraphs, or with the Inspections tab, within one year. */
export function disagreements(prose: readonly Prose[], plan: Plan): readonly Found[] {
  return TOPICS.flatMap((topic) => {
    const mentions = prose.flatMap(({ text, place }) =>
      sentencesOf(text).flatMap((sentence) =>
        datesIn(sentence)
          .filter((date) => topic.isOf(sentence, date))
          .map((date): Mention => ({ date, place })),
      ),
    );
    const unsure = mentions.filter(
      ({ date }) => ![...topic.known(plan), ...(topic.others?.(plan) ?? [])].some((span) => agrees(date, span)),
    );
    return [...withPlan(topic, unsure, plan), ...amongThemselves(topic, unsure, plan)];
  });
}

function withPlan(topic: Topic, mentions: readonly Mention[], plan: Plan): readonly Found[] {
  return mentions.flatMap(({ date, place }) => {
    const span = topic.known(plan).find(([start, end]) => start.startsWith(String(date.year)) || end.startsWith(String(date.year)));
    if (span === undefined) return [];
    const [start, end] = span.map((each) => formatDate(each as Parameters<typeof formatDate>[0])) as [string, string];
    return [
      found(
        place,
        `gives ${date.words} for ${topic.name}; the Inspections tab says ` +
          `${start === end ? start : `${start} to ${end}`}. Correct the one that is wrong.`,
      ),
    ];
  });
}

function amongThemselves(topic: Topic, mentions: readonly Mention[], plan: Plan): readonly Found[] {
  const free = mentions.filter(
    ({ date }) => !topic.known(plan).some(([start, end]) => start.startsWith(String(date.year)) || end.startsWith(String(date.year))),
  );
  return free.flatMap((mention, index) => {
    const other = free
      .slice(0, index)
      .find((earlier) => earlier.date.year === mention.date.year && !isSameTime(earlier.date, mention.date));
    return other === undefined
      ? []
      : [
          found(
            mention.place,
            `gives ${mention.date.words} for ${topic.name}, but ${other.place} gives ${other.date.words}. Correct the one that is wrong.`,
          ),
        ];
  });
}

function agrees(date: DateInText, [start, end]: readonly [string, string]): boolean {
  const month = `${date.year}-${String(date.month).padStart(2, '0')}`;
  if (date.day === undefined) return month >= start.slice(0, 7) && month <= end.slice(0, 7);
  const day = `${month}-${String(date.day).padStart(2, '0')}`;
  return day >= start && day <= end;
}

/** Two days of one month may be the two ends of one visit; a bare month agrees with any day in it. */
function isSameTime(one: DateInText, other: DateInText): boolean {
  return one.month === other.month || (one.day !== undefined && other.day !== undefined && Math.abs(one.month - other.month) === 1);
}
