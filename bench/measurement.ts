import type { Run } from '../emulator/host.ts';
import type { BenchJob } from './budgets.ts';

/** What one run of one job cost. */
export interface Measurement {
  readonly job: BenchJob;
  readonly actions: number;
  readonly roundTrips: number;
  readonly navigation: number;
  readonly mails: number;
  /** Seconds at Google, from published costs. */
  readonly estimatedSeconds: number;
  /** Milliseconds of processor time, apart: what the bundle took, collecting of garbage included, and what the local host did. */
  readonly bundleMilliseconds: number;
  readonly hostMilliseconds: number;
  /** Megabytes: the most that the process has held so far, host and sheet with it. */
  readonly peakMegabytes: number;
}

/** Runs a job once and measures it. The job's runs are added up: an edit may fire several. */
export function measure(job: BenchJob, actions: number, act: () => readonly Run[]): Measurement {
  const before = process.cpuUsage();
  const runs = act();
  const spent = process.cpuUsage(before);
  const sum = (part: (run: Run) => number): number => runs.reduce((total, run) => total + part(run), 0);
  const failed = runs.find(({ error }) => error !== undefined);
  if (failed !== undefined) throw new Error(`${job} with ${actions} actions: ${failed.error?.message}`);
  const hostMilliseconds = sum((run) => run.hostMilliseconds);
  return {
    job,
    actions,
    roundTrips: sum((run) => run.serviceCalls),
    navigation: sum((run) => run.serviceCallsByKind.navigation ?? 0),
    mails: sum((run) => run.mails.length),
    estimatedSeconds: sum((run) => run.estimatedSeconds),
    bundleMilliseconds: (spent.user + spent.system) / 1000 - hostMilliseconds,
    hostMilliseconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}
