import { day } from '../../src/days/plain-date.ts';
import { DEFAULT_SETTINGS } from '../../src/plan/settings/settings.ts';
import { DEFAULT_STATUS_KEY } from '../../src/plan/status/status-key.ts';
import { packConfiguration, unpackConfiguration } from '../../src/workbook/status-configuration.ts';
import type { StatusConfiguration } from '../../src/workbook/status-configuration.ts';

const CONFIGURATION: StatusConfiguration = {
  settings: { ...DEFAULT_SETTINGS, councilName: 'Exampleshire', staleAfterDays: 21 },
  statusKey: DEFAULT_STATUS_KEY,
  calendar: [{ row: 2, date: day('2026-12-24'), name: 'Christmas Eve', closed: true, appliesTo: 'All clocks' }],
  people: [
    { row: 2, post: 'Head of Service', name: '', email: 'head@exampleshire.example', manager: '', roles: [], pausedUntil: undefined },
  ],
  deadlines: { planStart: day('2026-01-05'), anchor: { name: 'publication of the report', date: day('2026-01-05') } },
};

describe('the status configuration', () => {
  it('comes back as it was kept', () => {
    expect(unpackConfiguration(packConfiguration(CONFIGURATION))).toEqual(CONFIGURATION);
  });

  it('is packed without the settings that nobody changed', () => {
    expect(Object.keys(JSON.parse(packConfiguration(CONFIGURATION)).settings)).toEqual(['councilName', 'staleAfterDays']);
  });

  it.each(['', '{', '{}', '[]', '{"statusKey":1}'])('is not made of "%s"', (text) => {
    expect(unpackConfiguration(text)).toBeUndefined();
  });
});
