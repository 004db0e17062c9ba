import { computeClock } from '../../../src/plan/clocks/compute-clock.ts';
import { DEADLINE_RULES } from '../../../src/plan/clocks/deadline-rules.ts';
import { printedProof, proclaimedNote } from '../../../src/plan/clocks/proof.ts';
import type { Proof } from '../../../src/plan/clocks/proof.ts';
import { addDays, day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';

const proofOf = (name: string, anchor: string, calendar = workingCalendar()): Proof => {
  const rule = DEADLINE_RULES.find((shipped) => shipped.name === name);
  if (rule === undefined) throw new Error(`No shipped rule is called ${name}.`);
  return computeClock(rule, day(anchor), calendar).proof;
};
const STATEMENT = 'Written statement of action, counted from publication';

describe('the proof of 23 August 2016', () => {
  const proof = proofOf(STATEMENT, '2016-05-16');
  const printed = printedProof(proof);

  it('names its rule, source, anchor and result', () => {
    expect(printed.slice(0, 4)).toEqual([
      `${STATEMENT}: 70 working days after publication of the report`,
      'Source: Council practice: minutes of July 2016 give 23 August 2016 for a report published on 16 May 2016 ' +
        '(verified on 21 November 2026)',
      'Counted from publication of the report: Monday 16 May 2016',
      'Monday 16 May 2016 does not count: it is the day of publication of the report, day 0',
    ]);
    expect(printed).toContain('Result: Tuesday 23 August 2016');
  });

  it('has seventy counted days, each a number, and skips 30 May', () => {
    const counted = proof.lines.filter((line) => line.counted);
    expect(counted.map(({ count }) => count)).toEqual(Array.from({ length: 70 }, (_, n) => n + 1));
    expect(printed).toContain('Monday 30 May 2016 does not count: Spring bank holiday');
    expect(printed).toContain('Day 10: Tuesday 31 May 2016');
    expect(printed).toContain('Day 70: Tuesday 23 August 2016');
    expect(proof.notes).toEqual(['1 weekday did not count: 30 May 2016 (Spring bank holiday).']);
  });

  it('has a line for every day, none twice and none left out', () => {
    expect(proof.lines).toHaveLength(100);
    proof.lines.forEach(({ date }, n) => expect(date).toBe(addDays(day('2016-05-16'), n)));
  });

  it('says of a Saturday only that it does not count', () => {
    expect(printed).toContain('Saturday 21 May 2016 does not count');
  });
});

describe('the proof of clear days', () => {
  it('counts back from the meeting and leaves both ends out', () => {
    expect(printedProof(proofOf('Agenda and report open to the public', '2016-08-31')).slice(2)).toEqual([
      'Counted from the meeting: Wednesday 31 August 2016',
      'Wednesday 31 August 2016 does not count: it is the day of the meeting',
      'Clear day 1: Tuesday 30 August 2016',
      'Monday 29 August 2016 does not count: Summer bank holiday',
      'Sunday 28 August 2016 does not count',
      'Saturday 27 August 2016 does not count',
      'Clear day 2: Friday 26 August 2016',
      'Clear day 3: Thursday 25 August 2016',
      'Clear day 4: Wednesday 24 August 2016',
      'Clear day 5: Tuesday 23 August 2016',
      'Monday 22 August 2016 does not count: it is the last day to publish, and must not be one of them',
      'Result: Monday 22 August 2016',
      '1 weekday did not count: 29 August 2016 (Summer bank holiday).',
    ]);
  });

  it('names a closure that holds for clear days alone', () => {
    const council = workingCalendar([{ date: day('2026-12-24'), name: 'Christmas Eve', closed: true, appliesTo: 'Clear days only' }]);
    expect(printedProof(proofOf('Agenda and report open to the public', '2027-01-06', council))).toContain(
      'Thursday 24 December 2026 does not count: Council closure: Christmas Eve',
    );
  });
});

describe('the proof of months', () => {
  it('gives the corresponding date of each, and warns where the last is no working day', () => {
    expect(printedProof(proofOf('Improvement within six months, from the end of fieldwork', '2012-03-02')).slice(3)).toEqual([
      'Friday 2 March 2012 does not count: it is the day of the end of fieldwork',
      'Month 1: Monday 2 April 2012',
      'Month 2: Wednesday 2 May 2012',
      'Month 3: Saturday 2 June 2012',
      'Month 4: Monday 2 July 2012',
      'Month 5: Thursday 2 August 2012',
      'Month 6: Sunday 2 September 2012',
      'Result: Sunday 2 September 2012',
      'Sunday 2 September 2012 is not a working day: plan for Friday 31 August 2012.',
      'The source of this rule has not been verified.',
    ]);
  });

  it('says where a month has no such day', () => {
    expect(proofOf('Executive answers scrutiny', '2016-12-31').notes).toContain(
      '28 February 2017: the month has no day 31: its last day stands for it.',
    );
  });
});

describe('the notes of a proof', () => {
  it('say that an event on a Sunday or a holiday should be checked', () => {
    expect(proofOf(STATEMENT, '2016-05-15').notes).toContain(
      'Sunday 15 May 2016 is not a working day: check the date of publication of the report.',
    );
    expect(proofOf(STATEMENT, '2016-05-30').notes).toContain(
      'Monday 30 May 2016 (Spring bank holiday) is not a working day: check the date of publication of the report.',
    );
  });

  it('say which years rest on holidays not yet proclaimed', () => {
    expect(proofOf(STATEMENT, '2028-11-01').notes).toContain(
      'The bank holidays of 2029 are computed by rule: they are published only as far as 2028. Add a day that is ' +
        'proclaimed or moved on the Calendar tab.',
    );
    expect(proofOf(STATEMENT, '2028-01-04').notes.join(' ')).not.toContain('computed by rule');
    expect(proclaimedNote(['2029-01-01', '2030-01-01', '2032-01-01', '2031-01-01'].map(day))).toMatch(
      /^The bank holidays of 2029 to 2032 are/,
    );
  });

  it('say that a source has not been verified', () => {
    expect(printedProof(proofOf('Focused visit with priority action: final plan', '2018-03-01'))).toEqual(
      expect.arrayContaining(['Source: Trade press, 2018 (not verified)', 'The source of this rule has not been verified.']),
    );
  });

  it('print midday with the day', () => {
    expect(printedProof(proofOf('Call-in ends at midday', '2016-07-22'))).toContain('Result: midday on Wednesday 3 August 2016');
  });
});
