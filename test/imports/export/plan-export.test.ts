import fc from 'fast-check';
import { addDays, day } from '../../../src/days/plain-date.ts';
import { planCsv, planJson, readPlanJson } from '../../../src/imports/export/plan-export.ts';
import type { ExportedTab } from '../../../src/imports/export/plan-export.ts';
import { proposeImport } from '../../../src/imports/propose-import.ts';
import { shownText } from '../../../src/imports/source-grid.ts';
import { parseDelimited } from '../../../src/imports/sources/delimited.ts';
import { ACTION_PLAN_TAB } from '../../../src/tabs/action-plan.ts';
import type { Cell } from '../../../src/tabs/cells.ts';

const columns = ACTION_PLAN_TAB.columns.map(({ key, heading }) => ({ key, heading }));
const words = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+44 20',
    '-',
    "'quoted",
    '@home',
    'a "b", c',
    'two\nlines',
    '• a\n• b',
    'Total',
    'as above',
    'Key:',
    '1.10',
    'Complete',
    'Status: in progress',
    '',
  ),
  fc.string({ unit: fc.constantFrom('a', 'B', '"', ',', ' ', '£', '–', '\n'), maxLength: 12 }).map((text) => text.trim()),
);
const date = fc.integer({ min: 0, max: 4000 }).map((n): Cell => ({ date: addDays(day('2020-01-01'), n), time: '00:00' }));
const row = fc.record({
  ref: fc.integer({ min: 1, max: 999 }).map((n) => `A${n}`),
  action: words,
  leadPost: words,
  deadline: fc.oneof(words, date),
  progress: words,
  latestUpdate: words,
  start: fc.oneof(date, fc.constant('')),
});
const tabOf = (rows: readonly Record<string, Cell>[]): ExportedTab => ({
  name: 'Action plan',
  columns,
  rows: rows.map((values) => columns.map(({ key }) => values[key] ?? '')),
});
const kept = (values: Readonly<Record<string, Cell>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([key, cell]) => [key, shownText(cell)] as const)
      .filter(([, text]) => text !== ''),
  );

describe('an exported plan', () => {
  it('comes in again from .csv as it went out', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const text = planCsv(tabOf(rows));
        const {
          rows: read,
          cells,
          placed,
          noted,
          leftOut,
          questions,
        } = proposeImport({ name: 'plan.csv', rows: parseDelimited(text) }, { today: day('2026-01-15') });
        expect(read.map(({ values }) => kept(values))).toEqual(rows.map((values) => kept(values as Record<string, Cell>)));
        expect(placed + noted + leftOut).toBe(cells);
        expect(questions).toEqual([]);
      }),
    );
  });

  it('comes in again from JSON cell by cell', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const tab = tabOf(rows);
        const read = readPlanJson(JSON.stringify(planJson([tab], '2026-01-15')));
        expect(read).toEqual({ tabs: [tab] });
      }),
    );
  });

  it('keeps a time, a number and a tick in JSON', () => {
    const tab: ExportedTab = {
      name: 'Any',
      columns: [{ key: 'a', heading: 'A' }],
      rows: [[{ date: day('2026-03-31'), time: '10:30' }], [0], [false]],
    };
    expect(planJson([tab], '2026-01-15').tabs[0]?.rows).toEqual([{ a: { date: '2026-03-31', time: '10:30' } }, { a: 0 }, { a: false }]);
    expect(readPlanJson(JSON.stringify(planJson([tab], '2026-01-15')))).toEqual({ tabs: [tab] });
  });

  it('puts no formula into a .csv', () => {
    const text = planCsv(tabOf([{ ref: 'A1', action: '=HYPERLINK("x")', progress: '+1' }]));
    expect(text).toContain('"\'=HYPERLINK(""x"")"');
    expect(text).toContain(",'+1,");
  });

  it.each([
    ['nonsense', /^The file is not JSON/],
    ['null', /^The file is not an export/],
    ['{"format":"other"}', /^The file is not an export/],
    ['{"format":"inspection-action-plan","version":2}', /has version 2/],
    ['{"format":"inspection-action-plan","version":1}', /has no tabs/],
    [
      '{"format":"inspection-action-plan","version":1,"tabs":[{"name":"T","columns":[{"key":"a","heading":"A"}],' +
        '"rows":[{"a":{"date":"2026-02-30"}}]}]}',
      /The tab "T" of the export holds a date that does not exist/,
    ],
  ])('that is damaged is refused in a sentence: %s', (json, sentence) => {
    expect(readPlanJson(json)).toEqual({ refusal: expect.stringMatching(sentence) });
  });
});
