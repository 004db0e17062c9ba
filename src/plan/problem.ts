import type { ThingField, ThingName } from '../tabs/tabs.ts';
import type { SettingKey } from './settings/settings.ts';

/** A thing of the plan, or of the product's records, and the field in question. */
type PlaceIn<T extends ThingName> = {
  readonly of: T;
  /** The sheet row it was read from; absent where the problem is of the whole list. */
  readonly row?: number;
  /** Absent where the problem is of a whole row or list. */
  readonly field?: ThingField<T>;
  /** What it is a part of, in words, where that is no field: a section of a paper, a check. */
  readonly part?: string;
  /** The setting in question, whose row officers may have moved. */
  readonly setting?: SettingKey;
};

/** Where something stands in the plan. The workbook says it as tab, row and heading. */
export type Place = { [T in ThingName]: PlaceIn<T> }[ThingName];

/** A place whose thing is known only when it is said. `field` must be one of its fields. */
export function placeIn(of: ThingName, row?: number, field?: string): Place {
  return { of, ...(row === undefined ? {} : { row }), ...(field === undefined ? {} : { field }) } as Place;
}

/**
 * Something that the product could not use as it stands. Problems are data: collected, shown together on the Checks tab
 * and in the command line's answer, and never a reason to stop work on the other rows.
 */
export type Problem = Place & {
  /** A short, stable name for tests and filters, such as `deadline-unreadable`. */
  readonly code: ProblemCode;
  /** One plain sentence or two: what was found and what to do. They follow the place and a colon. */
  readonly words: string;
};

/** Lower-case words joined by hyphens, named by the thing first: `deadline-unreadable`, `ref-repeated`. */
export type ProblemCode = string;

/** A problem of a thing of the plan. `words`: what was found and what to do. */
export function problem(place: Place, code: ProblemCode, words: string): Problem {
  return { ...place, code, words };
}

/** Each problem once: a meeting on the paths of two versions is found twice. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [[each.of, each.row, each.field, each.words].join('|'), each])).values()];
}
