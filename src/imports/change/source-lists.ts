import type { TabDescription } from '../../tabs/tab-description.ts';
import { LIST_NAMES, TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { PlanValues } from '../again/compare-imports.ts';
import type { ExportedTab } from '../export/plan-export.ts';
import type { ImportNote, ImportProposal } from '../proposal.ts';
import { isEmpty, shownText } from '../source-grid.ts';
import { NOTE } from './import-record.ts';

/** Rows of one list as a source has them. */
export interface SourceList {
  readonly list: ListName;
  readonly rows: readonly PlanValues[];
  /** What the source's actions call each row, where that is not its ref. */
  readonly calls?: readonly string[];
}

/** Heading under which an export carries the notes on actions, recommendations and workstreams. */
export const NOTE_HEADING = 'Note';

/** Key of the column by whose words a row of each list is known. */
export function textKeyOf(list: ListName): string {
  return list === 'actions' ? 'action' : (TAB_OF[list].columns.find(({ key }) => key !== 'ref')?.key ?? 'ref');
}

/** Key of the column by which a row of a list is known: its ref, or in a list without refs its name or its first column. */
export function identityKeyOf(list: ListName): string {
  const { refPrefix, firstRowsKey, columns }: TabDescription = TAB_OF[list];
  return refPrefix === undefined ? (firstRowsKey ?? columns[0]?.key ?? 'ref') : 'ref';
}

/** What a council's own table brings: recommendations and workstreams first, because actions name them. */
export function listsOfProposal({ recommendations, workstreams, rows }: ImportProposal): SourceList[] {
  return [
    {
      list: 'recommendations',
      rows: recommendations.map(({ ref, isOwnRef, text, notes }) => withNote({ ref: isOwnRef ? ref : '', text }, notes)),
      calls: recommendations.map(({ ref }) => ref),
    },
    {
      list: 'workstreams',
      rows: workstreams.map(({ text, notes }) => withNote({ ref: '', name: text }, notes)),
      calls: workstreams.map(({ text }) => text),
    },
    { list: 'actions', rows: rows.map(({ values, notes }) => withNote(values, notes)) },
  ];
}

function withNote(values: PlanValues, notes: readonly ImportNote[]): PlanValues {
  const words = notes
    .filter((note) => note.heading !== NOTE_HEADING)
    .map((note) => `${note.heading.replace(/[\s:]+$/, '')}: ${note.words}`);
  const own = notes.filter((note) => note.heading === NOTE_HEADING).map((note) => note.words);
  const table = words.length === 0 ? [] : [`From the imported table\n${words.join('\n')}`];
  const lines = [...own, ...table];
  return lines.length === 0 ? values : { ...values, [NOTE]: lines.join('\n') };
}

/** What an export of a plan brings: every list of officers' that it has, actions last. */
export function listsOfExport(tabs: readonly ExportedTab[]): SourceList[] {
  const ordered = [...LIST_NAMES.filter((list) => list !== 'actions'), 'actions' as const];
  return ordered.flatMap((list) => {
    const found = tabs.find(({ name }) => name === TAB_OF[list].name);
    if (found === undefined) return [];
    const keep = new Set(TAB_OF[list].columns.filter(({ role }) => role !== 'shown').map(({ key }) => key));
    const known = new Set(TAB_OF[list].columns.map(({ key }) => key));
    const rows = found.rows.map((cells) => {
      const values = found.columns.flatMap(({ key }, index) => (keep.has(key) || key === NOTE ? [[key, cells[index] ?? ''] as const] : []));
      const added = found.columns.flatMap(({ key, heading }, index) =>
        known.has(key) || key === NOTE || isEmpty(cells[index]) ? [] : [{ heading, words: shownText(cells[index]) }],
      );
      return withNote(Object.fromEntries(values), added);
    });
    return [{ list, rows: rows.filter((values) => Object.values(values).some((cell) => cell !== '')) }];
  });
}
