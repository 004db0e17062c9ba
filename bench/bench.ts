/**
 * `npm run bench [-- --quick]`: calls, seconds at Google, processor time and memory of the main jobs at several sizes, beside
 * their budgets and floors, pages of each document, and what an officer waits for in the workbench. `--quick` for two sizes;
 * `-- workbench` for the workbench alone. Ends with 1 where a call budget is broken.
 */
import { measureCopies, measurePaper, measureSummaries } from './deliveries.ts';
import type { Measurement } from './measurement.ts';
import { ownThreadTable } from './own-thread.ts';
import { pageTable } from './pages.ts';
import { planOf } from './plan-of.ts';
import { measureEdit, measureNewAction, measureRefresh, measureStatusRefresh } from './refreshes.ts';
import { measureSetUp } from './set-up.ts';
import { costTable, floorTable, growthTable, overBudget } from './tables.ts';
import { workbenchTable } from './workbench.ts';

const SIZES = process.argv.includes('--quick') ? [100, 1000] : [100, 1000, 5000, 10_000];
/** Papers print every action, so that beyond this size they are no papers. */
const LARGEST_PAPER = 1000;
/** The size at which a paper, its slides and the public page may each take a second of processor time. */
const LARGE_PAPER = 500;

async function benchJobs(): Promise<void> {
  const rows: Measurement[] = await measureSetUp();
  for (const actions of SIZES) {
    const host = await planOf(actions);
    rows.push(...measureStatusRefresh(host, actions), measureEdit(host, actions), ...measureRefresh(host, actions));
    rows.push(measureNewAction(host, actions));
    if (actions <= LARGEST_PAPER) rows.push(measurePaper(host, actions), ...measureCopies(host, actions));
    rows.push(...measureSummaries(host, actions));
  }
  const jobs = [...new Set(rows.map(({ job }) => job))];
  const printed = await planOf(LARGE_PAPER);
  printed.call('refreshNow');
  rows.push(measurePaper(printed, LARGE_PAPER), ...measureCopies(printed, LARGE_PAPER));
  const byJob = jobs.flatMap((job) => rows.filter((row) => row.job === job));
  console.log([costTable(byJob), growthTable(byJob), floorTable()].join('\n\n'));
  console.log(
    '\nCalls: round trips, every service call but finding one’s way (navigation). Seconds at Google are estimated from published ' +
      'costs. Processor time is this machine’s, on one thread; the host’s is what the local host did in those calls. A paper of ' +
      `${LARGE_PAPER} actions, its slides and the plan on a page may each take 1,000 ms of the bundle’s.`,
  );
  console.log(`\n${ownThreadTable()}`);
  console.log(`\n${await pageTable()}\n`);
  if (overBudget(rows).length > 0) process.exitCode = 1;
}

if (!process.argv.includes('workbench')) await benchJobs();
console.log(await workbenchTable());
