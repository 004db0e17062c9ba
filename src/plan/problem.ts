/**
 * Something in the workbook that the product could not use as it stands. Problems are data: collected, shown together
 * on the Checks tab and in the command line's answer, and never a reason to stop work on the other rows.
 */
export interface Problem {
  /** The tab's name as officers see it. */
  readonly tab: string;
  /** The sheet's own row number, 1 for the heading row; absent where the problem is of the whole tab. */
  readonly row?: number;
  /** The column's heading as officers see it; absent where the problem is of a whole row or tab. */
  readonly heading?: string;
  /** A short, stable name for tests and filters, such as `deadline-unreadable`. */
  readonly code: ProblemCode;
  /** One plain sentence or two: what was found and what to do. It stands alone: it names tab, row and heading itself. */
  readonly message: string;
}

/** Lower-case words joined by hyphens, named by the thing first: `deadline-unreadable`, `ref-repeated`. */
export type ProblemCode = string;

/** Where a problem is, as officers say it: "Action plan, row 14, Deadline". */
export function placeOf(place: Pick<Problem, 'tab' | 'row' | 'heading'>): string {
  return [place.tab, place.row === undefined ? '' : `row ${place.row}`, place.heading ?? ''].filter((part) => part !== '').join(', ');
}

/** A problem whose message starts with its place. `words` is the rest: what was found and what to do. */
export function problem(place: Pick<Problem, 'tab' | 'row' | 'heading'>, code: ProblemCode, words: string): Problem {
  return { ...place, code, message: `${placeOf(place)}: ${words}` };
}
