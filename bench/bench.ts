/** `npm run bench`: round trips and times of the main tasks at several sizes, beside their budgets. `--quick` for two sizes. */
import { BUDGETS } from './budgets.ts';
import { measureEdit, measureRefresh, measureStatusRefresh } from './refreshes.ts';
import { measureCopies, measurePaper, measureSummaries } from './deliveries.ts';
import { inTable, type Measurement } from './measurement.ts';
import { measureSetUp } from './set-up.ts';
import { pageTable } from './pages.ts';
import { planOf } from './plan-of.ts';

const SIZES = process.argv.includes('--quick') ? [100, 1000] : [100, 1000, 5000, 10_000];
const PAPER_ACTIONS = 500;

const rows: Measurement[] = await measureSetUp();
for (const actions of SIZES) {
  const host = await planOf(actions);
  rows.push(...measureStatusRefresh(host, actions), measureEdit(host, actions), ...measureRefresh(host, actions));
}
const host = await planOf(PAPER_ACTIONS);
host.call('refreshNow');
rows.push(measurePaper(host, PAPER_ACTIONS), ...measureCopies(host, PAPER_ACTIONS), ...measureSummaries(await planOf(100), 100));

console.log(inTable(rows, BUDGETS));
console.log(
  '\nRound trips: every service call but finding one’s way (navigation). Seconds at Google are estimated from ' +
    'published costs; processor time is this machine’s, on one thread, with the local host’s share in it.',
);
console.log(`\n${await pageTable()}`);
