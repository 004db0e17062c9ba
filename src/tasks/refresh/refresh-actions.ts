import { setDocumentProperty } from '../../google/properties.ts';
import { readColumns, readRows, writeBlock } from '../../google/spreadsheet.ts';
import { problem } from '../../plan/problem.ts';
import type { Problem } from '../../plan/problem.ts';
import { STATE } from '../../storage/document-state.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import { actionPass, isReadable } from '../../workbook/action-pass.ts';
import type { ActionPass } from '../../workbook/action-pass.ts';
import type { PassInput, RowChange } from '../../workbook/rows-now.ts';
import type { ActionNow } from '../../workbook/compute-action.ts';
import { RowMemory } from '../../workbook/row-memory.ts';
import type { Identity } from '../../workbook/row-identity.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** Officers may move rows while a refresh writes; it starts again this often before it gives up with a sentence. */
const MOST_PASSES = 20;
const TAB = ACTION_PLAN_TAB.name;

/** What a refresh of the Action plan tab found and did. */
export interface ActionsRefresh {
  /** False where the tab, or a column without which nothing can be said of any action, is missing. */
  readonly isReadable: boolean;
  /** True where every row stands as it must: nothing has to be written. */
  readonly isSettled: boolean;
  readonly actions: readonly ActionNow[];
  readonly highWater: number;
  readonly hasWritten: boolean;
  /** Rows whose status, countdown or why changed. */
  readonly changedRows: number;
  /** What officers changed that the Change log does not have yet. */
  readonly changes: readonly RowChange[];
  readonly problems: readonly Problem[];
}

/**
 * The computed block of the Action plan tab in three steps: what must stand there is worked out, written, and settled: the
 * refs are read again, and where rows moved meanwhile it is done over, until every status stands beside its own ref. What
 * follows from the actions on other tabs is written before the last step, whose read sends every write. Needs the lock.
 */
export class ActionsInHand {
  private readonly memory = new RowMemory();
  private pass: ActionPass | undefined;
  private highWater: number;
  private hasWritten = false;
  private changedRows = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly input: PassInput,
  ) {
    this.highWater = input.highWater;
    this.workOut();
  }

  private workOut(): void {
    const sheet = this.workbook.sheet('actions');
    this.pass = isReadable(sheet) ? actionPass(this.workbook, sheet, { ...this.input, highWater: this.highWater }, this.memory) : undefined;
    this.changedRows = Math.max(this.changedRows, this.pass?.changedRows ?? 0);
  }

  /** What is known of the actions now. */
  get found(): ActionsRefresh {
    const { pass, hasWritten, changedRows } = this;
    return {
      isReadable: pass !== undefined,
      isSettled: (pass?.blocks.length ?? 0) === 0,
      actions: pass?.actions ?? [],
      highWater: pass?.highWater ?? this.highWater,
      hasWritten,
      changedRows,
      changes: pass?.changes ?? [],
      problems: [...this.workbook.problems, ...(pass?.problems ?? [])],
    };
  }

  /**
   * Writes what differs. A new ref's number is kept before the ref is written, so that it is never given again; so is that
   * of a ref that an officer typed.
   */
  write(): void {
    const { blocks = [], highWater = 0 } = this.pass ?? {};
    if (highWater > this.highWater) setDocumentProperty(STATE.highestRef('A'), String(highWater));
    this.highWater = Math.max(highWater, this.highWater);
    for (const { firstRow, firstColumn, cells } of blocks) writeBlock(TAB, firstRow, firstColumn, cells);
    this.hasWritten = this.hasWritten || blocks.length > 0;
  }

  /** Reads refs and actions again: true where every row is where it was when this was worked out. */
  get stands(): boolean {
    return this.pass === undefined || isStillSo(this.pass.identity);
  }

  /** Reads refs and actions again after a write, and does it over where rows have moved. */
  settle(): ActionsRefresh {
    for (let passes = 1; this.pass !== undefined && this.pass.blocks.length > 0 && !isStillSo(this.pass.identity); passes += 1) {
      if (passes > MOST_PASSES) return { ...this.found, problems: [...this.found.problems, KEPT_MOVING] };
      this.pass.remember();
      this.workbook.readAgain('actions');
      this.workOut();
      this.write();
    }
    return this.found;
  }
}

/** Refreshes the computed block of the Action plan tab alone. Needs the lock. */
export function refreshActions(workbook: Workbook, input: PassInput): ActionsRefresh {
  const actions = new ActionsInHand(workbook, input);
  actions.write();
  return actions.settle();
}

const KEPT_MOVING = problem(
  { of: 'actions' },
  'rows-kept-moving',
  'rows were moved again and again while the statuses were written. Choose Refresh now when nobody is sorting.',
);

/** Reads again what was written and beside which it was meant to stand: true where every row is where it was. */
function isStillSo({ firstRow, lastRow, firstColumn, lastColumn, isSo }: Identity): boolean {
  if (lastRow === undefined) return isSo(readColumns(TAB, firstColumn, lastColumn, firstRow));
  return isSo(readRows(TAB, firstRow, lastRow, [firstColumn, lastColumn]) ?? []);
}
