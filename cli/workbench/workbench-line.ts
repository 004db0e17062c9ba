import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { checkedDay, checkedTime, UsageError } from '../command-line.ts';

/** What the workbench is started with. */
export interface WorkbenchRequest {
  readonly workbook: string;
  /** The example that the workbook is made from where it is missing. */
  readonly example?: string;
  /** `yyyy-mm-dd`; for an example its own day, otherwise the machine's, where absent. */
  readonly today?: string;
  /** `HH:MM`, Europe/London. */
  readonly at?: string;
  readonly as?: string;
  readonly out?: string;
  readonly port?: number;
}

/** The workbook that opens where none is named. */
export const EXAMPLE_WORKBOOK = join('out', 'workbench', 'exampleshire.xlsx');
const HIGHEST_PORT = 65_535;

export const WORKBENCH_USAGE = [
  'Usage: npm start [-- PLAN.xlsx] [options]',
  '',
  'Without a workbook it opens the plan of Exampleshire, a fictional council.',
  '',
  'Options: --today YYYY-MM-DD  --at HH:MM  --as E-MAIL  --out DIR  --port NUMBER',
].join('\n');

/** Reads the command line. Throws `UsageError` with one sentence where it cannot. */
export function readWorkbenchLine(words: readonly string[]): WorkbenchRequest {
  const { values, positionals } = parsed(words);
  const [workbook, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`Name one workbook, not ${positionals.length}.`);
  const { port, today, at, ...texts } = values;
  return {
    ...(workbook === undefined ? { workbook: EXAMPLE_WORKBOOK, example: 'exampleshire' } : { workbook }),
    ...texts,
    ...(today === undefined ? {} : { today: checkedDay(today) }),
    ...(at === undefined ? {} : { at: checkedTime(at) }),
    ...(port === undefined ? {} : { port: checkedPort(port) }),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        today: { type: 'string' },
        at: { type: 'string' },
        as: { type: 'string' },
        out: { type: 'string' },
        port: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function checkedPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > HIGHEST_PORT) throw new UsageError(`--port takes a number from 0 to ${HIGHEST_PORT}, not "${text}".`);
  return port;
}
