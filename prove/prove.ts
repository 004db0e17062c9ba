/**
 * `npm run prove -- SUBJECT… [--quick] [--runs N] [--cells N] [--seed N] [--only CASE]`: puts what the product claims to the
 * proof, prints the figures
 * and ends with 1 where a claim is breached. Without a subject: all of them. Each subject is a file of this folder.
 */
import { parseArgs } from 'node:util';
import type { Proof } from './proof.ts';

const SUBJECTS: Readonly<Record<string, () => Promise<Proof>>> = {
  faults: () => import('./faults.ts'),
  people: () => import('./people.ts'),
  input: () => import('./input.ts'),
  'personal-data': () => import('./personal-data.ts'),
  years: () => import('./years.ts'),
  reading: () => import('./reading.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    runs: { type: 'string' },
    cells: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
});

function numberOf(option: 'runs' | 'seed' | 'cells'): Record<string, number> {
  const text = values[option];
  if (text === undefined) return {};
  if (!/^\d+$/.test(text)) throw new Error(`--${option} ${text} is not a whole number. Write one such as --${option} 100.`);
  return { [option]: Number(text) };
}

const options = {
  quick: values.quick === true,
  ...numberOf('runs'),
  ...numberOf('seed'),
  ...numberOf('cells'),
  ...(values.only === undefined ? {} : { only: values.only }),
};
const wanted = positionals.length === 0 ? Object.keys(SUBJECTS) : positionals;
let breachCount = 0;
for (const subject of wanted) {
  const load = SUBJECTS[subject];
  if (load === undefined) throw new Error(`There is no proof "${subject}". There are: ${Object.keys(SUBJECTS).join(', ')}.`);
  const started = Date.now();
  const { table, breaches } = await (await load()).run(options);
  console.log(`\n== ${subject}\n${[table, ...breaches].join('\n')}`);
  console.log(`${breaches.length === 0 ? 'Holds' : `${breaches.length} breached`}, in ${Math.round((Date.now() - started) / 1000)} s.`);
  breachCount += breaches.length;
}
process.exitCode = breachCount === 0 ? 0 : 1;
