import { day } from '../../../src/days/plain-date.ts';
import type { DateCell } from '../../../src/tabs/cells.ts';
import { readSettings, settingInWords } from '../../../src/plan/settings/read-settings.ts';
import type { SettingCell } from '../../../src/plan/settings/read-settings.ts';
import { DEFAULT_SETTINGS, SETTINGS } from '../../../src/plan/settings/settings.ts';
import type { SettingKey } from '../../../src/plan/settings/settings.ts';
import { told } from '../../support/told.ts';

const dateCell = (date: string, time = '00:00'): DateCell => ({ date: day(date), time });
const row = (name: string, value: SettingCell, at = 2) => ({ row: at, name, value });

/** What a setting is with this cell, or what is said of it. */
function read(key: SettingKey, value: SettingCell): unknown {
  const { settings, problems } = readSettings([row(SETTINGS[key].name, value)]);
  if (problems.length === 0) return settings[key];
  expect(settings[key]).toEqual(DEFAULT_SETTINGS[key]);
  return problems.map(told).join('\n').replace('settings 2 value setting-unusable: ', '').replace(`"${SETTINGS[key].name}": `, '');
}

describe('a setting', () => {
  const WHOLE = 'Enter a whole number from 1 to 366. Until then the default is used: 14 calendar days.';
  it.each<readonly [SettingCell, unknown]>([
    [14.0, 14],
    [1, 1],
    [366, 366],
    [0, `"0" is out of limits. ${WHOLE}`],
    [367, `"367" is out of limits. ${WHOLE}`],
    [-1, `"-1" is out of limits. ${WHOLE}`],
    [0.5, `"0.5" is not a whole number. ${WHOLE}`],
    [1.5, `"1.5" is not a whole number. ${WHOLE}`],
    ['21', 21],
    [' 21 ', 21],
    ['21 calendar days', 21],
    ['21 CALENDAR DAYS', 21],
    ['21%', 21],
    ['21.0', 21],
    ['0,021', 21],
    ['10,000', `"10,000" is out of limits. ${WHOLE}`],
    ['1,000,000', `"1,000,000" is out of limits. ${WHOLE}`],
    ['21.00', 21],
    ['1,000', `"1,000" is out of limits. ${WHOLE}`],
    ['-21', `"-21" is out of limits. ${WHOLE}`],
    ['21.5', `"21.5" is not a whole number. ${WHOLE}`],
    ['21 days', `"21 days" is not a whole number. ${WHOLE}`],
    ['calendar days', `"calendar days" is not a whole number. ${WHOLE}`],
    ['about 21', `"about 21" is not a whole number. ${WHOLE}`],
    ['2,1', `"2,1" is not a whole number. ${WHOLE}`],
    ['1,0000', `"1,0000" is not a whole number. ${WHOLE}`],
    ['21x', `"21x" is not a whole number. ${WHOLE}`],
    ['.5', `".5" is not a whole number. ${WHOLE}`],
    [true, `"true" is not a whole number. ${WHOLE}`],
    [dateCell('2026-03-31'), `"31/03/2026" is not a whole number. ${WHOLE}`],
    ['x'.repeat(81), `"${'x'.repeat(79)}…" is not a whole number. ${WHOLE}`],
    ['', 14],
    ['  ', 14],
  ])('in days, %j, is %j', (cell, wanted) => {
    expect(read('dueSoonDays', cell)).toBe(wanted);
  });

  const SHARE = 'Enter a whole number from 1 to 100. Until then the default is used: 90% of expected.';
  it.each<readonly [SettingCell, unknown]>([
    [0.8, 80],
    [0.755, `"0.755" is not a whole number. ${SHARE}`],
    [0.29, 29],
    [1, 1],
    [80, 80],
    [0, `"0" is out of limits. ${SHARE}`],
    ['80%', 80],
    ['80% of expected', 80],
    ['80 % OF EXPECTED', 80],
    ['0.8', `"0.8" is not a whole number. ${SHARE}`],
    [101, `"101" is out of limits. ${SHARE}`],
  ])('in shares, %j, is %j', (cell, wanted) => {
    const { settings, problems } = readSettings([
      row(SETTINGS.amberBelowPercentOfExpected.name, cell),
      row(SETTINGS.redBelowPercentOfExpected.name, 1, 3),
    ]);
    expect(problems.length === 0 ? settings.amberBelowPercentOfExpected : problems[0]?.words.replace(/^".*?": /, '')).toBe(wanted);
  });

  it.each<readonly [SettingCell, unknown]>([
    ...['yes', 'Y', 'TRUE', 'on', '1', ' Yes '].map((cell): [SettingCell, unknown] => [cell, true]),
    ...['no', 'N', 'False', 'OFF', '0'].map((cell): [SettingCell, unknown] => [cell, false]),
    [true, true],
    [false, false],
    [1, true],
    [0, false],
    [2, '"2" is neither Yes nor No. Enter Yes or No. Until then the default is used: Yes.'],
    ['maybe', '"maybe" is neither Yes nor No. Enter Yes or No. Until then the default is used: Yes.'],
    [dateCell('2026-03-31'), '"31/03/2026" is neither Yes nor No. Enter Yes or No. Until then the default is used: Yes.'],
    ['', true],
  ])('of yes and no, %j, is %j', (cell, wanted) => {
    expect(read('writeMoney', cell)).toBe(wanted);
  });

  it.each<readonly [SettingKey, SettingCell, unknown]>([
    ['councilName', ' Exampleshire  Council ', 'Exampleshire  Council'],
    ['councilName', 7, '7'],
    ['councilName', true, 'true'],
    ['councilName', dateCell('1899-12-30', '09:30'), '09:30'],
    ['councilName', dateCell('1899-12-31', '09:30'), '"31/12/1899" is a date. Enter words. Until then the default is used: Our council.'],
    ['senderName', dateCell('2026-03-31'), '"31/03/2026" is a date. Enter words. Until then the default is used: empty.'],
    ['summaryDay', 'FRIDAY ', 'Friday'],
    [
      'summaryDay',
      'Saturday',
      '"Saturday" is not one of the choices. Enter Monday, Tuesday, Wednesday, Thursday or Friday. Until then the default is used: Monday.',
    ],
    [
      'summaryDay',
      dateCell('2026-03-31'),
      '"31/03/2026" is a date. Enter words: Monday, Tuesday, Wednesday, Thursday or Friday. Until then the default is used: Monday.',
    ],
  ])('of words, %s with %j, is %j', (key, cell, wanted) => {
    expect(read(key, cell)).toBe(wanted);
  });

  it('that the tab does not name has its default; one named twice has the first row’s value, also where that is empty', () => {
    expect(readSettings([])).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    const { settings, problems } = readSettings([
      row('', '', 2),
      row(' plan   NAME ', '', 3),
      row('Plan name', 'Second', 4),
      row('Council name', 'A', 5),
      row(' Council name', 'B', 6),
    ]);
    expect([settings.planName, settings.councilName]).toEqual(['Improvement plan', 'A']);
    expect(problems.map(told)).toEqual([
      'settings 4 name setting-repeated: "Plan name" already stands in row 3, whose value is used. Remove one of the two rows.',
      'settings 6 name setting-repeated: "Council name" already stands in row 5, whose value is used. Remove one of the two rows.',
    ]);
  });

  it.each([
    [
      'Councilname',
      'A',
      'setting-unknown: "Councilname" is not the name of a setting, so its value is not used. Did you mean "Council name"?',
    ],
    [' ', 7, 'setting-unnamed: a value stands without the name of a setting, so it is not used. Name the setting or clear the row.'],
    [
      ' Council nam ',
      'A',
      'setting-unknown: "Council nam" is not the name of a setting, so its value is not used. Did you mean "Council name"?',
    ],
    [
      'Quite another thing',
      '',
      'setting-unknown: "Quite another thing" is not the name of a setting, so its value is not used. Remove the ' +
        'row, or write the name as the guide does.',
    ],
  ])('named "%s" is asked about', (name, value, words) => {
    expect(readSettings([row(name, value, 9)]).problems.map(told)).toEqual([`settings 9 name ${words}`]);
  });

  const thresholds = (amber: number | undefined, red: number | undefined) =>
    readSettings([
      ...(amber === undefined ? [] : [row(SETTINGS.amberBelowPercentOfExpected.name, amber, 3)]),
      ...(red === undefined ? [] : [row(SETTINGS.redBelowPercentOfExpected.name, red, 4)]),
    ]);
  it.each([
    [80, 80, 80, 80, undefined],
    [80, 60, 80, 60, undefined],
    [80, 81, 90, 70, 4],
    [60, undefined, 90, 70, 3],
    [undefined, 95, 90, 70, 4],
    [undefined, 90, 90, 90, undefined],
  ])('of Amber at %s and Red at %s uses %d and %d', (amber, red, amberUsed, redUsed, at) => {
    const { settings, problems } = thresholds(amber, red);
    expect([settings.amberBelowPercentOfExpected, settings.redBelowPercentOfExpected]).toEqual([amberUsed, redUsed]);
    const words =
      `"Red when progress is below" is ${red ?? 70} and "Amber when progress is below" is ${amber ?? 90}: Red must not be above Amber. ` +
      'Until then the defaults are used: 90 and 70.';
    const order = at === undefined ? [] : [`settings ${at} value setting-thresholds-crossed: ${words.replace('90 and 70', '70 and 90')}`];
    expect(problems.map(told)).toEqual(order);
  });

  it.each<readonly [SettingKey, string | number | boolean, string]>([
    ['writeMoney', true, 'Yes'],
    ['writeMoney', false, 'No'],
    ['senderName', '', 'empty'],
    ['senderName', 'Council', 'Council'],
    ['administratorEmail', '', 'empty e-mail'],
    ['dueSoonDays', 1, '1 calendar day'],
    ['dueSoonDays', 2, '2 calendar days'],
    ['plausibleWithinYears', 1, '1 year'],
    ['escalateToDirectorAfterWeeks', 1, '1 week of working days'],
    ['redBelowPercentOfExpected', 1, '1% of expected'],
    ['summaryHour', 1, "1 o'clock"],
    ['amberWithinWorkingDays', 0, '0 working days'],
  ])('%s of %j is said as "%s"', (key, value, words) => {
    expect(settingInWords(SETTINGS[key], value)).toBe(words);
  });
});
