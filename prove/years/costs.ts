/** How large a workbook is, and what its nightly and weekly runs cost: the same runs, from any still. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Host, Run } from '../../emulator/host.ts';
import type { Still } from '../world.ts';
import { openStill } from '../world.ts';

export interface Sizes {
  readonly tabs: number;
  readonly yearTabs: number;
  /** Cells with something in them: on the working tabs, and on those of past years. */
  readonly cells: number;
  readonly yearCells: number;
  readonly letters: number;
  /** Cells that Google counts, empty ones too, of all tabs. */
  readonly gridCells: number;
  readonly propertyBytes: number;
  readonly largestProperty: number;
}

const OF_A_YEAR = / 20\d\d$/;

export function sizesOf({ model, state }: Pick<Still, 'model' | 'state'>): Sizes {
  const years = model.sheets.filter(({ name }) => OF_A_YEAR.test(name));
  const working = model.sheets.filter((sheet) => !years.includes(sheet));
  const filled = (sheets: typeof years) =>
    sheets.flatMap((sheet) => sheet.rowModels.flatMap((row) => (row?.values ?? []).filter((value) => value !== null && value !== '')));
  const cells = filled(working);
  const properties = Object.entries(state.properties.document).map(([name, value]) => Buffer.byteLength(name) + Buffer.byteLength(value));
  return {
    tabs: working.length,
    yearTabs: years.length,
    cells: cells.length,
    yearCells: filled(years).length,
    letters: cells.reduce<number>((sum, value) => sum + String(value).length, 0),
    gridCells: model.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0),
    propertyBytes: properties.reduce((sum, each) => sum + each, 0),
    largestProperty: Math.max(...properties),
  };
}

/** What one kind of run costs. */
interface Cost {
  readonly calls: number;
  readonly cellsRead: number;
  readonly mails: number;
  /** Milliseconds of processor time that the bundle took: the least of several, since other programs only add to it. */
  readonly milliseconds: number;
}

export const JOBS = ['nightly, Monday', 'weekly mail', 'nightly, Tuesday'] as const;
type Job = (typeof JOBS)[number];
export type Costs = Readonly<Record<Job, Cost>>;

/** The costs from each of these stills, each a Monday before dawn. They are run in turn, so that both meet the same machine. */
export async function costsOf(stills: readonly Still[], times: number): Promise<Costs[]> {
  const least: Partial<Record<Job, Cost>>[] = stills.map(() => ({}));
  for (let time = 0; time < times; time += 1) {
    for (const [at, still] of stills.entries()) {
      const host = await openStill(still);
      const known = least[at] ?? {};
      for (const job of JOBS) known[job] = lesser(known[job], costOf(job, host));
    }
  }
  return least as Costs[];
}

const lesser = (known: Cost | undefined, next: Cost): Cost =>
  known === undefined || next.milliseconds < known.milliseconds ? next : known;

/** Tidies this program's own memory, so that no run is charged for what was there before it. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

function costOf(job: Job, host: Host): Cost {
  collectGarbage();
  const before = process.cpuUsage();
  const run = JOB_RUNS[job](host);
  const { user, system } = process.cpuUsage(before);
  return {
    calls: run.serviceCalls,
    cellsRead: run.cellsRead,
    mails: run.mails.length,
    milliseconds: (user + system) / 1000 - run.hostMilliseconds,
  };
}

const HOUR_SECONDS = 3600;

const JOB_RUNS: Readonly<Record<Job, (host: Host) => Run>> = {
  'nightly, Monday': (host) => host.fireClock('nightlyRefresh'),
  'weekly mail': (host) => {
    host.parts.clock.pass(2 * HOUR_SECONDS);
    return host.fireClock('sendWeeklySummaries');
  },
  'nightly, Tuesday': (host) => {
    host.parts.clock.pass(22 * HOUR_SECONDS);
    return host.fireClock('nightlyRefresh');
  },
};
