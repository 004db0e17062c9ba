import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { insideSentence, rollUp } from '../../../src/plan/position/roll-up.ts';
import { changesSince } from '../../../src/plan/snapshots/changes-since.ts';
import type { ChangesSince } from '../../../src/plan/snapshots/changes-since.ts';
import type { SnapshotAction } from '../../../src/plan/model.ts';
import { statusesOf } from '../../../src/plan/status/statuses.ts';
import { dueFrom } from '../../../src/plan/decisions/due-words.ts';
import { ownerIn } from '../../../src/plan/decisions/owners.ts';
import { anAction, aPlan, aRecommendation, aSnapshot, aSnapshotAction, aWorkstream } from '../../support/builders.ts';
import { CHANGE_CATEGORIES } from '../../support/change-categories.ts';

describe('actions by group', () => {
  const grouped = (by: Parameters<typeof rollUp>[2], plan: ReturnType<typeof aPlan>) =>
    rollUp(plan, statusesOf(plan, { today: day('2026-07-01'), calendar: workingCalendar() }), by).map(
      ({ key, name, actions }) => `${key} | ${name} | ${actions.join(' ')}`,
    );

  it('are named by the words of the plan', () => {
    const phases = ['10', '1a', 'a1', 'Phase 2', '', '10'].map((phase, at) => anAction({ ref: `A${at}`, phase, leadPost: phase }));
    const plan = aPlan({ actions: phases });
    expect(grouped('phase', plan)).toEqual([
      '10 | Phase 10 | A0 A5',
      '1a | 1a | A1',
      'a1 | a1 | A2',
      'Phase 2 | Phase 2 | A3',
      ' | No phase | A4',
    ]);
    expect(
      grouped('lead', aPlan({ actions: [anAction({ leadPost: '7' }), anAction({ ref: 'A2', leadPost: '', leadEmail: '' })] })),
    ).toEqual(['7 | 7 | A1', ' | No lead | A2']);
    expect(
      grouped(
        'workstream',
        aPlan({
          workstreams: [aWorkstream({ name: '' })],
          actions: [anAction({ workstream: 'Ökologie' }), anAction({ ref: 'A2', workstream: '日本' })],
        }),
      ),
    ).toEqual(['W1 | W1 | ', 'Ökologie | Ökologie | A1', '日本 | 日本 | A2']);
    const recommendations = [aRecommendation({ text: '' }), aRecommendation({ ref: 'R2', text: 'Two', endedWith: '1' })];
    const answers = [
      anAction({ recommendations: ['R1', 'r1', 'R1'] }),
      anAction({ ref: 'A2', recommendations: ['R2'] }),
      anAction({ ref: 'A3' }),
    ];
    expect(grouped('recommendation', aPlan({ recommendations, actions: answers }))).toEqual([
      'R1 | R1 | A1 A1',
      ' | No recommendation | A3',
    ]);
  });

  it.each([
    ['Red', 'red'],
    ['Not yet due', 'not yet due'],
    ['RAG 1', 'RAG 1'],
    ['Complete and Verified', 'Complete and Verified'],
    ['red', 'red'],
    ['R', 'r'],
  ])('label "%s" is "%s" in a sentence', (label, wanted) => {
    expect(insideSentence(label)).toBe(wanted);
  });
});

describe('what changed between two snapshots', () => {
  const one = (changes: Partial<SnapshotAction> | undefined) =>
    changes === undefined ? [] : [aSnapshotAction({ percent: 10, ...changes })];
  const told = (before: Partial<SnapshotAction> | undefined, now: Partial<SnapshotAction> | undefined): string => {
    const changes: ChangesSince = changesSince(aSnapshot({ actions: one(before) }), aSnapshot({ actions: one(now) }));
    return [...CHANGE_CATEGORIES.filter((name) => changes[name].length > 0), changes.all.length === 0 ? 'nothing' : '']
      .filter((name) => name !== '')
      .join(' ');
  };

  it.each<readonly [string, Partial<SnapshotAction> | undefined, Partial<SnapshotAction> | undefined, string]>([
    ['nothing', {}, {}, 'nothing'],
    ['the percentage', {}, { percent: 11 }, ''],
    ['whether it is public', {}, { isPublic: false }, ''],
    ['the deadline', {}, { deadline: day('2026-10-01') }, 'redated'],
    ['the deadline, to none', {}, { deadline: undefined }, ''],
    ['the deadline, from none', { deadline: undefined }, {}, ''],
    ['the deadline of one that is closed now', {}, { deadline: day('2026-10-01'), status: 'closed' }, 'withdrawn'],
    ['only the percentage of a red', { status: 'red' }, { status: 'red', percent: 11 }, ''],
    ['only the percentage of one verified', { status: 'verified' }, { status: 'verified', percent: 11 }, ''],
    ['only the percentage of one closed', { status: 'closed' }, { status: 'closed', percent: 11 }, ''],
    ['it is done', {}, { status: 'awaiting-sign-off' }, 'completed better'],
    ['it is verified', { status: 'awaiting-sign-off' }, { status: 'verified' }, 'verified better'],
    ['it is done and verified', {}, { status: 'verified' }, 'completed verified better'],
    ['it is red', {}, { status: 'red' }, 'newlyRed worse'],
    ['it is not done after all', { status: 'verified' }, { status: 'green' }, 'reversed worse'],
    ['it was done, and is closed', { status: 'verified' }, { status: 'closed' }, 'withdrawn'],
    ['it is open again', { status: 'closed' }, { status: 'green' }, 'reinstated'],
    ['it is new', undefined, {}, 'added'],
    ['it is new and closed', undefined, { status: 'closed' }, 'added'],
    ['it is gone', {}, undefined, 'withdrawn'],
    ['it was closed, and is gone', { status: 'closed' }, undefined, ''],
  ])('where %s', (_what, before, now, wanted) => {
    expect(told(before, now)).toBe(wanted);
  });
});

describe('words of minutes', () => {
  it.each([
    ['That the Officers be asked to write', ''],
    ['That the Managers be asked to write', ''],
    ['That the Leads be asked to write', ''],
    ['That the Heads be asked to write', ''],
    ['That the Directors be asked to write', ''],
    ['That the Officer be asked to write', ''],
    ['That the Manager be asked to write', ''],
    ['That the Lead be asked to write', ''],
    ['That the Director be asked to write', 'Director'],
    ['That the Officer of the Day be asked to write', 'Officer of the Day'],
    ['That the Head of Service, be asked to write', 'Head of Service'],
  ])('"%s" names "%s" to act', (text, owner) => {
    expect(ownerIn(text)).toBe(owner);
  });

  it.each([
    ['within six months', 'within six months of 15 July 2026'],
    ['within the next 28 days', 'within 28 days of 15 July 2026'],
    ['in two weeks', 'within two weeks of 15 July 2026'],
    ['in three months’ time', 'within three months of 15 July 2026'],
    ["In 3 weeks' time", 'within 3 weeks of 15 July 2026'],
    ['in 2017', 'in 2017'],
    ['by May 2017', 'by May 2017'],
    ['not within six months', 'not within six months'],
    ['', ''],
  ])('"%s" of a meeting is "%s"', (words, due) => {
    expect(dueFrom(words, day('2026-07-15'))).toBe(due);
    expect(dueFrom(words, undefined)).toBe(words);
  });
});
