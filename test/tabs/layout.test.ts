import { DEFAULT_STATUS_KEY } from '../../src/plan/status/status-key.ts';
import { sheetLayout } from '../../src/tabs/layout.ts';
import type { ColumnLayout } from '../../src/tabs/layout.ts';
import { firstRowsOf } from '../../src/workbook/first-rows.ts';
import { TABS, tabNamed } from '../../src/tabs/tabs.ts';

const layoutOf = (name: string) => sheetLayout(tabNamed(name), DEFAULT_STATUS_KEY, firstRowsOf(tabNamed(name)));
const column = (tab: string, key: string): ColumnLayout => {
  const found = layoutOf(tab).columns.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`${tab} has no column ${key}.`);
  return found;
};

describe('the layout of a tab', () => {
  it.each<[string, string, string | undefined, string]>([
    ['Action plan', 'start', 'dd/mm/yyyy', 'a date'],
    ['Action plan', 'deadline', '@', 'a deadline stays as typed: "Aug 2026" means its last day'],
    ['Action plan', 'ref', '@', 'a ref such as 1.10 must not become a number'],
    ['Action plan', 'cost', '£#,##0', 'money'],
    ['Meetings', 'time', '@', '18:00 stays as typed'],
    ['Run log', 'when', 'dd/mm/yyyy hh:mm', 'a record has a time'],
    ['Action plan', 'action', undefined, 'text is left to the sheet'],
  ])('gives %s, %s the number format %s: %s', (tab, key, format, _because) => {
    expect(column(tab, key).numberFormat).toBe(format);
  });

  it.each([
    ['Action plan', 'progress', { kind: 'list', choices: ['Not started', 'In progress', 'Done', 'Paused', 'Closed'] }],
    ['Action plan', 'workstream', { kind: 'range', tab: 'Workstreams', column: 1 }],
    ['Action plan', 'overrideStatus', { kind: 'range', tab: 'Status key', column: 2 }],
    ['Action plan', 'percent', { kind: 'number', min: 0, max: 100 }],
    ['Action plan', 'recommendations', undefined],
    ['Risks', 'likelihood', { kind: 'number', min: 1, max: 5 }],
    ['Action plan', 'status', undefined],
  ])('gives %s, %s the validation %j', (tab, key, validation) => {
    expect(column(tab, key).validation).toEqual(validation);
  });

  it("colours statuses by their words from the council's own key", () => {
    const key = DEFAULT_STATUS_KEY.map((row) => (row.code === 'red' ? { ...row, label: 'Rot', colour: '#990000' } : row));
    expect(sheetLayout(tabNamed('Action plan'), key).colourRules).toContainEqual({
      text: 'Rot',
      background: '#990000',
      textColour: '#ffffff',
    });
    expect(layoutOf('Risks').colourRules).toEqual([]);
  });

  it("greys the product's columns among the officers' own, and no others", () => {
    expect(
      layoutOf('Action plan')
        .columns.filter(({ isGrey }) => isGrey)
        .map(({ key }) => key),
    ).toEqual(
      tabNamed('Action plan')
        .columns.filter(({ computed }) => computed)
        .map(({ key }) => key),
    );
    expect(layoutOf('Run log').columns.some(({ isGrey }) => isGrey)).toBe(false);
  });

  it('brings first rows as wide as the tab, with dates as dates', () => {
    for (const { name, columns } of TABS) for (const row of layoutOf(name).firstRows) expect(row).toHaveLength(columns.length);
    const verified = layoutOf('Deadline rules').firstRows.map(
      (row) => row[tabNamed('Deadline rules').columns.findIndex(({ key }) => key === 'verifiedOn')],
    );
    expect(verified).toContainEqual(expect.objectContaining({ time: '00:00' }));
    expect(verified.filter((cell) => typeof cell === 'string' && cell !== '')).toEqual([]);
  });

  it('keeps groups apart by a column that stays in sight', () => {
    const groups = layoutOf('Action plan').columns.map(({ group }) => group);
    const touching = groups.filter((group, index) => group !== '' && index > 0 && groups[index - 1] !== '' && groups[index - 1] !== group);
    expect(touching).toEqual([]);
  });
});
