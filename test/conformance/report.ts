/** `npm run conformance`: every service method that the product calls, whether a case checks it, and the cases on this host. */
import { CONFORMANCE_CASES } from '../../src/google/conformance-cases.ts';
import { callsOf, methodsInSource, runsOfTheProduct } from './calls-of-the-product.ts';
import { casesHost, methodsChecked } from './cases-on-the-host.ts';

const host = await casesHost();
const runs = CONFORMANCE_CASES.map((_, index) => host.call('check', [index], { mayFail: true }));
const failed = runs.flatMap((run, index) => {
  const seen = run.error === undefined ? String(run.result) : run.error.message;
  return seen === '' ? [] : [`✗ ${CONFORMANCE_CASES[index]?.name ?? ''}: ${seen}`];
});
const checked = methodsChecked(runs);
const called = [...callsOf(await runsOfTheProduct())].sort();
const names = new Set([...checked].map((name) => name.slice(name.lastIndexOf('.') + 1)));
const without = [...called.filter((name) => !checked.has(name)), ...[...methodsInSource()].filter((name) => !names.has(name))];

console.log(`${CONFORMANCE_CASES.length} cases on this host: ${CONFORMANCE_CASES.length - failed.length} as expected.`);
for (const line of failed) console.log(line);
console.log(
  `Methods called: ${called.length}; with a case: ${called.length - called.filter((name) => !checked.has(name)).length}; ` +
    `without: ${without.length}`,
);
for (const name of without) console.log(`  ${name}`);
if (without.length + failed.length > 0) process.exitCode = 1;
