import { messagesOf, shown } from '../../support/shown.ts';
import { day } from '../../../src/days/plain-date.ts';
import type { SettingCell } from '../../../src/plan/settings/read-settings.ts';
import { readSettings, settingInWords } from '../../../src/plan/settings/read-settings.ts';
import { DEFAULT_SETTINGS, SETTINGS } from '../../../src/plan/settings/settings.ts';
import { STATUS_SETTINGS } from '../../../src/plan/settings/status-settings.ts';

const STALE = STATUS_SETTINGS.staleAfterDays.name;
const read = (name: string, value: SettingCell) => readSettings([{ name, value, row: 5 }]);

describe('the settings', () => {
  it('have names of their own and defaults within their limits', () => {
    const all = Object.values(SETTINGS);
    expect(new Set(all.map(({ name }) => name.toLowerCase())).size).toBe(all.length);
    const rows = all.map(({ name, default: value }, index) => ({ name, value, row: index + 2 }));
    expect(readSettings(rows)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('are the defaults where the tab has no rows', () => {
    expect(readSettings([])).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(readSettings([{ name: ' ', value: '', row: 9 }]).problems).toEqual([]);
  });
});

describe('readSettings', () => {
  it.each<{ value: SettingCell; expected: number; because: string }>([
    { value: 42, expected: 42, because: 'a number' },
    { value: ' 42 ', expected: 42, because: 'a number as text' },
    { value: '42 calendar days', expected: 42, because: 'the unit may follow' },
  ])('reads $value as $expected: $because', ({ value, expected }) => {
    expect(read(STALE, value)).toEqual({ settings: { ...DEFAULT_SETTINGS, staleAfterDays: expected }, problems: [] });
  });

  it('understands thousands and percentages', () => {
    expect(read('Show statutory dates within', '1,000').settings.urgentWithinDays).toBe(1000);
    expect(read(STATUS_SETTINGS.amberBelowPercentOfExpected.name, 0.85).settings.amberBelowPercentOfExpected).toBe(85);
    expect(read(STATUS_SETTINGS.amberBelowPercentOfExpected.name, '85%').settings.amberBelowPercentOfExpected).toBe(85);
  });

  it('takes the default where a value is left empty', () => {
    expect(read(STALE, '  ')).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(read('Council name', '')).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('finds a name without regard to case and spaces', () => {
    expect(read('  no UPDATE  after ', 14).settings.staleAfterDays).toBe(14);
  });

  it.each<{ value: SettingCell; expected: boolean }>([
    { value: 'No', expected: false },
    { value: ' FALSE', expected: false },
    { value: false, expected: false },
    { value: 0, expected: false },
    { value: 'yes', expected: true },
    { value: 'TRUE', expected: true },
    { value: true, expected: true },
    { value: 'y', expected: true },
  ])('reads $value as $expected', ({ value, expected }) => {
    expect(read('Keep a Word file of each paper', value)).toEqual({
      settings: { ...DEFAULT_SETTINGS, keepWordFile: expected },
      problems: [],
    });
  });

  it.each<{ name: string; value: SettingCell; code: string; words: string }>([
    {
      name: STALE,
      value: 'often',
      code: 'setting-unusable',
      words:
        'Settings, row 5, Value: "No update after": "often" is not a whole number. Enter a whole number from 1 to ' +
        '366. Until then the default is used: 35 calendar days.',
    },
    {
      name: STALE,
      value: 0,
      code: 'setting-unusable',
      words:
        'Settings, row 5, Value: "No update after": "0" is out of limits. Enter a whole number from 1 to 366. Until ' +
        'then the default is used: 35 calendar days.',
    },
    {
      name: STALE,
      value: 367,
      code: 'setting-unusable',
      words:
        'Settings, row 5, Value: "No update after": "367" is out of limits. Enter a whole number from 1 to 366. Until ' +
        'then the default is used: 35 calendar days.',
    },
    {
      name: STALE,
      value: 1.5,
      code: 'setting-unusable',
      words:
        'Settings, row 5, Value: "No update after": "1.5" is not a whole number. Enter a whole number from 1 to 366. ' +
        'Until then the default is used: 35 calendar days.',
    },
    {
      name: STALE,
      value: { date: day('2026-02-04'), time: '00:00' },
      code: 'setting-unusable',
      words:
        'Settings, row 5, Value: "No update after": "04/02/2026" is not a whole number. Enter a whole number from 1 ' +
        'to 366. Until then the default is used: 35 calendar days.',
    },
    {
      name: 'Keep a Word file of each paper',
      value: 'maybe',
      code: 'setting-unusable',
      words:
        'Settings, row 5, Value: "Keep a Word file of each paper": "maybe" is neither Yes nor No. Enter Yes or No. ' +
        'Until then the default is used: Yes.',
    },
    {
      name: 'Council name',
      value: { date: day('2026-02-04'), time: '00:00' },
      code: 'setting-unusable',
      words: 'Settings, row 5, Value: "Council name": "04/02/2026" is a date. Enter words. Until then the default is used: Our council.',
    },
    {
      name: 'Councl name',
      value: 'Exampleshire',
      code: 'setting-unknown',
      words: 'Settings, row 5, Setting: "Councl name" is not the name of a setting, so its value is not used. Did you mean "Council name"?',
    },
    {
      name: 'Colour of the curtains',
      value: 'Green',
      code: 'setting-unknown',
      words:
        'Settings, row 5, Setting: "Colour of the curtains" is not the name of a setting, so its value is not used. ' +
        'Remove the row, or write the name as the guide does.',
    },
    {
      name: ' ',
      value: 12,
      code: 'setting-unnamed',
      words:
        'Settings, row 5, Setting: a value stands without the name of a setting, so it is not used. Name the setting or clear the row.',
    },
  ])('keeps the defaults for "$name" $value and says why', ({ name, value, code, words }) => {
    const { settings, problems } = read(name, value);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(shown(problems)).toEqual([expect.objectContaining({ tab: 'Settings', row: 5, code, message: words })]);
  });

  it('uses the first of two rows and names both', () => {
    const { settings, problems } = readSettings([
      { name: STALE, value: 20, row: 3 },
      { name: 'No update after ', value: 50, row: 8 },
    ]);
    expect(settings.staleAfterDays).toBe(20);
    expect(messagesOf(problems)).toEqual([
      'Settings, row 8, Setting: "No update after" already stands in row 3, whose value is used. Remove one of the two rows.',
    ]);
  });

  it('does not let Red lie above Amber', () => {
    const rows = [
      { name: 'Amber when progress is below', value: 60, row: 3 },
      { name: 'Red when progress is below', value: 80, row: 4 },
    ];
    const { settings, problems } = readSettings(rows);
    expect([settings.amberBelowPercentOfExpected, settings.redBelowPercentOfExpected]).toEqual([90, 70]);
    expect(problems).toEqual([expect.objectContaining({ row: 4, code: 'setting-thresholds-crossed' })]);
  });

  it('goes on after a bad row', () => {
    const { settings, problems } = readSettings([
      { name: 'Nonsense', value: 1, row: 2 },
      { name: STALE, value: 21, row: 3 },
    ]);
    expect([settings.staleAfterDays, problems.length]).toEqual([21, 1]);
  });
});

describe('settingInWords', () => {
  it.each([
    { value: 20, unit: 'working days', expected: '20 working days' },
    { value: 1, unit: 'working days', expected: '1 working day' },
    { value: 90, unit: '% of expected', expected: '90% of expected' },
    { value: true, unit: undefined, expected: 'Yes' },
    { value: '', unit: undefined, expected: 'empty' },
  ])('is "$expected"', ({ value, unit, expected }) => {
    expect(settingInWords({ name: '', help: '', default: value, ...(unit === undefined ? {} : { unit }) }, value)).toBe(expected);
  });
});
