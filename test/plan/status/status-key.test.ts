import { contrastRatio } from '../../../src/plan/status/contrast.ts';
import { STATUS_CODES } from '../../../src/plan/model.ts';
import { DEFAULT_STATUS_KEY, statusFromWords, statusKeyRow, statusLabel } from '../../../src/plan/status/status-key.ts';

const councils = DEFAULT_STATUS_KEY.map((row) =>
  row.code === 'amber' ? { ...row, label: 'On track' } : row.code === 'green' ? { ...row, label: 'Amber' } : row,
);

describe('the default key', () => {
  it('has every status once, each with its own label and symbol', () => {
    expect(DEFAULT_STATUS_KEY.map(({ code }) => code).sort()).toEqual([...STATUS_CODES].sort());
    expect(new Set(DEFAULT_STATUS_KEY.map(({ label }) => label)).size).toBe(8);
    expect(new Set(DEFAULT_STATUS_KEY.map(({ symbol }) => symbol)).size).toBe(8);
  });

  it.each(DEFAULT_STATUS_KEY.map(({ label, colour, textColour }) => ({ label, colour, textColour })))(
    'is readable: $label',
    ({ colour, textColour }) => {
      expect(contrastRatio(colour, textColour)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('statusFromWords', () => {
  it.each([
    { words: 'Red', expected: 'red', because: 'it is the label' },
    { words: '  closed,  NOT pursued ', expected: 'closed', because: 'case and spaces do not matter' },
    { words: '▲ Red', expected: 'red', because: 'cells may show the symbol first' },
    { words: 'awaiting-sign-off', expected: 'awaiting-sign-off', because: 'it is the code' },
    { words: 'Awaiting sign off', expected: 'awaiting-sign-off', because: 'spaces serve for hyphens' },
    { words: 'Turquoise', expected: undefined, because: 'no status is called so' },
    { words: '', expected: undefined, because: 'an empty cell names none' },
  ])('reads "$words" as $expected: $because', ({ words, expected }) => {
    expect(statusFromWords(words, DEFAULT_STATUS_KEY)).toBe(expected);
  });

  it("follows the council's own words before the code and the default label", () => {
    expect(statusFromWords('Amber', councils)).toBe('green');
    expect(statusFromWords('on track', councils)).toBe('amber');
    expect(statusFromWords('Green', councils)).toBe('green');
  });
});

describe('statusLabel and statusKeyRow', () => {
  it("give the council's row, or the default where the key lacks it", () => {
    expect(statusLabel('amber', councils)).toBe('On track');
    expect(statusKeyRow('verified', [])).toMatchObject({ label: 'Blue' });
  });
});
