import { NOTE } from '../../imports/change/import-record.ts';
import { NOTE_HEADING } from '../../imports/change/source-lists.ts';
import { planJson } from '../../imports/export/plan-export.ts';
import type { ExportedTab } from '../../imports/export/plan-export.ts';
import { isEmpty, shownText } from '../../imports/source-grid.ts';
import { notesFor } from '../../storage/import-writes.ts';
import { LIST_NAMES, TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { counted } from '../../words/words.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

/** Lists on whose words imports leave notes. */
const NOTED: readonly ListName[] = ['actions', 'recommendations', 'workstreams'];

/** Every officers' tab as data. Writes nothing. */
export function exportPlanTask(): TaskAnswer {
  return runTask('Export the plan', { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const tabs = LIST_NAMES.flatMap((list) => exportedTab(list, workbook) ?? []);
    const rows = tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
    return {
      message: `Exported ${counted(rows, 'row')} of ${counted(tabs.length, 'tab')}.`,
      isUneventful: true,
      details: { plan: planJson(tabs, run.today) },
    };
  });
}

/** A tab's rows that hold anything, under the columns that have a heading; officers' own columns by their heading. */
function exportedTab(list: ListName, workbook: Workbook): ExportedTab | undefined {
  const sheet = workbook.sheet(list);
  if (sheet === undefined) return undefined;
  const { grid, headingRow, columns } = sheet;
  const keyAt = new Map([...columns].map(([key, column]) => [column, key]));
  const headings = (grid.rows[headingRow] ?? []).map(shownText);
  const placed = headings.flatMap((heading, column) => (heading === '' ? [] : [{ key: keyAt.get(column) ?? heading, heading, column }]));
  const notes = notesFor(list, workbook, NOTED.includes(list)) ?? [];
  const filled = grid.rows.flatMap((cells, row) =>
    row > headingRow && placed.some(({ column }) => !isEmpty(cells[column])) ? [{ cells, note: notes[row] ?? '' }] : [],
  );
  const hasNotes = filled.some(({ note }) => note !== '');
  return {
    name: TAB_OF[list].name,
    columns: [...placed.map(({ key, heading }) => ({ key, heading })), ...(hasNotes ? [{ key: NOTE, heading: NOTE_HEADING }] : [])],
    rows: filled.map(({ cells, note }) => [...placed.map(({ column }) => cells[column] ?? ''), ...(hasNotes ? [note] : [])]),
  };
}
