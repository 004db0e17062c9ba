import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { bankHolidays } from '../../../src/days/bank-holidays.ts';
import { computeClock } from '../../../src/plan/clocks/compute-clock.ts';
import { DEADLINE_RULES } from '../../../src/plan/clocks/deadline-rules.ts';
import type { ShippedRule } from '../../../src/plan/clocks/deadline-rules.ts';
import { addDays, day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';

const calendar = workingCalendar();
const aRule = (rule: Partial<ShippedRule>): ShippedRule => ({
  name: 'Local rule',
  number: 5,
  unit: 'working days',
  direction: 'after',
  anchor: 'Report published',
  source: 'Local',
  verifiedOn: undefined,
  note: '',
  active: true,
  ...rule,
});
const shipped = (name: string): ShippedRule =>
  DEADLINE_RULES.find((rule) => rule.name === name) ?? aRule({ name: `no rule ${name}`, number: 0 });

describe('the date a rule gives', () => {
  it.each([
    ['Written statement of action, counted from publication', '2016-05-16', '2016-08-23', 'the published minutes; 30 May is skipped'],
    ['Agenda and report open to the public', '2016-07-20', '2016-07-12', 'a Wednesday'],
    ['Agenda and report open to the public', '2016-08-31', '2016-08-22', '29 August is a holiday'],
    ['Agenda and report open to the public', '2014-03-25', '2014-03-17', 'a Tuesday'],
    ['Agenda and report open to the public', '2013-06-11', '2013-06-03', 'a Tuesday'],
    ['Notice of a key decision', '2016-07-20', '2016-06-21', '28 clear calendar days'],
    ['Improvement within six months, from publication', '2012-04-10', '2012-10-10', 'six months from publication'],
    ['Improvement within six months, from the end of fieldwork', '2012-03-02', '2012-09-02', 'six months from the end of fieldwork'],
    ['Publish the inspection report', '2016-05-16', '2016-06-28', 'thirty working days'],
    ['Re-inspection: latest, within three years', '2016-02-29', '2019-02-28', 'a leap day has no anniversary'],
    ['Final report to the clerk', '2016-08-31', '2016-08-19', 'seven working days before, over a holiday'],
    ['Call-in ends', '2016-12-22', '2017-01-03', 'over Christmas and New Year'],
  ])('%s of %s is %s: %s', (name, anchor, date) => {
    expect(computeClock(shipped(name), day(anchor), calendar).date).toBe(date);
  });

  it.each<[Partial<ShippedRule>, string, string, string]>([
    [{ number: 3, unit: 'calendar days', direction: 'after' }, '2016-03-26', '2016-03-29', 'every day counts, the clock change too'],
    [{ number: 3, unit: 'calendar days', direction: 'before' }, '2016-03-01', '2016-02-27', 'backwards over a leap day'],
    [{ number: 2, unit: 'clear working days', direction: 'after' }, '2016-08-26', '2016-09-01', 'the first day after two clear ones'],
    [{ number: 2, unit: 'clear calendar days', direction: 'after' }, '2016-08-26', '2016-08-29', 'the first day after two clear ones'],
    [{ number: 1, unit: 'months', direction: 'after' }, '2016-08-31', '2016-09-30', 'September has no 31st'],
    [{ number: 6, unit: 'months', direction: 'before' }, '2016-08-31', '2016-02-29', 'February has no 31st'],
    [{ number: 1, unit: 'years', direction: 'before' }, '2016-02-29', '2015-02-28', 'a year before a leap day'],
    [
      { number: 5, unit: 'clear working days', direction: 'before' },
      '2017-01-04',
      '2016-12-22',
      'over Christmas and New Year: six days are skipped',
    ],
  ])('%j of %s is %s: %s', (rule, anchor, date) => {
    expect(computeClock(aRule(rule), day(anchor), calendar).date).toBe(date);
  });

  it('has a time where the rule ends at midday', () => {
    expect(computeClock(shipped('Call-in ends at midday'), day('2016-07-22'), calendar)).toMatchObject({
      date: '2016-08-03',
      time: '12:00',
    });
    expect(computeClock(shipped('Call-in ends'), day('2016-07-22'), calendar)).not.toHaveProperty('time');
  });

  it('heeds closures for all clocks, and for clear days the others too', () => {
    const council = workingCalendar([
      { date: day('2016-07-19'), name: 'Flood', closed: true, appliesTo: 'All clocks' },
      { date: day('2016-07-18'), name: 'Council offices', closed: true, appliesTo: 'Clear days only' },
    ]);
    expect(computeClock(shipped('Agenda and report open to the public'), day('2016-07-20'), council).date).toBe('2016-07-08');
    expect(computeClock(shipped('Final report to the clerk'), day('2016-07-20'), council).date).toBe('2016-07-08');
    expect(computeClock(shipped('Final report to the clerk'), day('2016-07-20'), calendar).date).toBe('2016-07-11');
  });

  it.each([0, -5, 1.5, Number.NaN])('is refused for %d days, in a sentence', (number) => {
    expect(() => computeClock(aRule({ number }), day('2016-05-16'), calendar)).toThrow(/^Local rule: .*Enter/);
  });
});

describe('every computed date from 2000 to 2035', () => {
  const holidays = new Set(Array.from({ length: 50 }, (_, n) => bankHolidays(1995 + n).map(({ date }) => String(date))).flat());
  const counts = (date: Temporal.PlainDate): boolean => date.dayOfWeek <= 5 && !holidays.has(date.toString());

  /** The days after the earlier and before or on the later, by another calendar. */
  function daysFrom(one: string, other: string): Temporal.PlainDate[] {
    const [first, last] = one < other ? [one, other] : [other, one];
    const days: Temporal.PlainDate[] = [];
    for (let date = Temporal.PlainDate.from(first); Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 }))
      days.push(date);
    return days;
  }

  /** What the rule's words demand of its date, checked without the product's own counting. */
  function satisfies(rule: ShippedRule, anchor: string, date: string): boolean {
    if (rule.unit === 'months' || rule.unit === 'years') {
      const span = { [rule.unit]: rule.direction === 'after' ? rule.number : -rule.number };
      return Temporal.PlainDate.from(anchor).add(span).toString() === date;
    }
    const between = daysFrom(anchor, date);
    const strictly = between.slice(1, -1);
    const withoutAnchor = between.filter((other) => other.toString() !== anchor);
    switch (rule.unit) {
      case 'working days':
      case 'midday on the nth working day':
        return counts(Temporal.PlainDate.from(date)) && withoutAnchor.filter(counts).length === rule.number;
      case 'clear working days':
        return counts(Temporal.PlainDate.from(date)) && strictly.filter(counts).length === rule.number;
      case 'calendar days':
        return withoutAnchor.length === rule.number;
      case 'clear calendar days':
        return strictly.length === rule.number;
    }
  }

  it.each(DEADLINE_RULES.map((rule) => [rule.name, rule] as const))('satisfies its rule: %s', (_name, rule) => {
    const anchors = fc.integer({ min: 0, max: 36 * 365 }).map((days) => addDays(day('2000-01-01'), days));
    fc.assert(
      fc.property(anchors, (anchor) => {
        const { date, proof } = computeClock(rule, anchor, calendar);
        expect({ anchor, date, ok: rule.direction === 'after' ? date > anchor : date < anchor }).toMatchObject({ ok: true });
        expect({ anchor, date, ok: satisfies(rule, anchor, date) }).toMatchObject({ ok: true });
        expect(proof.lines.filter(({ counted }) => counted)).toHaveLength(rule.number);
      }),
      { numRuns: 30 },
    );
  });
});
