/** What every thing read from a tab carries. */
export interface Row {
  /** The sheet's own row number; the heading row is usually 1. */
  readonly row: number;
}
