import { DEFAULT_SETTINGS, SETTINGS } from '../../../src/plan/settings/settings.ts';
import type { SettingKey } from '../../../src/plan/settings/settings.ts';
import { STATUS_SETTINGS } from '../../../src/plan/settings/status-settings.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';
import { printedKey, rulesInWords, settingHelp } from '../../../src/plan/status/status-scheme.ts';

describe('rulesInWords', () => {
  it('names the rules in the order in which they decide', () => {
    expect(rulesInWords(DEFAULT_SETTINGS).map(({ name }) => name)).toEqual([
      'Closed, not pursued',
      'Complete and verified',
      'Complete, awaiting sign-off',
      'Not yet due to start',
      'No readable deadline',
      'Overdue',
      'Not started in time',
      'Behind expected progress',
      'Closed without a reason',
      'On track',
      "Lead's confidence",
      'Override',
    ]);
  });

  it("fills in the council's own numbers", () => {
    const described = (name: string, settings = {}) =>
      rulesInWords({ ...DEFAULT_SETTINGS, ...settings }).find((rule) => rule.name === name)?.description;
    expect(described('Overdue')).toBe('The deadline has passed; the deadline day itself is on time. Red at once.');
    expect(described('Overdue', { overdueAmberWorkingDays: 1 })).toBe(
      'The deadline has passed; the deadline day itself is on time. Amber for the first working day, then Red.',
    );
    expect(described('Overdue', { overdueAmberWorkingDays: 5 })).toContain('Amber for the first 5 working days, then Red.');
    expect(described('Behind expected progress', { amberWithinWorkingDays: 15, redBelowPercentOfExpected: 50 })).toContain(
      'within 15 working days and its progress is below 90% (Amber) or 50% (Red)',
    );
  });

  it('changes its words with every setting that a rule names', () => {
    for (const rule of rulesInWords(DEFAULT_SETTINGS)) {
      for (const key of rule.settings) {
        const other = rulesInWords({ ...DEFAULT_SETTINGS, [key]: Number(DEFAULT_SETTINGS[key]) + 7 }).find(
          ({ name }) => name === rule.name,
        );
        expect(other?.description).not.toBe(rule.description);
      }
    }
  });
});

describe('printedKey', () => {
  it("has the council's rows, each with the rules that can give it", () => {
    const key = printedKey(DEFAULT_STATUS_KEY, DEFAULT_SETTINGS);
    expect(key.map(({ label }) => label)).toEqual(DEFAULT_STATUS_KEY.map(({ label }) => label));
    expect(key.map(({ code, rules }) => [code, rules.map(({ name }) => name)])).toEqual([
      ['red', ['Overdue', 'Behind expected progress', "Lead's confidence", 'Override']],
      ['amber', ['Overdue', 'Not started in time', 'Behind expected progress', "Lead's confidence", 'Override']],
      ['green', ['On track', 'Override']],
      ['verified', ['Complete and verified']],
      ['awaiting-sign-off', ['Complete, awaiting sign-off']],
      ['not-yet-due', ['Not yet due to start']],
      ['closed', ['Closed, not pursued']],
      ['check', ['No readable deadline', 'Closed without a reason']],
    ]);
  });
});

describe('settingHelp', () => {
  it('names the rules that use a setting', () => {
    expect(settingHelp('overdueAmberWorkingDays')).toBe(
      `${STATUS_SETTINGS.overdueAmberWorkingDays.help} Used by the status rule "Overdue".`,
    );
    expect(settingHelp('councilName')).toBe(SETTINGS.councilName.help);
  });

  it('is there for every setting', () => {
    for (const key of Object.keys(SETTINGS) as SettingKey[]) expect(settingHelp(key)).toMatch(/\.$/);
  });
});
