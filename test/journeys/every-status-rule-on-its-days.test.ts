import { Temporal } from 'temporal-polyfill';
import { instantInLondon } from '../../cli/local-run.ts';
import { addDays, day, formatShortDate } from '../../src/days/plain-date.ts';
import type { PlainDate } from '../../src/days/plain-date.ts';
import { independentWorkingDay, isIndependentWorkingDay } from '../support/independent-calendar.ts';
import { openPlanHost, rowsOf } from '../support/plan-host.ts';

/** Working days from one day to a later one, counted by the other calendar. */
function independentlyLeft(from: PlainDate, to: PlainDate): number {
  let left = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1))
    if (isIndependentWorkingDay(Temporal.PlainDate.from(date))) left += 1;
  return left;
}

interface RuleCase {
  readonly because: string;
  readonly row: Readonly<Record<string, string>>;
  /** The statuses on the day before, on the day and on the day after. */
  readonly statuses: readonly string[];
}

/** One action for each rule of the scheme, whose boundary is this day. */
function casesFor(date: PlainDate): readonly RuleCase[] {
  const [on, longAgo, farAhead] = [formatShortDate(date), formatShortDate(addDays(date, -100)), formatShortDate(addDays(date, 300))];
  const soon = day(independentWorkingDay(date, 20));
  const red = [-1, 0, 1].map((offset) => (independentlyLeft(addDays(date, offset), soon) > 20 ? 'Green' : 'Red'));
  const same = (status: string): readonly string[] => [status, status, status];
  return [
    {
      because: 'closed with a reason',
      row: { Progress: 'Closed', 'Latest update': 'Superseded by another action', Deadline: on },
      statuses: same('Closed, not pursued'),
    },
    {
      because: 'verified by somebody else on the day',
      row: { Progress: 'Done', Evidence: 'Audit report', 'Verified by': 'Director', 'Verified on': on, Deadline: longAgo },
      statuses: ['Purple', 'Blue', 'Blue'],
    },
    {
      because: 'verified by its own lead',
      row: { Progress: 'Done', Evidence: 'Audit report', 'Verified by': 'head of service ', 'Verified on': longAgo, Deadline: on },
      statuses: same('Purple'),
    },
    { because: 'starts on the day', row: { Start: on, Deadline: farAhead }, statuses: ['Not yet due', 'Green', 'Green'] },
    { because: 'cannot be read', row: { Deadline: 'TBC' }, statuses: same('Check') },
    { because: 'waits for an event', row: { Deadline: 'following a further visit from Ofsted' }, statuses: same('Green') },
    { because: 'due on the day', row: { Deadline: on }, statuses: ['Green', 'Green', 'Red'] },
    {
      because: 'was to start on the day and has not',
      row: { Progress: 'Not started', Start: on, Deadline: farAhead },
      statuses: ['Not yet due', 'Green', 'Amber'],
    },
    {
      because: 'due 20 working days after the day, nothing done',
      row: { Start: longAgo, Deadline: formatShortDate(soon), '%': '0' },
      statuses: red,
    },
    { because: 'the lead doubts it', row: { Deadline: farAhead, Confidence: 'At risk' }, statuses: same('Amber') },
    {
      because: 'the lead is content, and it is due on the day',
      row: { Deadline: on, Confidence: 'On track' },
      statuses: ['Green', 'Green', 'Red'],
    },
    {
      because: 'overdue, with an override until the day',
      row: {
        Deadline: longAgo,
        'Override status': 'Green',
        'Override reason': 'Extension agreed',
        'Override by': 'Director',
        'Override until': on,
      },
      statuses: ['Green', 'Green', 'Red'],
    },
    { because: 'none of the rules holds', row: { Deadline: farAhead }, statuses: same('Green') },
  ];
}

describe('every status rule, through the built script', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-01-12', 'a Monday in January'],
    ['2026-03-29', 'the day on which the clocks go forward'],
    ['2026-10-25', 'the day on which the clocks go back'],
    ['2028-02-29', 'a leap day'],
  ])(
    'turns on %s and not a day sooner or later: %s',
    async (text) => {
      const date = day(text);
      const cases = casesFor(date);
      const actions = cases.map(({ because, row }) => ({
        Action: because,
        'Lead (post)': 'Head of Service',
        Progress: 'In progress',
        ...row,
      }));
      const moments = [
        instantInLondon(addDays(date, -1), '23:45'),
        instantInLondon(date, '00:15'),
        instantInLondon(addDays(date, 1), '00:15'),
      ];
      const host = await openPlanHost({ 'Action plan': actions }, { now: (moments[0] as Date).toISOString() });
      const shown = moments.map((moment) => {
        host.advanceTo(moment);
        host.call('refreshNow');
        return rowsOf(host, 'Action plan');
      });
      const found = cases.map(({ because }, index) => [because, ...shown.map((rows) => rows[index]?.['Status'])]);
      expect(found).toEqual(cases.map(({ because, statuses }) => [because, ...statuses]));
      for (const rows of shown) for (const row of rows) expect(row['Why']).not.toBe('');
    },
    30_000,
  );
});
