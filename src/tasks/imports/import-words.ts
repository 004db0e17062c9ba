import { TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { Undone } from '../../storage/import-writes.ts';
import { counted, listed } from '../../words/words.ts';
import type { PreparedImport } from './prepare-import.ts';

const ONE: Readonly<Partial<Record<ListName, string>>> = {
  actions: 'action',
  recommendations: 'recommendation',
  workstreams: 'workstream',
};
/** More refs than this are given as the first and the last. */
const MOST_REFS = 4;

/** "18 actions (A1 to A18) and 4 recommendations"; '' where no row is new. */
function newRows({ decision }: PreparedImport): string {
  const rows = decision.record.rows.filter(({ isNew }) => isNew);
  const lists = [...new Set(rows.map(({ list }) => list))].sort((one, other) => Number(other === 'actions') - Number(one === 'actions'));
  return listed(
    lists.map((list) => {
      const refs = rows.filter((row) => row.list === list).map(({ ref }) => ref);
      const one = ONE[list];
      if (one === undefined) return `${counted(refs.length, 'row')} of ${TAB_OF[list].name}`;
      return `${counted(refs.length, one)}${list === 'actions' ? ` (${refWords(refs)})` : ''}`;
    }),
  );
}

function refWords(refs: readonly string[]): string {
  return refs.length <= MOST_REFS ? refs.join(', ') : `${refs[0]} to ${refs[refs.length - 1]}`;
}

/** What stands besides the new rows: cells changed, cells that differ and stay, rows gone from the source, rows the same. */
function otherwise({ decision }: PreparedImport, would: string): string {
  const { record, contested, gone, same } = decision;
  const changed = record.changed.length;
  return [
    changed === 0 ? '' : ` ${counted(changed, 'cell')} ${would === '' ? (changed === 1 ? 'was' : 'were') : would} changed.`,
    contested.length === 0
      ? ''
      : ` ${counted(contested.length, 'cell')} ${contested.length === 1 ? 'differs' : 'differ'} from the source and ` +
        `${contested.length === 1 ? 'stays' : 'stay'}: somebody typed there, or the source says nothing any more.`,
    gone.length === 0
      ? ''
      : ` ${counted(gone.length, 'action')} of an earlier import ${gone.length === 1 ? 'is' : 'are'} not in the source ` +
        `any more and ${gone.length === 1 ? 'stays' : 'stay'}: ${refWords(gone)}.`,
    same === 0 ? '' : ` ${counted(same, 'row')} ${same === 1 ? 'is' : 'are'} there already, and the same.`,
  ].join('');
}

/** What the source holds and what it would become. */
export function previewWords(prepared: PreparedImport): string {
  const { cells, placed, noted, leftOut, questions } = prepared.proposal;
  const rows = newRows(prepared);
  const asked =
    questions.length === 0
      ? ''
      : ` ${counted(questions.length, 'question')} ${questions.length === 1 ? 'stands' : 'stand'} open: what is ` +
        `proposed counts until you answer.`;
  return (
    `${rows === '' ? 'No row is new.' : `Would add ${rows}.`}${otherwise(prepared, 'would be')} Of ` +
    `${counted(cells, 'cell')}, ${placed} have a column, ${noted} become notes and ${leftOut} are left out.${asked} ` +
    `Nothing has been written.`
  );
}

/** What an import did. */
export function importedWords(prepared: PreparedImport): string {
  const rows = newRows(prepared);
  const { changed } = prepared.decision.record;
  if (rows === '' && changed.length === 0)
    return `Nothing was changed: everything in "${prepared.source}" is in the plan already.${otherwise(prepared, '')}`;
  return `${rows === '' ? `Imported "${prepared.source}".` : `Added ${rows} from "${prepared.source}".`}${otherwise(prepared, '')}`;
}

/** What undoing did, and what stays. */
export function undoneWords(source: string, { rows, cells, kept }: Undone): string {
  const back = cells === 0 ? '' : ` ${counted(cells, 'cell')} ${cells === 1 ? 'has its' : 'have their'} old words again.`;
  const stays =
    kept.length === 0
      ? ''
      : ` ${counted(kept.length, 'row')} ${kept.length === 1 ? 'stays' : 'stay'}, because somebody has written there ` +
        `since or another row names ${kept.length === 1 ? 'it' : 'them'}: ${listed(kept.slice(0, 12))}${kept.length > 12 ? ' …' : ''}.`;
  return `The import of "${source}" is undone: ${counted(rows, 'row')} taken out.${back}${stays}`;
}
