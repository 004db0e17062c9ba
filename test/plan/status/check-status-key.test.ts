import { messagesOf, shown } from '../../support/shown.ts';
import fc from 'fast-check';
import { checkStatusKey } from '../../../src/plan/status/check-status-key.ts';
import { contrastRatio, readColour } from '../../../src/plan/status/contrast.ts';
import { STATUS_CODES } from '../../../src/plan/model.ts';
import type { StatusKeyCells } from '../../../src/plan/model.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';

/** The default key as cells, with the row of one code changed. */
const cells = (code = '', changes: Partial<StatusKeyCells> = {}): StatusKeyCells[] =>
  DEFAULT_STATUS_KEY.map((row) => (row.code === code ? { ...row, ...changes } : { ...row }));
const messages = (rows: readonly StatusKeyCells[]): readonly string[] => messagesOf(checkStatusKey(rows).problems);

describe('checkStatusKey', () => {
  it('takes a sound key as it stands', () => {
    expect(checkStatusKey(cells())).toEqual({ key: DEFAULT_STATUS_KEY, problems: [] });
    const { key, problems } = checkStatusKey(cells('amber', { label: ' At risk ', colour: 'FFD', textColour: '#000', symbol: '!' }));
    expect(problems).toEqual([]);
    expect(key.find(({ code }) => code === 'amber')).toMatchObject({
      label: 'At risk',
      colour: '#ffffdd',
      textColour: '#000000',
      symbol: '!',
    });
  });

  it.each([
    {
      changes: { label: ' ' },
      code: 'status-label-empty',
      words: 'Status key, row 4, Label: the label is empty. Enter one; until then "Green" is used.',
    },
    {
      changes: { label: 'red' },
      code: 'status-label-repeated',
      words: 'Status key, row 4, Label: "red" is also the label of "red". Give each status its own; until then "Green" is used here.',
    },
    {
      changes: { symbol: '▲' },
      code: 'status-symbol-repeated',
      words: 'Status key, row 4, Symbol: "▲" is also the symbol of "red". Give each status its own; until then "●" is used here.',
    },
    {
      changes: { symbol: 'OK' },
      code: 'status-symbol-unusable',
      words: 'Status key, row 4, Symbol: "OK" is longer than one character. Enter one character; until then "●" is used.',
    },
    {
      changes: { colour: 'green' },
      code: 'status-colour-unreadable',
      words: 'Status key, row 4, Colour: "green" is not a colour. Enter one such as #1d7044. Until then #ffffff on #1d7044 is used.',
    },
    {
      changes: { colour: '#ffffff', textColour: '#777777' },
      code: 'status-contrast-low',
      words:
        'Status key, row 4, Text colour: #777777 on #ffffff has a contrast of 4.4 to 1, and text needs 4.5 to 1. ' +
        'Choose a darker or lighter colour. Until then #ffffff on #1d7044 is used.',
    },
  ])('uses the default for $code', ({ changes, code, words }) => {
    const { key, problems } = checkStatusKey(cells('green', changes));
    expect(shown(problems)).toEqual([expect.objectContaining({ tab: 'Status key', row: 4, code, message: words })]);
    expect(key).toEqual(DEFAULT_STATUS_KEY);
  });

  it('names a code that is unknown, repeated or missing', () => {
    const [red, amber, ...others] = cells() as [StatusKeyCells, StatusKeyCells, ...StatusKeyCells[]];
    const { key, problems } = checkStatusKey([red, { ...amber, code: 'orange' }, { ...red, row: 10, label: 'Crimson' }, ...others]);
    expect(problems.map(({ code }) => code)).toEqual(['status-code-unknown', 'status-code-repeated', 'status-code-missing']);
    expect(messagesOf(problems)[1]).toBe(
      'Status key, row 10, Code: "red" already stands in row 2, which is used. Remove one of the two rows.',
    );
    expect(messagesOf(problems)[2]).toBe(
      'Status key: the row for "amber" is missing, so its default is used. Create or repair tabs puts them back.',
    );
    expect(key.find(({ code }) => code === 'amber')).toMatchObject({ label: 'Amber', row: 11 });
  });

  it('passes over empty rows, and gives the default key where the tab has no rows', () => {
    const empty = { row: 10, code: '', label: ' ', colour: '', textColour: '', symbol: '', meaning: '' };
    expect(messages([...cells(), empty])).toEqual([]);
    expect(checkStatusKey([]).key.map(({ code }) => code)).toEqual(DEFAULT_STATUS_KEY.map(({ code }) => code));
  });

  it('always gives a whole, distinct and readable key', () => {
    const text = fc.constantFrom(
      '',
      'Red',
      'Green',
      'Blue',
      'Blue (verified)',
      'red',
      'verified',
      '#fff',
      '#000000',
      '▲',
      '■',
      'long words',
    );
    const row = fc.record({
      row: fc.integer({ min: 2, max: 99 }),
      code: fc.oneof(text, fc.constantFrom<string>(...STATUS_CODES)),
      label: text,
      colour: text,
      textColour: text,
      symbol: text,
      meaning: text,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { key } = checkStatusKey(rows);
        expect(key.map(({ code }) => code).sort()).toEqual([...STATUS_CODES].sort());
        for (const part of ['label', 'symbol'] as const) expect(new Set(key.map((one) => one[part].toLowerCase())).size).toBe(8);
        for (const { colour, textColour } of key) {
          expect(readColour(colour)).toBe(colour);
          expect(contrastRatio(colour, textColour)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });
});
