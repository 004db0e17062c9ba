/** `npm start`: the plan in a browser of this machine — sheet, menu, dialogs, documents, e-mails, clock and run log. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OpenWindow } from '../emulator/browser/server.ts';
import { serveWindow } from '../emulator/browser/server.ts';
import { UsageError } from './command-line.ts';
import { carryOut } from './commands.ts';
import { exampleNamed } from '../examples/examples.ts';
import { readWorkbenchLine, WORKBENCH_USAGE, type WorkbenchRequest } from './workbench/workbench-line.ts';
import { errorInWords } from './error-in-words.ts';
import { hostOptions } from './local-run.ts';

async function begin(request: WorkbenchRequest): Promise<OpenWindow> {
  const { workbook, example } = request;
  if (example !== undefined && !existsSync(workbook)) {
    console.log('Making the plan of Exampleshire, a fictional council. This takes some seconds.');
    mkdirSync(dirname(workbook), { recursive: true });
    await carryOut({ name: 'new', workbook, rest: [], options: { example, preview: false, json: false } });
  }
  if (!existsSync(workbook)) throw new Error(`There is no file "${workbook}". Make a plan with: npm run plan -- new ${workbook}`);
  const today = request.today ?? (example === undefined ? undefined : exampleNamed(example).today);
  return serveWindow({
    ...hostOptions({ ...request, ...(today === undefined ? {} : { today }) }),
    workbook,
    ...(request.port === undefined ? {} : { port: request.port }),
  });
}

/** Ctrl+C saves and ends. */
function endWithKeyboard(window: OpenWindow): void {
  process.once('SIGINT', () => {
    console.log('\nSaving …');
    void window.close().then(() => process.exit(0));
  });
  process.once('SIGTERM', () => void window.close().then(() => process.exit(0)));
}

try {
  const request = readWorkbenchLine(process.argv.slice(2));
  const window = await begin(request);
  endWithKeyboard(window);
  console.log(
    `The workbench is open for ${request.workbook}. It saves after each run. Open this address in a browser of ` +
      `this machine:\n\n  ${window.url}\n\nNothing is sent to anybody. Press Ctrl+C here to end.`,
  );
} catch (error) {
  const misused = error instanceof UsageError;
  console.error(`${errorInWords(error)}${misused ? `\n\n${WORKBENCH_USAGE}` : ''}`);
  process.exitCode = misused ? 2 : 1;
}
