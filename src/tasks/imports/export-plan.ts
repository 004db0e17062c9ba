import { NOTE } from '../../imports/change/import-record.ts';
import { NOTE_HEADING } from '../../imports/change/source-lists.ts';
import { planCsv, planJson } from '../../imports/export/plan-export.ts';
import type { ExportedTab } from '../../imports/export/plan-export.ts';
import { workbookParts } from '../../imports/export/workbook-parts.ts';
import { isEmpty, shownText } from '../../imports/source-grid.ts';
import { base64Text } from '../../words/base64.ts';
import { ZipArchive, zipBytes } from '../../papers/document/zip.ts';
import { notesFor } from '../../storage/import-writes.ts';
import { LIST_NAMES, TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { counted } from '../../words/words.ts';
import { showPage } from '../dialog-page.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

/** Lists on whose words imports leave notes. */
const NOTED: readonly ListName[] = ['actions', 'recommendations', 'workstreams'];

const TASK = 'Export the plan';

/** A kind of file that the plan is exported as. */
type ExportKind = 'xlsx' | 'csv' | 'json';

/** Menu: opens the dialog. */
export function openExport(): void {
  showPage('export-plan', { title: TASK, width: 520, height: 340 });
}

/** Every officers' tab as data. Writes nothing. */
export function exportPlanTask(): TaskAnswer {
  return runTask(TASK, { lock: false }, (run) => {
    const tabs = exportedTabs(run.openWorkbook());
    return { message: exportedWords(tabs), isUneventful: true, details: { plan: planJson(tabs, run.today) } };
  });
}

/** One file for the dialog to download: its name, its type, and its text or the base64 of its bytes. Writes nothing. */
export function exportFileTask({ kind }: { readonly kind: ExportKind }): TaskAnswer {
  return runTask(TASK, { lock: false }, (run) => {
    const tabs = exportedTabs(run.openWorkbook());
    const actions = tabs.find(({ name }) => name === TAB_OF.actions.name);
    if (actions === undefined)
      return { message: 'There is no Action plan tab. Choose Set up ▸ Create or repair tabs first.', refused: true, isUneventful: true };
    const name = `Action plan ${run.today}.${kind}`;
    return {
      message: kind === 'csv' ? exportedWords([actions]) : exportedWords(tabs),
      isUneventful: true,
      details: { file: { name, ...contentOf(kind, tabs, actions, run.today) } },
    };
  });
}

function contentOf(kind: ExportKind, tabs: readonly ExportedTab[], actions: ExportedTab, today: string) {
  if (kind === 'csv') return { type: 'text/csv', text: planCsv(actions) };
  if (kind === 'json') return { type: 'application/json', text: `${JSON.stringify(planJson(tabs, today), null, 2)}\n` };
  const zip = new ZipArchive();
  for (const [part, text] of Object.entries(workbookParts(tabs))) zip.put(part, text);
  return { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', base64: base64Text(zipBytes(zip)) };
}

const exportedTabs = (workbook: Workbook): ExportedTab[] => LIST_NAMES.flatMap((list) => exportedTab(list, workbook) ?? []);

function exportedWords(tabs: readonly ExportedTab[]): string {
  const rows = tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
  return `Exported ${counted(rows, 'row')} of ${counted(tabs.length, 'tab')}.`;
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
