/** A local Apps Script host: runs a script over a workbook. Knows nothing of what the script is about. */
import { EditQueue } from './host/edit-queue.ts';
import { CalculatedValues } from './host/calculated-values.ts';
import { calculateCell } from './host/calculate-cell.ts';
import { changeEvent, clockEvent, editEvent, openEvent } from './host/events.ts';
import { firstDue, stepOn } from './host/due-triggers.ts';
import { openParts } from './host/open-parts.ts';
import type { HostOptions, RunOptions } from './host/options.ts';
import { writeOutputs } from './host/outputs.ts';
import { HostRunner } from './host/host-runner.ts';
import type { OpenedParts } from './host/opened-parts.ts';
import type { Run } from './host/run-report.ts';
import { notFound } from './host/script-error.ts';
import { sentToPage, sentToServer } from './host/script-run.ts';
import { saveState } from './host/state-files.ts';
import { captionPaths, functionOf } from './services/ui/menu.ts';
import type { OfficerEdit, WorkbookModel } from './spreadsheet/index.ts';
import { clearBlock, deleteRows, insertRows, pasteBlock, sortBlock, typeIntoCell } from './spreadsheet/index.ts';
import { saveWorkbook } from './xlsx/save-workbook.ts';

export type { HostOptions, RunOptions } from './host/options.ts';
export type { OfficerEdit } from './spreadsheet/index.ts';
export type { Run } from './host/run-report.ts';
export { ScriptError } from './host/run-report.ts';
export type { ScriptFile } from './host/script-files.ts';
export { afterCall, afterEveryCall, failCall, killAtCall, TRANSIENT_ERRORS } from './runtime/hooks.ts';
export { Officer } from './services/ui/officer.ts';

export class Host extends HostRunner {
  private readonly edits = new EditQueue<{ edit: OfficerEdit; options: RunOptions; runs: Run[] }>();
  private readonly calculated = new CalculatedValues();
  private mailsWritten: number;

  constructor(opened: OpenedParts, options: HostOptions) {
    super(opened, options);
    this.mailsWritten = opened.parts.state.mails.length;
  }

  /** Runs a function as if a person had started it from the script editor or a menu. */
  call(functionName: string, values: readonly unknown[] = [], options: RunOptions = {}): Run {
    const limited = options.authMode !== undefined && options.authMode !== 'FULL';
    return this.run({ functionName, values: () => values, kind: limited ? 'simple trigger' : 'menu' }, options);
  }

  /** An officer opens the workbook: the simple onOpen, then installed ones. */
  open(options: RunOptions = {}): Run[] {
    this.parts.menus.splice(0);
    const user = this.userOf(options);
    const simple = this.run(
      { functionName: 'onOpen', values: (link) => [openEvent(link, { mode: 'LIMITED', user })], kind: 'open' },
      { ...options, authMode: 'LIMITED', mayFail: true },
    );
    const installed = this.fireInstalled(
      'ON_OPEN',
      user,
      (link, triggerUid) => openEvent(link, { mode: 'FULL', user, triggerUid }),
      options,
    );
    return this.allChecked([...(simple.missing ? [] : [simple]), ...installed], options);
  }

  /** An officer clicks a menu item: "Refresh now", or `['Action plan', 'Set up', 'Create or repair tabs']`. */
  clickMenu(path: string | readonly string[], options: RunOptions = {}): Run {
    const captions = typeof path === 'string' ? [path] : path;
    const functionName = functionOf(this.parts.menus, captions);
    if (functionName === undefined) {
      const known = captionPaths(this.parts.menus)
        .map((item) => item.join(' > '))
        .join('; ');
      throw new Error(
        `There is no menu item "${captions.join(' > ')}". ${known === '' ? 'Open the workbook first.' : `There are: ${known}.`}`,
      );
    }
    return this.run({ functionName, values: () => [], kind: 'menu' }, options);
  }

  /** A dialog calls the server by google.script.run. */
  scriptRun(functionName: string, values: readonly unknown[] = [], options: RunOptions = {}): Run {
    if (functionName.endsWith('_')) throw new TypeError(`google.script.run.${functionName} is not a function`);
    const sent = sentToServer(values);
    const run = this.run({ functionName, values: () => sent, kind: 'script run', readResult: sentToPage }, { ...options, mayFail: true });
    if (run.missing) throw new TypeError(`google.script.run.${functionName} is not a function`);
    return this.checked(run, options);
  }

  /**
   * A cell calculates `=NAME(values)`; ranges are arrays of rows. As at Google, the same formula with the same values is
   * not calculated again, whatever the day: the run of the first time is given. `forgetCalculated` is retyping the formula.
   */
  customFunction(functionName: string, values: readonly unknown[] = [], options: RunOptions = {}): Run {
    if (functionName.endsWith('_')) throw notFound(functionName);
    const request = { functionName, values: () => values, kind: 'custom function' as const };
    const run = this.calculated.of(functionName, values, () =>
      this.run(request, { authMode: 'CUSTOM_FUNCTION', ...options, mayFail: true }),
    );
    return this.checked(run, options);
  }

  /** Somebody types every formula with a custom function once more: each is calculated anew when it is next asked for. */
  forgetCalculated(): void {
    this.calculated.forget();
  }

  /**
   * What the custom-function formula in a cell shows, its arguments read from the cells as they are; the cell keeps it.
   * Gives "Loading..." for a volatile argument, for which Google shows that for good.
   */
  calculate(sheet: string, a1: string, options: RunOptions = {}): unknown {
    return calculateCell(this.model, { sheet, a1 }, (name, values) => this.customFunction(name, values, { ...options, mayFail: true }));
  }

  /** An officer types into a cell. Gives the runs that this fired. */
  edit(sheet: string, a1: string, text: string, options: RunOptions = {}): Run[] {
    return this.act((model) => typeIntoCell(model, sheet, a1, text, this.now.getUTCFullYear()), options);
  }

  /** An officer pastes rows of text copied from elsewhere. */
  paste(sheet: string, a1: string, texts: readonly (readonly string[])[], options: RunOptions = {}): Run[] {
    return this.act((model) => pasteBlock(model, sheet, a1, texts, this.now.getUTCFullYear()), options);
  }

  /** An officer empties cells with the Delete key. */
  clear(sheet: string, a1: string, options: RunOptions = {}): Run[] {
    return this.act((model) => clearBlock(model, sheet, a1), options);
  }

  /** An officer sorts the rows of a block by one of the sheet's columns. */
  sort(sheet: string, a1: string, column: number, options: RunOptions & { readonly descending?: boolean } = {}): Run[] {
    return this.act((model) => sortBlock(model, sheet, a1, [{ column, ascending: options.descending !== true }]), options);
  }

  /** An officer inserts empty rows, the first of them at `row`. */
  insertRows(sheet: string, row: number, count = 1, options: RunOptions = {}): Run[] {
    return this.act((model) => insertRows(model, sheet, row, count), options);
  }

  /** An officer deletes rows. */
  deleteRows(sheet: string, row: number, count = 1, options: RunOptions = {}): Run[] {
    return this.act((model) => deleteRows(model, sheet, row, count), options);
  }

  /** An officer does anything else of `spreadsheet/officer-edits.ts`: `host.act((model) => fillDown(model, 'Plan', 'B2:B9'))`. */
  act(deed: (model: WorkbookModel) => OfficerEdit, options: RunOptions = {}): Run[] {
    return this.fireEdit(deed(this.model), options);
  }

  /** Fires what an officer's edit fires: the simple onEdit, installed edit triggers, installed change triggers. */
  fireEdit(edit: OfficerEdit, options: RunOptions = {}): Run[] {
    const runs: Run[] = [];
    if ((edit.changeType ?? 'EDIT') === 'EDIT') {
      this.edits.take({ edit, options, runs }, (event) => this.runSimpleEdit(event));
      const user = this.userOf(options);
      runs.push(
        ...this.fireInstalled('ON_EDIT', user, (link, triggerUid) => editEvent(link, edit, { mode: 'FULL', user, triggerUid }), options),
      );
    }
    const user = this.userOf(options);
    runs.push(
      ...this.fireInstalled('ON_CHANGE', user, (link, triggerUid) => changeEvent(link, edit, { mode: 'FULL', user, triggerUid }), options),
    );
    return this.allChecked(runs, options);
  }

  /** Edits for which Google would have run no simple onEdit, because two were already waiting. */
  get lostEdits(): number {
    return this.edits.lost;
  }

  /** Moves the clock, running each time trigger at its moment. Runs that fail are returned with their error. */
  advanceTo(moment: Date | string): Run[] {
    const until = new Date(moment).getTime();
    if (Number.isNaN(until)) throw new Error(`"${String(moment)}" is not a moment. Use a form such as 2026-03-31T06:00:00Z.`);
    const runs: Run[] = [];
    for (let due = firstDue(this.parts, until); due !== undefined; due = firstDue(this.parts, until)) {
      const { trigger, instant } = due;
      this.parts.clock.moveTo(Math.max(instant, this.parts.clock.now()));
      stepOn(this.parts, due);
      const request = {
        functionName: trigger.handlerFunction,
        values: () => [clockEvent(trigger, instant)],
        kind: 'time trigger' as const,
      };
      runs.push(this.run(request, { as: trigger.owner, mayFail: true }));
    }
    this.parts.clock.moveTo(Math.max(until, this.parts.clock.now()));
    return runs;
  }

  /** Fires a time trigger's handler now, as Google may do once more than was asked for. */
  fireClock(functionName: string, options: RunOptions = {}): Run {
    const trigger = this.parts.state.triggers.find((each) => each.eventType === 'CLOCK' && each.handlerFunction === functionName);
    if (trigger === undefined) throw new Error(`There is no time trigger for ${functionName}. Install it first.`);
    const now = this.parts.clock.now();
    return this.run({ functionName, values: () => [clockEvent(trigger, now)], kind: 'time trigger' }, { as: trigger.owner, ...options });
  }

  /** Another run, outside this host's, has a lock until an instant of the clock (default: for good). */
  holdLock(kind: 'document' | 'script', until?: Date): void {
    this.parts.locks.take(kind, this, until?.getTime());
  }

  /** Writes the workbook, the state beside it, the documents and the mails. Gives the paths of the new documents and mails. */
  async save(): Promise<string[]> {
    const { workbookPath, stateDir, outputs } = this.opened;
    const written = outputs === undefined ? [] : await writeOutputs(this.parts, outputs, this.mailsWritten);
    if (outputs !== undefined) this.mailsWritten = this.parts.state.mails.length;
    if (stateDir !== undefined) saveState(stateDir, this.parts.state);
    if (workbookPath !== undefined) await saveWorkbook(this.model, workbookPath);
    return written;
  }

  private runSimpleEdit({ edit, options, runs }: { edit: OfficerEdit; options: RunOptions; runs: Run[] }): void {
    const user = this.userOf(options);
    const run = this.run(
      { functionName: 'onEdit', values: (link) => [editEvent(link, edit, { mode: 'LIMITED', user })], kind: 'simple trigger' },
      { ...options, authMode: 'LIMITED', mayFail: true },
    );
    if (!run.missing) runs.push(run);
  }
}

/** Opens a workbook with a script, as its officers find it at Google. */
export async function openHost(options: HostOptions): Promise<Host> {
  return new Host(await openParts(options), options);
}
