import { decideImport } from '../../imports/change/decide-import.ts';
import type { Deciding, ImportDecision, PlanFound } from '../../imports/change/decide-import.ts';
import { NOTE } from '../../imports/change/import-record.ts';
import { standingRows } from '../../imports/change/plan-values.ts';
import type { SourceList } from '../../imports/change/source-lists.ts';
import { shownText } from '../../imports/source-grid.ts';
import { highWaterOf } from '../../storage/document-state.ts';
import { keptRecords } from '../../storage/import-state.ts';
import { notesFor } from '../../storage/import-writes.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import { RefGiver } from '../../workbook/refs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TaskRun } from '../run/run-task.ts';

/** What an import would do to the plan. */
export interface DecidedOnPlan {
  readonly decision: ImportDecision;
  /** The refs given so far, once this import has taken its own. */
  readonly highWater: Readonly<Record<string, number>>;
}

/** Decides what becomes of each row, by what stands in the plan and what earlier imports did there. */
export function decideOnPlan(toDecide: Omit<Deciding, 'found'>, workbook: Workbook, run: TaskRun): DecidedOnPlan {
  const givers = new Map<ListName, RefGiver>();
  const decision = decideImport({ ...toDecide, found: planFound(toDecide.lists, workbook, run, givers) });
  const highWater = Object.fromEntries([...givers].map(([list, giver]) => [TAB_OF[list].refPrefix ?? '', giver.highWater]));
  return { decision, highWater };
}

function planFound(lists: readonly SourceList[], workbook: Workbook, run: TaskRun, givers: Map<ListName, RefGiver>): PlanFound {
  const standing = new Map(
    lists.map(({ list, rows }) => {
      const sheet = workbook.sheet(list);
      if (sheet === undefined) return [list, []];
      const hasNotes = rows.some((values) => shownText(values[NOTE]) !== '') && standingRows(list, sheet).length > 0;
      return [list, standingRows(list, sheet, notesFor(list, workbook, hasNotes)).map(({ values }) => values)];
    }),
  );
  return {
    rowsOf: (list) => standing.get(list) ?? [],
    hasColumn: (list, key) => key === NOTE || workbook.sheet(list)?.columns.has(key) === true,
    refsOf: (list) => {
      const prefix = TAB_OF[list].refPrefix ?? '';
      const refs = (standing.get(list) ?? []).map((values) => shownText(values['ref']));
      const giver = givers.get(list) ?? new RefGiver(prefix, highWaterOf(prefix, run.properties), refs);
      givers.set(list, giver);
      return giver;
    },
    before: keptRecords(workbook),
  };
}
