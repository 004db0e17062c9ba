import type { ExampleFacts } from './example-facts.ts';

/** A plan to be typed into an empty workbook. */
export interface ExampleWorkbook {
  /** In one sentence; says whether it is fictional or from published documents. */
  readonly about: string;
  /** The day on which the example is looked at, `yyyy-mm-dd`. */
  readonly today: string;
  /** Officers' tabs by name; of the Settings tab, the settings that differ from the defaults. */
  readonly tabs: ExampleFacts;
  /** What the product had kept by then in its own columns and tabs, by tab and heading; action rows are matched by ref. */
  readonly kept?: ExampleFacts;
}

/** The rows of one tab by heading. */
export type ExampleRows = ExampleFacts[string];
