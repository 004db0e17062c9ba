import { ruleFaults } from '../../../src/plan/clocks/check-rule.ts';
import { clockWords, ordinal } from '../../../src/plan/clocks/clock-words.ts';
import { DEADLINE_RULES } from '../../../src/plan/clocks/deadline-rules.ts';

describe('the rules a new workbook starts with', () => {
  it('have each a name of its own, a source, and nothing wrong', () => {
    expect(new Set(DEADLINE_RULES.map(({ name }) => name.toLowerCase())).size).toBe(DEADLINE_RULES.length);
    for (const rule of DEADLINE_RULES) {
      expect({ rule: rule.name, faults: ruleFaults(rule) }).toEqual({ rule: rule.name, faults: [] });
      expect(rule.source).not.toBe('');
    }
  });

  it('say in their note where no source was verified', () => {
    for (const rule of DEADLINE_RULES.filter(({ verifiedOn }) => verifiedOn === undefined))
      expect(rule.note).toMatch(/To be verified|Local: an example/);
    for (const rule of DEADLINE_RULES.filter(({ verifiedOn }) => verifiedOn !== undefined)) expect(rule.note).not.toMatch(/To be verified/);
  });

  it.each([
    ['Publish the inspection report', '30 working days after receipt of the report'],
    ['Written statement of action', '70 working days after receipt of the report'],
    ['Written statement of action, counted from publication', '70 working days after publication of the report'],
    ['Joint targeted area inspection: written statement', '70 working days after receipt of the report'],
    ['Agenda and report open to the public', '5 clear working days before the meeting'],
    ['Notice of a key decision', '28 clear calendar days before the meeting'],
    ['Call-in ends at midday', 'midday on the eighth working day after publication of the decision'],
    ['Executive answers scrutiny', '2 months after receipt of the recommendations'],
    ['Keep background papers open to inspection', '4 years after the meeting'],
    ['Inspection begins after the call', "1 working day after the inspectors' call"],
  ])('"%s" counts %s', (name, words) => {
    const rule = DEADLINE_RULES.find((shipped) => shipped.name === name);
    expect(rule === undefined ? undefined : clockWords(rule)).toBe(words);
  });

  it('leave to the council which of two call-in rules is its own', () => {
    expect(DEADLINE_RULES.filter(({ active }) => !active).map(({ name }) => name)).toEqual(['Call-in ends at midday']);
  });
});

describe('a rule that cannot be used', () => {
  const good = { name: 'Local rule', number: 5, unit: 'working days', direction: 'after', anchor: 'Meeting' };

  it.each([
    [{ number: 0 }, '0 counts nothing: the deadline would be the event itself. Enter 1 or more.'],
    [{ number: -5 }, '-5 is below zero. Enter 5, and say "before" in Direction if that is what is meant.'],
    [{ number: 1.5 }, '1.5 is not a whole number: days, months and years are counted whole. Enter 1 or 2.'],
    [{ number: '' }, 'The number is missing. Enter a whole number, 1 or more.'],
    [{ number: 'ten' }, '"ten" is not a number. Enter a whole number, 1 or more.'],
    [{ number: Number.NaN }, '"NaN" is not a number. Enter a whole number, 1 or more.'],
    [{ number: 100_000 }, '100000 is more than a rule may count (2600). Check the number and the unit.'],
    [
      { unit: 'fortnights' },
      '"fortnights" is not a unit. Choose one of: working days, clear working days, calendar days, clear calendar ' +
        'days, months, years, midday on the nth working day.',
    ],
    [
      { unit: '' },
      'The rule needs a unit. Choose one of: working days, clear working days, calendar days, clear calendar days, ' +
        'months, years, midday on the nth working day.',
    ],
    [{ direction: 'until' }, '"until" is not a direction. Choose one of: after, before.'],
    [{ name: ' ' }, 'The rule has no name. Give it one, so that inspections and meetings can use it.'],
  ])('%j is told: %s', (change, fault) => {
    expect(ruleFaults({ ...good, ...change })).toEqual([fault]);
  });

  it('names the events it may count from', () => {
    expect(ruleFaults({ ...good, anchor: 'Full moon' })[0]).toMatch(
      /^"Full moon" is not an event to count from\. Choose one of: Report received, /,
    );
  });

  it('is told all that is wrong at once', () => {
    expect(ruleFaults({ name: '', number: 0, unit: 'x', direction: 'y', anchor: 'z' })).toHaveLength(5);
  });

  it('is not one that is right', () => {
    expect(ruleFaults(good)).toEqual([]);
  });
});

describe('an ordinal', () => {
  it.each([
    [1, 'first'],
    [8, 'eighth'],
    [11, '11th'],
    [12, '12th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [24, '24th'],
    [111, '111th'],
  ])('of %i is %s', (n, words) => {
    expect(ordinal(n)).toBe(words);
  });
});
