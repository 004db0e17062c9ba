import type { Host } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import { FULL_REFRESH_CALLS } from '../../src/tasks/refresh/refresh-plan.ts';
import { openPlanHost } from '../support/plan-host.ts';

const TAB = 'Action plan';
const MONDAY = '2026-03-30T09:00:00Z';

const actions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    Ref: `A${index + 1}`,
    Action: `Do the thing number ${index + 1}`,
    'Lead (post)': `Post ${index % 20}`,
    Deadline: `${(index % 27) + 1}/0${(index % 9) + 1}/2026`,
    Progress: ['Not started', 'In progress', 'Done'][index % 3] ?? '',
    '%': String(index % 100),
  }));

async function steady(count: number): Promise<Host> {
  const host = await openPlanHost({ [TAB]: actions(count) }, { now: MONDAY });
  host.call('refreshNow');
  return host;
}

/** A cell of the second action. */
function cellOf(host: Host, heading: string): string {
  const sheet = host.model.sheetByName(TAB)!;
  for (let column = 1; column <= 60; column += 1) if (sheet.value(1, column) === heading) return `${columnLetters(column)}3`;
  throw new Error(`There is no heading "${heading}".`);
}

function change(host: Host, text: string): void {
  typeIntoCell(host.model, TAB, cellOf(host, 'Progress'), text);
}

const calls = (host: Host, functionName: string): number => host.call(functionName).serviceCalls;

describe.each([100, 1000])('with %d actions', (count) => {
  it('a refresh of the statuses takes 4 round trips where nothing changed and 6 where something did', async () => {
    const host = await steady(count);
    expect(calls(host, 'refreshStatuses')).toBe(4);
    change(host, 'Paused');
    expect(calls(host, 'refreshStatuses')).toBe(6);
  });

  it('an edit of one cell takes 6 at most', async () => {
    const host = await steady(count);
    const [run] = host.edit(TAB, cellOf(host, 'Progress'), 'Paused');
    expect(run?.serviceCalls).toBeLessThanOrEqual(6);
  });

  it("a full refresh takes no more than its budget, also in the week's first run and at night", async () => {
    const host = await steady(count);
    change(host, 'Paused');
    expect(calls(host, 'refreshNow')).toBeLessThanOrEqual(FULL_REFRESH_CALLS);
    host.advanceTo('2026-04-06T09:00:00Z');
    expect(calls(host, 'refreshNow')).toBeLessThanOrEqual(FULL_REFRESH_CALLS);
    host.advanceTo('2026-04-13T04:00:00Z');
    expect(calls(host, 'nightlyRefresh')).toBeLessThanOrEqual(FULL_REFRESH_CALLS);
  });
});

it('The full refresh may take 20 round trips', () => {
  expect(FULL_REFRESH_CALLS).toBe(20);
});
