import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../emulator/host.ts';
import { FACTS as BURY } from '../../examples/bury-2016/facts.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

interface Planned {
  readonly steps: readonly { readonly name: string; readonly date: string; readonly state: string }[];
  readonly warnings: readonly string[];
  readonly calendar: string;
  readonly meeting?: string;
}

describe('an officer plans back from a meeting', () => {
  let host: Host;
  const plan = (request: object) => answerOf(host.scriptRun('planBack', [request]));
  beforeEach(async () => {
    host = await openPlanHost(BURY, { now: '2016-07-04T09:00:00Z' });
  });

  it('is offered the bodies and opens the dialog from the menu', () => {
    host.open();
    const run = host.clickMenu(['Action plan', 'Meetings and deadlines', 'Plan back from a meeting…']);
    expect(run.shown.map((shown) => shown.kind)).toEqual(['dialog']);
    const { bodies } = answerOf(host.scriptRun('planBackChoices')).details as { bodies: readonly { name: string }[] };
    expect(bodies.map((body) => body.name)).toContain('Cabinet');
  });

  it('sees every date in order, and nothing is written', () => {
    const before = rowsOf(host, 'Meetings').length;
    const { steps, warnings, calendar } = plan({ body: 'Cabinet', date: '10 August 2016' }).details as Planned;
    expect(steps.map((step) => [step.name, step.date])).toEqual([
      ['Notice of a key decision', '2016-07-12'],
      ['Clearance by legal and finance', '2016-08-01'],
      ['Final report to the clerk', '2016-08-01'],
      ['Executive agenda and report open to the public', '2016-08-02'],
      ['Meeting', '2016-08-10'],
      ['Decision published', '2016-08-12'],
      ['Call-in ends', '2016-08-19'],
    ]);
    expect(warnings).toEqual([]);
    expect(calendar.match(/^DTSTART.*$/gm)).toHaveLength(steps.length);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20160712\r\nDTEND;VALUE=DATE:20160713\r\nSUMMARY:Notice of a key decision: Cabinet');
    expect(rowsOf(host, 'Meetings')).toHaveLength(before);
  });

  it('is warned of a meeting after the statutory date, and told the latest workable day', () => {
    const { warnings } = plan({ body: 'B1', date: '31/08/2016' }).details as Planned;
    expect(warnings).toEqual([
      'The meeting falls 8 days after the statutory date of I4, 23 August 2016 (Written statement of action, counted ' +
        'from publication). To decide by Tuesday 23 August 2016, Overview and Scrutiny Committee can meet on Tuesday ' +
        '23 August 2016 at the latest.',
    ]);
  });

  it('adds the meeting with its dates when that is confirmed, and not a second time', () => {
    const answer = plan({ body: 'Cabinet', date: '10/08/2016', inspection: 'I4', title: 'Action plan', save: true });
    expect((answer.details as Planned).meeting).toBe('M5');
    const [added] = rowsOf(host, 'Meetings').slice(-1);
    expect(added).toMatchObject({ Ref: 'M5', Body: 'B2', Date: '42592', Title: 'Action plan', Inspection: 'I4' });
    expect(added?.['Notes']).toContain('Final report to the clerk: 1 August 2016, 10:00');
    const again = plan({ body: 'Cabinet', date: '10/08/2016', save: true });
    expect(again.message).toContain('M5 on the Meetings tab is this meeting already; nothing was added.');
    expect(rowsOf(host, 'Meetings')).toHaveLength(5);
  });

  it('gives a new meeting a ref that no deleted one had', () => {
    plan({ body: 'Cabinet', date: '10/08/2016', save: true });
    host.deleteRows('Meetings', 6);
    plan({ body: 'Cabinet', date: '11/08/2016', save: true });
    expect(rowsOf(host, 'Meetings').map((row) => row['Ref'])).toEqual(['M1', 'M2', 'M3', 'M4', 'M6']);
  });

  it.each([
    ['an unknown body', { body: 'Cabinett', date: '10/08/2016' }, 'Did you mean "Cabinet"?'],
    ['no body', { body: '', date: '10/08/2016' }, 'Say which row of the Bodies tab is meant.'],
    ['no date', { body: 'Cabinet', date: '' }, 'Enter the date of the meeting'],
    ['a date that is none', { body: 'Cabinet', date: '31/11/2016' }, '"31/11/2016" is not a date.'],
  ])('is refused %s with a sentence', (_because, request, words) => {
    const answer = plan(request);
    expect(answer.refused).toBe(true);
    expect(answer.message).toContain(words);
  });

  it.each([
    ['a Sunday', '14/08/2016', 'Sunday 14 August 2016 is not a working day.'],
    ['the day another body meets', '31/08/2016', 'Overview and Scrutiny Committee meets on the same day (M4).'],
    ['a day too near', '06/07/2016', '4 dates have already passed'],
  ])('is warned of %s', (_because, date, words) => {
    expect((plan({ body: 'Cabinet', date }).details as Planned).warnings.join(' ')).toContain(words);
  });

  it('reads each tab once', () => {
    const run = host.scriptRun('planBack', [{ body: 'Cabinet', date: '10/08/2016' }]);
    expect(run.calls.filter((call) => call.name === 'Range.getValues')).toHaveLength(7);
    expect(run.serviceCallsByKind.write ?? 0).toBe(0);
  });
});
