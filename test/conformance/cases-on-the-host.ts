import { execFileSync } from 'node:child_process';
import type { Host, Run } from '../../emulator/host.ts';
import { buildTemplates } from '../../templates/build-templates.ts';
import { emulatedScript } from '../support/emulated-script.ts';

/** The product's own presentation stands in the script as text. */
const entry = (presentation: string): string => `
  import { CONFORMANCE_CASES, checkConformance, googleServices } from './src/google/conformance-cases.ts';
  const presentation = () => Utilities.base64Decode('${presentation}');
  export const check = (index) => checkConformance(googleServices(), presentation, [CONFORMANCE_CASES[index]])[0].seen;
  export const checkAll = () => checkConformance(googleServices(), presentation);`;

/** The cases as a script, as the product's bundle carries them. */
function casesAsScript(presentation: string): string {
  const flags = ['--bundle', '--format=iife', '--global-name=Cases', '--target=es2019', '--loader=ts'];
  const bundled = execFileSync('node_modules/.bin/esbuild', flags, { input: entry(presentation), encoding: 'utf8' });
  return `${bundled}\nfunction check(index) { return Cases.check(index); }\nfunction checkAll() { return Cases.checkAll(); }`;
}

/** A host whose script is the conformance cases. */
export async function casesHost(): Promise<Host> {
  const { presentation } = await buildTemplates();
  return emulatedScript(casesAsScript(Buffer.from(presentation).toString('base64')));
}

/** What the frame of every check calls, whatever the case: no case is said to cover a method by these. */
const FRAME = new Set([
  'Spreadsheet.insertSheet',
  'Spreadsheet.deleteSheet',
  'Spreadsheet.getSheetByName',
  'Sheet.clear',
  'Sheet.clearNotes',
]);

/** Names of the methods that these runs of cases called. */
export function methodsChecked(runs: readonly Run[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { calls } of runs) for (const { name } of calls) counts.set(name, (counts.get(name) ?? 0) + 1);
  // The frame makes one call of each for every run; more of them are a case's own.
  return new Set([...counts].filter(([name, count]) => !FRAME.has(name) || count > runs.length).map(([name]) => name));
}
