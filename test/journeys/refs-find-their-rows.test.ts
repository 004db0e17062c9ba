import { afterCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import type { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import { deleteRows, insertRows, moveRows, sortBlock, typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import { planWithMeetings } from '../support/papers-host.ts';
import { openPlanHost, rowsOf } from '../support/plan-host.ts';

const TAB = 'Bodies';
/** Two have a ref; the others wait for theirs. */
const NAMES = { B1: 'Overview and Scrutiny Committee', B7: 'Improvement Board', B4: 'Partnership' } as const;

const open = (): Promise<Host> =>
  openPlanHost(
    planWithMeetings(1, {
      Bodies: [
        { Body: 'Cabinet', Kind: 'Cabinet' },
        { Ref: 'B7', Body: NAMES.B7, Kind: 'Board' },
        { Body: 'Schools Forum', Kind: 'Board' },
        { Body: 'Youth Council', Kind: 'Board' },
        { Ref: 'B4', Body: NAMES.B4, Kind: 'Board' },
      ],
    }),
    { now: '2026-04-20T09:00:00Z' },
  );

const DEEDS: readonly (readonly [name: string, act: (model: WorkbookModel) => unknown])[] = [
  ['sorts the rows by name', (model) => sortBlock(model, TAB, 'A2:N8', [{ column: 2, ascending: true }])],
  ['inserts a row at the top', (model) => insertRows(model, TAB, 2)],
  ['inserts two rows in the middle', (model) => insertRows(model, TAB, 5, 2)],
  ['deletes the first row', (model) => deleteRows(model, TAB, 2)],
  ['deletes a row that waits for its ref', (model) => deleteRows(model, TAB, 5)],
  ['drags the last row to the top', (model) => moveRows(model, TAB, 7, 1, 2)],
  [
    'types a body with a ref of its own above the others',
    (model) => {
      insertRows(model, TAB, 2);
      typeIntoCell(model, TAB, 'A2', 'B30');
      typeIntoCell(model, TAB, 'B2', 'Police Authority');
    },
  ],
];

describe('a ref is given while somebody', () => {
  it.each(DEEDS)('%s, and every body keeps its own', async (_name, deed) => {
    const whole = (await open()).call('refreshNow');
    const wrong: string[] = [];
    const trips = whole.calls.filter(({ kind }) => kind !== 'navigation');
    const given = trips.findIndex(({ kind }) => kind === 'write');
    for (const { number } of trips.slice(given - 4, given + 5)) {
      const host = await open();
      const standing = new Map(rowsOf(host, TAB).map((row) => [row['Body'], row['Ref']]));
      host.call('refreshNow', [], { hooks: [afterCall(number, () => deed(host.model))] });
      host.call('refreshNow');
      const rows = rowsOf(host, TAB).filter((row) => row['Body'] !== undefined && row['Body'] !== '');
      const refs = rows.map((row) => row['Ref'] ?? '');
      const changed = rows.filter(({ Body = '', Ref }) => (standing.get(Body) ?? '') !== '' && standing.get(Body) !== Ref);
      const typed = rows.find(({ Body }) => Body === 'Police Authority');
      if (changed.length > 0 || refs.includes('') || new Set(refs).size < refs.length || (typed !== undefined && typed['Ref'] !== 'B30'))
        wrong.push(`after call ${number}: ${rows.map(({ Ref, Body }) => `${Ref} ${Body}`).join(', ')}`);
      if (rowsOf(host, TAB).some(({ Ref, Body }) => (Ref ?? '') !== '' && (Body ?? '') === ''))
        wrong.push(`after call ${number}: a ref beside no body`);
    }
    expect(wrong).toEqual([]);
  });
});
