import { COLLEAGUE, emulatedScript, OFFICER } from '../../support/emulated-script.ts';

const LOG =
  `function nightly(e) { console.log(e['day-of-month'] + ' ' + e.hour + ':' + e.minute + ' ' + ` +
  `Session.getEffectiveUser().getEmail() + ' ' + e.authMode); }`;

function installing(chain: string): string {
  return (
    `${LOG}
    function install() { return ScriptApp.newTrigger('nightly').timeBased().${chain}.create().getUniqueId(); }
    function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), ` +
    `String(t.getEventType()), String(t.getTriggerSource())]); }
    function remove() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }`
  );
}

async function firings(chain: string, until: string, now = '2026-03-27T08:00:00Z'): Promise<string[]> {
  const host = await emulatedScript(installing(chain), { now });
  host.call('install');
  return host.advanceTo(until).map((run) => run.startedAt.toISOString().slice(0, 16));
}

describe('time triggers', () => {
  it.each([
    [
      'everyDays(1).atHour(5).nearMinute(30)',
      '2026-03-31T00:00Z',
      ['2026-03-28T05:30', '2026-03-29T04:30', '2026-03-30T04:30'],
      'the wall clock’s hour through the clock change',
    ],
    ['everyDays(1).atHour(5)', '2026-03-28T23:00Z', ['2026-03-28T05:24'], 'some minute of the hour, the same in every run'],
    [
      'everyDays(2).atHour(5).nearMinute(0)',
      '2026-04-01T12:00Z',
      ['2026-03-28T05:00', '2026-03-30T04:00', '2026-04-01T04:00'],
      'every other day',
    ],
    [
      'everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).nearMinute(0)',
      '2026-04-07T00:00Z',
      ['2026-03-30T06:00', '2026-04-06T06:00'],
      'Mondays',
    ],
    [
      'onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(7).nearMinute(0)',
      '2026-04-04T00:00Z',
      ['2026-04-03T06:00'],
      'Fridays, when this Friday’s hour is past',
    ],
    [
      'onMonthDay(31).atHour(7).nearMinute(0)',
      '2026-06-01T00:00Z',
      ['2026-03-31T06:00', '2026-05-31T06:00'],
      'only months that have the day',
    ],
    ['everyHours(6)', '2026-03-27T21:00Z', ['2026-03-27T14:00', '2026-03-27T20:00'], 'every six hours'],
    ['after(90000)', '2026-03-28T00:00Z', ['2026-03-27T08:01'], 'once'],
    ['at(new Date("2026-03-27T12:00:00Z"))', '2026-03-29T00:00Z', ['2026-03-27T12:00'], 'once'],
    ['everyDays(1).atHour(1).nearMinute(30).inTimezone("Pacific/Auckland")', '2026-03-28T00:00Z', ['2026-03-27T12:30'], 'another zone'],
  ])('%s until %s fires %p: %s', async (chain, until, expected) => {
    expect(await firings(chain, until)).toEqual(expected);
  });

  it('run as whoever created them, with the event of their moment', async () => {
    const host = await emulatedScript(installing('everyDays(1).atHour(5).nearMinute(30)'));
    host.call('install', [], { as: COLLEAGUE });
    const [run] = host.advanceTo('2026-04-01T06:00:00Z');
    expect(run?.log.map((line) => line.text)).toEqual([`1 4:30 ${COLLEAGUE} FULL`]);
  });

  it('may fire once more than was asked for', async () => {
    const host = await emulatedScript(installing('everyDays(1).atHour(5).nearMinute(30)'));
    expect(() => host.fireClock('nightly')).toThrow('There is no time trigger for nightly. Install it first.');
    host.call('install', [], { as: COLLEAGUE });
    expect(host.fireClock('nightly').log.map((line) => line.text)).toEqual([`31 8:0 ${COLLEAGUE} FULL`]);
  });

  it('are seen by their owner only', async () => {
    const host = await emulatedScript(installing('everyDays(1).atHour(5)'));
    host.call('install', [], { as: COLLEAGUE });
    expect(host.call('list').result).toEqual([]);
    expect(host.call('list', [], { as: COLLEAGUE }).result).toEqual([['nightly', 'CLOCK', 'CLOCK']]);
  });

  it('stay in the list after firing once, until they are deleted', async () => {
    const host = await emulatedScript(installing('after(1000)'));
    host.call('install');
    host.advanceTo('2026-04-02T00:00:00Z');
    expect(host.call('list').result).toHaveLength(1);
    host.call('remove');
    expect(host.call('list').result).toHaveLength(0);
  });

  it('are 20 at most for a user and script', async () => {
    const host = await emulatedScript(installing('everyDays(1).atHour(5)'));
    for (let count = 0; count < 20; count++) host.call('install');
    expect(() => host.call('install')).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    host.call('install', [], { as: COLLEAGUE });
  });

  it.each([
    ['everyMinutes(7)', 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
    ['atHour(24)', 'The value you passed to atHour was invalid. It must be between 0 and 23.'],
    [
      'atHour(5)',
      'The clock trigger must have a recurrence: use everyMinutes, everyHours, everyDays, everyWeeks, onWeekDay, onMonthDay, at or after.',
    ],
  ])('%s is refused', async (chain, message) => {
    const host = await emulatedScript(installing(chain));
    expect(() => host.call('install')).toThrow(message);
  });

  it('report a failing handler without stopping the clock', async () => {
    const host = await emulatedScript(`
      function install() { ScriptApp.newTrigger('breaks').timeBased().everyHours(1).create(); }
      function breaks() { throw new Error('no'); }`);
    host.call('install');
    const runs = host.advanceTo('2026-03-31T10:30:00Z');
    expect(runs.map((run) => run.error?.message)).toEqual(['no', 'no']);
    expect(host.now.toISOString()).toBe('2026-03-31T10:30:00.000Z');
  });

  it('cannot show anything', async () => {
    const host = await emulatedScript(`
      function install() { ScriptApp.newTrigger('shows').timeBased().everyHours(1).create(); }
      function shows() { SpreadsheetApp.getUi().alert('hello'); }`);
    host.call('install');
    expect(host.advanceTo('2026-03-31T09:30:00Z')[0]?.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('edit triggers that were installed', () => {
  it('run as whoever created them when another officer edits', async () => {
    const host = await emulatedScript(
      `
      function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create(); }
      function edited(e) { return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), ` +
        `String(e.authMode), e.value, e.triggerUid]; }`,
    );
    host.call('install');
    const runs = host.fireEdit({ sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1, value: 'x' }, { as: COLLEAGUE });
    expect(runs.map((run) => run.result)).toEqual([[OFFICER, COLLEAGUE, 'FULL', 'x', expect.any(String)]]);
  });
});
