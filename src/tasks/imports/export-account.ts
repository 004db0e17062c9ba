import { listsOfExport } from '../../imports/change/source-lists.ts';
import type { ExportedTab } from '../../imports/export/plan-export.ts';
import type { ImportProposal, LeftOutCell } from '../../imports/proposal.ts';
import { isEmpty, placeName, shownText } from '../../imports/source-grid.ts';
import { TABS } from '../../tabs/tabs.ts';

const WORKED_OUT = 'The product works it out again.';
const UNKNOWN = 'The plan has no tab of this name.';

/** An export as a proposal: what is worked out again is left out, and every other cell has its place. */
export function exportAccount(tabs: readonly ExportedTab[]): ImportProposal {
  const leftOutCells = tabs.flatMap((tab) => leftOut(tab));
  const cells = tabs.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.filter((cell) => !isEmpty(cell)).length, 0), 0);
  const actions = listsOfExport(tabs).find(({ list }) => list === 'actions')?.rows ?? [];
  return {
    cells,
    placed: cells - leftOutCells.length,
    noted: 0,
    leftOut: leftOutCells.length,
    columns: [],
    rows: actions.map((values, index) => ({ from: [index + 2], values, notes: [], remarks: [] })),
    recommendations: [],
    workstreams: [],
    questions: [],
    leftOutCells,
  };
}

function leftOut({ name, columns, rows }: ExportedTab): LeftOutCell[] {
  const described = TABS.find((tab) => tab.name === name);
  const isWorkedOut = (key: string): boolean => described?.columns.find((column) => column.key === key)?.role === 'shown';
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): LeftOutCell[] => {
      const key = columns[column]?.key ?? '';
      if (isEmpty(cell) || (described !== undefined && !isWorkedOut(key))) return [];
      return [
        { cell: `${name} ${placeName(row + 1, column)}`, words: shownText(cell), why: described === undefined ? UNKNOWN : WORKED_OUT },
      ];
    }),
  );
}
