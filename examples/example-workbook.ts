/** A value as an officer types it: dates as dd/mm/yyyy. */
export type TypedCell = string | number | boolean;

/** The rows of one tab by heading. */
export type ExampleRows = readonly Readonly<Record<string, TypedCell>>[];

/** A plan to be typed into an empty workbook. */
export interface ExampleWorkbook {
  /** In one sentence; says whether it is fictional or from published documents. */
  readonly about: string;
  /** The day on which the example is looked at, `yyyy-mm-dd`. */
  readonly today: string;
  /** Values of the Settings tab by the setting's name. */
  readonly settings: Readonly<Record<string, TypedCell>>;
  /** Officers' tabs by name. */
  readonly tabs: Readonly<Record<string, ExampleRows>>;
  /** What the product had kept by then in its own columns and tabs, by tab and heading; action rows are matched by ref. */
  readonly kept?: Readonly<Record<string, ExampleRows>>;
}
