/** `npm run plan -- COMMAND PLAN.xlsx …`: the product on this machine, over an .xlsx file. */
import { carryOut } from './commands.ts';
import { readCommandLine, USAGE, UsageError } from './command-line.ts';
import { errorInWords } from './error-in-words.ts';
import type { JsonReport } from './local-run.ts';
import { inWords } from './report-in-words.ts';

const DONE = 0;
const REFUSED = 1;
const MISUSED = 2;

function show(report: JsonReport, json: boolean): void {
  if (!json) console.log(inWords(report));
  else console.log(JSON.stringify(report.task === 'import' ? withDetails(report) : report));
}

/** What an import found stands beside what it cost: `cells`, `placed`, `noted`, `leftOut`, `questions`, `rows`. */
function withDetails({ details, ...report }: JsonReport): object {
  return { ...report, ...(details as object | undefined) };
}

async function main(words: readonly string[]): Promise<number> {
  try {
    const command = readCommandLine(words);
    show(await carryOut(command), command.options.json);
    return DONE;
  } catch (error) {
    const sentence = errorInWords(error);
    if (error instanceof UsageError) {
      console.error(`${sentence}\n\n${USAGE}`);
      return MISUSED;
    }
    console.error(sentence);
    if (process.env['PLAN_TRACE'] !== undefined) console.error(error);
    return REFUSED;
  }
}

process.exitCode = await main(process.argv.slice(2));
