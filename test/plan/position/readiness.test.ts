import { describe, expect, it } from '@jest/globals';
import { day } from '../../../src/days/plain-date.ts';
import { readinessIndex, readinessProblems, readinessStates, withoutPersonalData } from '../../../src/plan/position/readiness.ts';
import { aBody, aDecision, aMeeting, anAction, aPlan, aReadinessItem } from '../../support/builders.ts';

const today = day('2026-07-01');

describe('readinessStates', () => {
  it.each([
    ['ready on the last day', { lastRefreshed: '2026-04-02' }, 'ready', 'Self-evaluation: refreshed on 2 April 2026, next by 1 July 2026.'],
    [
      'overdue the day after',
      { lastRefreshed: '2026-04-01' },
      'overdue',
      'Self-evaluation: refreshed on 1 April 2026; 1 day overdue since 30 June 2026.',
    ],
    ['never refreshed', {}, 'never refreshed', 'Self-evaluation: no date of refreshing is entered.'],
    [
      'without a rhythm',
      { lastRefreshed: '2020-01-01', refreshEveryDays: undefined },
      'no rhythm',
      'Self-evaluation: refreshed on 1 January 2020.',
    ],
  ])('is %s', (_because, changes, state, sentence) => {
    expect(readinessStates([aReadinessItem(changes)], today)[0]).toMatchObject({ state, sentence });
  });
});

describe('readinessProblems', () => {
  it('finds the overdue, the ownerless and a rhythm of no days', () => {
    const codes = readinessProblems([aReadinessItem({ ownerPost: '', refreshEveryDays: 0, lastRefreshed: '2026-06-30' })], today).map(
      (each) => each.code,
    );
    expect(codes).toEqual(['readiness-overdue', 'readiness-without-owner', 'readiness-rhythm-unusable']);
  });
});

describe('readinessIndex', () => {
  const plan = aPlan({
    actions: [
      anAction({ evidence: 'Child J was seen, see https://example.org/a and https://example.org/b', latestUpdate: 'Private words' }),
    ],
    readiness: [aReadinessItem({ link: 'https://example.org/sef' })],
    bodies: [aBody({ name: 'Board' })],
    meetings: [aMeeting({ date: '2026-06-01' })],
    decisions: [aDecision({ text: 'That x' })],
  });
  const index = readinessIndex({
    plan,
    planLink: 'https://example.org/plan',
    today,
    papers: [
      { title: 'Older paper', body: 'Board', date: day('2026-01-01'), link: '' },
      { title: 'Newer paper', body: 'Board', date: day('2026-06-01'), link: '' },
    ],
  });

  it('lists the plan, documents, evidence links, newest papers first and decisions', () => {
    expect(index.map((line) => [line.section, line.what])).toEqual([
      ['Plan', 'Improvement plan: 1 action'],
      ['Documents and datasets', 'Self-evaluation'],
      ['Evidence', 'Evidence for A1'],
      ['Evidence', 'Evidence for A1'],
      ['Papers', 'Newer paper'],
      ['Papers', 'Older paper'],
      ['Decisions', 'D1 (open): That x'],
    ]);
  });

  it('names evidence that has no link, without its words', () => {
    const named = readinessIndex({
      plan: { ...plan, actions: [anAction({ evidence: 'Case file of J' })] },
      planLink: '',
      today,
      papers: [],
    });
    expect(named.filter((line) => line.section === 'Evidence').map((line) => [line.what, line.link])).toEqual([['Evidence for A1', '']]);
  });

  it('takes links from the evidence and none of its words', () => {
    const text = JSON.stringify(index);
    expect(text).toContain('https://example.org/b');
    expect(text).not.toMatch(/Child J|Private words/);
  });
});

describe('withoutPersonalData', () => {
  it('withholds words that could identify a child, and keeps the rest', () => {
    const line = { section: 'Decisions', owner: 'Board', asAt: undefined, link: 'https://example.org' } as const;
    const { lines, withheld } = withoutPersonalData([
      { ...line, what: 'That the plan be noted' },
      { ...line, what: 'That the case of the child born on 3 May 2014, NHS number 943 476 5919, be reviewed' },
    ]);
    expect(withheld).toBe(1);
    expect(lines.map((each) => [each.what, each.link])).toEqual([
      ['That the plan be noted', 'https://example.org'],
      ['Withheld: the words could identify a child. Correct them on their tab.', ''],
    ]);
  });
});
