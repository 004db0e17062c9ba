/** Rows to be typed into a workbook, by tab and heading; dates as an officer types them, dd/mm/yyyy. */
export type ExampleFacts = Readonly<Record<string, readonly Readonly<Record<string, string | number | boolean>>[]>>;
