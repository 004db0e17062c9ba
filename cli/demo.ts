/** `npm run demo`: the main job on the fictional Exampleshire plan — set up, refresh, committee papers, weekly e-mails. */
import { rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_TODAY } from '../examples/exampleshire/timeline.ts';
import { carryOut } from './commands.ts';
import { readCommandLine } from './command-line.ts';
import { costInWords } from './report-in-words.ts';
import type { JsonReport } from './local-run.ts';

const FOLDER = join('out', 'demo');
const PLAN = join(FOLDER, 'exampleshire.xlsx');

/** One paper for each committee of the example, in that committee's own format. */
const PAPERS = [
  { meeting: 'M5', copy: 'clearance', what: 'scrutiny report, clearance copy' },
  { meeting: 'M5', copy: 'publication', what: 'scrutiny report, publication copy' },
  { meeting: 'M7', copy: 'publication', what: 'project-style report to the Corporate Parenting Board' },
  { meeting: 'M6', copy: 'publication', what: 'executive report to Cabinet' },
  { meeting: 'M8', copy: 'publication', what: 'issue history for the partnership' },
  { meeting: 'M9', copy: 'publication', what: 'minutes of the policy panel' },
  { meeting: 'M4', copy: 'publication', what: 'highlight report to the Improvement Board' },
] as const;

async function step(what: string, words: readonly string[]): Promise<JsonReport> {
  console.log(`\n${what}`);
  const report = await carryOut(readCommandLine([...words, '--out', FOLDER]));
  console.log(`  ${report.message.replace(/\n/g, '\n  ')}`);
  for (const file of report.files) console.log(`  ${file}`);
  console.log(`  ${costInWords(report)}`);
  return report;
}

const day = ['--today', EXAMPLE_TODAY];
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
console.log('Exampleshire is a fictional council. Nothing here is sent to anybody.');
await step('Set up the workbook and type in a year of the plan', ['new', PLAN, '--example', 'exampleshire']);
const refreshed = await step('Refresh', ['refresh', PLAN, ...day]);
for (const { meeting, copy, what } of PAPERS) {
  await step(`Write the ${what}`, [
    'paper',
    PLAN,
    '--meeting',
    meeting,
    '--copy',
    copy,
    ...day,
    ...(copy === 'publication' ? ['--reason', 'Demonstration with a fictional plan.'] : []),
  ]);
}
await step('Write the slides for the scrutiny committee', ['presentation', PLAN, '--meeting', 'M5', ...day]);
await step('Make the plan on a page for families and the public', ['public', PLAN, ...day]);
const mailed = await step('Send the weekly summaries', ['summaries', PLAN, ...day]);
console.log(`\nThe sheet: ${PLAN}`);
console.log(`The papers: ${join(FOLDER, 'drive')}`);
console.log(`The e-mails: ${join(FOLDER, 'mail')} (${mailed.mails.length})`);
console.log(`To look at: ${refreshed.problems.length} on the Checks tab, on purpose: the example has the faults that real plans have.`);
