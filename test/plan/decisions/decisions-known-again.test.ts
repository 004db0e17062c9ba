import { knownDecision } from '../../../src/plan/decisions/known-decisions.ts';
import { aDecision, aMeeting } from '../../support/builders.ts';

type Changes = NonNullable<Parameters<typeof aDecision>[0]>;

describe('a decision that is known', () => {
  const at = [
    aMeeting({ ref: 'M1', date: '2026-07-15' }),
    aMeeting({ ref: 'M2', date: '2026-07-15' }),
    aMeeting({ ref: 'M3', body: 'B2', date: '2026-07-15' }),
    aMeeting({ ref: 'M4', date: '2026-07-16' }),
    aMeeting({ ref: 'M5', date: undefined }),
    aMeeting({ ref: 'M6', date: undefined }),
    aMeeting({ ref: 'M7', body: '', date: '2026-07-15' }),
    aMeeting({ ref: 'M8', body: '', date: '2026-07-15' }),
  ];
  const isKnown = (sought: readonly [string, string, string], held: Changes) =>
    knownDecision({ meeting: sought[0], number: sought[1], text: sought[2] }, { meetings: at, decisions: [aDecision(held)] }) !== undefined;
  const SAME = 'Report costs plainly';

  it.each([
    ['M1', 'M1', true],
    ['M1', 'M2', true],
    ['M1', 'M3', false],
    ['M1', 'M4', false],
    ['M5', 'M6', false],
    ['M7', 'M8', false],
    ['M1', 'M99', false],
    ['M98', 'M99', false],
    ['M99', 'M99', true],
    ['', '', false],
  ])('is of the same meeting: %s and %s', (one, other, wanted) => {
    expect(isKnown([one, '1', SAME], { meeting: other, number: '1', text: SAME })).toBe(wanted);
  });

  it.each([
    // Alike by a third, with the number and without.
    ['1', '(1)', 'Report costs plainly', 'Report visits gladly', false],
    ['1', '(1)', 'Report costs plainly', 'Report costs gladly', true],
    ['1', '2', 'Report costs plainly', 'Report costs gladly', false],
    ['1', '2', 'Report costs plainly', 'Report costs plainly gladly', true],
    ['', '', 'Report costs plainly', 'Report costs gladly', false],
    ['(A)', 'a.', 'Report costs plainly', 'Report costs gladly', true],
    // One word in the shorter: a fifth is enough.
    ['1', '1', 'Noted', 'The plan was noted', true],
    ['1', '1', 'Noted', 'The plan, its costs, posts, risks and measures noted', true],
    ['1', '1', 'Noted', 'Approved', false],
  ])('by number %s and %s, “%s” and “%s”: %s', (one, other, text, held, wanted) => {
    expect(isKnown(['M1', one, text], { number: other, text: held })).toBe(wanted);
  });

  it('is the likest; a number weighs more than words, and of two alike the first row counts', () => {
    const decisions = [
      aDecision({ ref: 'D1', number: '2', text: SAME }),
      aDecision({ ref: 'D2', number: '1', text: 'Report costs gladly' }),
      aDecision({ ref: 'D3', number: '1', text: 'Report costs gladly' }),
    ];
    const found = (number: string) => knownDecision({ meeting: 'M1', number, text: SAME }, { meetings: at, decisions })?.ref;
    expect([found('1'), found('2'), found('')]).toEqual(['D2', 'D1', 'D1']);
  });
});
