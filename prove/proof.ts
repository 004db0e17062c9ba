/** What `npm run prove` asks of every proof. */

/** How large a proof is to be, and from which seed; each proof has its own usual figures. */
export interface ProofOptions {
  /** True: a slice of at most a minute, for every build. */
  readonly quick?: boolean;
  /** How many runs, cells or years; each proof says which. */
  readonly runs?: number;
  readonly seed?: number;
  /** How many hostile cells, in place of runs. */
  readonly cells?: number;
  /** The one case that a breach named. */
  readonly only?: string;
}

/** What a proof found. */
export interface Proved {
  /** The figures, to be printed. */
  readonly table: string;
  /** One line for each breach, with the command that shows it alone. */
  readonly breaches: readonly string[];
}

export interface Proof {
  run(options: ProofOptions): Proved | Promise<Proved>;
}

/** Says on the side how far a long proof is, where somebody watches or keeps it. */
export function sayHowFar(words: string): void {
  process.stderr.write(`${words}\n`);
}

/** Rows of words under one another, the first of them the headings. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
