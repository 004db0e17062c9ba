import { parseArgs } from 'node:util';

/** What was asked for on the command line, checked for form. */
export interface Command {
  readonly name: CommandName;
  readonly workbook: string;
  /** What follows the workbook: an edit, or a function's name and its JSON arguments. */
  readonly rest: readonly string[];
  readonly options: CommandOptions;
}

export interface CommandOptions {
  readonly example?: string;
  readonly scale?: number;
  readonly meeting?: string;
  readonly copy?: 'clearance' | 'publication';
  readonly format?: string;
  readonly reason?: string;
  readonly preview: boolean;
  /** What is imported, where it is not a plan: a published inspection report. */
  readonly kind?: 'report';
  /** True where what is proposed shall be written. */
  readonly yes?: boolean;
  /** `yyyy-mm-dd`; the machine's own day where absent. */
  readonly today?: string;
  /** `HH:MM`, Europe/London. */
  readonly at?: string;
  readonly as?: string;
  readonly out?: string;
  /** Which tab of a source is meant. */
  readonly tab?: string;
  /** A file that says what the source's columns and words are. */
  readonly map?: string;
  readonly csv?: string;
  readonly xlsx?: string;
  /** Where `export` writes its JSON. */
  readonly jsonFile?: string;
  /** True where the report is printed as JSON. */
  readonly json: boolean;
}

/** A command line that cannot be understood: exit code 2, with the usage. */
export class UsageError extends Error {}

interface CommandDescription {
  readonly usage: string;
  readonly does: string;
  readonly rest: readonly [number, number];
}

export const COMMANDS = {
  new: { usage: 'new PLAN.xlsx [--example NAME] [--scale N]', does: 'Make a plan, empty or from an example.', rest: [0, 0] },
  refresh: { usage: 'refresh PLAN.xlsx', does: 'Work out statuses and countdowns and write them back.', rest: [0, 0] },
  paper: {
    usage: 'paper PLAN.xlsx --meeting REF [--copy clearance|publication] [--format A–F] [--reason "…"]',
    does: 'Write the paper for a meeting.',
    rest: [0, 0],
  },
  presentation: {
    usage: 'presentation PLAN.xlsx --meeting REF',
    does: 'Write the slides that go with the paper for a meeting.',
    rest: [0, 0],
  },
  public: { usage: 'public PLAN.xlsx', does: 'Make the plan on a page for families and the public.', rest: [0, 0] },
  summaries: { usage: 'summaries PLAN.xlsx [--preview]', does: 'Send, or only show, the weekly summaries.', rest: [0, 0] },
  import: {
    usage: 'import SOURCE PLAN.xlsx [--kind report] [--tab NAME] [--map FILE] [--yes]',
    does: "Show what a council's own table, an export or the text of a report would become; with --yes, bring it into the plan.",
    rest: [1, 1],
  },
  'new-version': {
    usage: 'new-version [DECISIONS.json] PLAN.xlsx [--yes] [--json]',
    does:
      'List what must be decided for a new version of the plan; with a file of decisions show what would change, with --yes start it. ' +
      'The file is what --json prints, filled in.',
    rest: [0, 1],
  },
  undo: { usage: 'undo PLAN.xlsx', does: 'Take the last import back.', rest: [0, 0] },
  export: { usage: 'export PLAN.xlsx [--csv FILE] [--json FILE] [--xlsx FILE]', does: 'Write the plan as data.', rest: [0, 0] },
  edit: { usage: 'edit PLAN.xlsx "Action plan!K5=31/08/2016"', does: 'Type into a cell as an officer does.', rest: [1, 99] },
  call: { usage: 'call PLAN.xlsx FUNCTION [JSON …]', does: 'Run any function of the product.', rest: [1, 99] },
} as const satisfies Record<string, CommandDescription>;
export type CommandName = keyof typeof COMMANDS;

export const USAGE = [
  'Usage: npm run plan -- COMMAND PLAN.xlsx [options]',
  '',
  ...Object.values(COMMANDS).map(({ usage, does }) => `  ${usage}\n      ${does}`),
  '',
  'Options: --today YYYY-MM-DD  --at HH:MM  --as E-MAIL  --out DIR  --json',
].join('\n');

/** Reads the command line. Throws `UsageError` with one sentence where it cannot. */
export function readCommandLine(words: readonly string[]): Command {
  const { values, positionals } = parsed(words[0] === 'export' ? withJsonFile(words) : words);
  const [name, ...named] = positionals;
  // What is imported, or decided, stands before the plan that it goes into.
  const [workbook, ...rest] =
    (name === 'import' || name === 'new-version') && named.length > 1
      ? [...named.slice(1, 2), ...named.slice(0, 1), ...named.slice(2)]
      : named;
  if (name === undefined) throw new UsageError('Say what to do.');
  if (!isCommand(name)) throw new UsageError(`"${name}" is not a command.`);
  if (workbook === undefined) throw new UsageError(`Say which workbook: ${COMMANDS[name].usage}.`);
  const [least, most] = COMMANDS[name].rest;
  if (rest.length < least || rest.length > most) throw new UsageError(`Write it as: ${COMMANDS[name].usage}.`);
  if ((name === 'paper' || name === 'presentation') && values.meeting === undefined)
    throw new UsageError(`Say which meeting the ${name} is for: --meeting REF.`);
  return { name, workbook, rest: rest.map(String), options: checkedOptions(values) };
}

/** `--json` names a file for `export`; for every other command it is a mere switch. */
function withJsonFile(words: readonly string[]): readonly string[] {
  return words.map((word) => word.replace(/^--json(?==|$)/, '--jsonFile'));
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        example: { type: 'string' },
        scale: { type: 'string' },
        meeting: { type: 'string' },
        copy: { type: 'string' },
        format: { type: 'string' },
        reason: { type: 'string' },
        preview: { type: 'boolean' },
        kind: { type: 'string' },
        yes: { type: 'boolean' },
        today: { type: 'string' },
        at: { type: 'string' },
        as: { type: 'string' },
        out: { type: 'string' },
        tab: { type: 'string' },
        map: { type: 'string' },
        csv: { type: 'string' },
        xlsx: { type: 'string' },
        jsonFile: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.replace('--jsonFile', '--json'));
  }
}

type Values = ReturnType<typeof parsed>['values'];

function checkedOptions(values: Values): CommandOptions {
  const { scale, copy, today, at, preview, json, kind, yes, ...texts } = values;
  if (texts.as !== undefined && !/^\S+@\S+$/.test(texts.as)) throw new UsageError(`--as takes an e-mail address, not "${texts.as}".`);
  if (copy !== undefined && copy !== 'clearance' && copy !== 'publication')
    throw new UsageError(`--copy is clearance or publication, not "${copy}".`);
  if (kind !== undefined && kind !== 'report' && kind !== 'plan') throw new UsageError(`--kind is plan or report, not "${kind}".`);
  if (scale !== undefined && !/^[1-9]\d{0,5}$/.test(scale)) throw new UsageError(`--scale takes a number of actions, not "${scale}".`);
  return {
    ...texts,
    ...(scale === undefined ? {} : { scale: Number(scale) }),
    ...(copy === undefined ? {} : { copy }),
    ...(today === undefined ? {} : { today: checkedDay(today) }),
    ...(at === undefined ? {} : { at: checkedTime(at) }),
    ...(kind === 'report' ? { kind } : {}),
    preview: preview === true,
    ...(yes === true ? { yes } : {}),
    json: json === true,
  };
}

function isCommand(name: string): name is CommandName {
  return Object.prototype.hasOwnProperty.call(COMMANDS, name);
}

/** The value of --today. Throws `UsageError` where it is no day. */
export function checkedDay(text: string): string {
  if (!isCalendarDay(text)) throw new UsageError(`--today takes a day written YYYY-MM-DD, not "${text}".`);
  return text;
}

/** The value of --at. Throws `UsageError` where it is no time. */
export function checkedTime(text: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new UsageError(`--at takes a time written HH:MM, not "${text}".`);
  return text;
}

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
