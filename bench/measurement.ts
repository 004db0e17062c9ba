import type { Run } from '../emulator/host.ts';
import type { BenchTask, Budget } from './budgets.ts';

/** What one run of one task cost. */
export interface Measurement {
  readonly task: BenchTask;
  readonly actions: number;
  readonly roundTrips: number;
  readonly navigation: number;
  readonly mails: number;
  /** Seconds at Google, from published costs. */
  readonly estimatedSeconds: number;
  /** Milliseconds of processor time of the whole process while it ran. */
  readonly processorMilliseconds: number;
}

/** Runs a task once and measures it. The task's runs are added up: an edit may fire several. */
export function measure(task: BenchTask, actions: number, act: () => readonly Run[]): Measurement {
  const before = process.cpuUsage();
  const runs = act();
  const spent = process.cpuUsage(before);
  const sum = (part: (run: Run) => number): number => runs.reduce((total, run) => total + part(run), 0);
  return {
    task,
    actions,
    roundTrips: sum((run) => run.serviceCalls),
    navigation: sum((run) => run.serviceCallsByKind.navigation ?? 0),
    mails: sum((run) => run.mails.length),
    estimatedSeconds: sum((run) => run.estimatedSeconds),
    processorMilliseconds: (spent.user + spent.system) / 1000,
  };
}

const HEADINGS = ['task', 'actions', 'mails', 'round trips', 'budget', 'navigation', 's at Google', 'ms processor', 'budget'];

/** The measurements as a table of text. */
export function inTable(rows: readonly Measurement[], budgets: Readonly<Record<BenchTask, Budget>>): string {
  const lines = rows.map((row) => {
    const { roundTrips, perMail = 0, milliseconds } = budgets[row.task];
    const allowed = roundTrips + perMail * row.mails;
    return [
      row.task,
      String(row.actions),
      row.mails === 0 ? '' : String(row.mails),
      `${row.roundTrips}${row.roundTrips > allowed ? ' !' : ''}`,
      String(allowed),
      String(row.navigation),
      row.estimatedSeconds.toFixed(1),
      row.processorMilliseconds.toFixed(0),
      milliseconds === undefined ? '' : String(milliseconds),
    ];
  });
  const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...lines.map((line) => (line[column] ?? '').length)));
  const printed = (line: readonly string[]): string =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [printed(HEADINGS), widths.map((width) => '-'.repeat(width)).join('  '), ...lines.map(printed)].join('\n');
}
