import { BUDGETS } from './budgets.ts';
import type { BenchJob, Budget } from './budgets.ts';
import type { Measurement } from './measurement.ts';

const budgetOf = (job: BenchJob): Budget => BUDGETS[job];
const allowedOf = ({ job, mails }: Measurement): number => budgetOf(job).roundTrips + (budgetOf(job).perMail ?? 0) * mails;
const floorOf = ({ job, mails }: Measurement): number => budgetOf(job).floor.roundTrips + (budgetOf(job).floor.perMail ?? 0) * mails;

/** Those jobs that took more round trips than they may. */
export function overBudget(rows: readonly Measurement[]): readonly Measurement[] {
  return rows.filter((row) => row.roundTrips > allowedOf(row));
}

/** What each job cost at each size, beside what it may and what it must. */
export function costTable(rows: readonly Measurement[]): string {
  return table(
    ['job', 'actions', 'mails', 'calls', 'budget', 'floor', '× floor', 'navigation', 's at Google', 'ms bundle', 'ms host', 'peak MB'],
    rows.map((row) => [
      row.job,
      String(row.actions),
      row.mails === 0 ? '' : String(row.mails),
      `${row.roundTrips}${row.roundTrips > allowedOf(row) ? ' !' : ''}`,
      String(allowedOf(row)),
      String(floorOf(row)),
      (row.roundTrips / floorOf(row)).toFixed(1),
      String(row.navigation),
      row.estimatedSeconds.toFixed(1),
      row.bundleMilliseconds.toFixed(0),
      row.hostMilliseconds.toFixed(0),
      row.peakMegabytes.toFixed(0),
    ]),
  );
}

/**
 * How calls and time grow from the smallest plan measured to the largest: 0 where they stay, 1 where twice the actions take
 * twice as much.
 */
export function growthTable(rows: readonly Measurement[]): string {
  const jobs = [...new Set(rows.map(({ job }) => job))];
  const lines = jobs.flatMap((job) => {
    const own = rows.filter((row) => row.job === job).sort((one, other) => one.actions - other.actions);
    const [least, most] = [own[0], own[own.length - 1]];
    if (least === undefined || most === undefined || least.actions === most.actions) return [];
    const growth = (of: (row: Measurement) => number): string =>
      (Math.log(of(most) / of(least)) / Math.log(most.actions / least.actions)).toFixed(2);
    return [
      [
        job,
        `${least.actions} to ${most.actions}`,
        growth(({ roundTrips }) => roundTrips),
        growth(({ estimatedSeconds }) => estimatedSeconds),
        growth(({ bundleMilliseconds }) => Math.max(1, bundleMilliseconds)),
        growth(({ hostMilliseconds }) => Math.max(1, hostMilliseconds)),
      ],
    ];
  });
  return table(['growth exponent', 'actions', 'calls', 's at Google', 'ms bundle', 'ms host'], lines);
}

/** The floors in words. */
export function floorTable(): string {
  const jobs = Object.entries<Budget>(BUDGETS);
  return table(
    ['floor', 'calls', 'by hand'],
    jobs.map(([job, { floor }]) => [
      job,
      `${floor.roundTrips}${floor.perMail === undefined ? '' : ` + ${floor.perMail} a mail`}`,
      ` ${floor.of}`,
    ]),
    1,
  );
}

/** Rows as text in columns; the first is set to the left, and the last `leftAtEnd` ones. */
export function table(headings: readonly string[], lines: readonly (readonly string[])[], leftAtEnd = 0): string {
  const widths = headings.map((heading, column) => Math.max(heading.length, ...lines.map((line) => (line[column] ?? '').length)));
  const isLeft = (column: number): boolean => column === 0 || column >= headings.length - leftAtEnd;
  const printed = (line: readonly string[]): string =>
    line
      .map((cell, column) => (isLeft(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [printed(headings), widths.map((width) => '-'.repeat(width)).join('  '), ...lines.map(printed)].join('\n');
}
