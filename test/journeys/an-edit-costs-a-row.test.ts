import { afterCall } from '../../emulator/host.ts';
import type { Host, Run } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { deleteRows, sortBlock } from '../../emulator/spreadsheet/officer-edits.ts';
import type { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import { openPlanHost, rowsOf } from '../support/plan-host.ts';

const TAB = 'Action plan';
const TUESDAY = '2026-03-31T09:00:00Z';
/** More rows than are read whole, and few enough for a quick test. */
const LARGE = 300;

const actions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    Ref: `A${index + 1}`,
    Action: `Do the thing number ${index + 1}`,
    'Lead (post)': `Post ${index % 20}`,
    Deadline: `${(index % 27) + 1}/0${(index % 9) + 1}/2027`,
    Progress: 'In progress',
    '%': String(index % 100),
    'Original deadline': '28/02/2027',
    'Times re-dated': String(index),
    'Deadline last seen': `${(index % 27) + 1}/0${(index % 9) + 1}/2027`,
  }));

async function refreshed(count: number): Promise<Host> {
  const host = await openPlanHost({ [TAB]: actions(count) }, { now: TUESDAY });
  host.call('refreshNow');
  return host;
}

function columnOf(model: WorkbookModel, heading: string): number {
  const sheet = model.sheetByName(TAB);
  for (let column = 1; column <= 60; column += 1) if (sheet?.value(1, column) === heading) return column;
  throw new Error(`There is no heading "${heading}".`);
}

const cellOf = (host: Host, heading: string, row: number): string => `${columnLetters(columnOf(host.model, heading))}${row}`;
const rowOf = (host: Host, action: string): Record<string, string> => rowsOf(host, TAB).find((row) => row['Action'] === action) ?? {};
const only = ([run]: readonly Run[]): Run => {
  if (run === undefined) throw new Error('The edit started no run.');
  return run;
};

describe('an edit', () => {
  it('makes the same calls and reads no more cells in a plan of 2,000 actions than in one of 100', async () => {
    const [small, large] = [await refreshed(100), await refreshed(2000)];
    const few = only(small.edit(TAB, cellOf(small, 'Progress', 50), 'Done'));
    const many = only(large.edit(TAB, cellOf(large, 'Progress', 1500), 'Done'));
    expect(rowOf(large, 'Do the thing number 1499')).toMatchObject({ Ref: 'A1499', Status: 'Purple', Countdown: 'Done' });
    expect(few.serviceCalls).toBeLessThanOrEqual(6);
    expect(many.serviceCalls).toBeLessThanOrEqual(6);
    expect(many.cellsRead).toBeLessThanOrEqual(few.cellsRead);
  });
});

describe('in a large plan', () => {
  let host: Host;
  beforeEach(async () => {
    host = await refreshed(LARGE);
  });

  it('a new action at the end gets the next ref, and its status, in one call more', () => {
    const run = only(host.edit(TAB, cellOf(host, 'Action', LARGE + 2), 'Publish'));
    expect(rowOf(host, 'Publish')).toMatchObject({ Ref: 'A301', Status: 'Check' });
    expect(run.serviceCalls).toBe(7);
    expect(run.cellsRead).toBeLessThan(2500);
    host.deleteRows(TAB, LARGE + 2);
    host.edit(TAB, cellOf(host, 'Action', LARGE + 2), 'Consult');
    expect(rowOf(host, 'Consult')['Ref']).toBe('A302');
  });

  it('a ref that an officer types counts: the next one is higher', () => {
    host.edit(TAB, cellOf(host, 'Ref', 280), 'A900');
    host.edit(TAB, cellOf(host, 'Action', LARGE + 2), 'Publish');
    expect(rowOf(host, 'Publish')['Ref']).toBe('A901');
  });

  it('an edit whose event was lost is caught up with by the next one below it', () => {
    const sheet = host.model.sheetByName(TAB)!;
    sheet.setValue(278, columnOf(host.model, 'Progress'), 'Done');
    host.edit(TAB, cellOf(host, 'Progress', 280), 'Done');
    expect([278, 280].map((row) => rowOf(host, `Do the thing number ${row - 1}`)['Status'])).toEqual(['Purple', 'Purple']);
  });

  it('percentages in parts of 1 are read so, although the edited row cannot show it', () => {
    host.edit(TAB, cellOf(host, '%', 2), '0.5');
    host.call('refreshNow');
    host.edit(TAB, cellOf(host, '%', 280), '1');
    const status = rowOf(host, 'Do the thing number 279');
    host.call('refreshNow');
    expect(rowOf(host, 'Do the thing number 279')).toEqual(status);
  });

  it('a heading is renamed: every row is looked at again', () => {
    host.edit(TAB, cellOf(host, 'Why', 1), 'Reason');
    const sheet = host.model.sheetByName(TAB)!;
    sheet.setValue(280, columnOf(host.model, 'Status'), 'Mauve');
    host.edit(TAB, cellOf(host, 'Reason', 1), 'Why');
    expect(rowOf(host, 'Do the thing number 279')['Status']).toBe('Green');
  });

  it('gives no ref from a number that was not kept: the whole tab is read', () => {
    host.parts.state.properties.document['highest ref A'] = 'many';
    host.edit(TAB, cellOf(host, 'Action', LARGE + 2), 'Publish');
    expect(rowOf(host, 'Publish')['Ref']).toBe('A301');
  });
});

type Deed = readonly [name: string, act: (model: WorkbookModel) => unknown];
const DEEDS: readonly Deed[] = [
  ['turns the rows round', (model) => sortBlock(model, TAB, 'A2:AQ301', [{ column: columnOf(model, '%'), ascending: false }])],
  ['deletes a row above', (model) => deleteRows(model, TAB, 100)],
];

describe.each(DEEDS)('an officer %s between any two calls of an edit', (_, deed) => {
  it('and after the next refresh every status stands beside its own ref, and no deadline is counted as moved', async () => {
    const quiet = await refreshed(LARGE);
    const { calls } = only(quiet.edit(TAB, cellOf(quiet, 'Progress', 280), 'Done'));
    const wrong: string[] = [];
    for (const { number, kind } of calls) {
      if (kind === 'navigation') continue;
      const host = await refreshed(LARGE);
      host.edit(TAB, cellOf(host, 'Progress', 280), 'Done', { hooks: [afterCall(number, () => void deed(host.model))] });
      // What moved before it was read waits for a refresh; what is written is right at once.
      if (number > readsRowsAt(calls)) wrong.push(...wrongRows(host, `after call ${number}`));
      host.call('refreshNow');
      wrong.push(...wrongRows(host, `after call ${number} and a refresh`));
    }
    expect(wrong).toEqual([]);
  });
});

/** The number of the call that reads the edited rows, the second of the reads. */
function readsRowsAt(calls: Run['calls']): number {
  return calls.filter(({ cellsRead }) => cellsRead > 0)[1]?.number ?? Infinity;
}

/** Rows that a quiet plan would not show so. */
function wrongRows(host: Host, when: string): string[] {
  return rowsOf(host, TAB).flatMap((row) => {
    const number = Number(/\d+$/.exec(row['Action'] ?? '')?.[0]);
    const status = row['Progress'] === 'Done' ? 'Purple' : 'Green';
    const words = [row['Ref'], row['Status'], row['Times re-dated']].join(' ');
    return words === [`A${number}`, status, String(number - 1)].join(' ') ? [] : [`${when}, ${row['Action']}: ${words}`];
  });
}
