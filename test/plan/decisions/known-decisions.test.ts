import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../src/days/plain-date.ts';
import { knownDecision, likeness } from '../../../src/plan/decisions/known-decisions.ts';
import type { Decision, Meeting } from '../../../src/plan/model.ts';

const meeting = (ref: string, date: string, body = 'B1'): Meeting => ({ ref, body, date: day(date) }) as Meeting;
const decision = (ref: string, at: string, number: string, text: string): Decision => ({ ref, meeting: at, number, text }) as Decision;

const REGISTER = {
  meetings: [meeting('M1', '2016-08-31'), meeting('M2', '2016-08-31'), meeting('M3', '2016-07-20')],
  decisions: [
    decision(
      'D1',
      'M1',
      '1',
      'That the Committee notes that the implementation of the Action Plan will be monitored through Cabinet and its boards.',
    ),
    decision('D2', 'M1', '2', 'That an update be submitted to this Committee early in 2017, following a further visit from Ofsted.'),
    decision('D3', 'M1', '', 'An undertaking was given to make the cost of each action explicit in future updates.'),
  ],
};

describe('likeness', () => {
  it.each([
    ['the report be noted', 'The report: noted.', 1],
    ['That the report be noted', 'That the plan be approved', 0],
    ['reports and plans', 'report, planned', 2 / 4],
    ['To be or not', 'not', 1],
    ['that it be so', 'so', 1],
    ['that it be', 'That, it: be', 1],
    ['that it be', 'it is', 0],
    ['that it be', 'report', 0],
    ['report', 'that it be', 0],
    ['report report plan', 'report', 2 / 3],
    ['implementation', 'implementing', 1],
    ['agreement', 'agreements', 1],
  ])('of “%s” and “%s” is %d', (one, other, share) => {
    expect(likeness(one, other)).toBeCloseTo(share, 5);
  });
});

describe('knownDecision', () => {
  it.each([
    ['M1', '2', 'Officers to submit an update early in 2017 after Ofsted’s next visit.', 'D2', 'the number and the sense agree'],
    ['M1', '(2)', 'That an update be submitted early in 2017 following the visit by Ofsted', 'D2', 'brackets are no part of a number'],
    [
      'M1',
      '3',
      'That an update be submitted to the Committee early in 2017 following a further Ofsted visit',
      'D2',
      'the register counts differently',
    ],
    ['M2', '1', 'Implementation of the Action Plan to be monitored through Cabinet', 'D1', 'the same body and day under another ref'],
    [
      'M1',
      '',
      'The Assistant Director undertook to make the cost of each action explicit in future updates',
      'D3',
      'a promise has no number',
    ],
    ['M1', '2', 'That the Chairman be thanked for her work', undefined, 'the number alone is not enough'],
    ['M1', '4', 'That an update on fostering be brought in June', undefined, 'other words under another number'],
    [
      'M3',
      '2',
      'That an update be submitted to this Committee early in 2017, following a further visit from Ofsted.',
      undefined,
      'another meeting',
    ],
    ['', '2', 'That an update be submitted to this Committee early in 2017', undefined, 'no meeting'],
  ])('at %s, %s “%s” is %s: %s', (at, number, text, ref, _because) => {
    expect(knownDecision({ meeting: at, number, text }, REGISTER)?.ref).toBe(ref);
  });

  it('knows every decision by its own words', () => {
    for (const { ref, meeting: at, number, text } of REGISTER.decisions)
      expect(knownDecision({ meeting: at, number, text }, REGISTER)?.ref).toBe(ref);
  });

  it('finds two texts as like as the other way round, and never more than one', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (one, other) => {
        expect(likeness(one, other)).toBeCloseTo(likeness(other, one));
        expect(likeness(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
