import { describe, expect, it } from '@jest/globals';
import { decisionProblems, followUps, followUpsForBody, unmetUndertakings } from '../../../src/plan/decisions/follow-up.ts';
import { forwardWorkProgramme, monitoringBodies } from '../../../src/plan/decisions/forward-work-programme.ts';
import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { aBody, aDecision, aMeeting, aPlan } from '../../support/builders.ts';

const calendar = workingCalendar();
const today = day('2016-12-01');
const governance = {
  bodies: [aBody({ ref: 'B1', name: 'Overview and Scrutiny Committee' }), aBody({ ref: 'B2', name: 'Cabinet', kind: 'Executive' })],
  meetings: [aMeeting({ ref: 'M1', body: 'B1', date: '2016-08-31' }), aMeeting({ ref: 'M2', body: 'B2', date: '2016-07-20' })],
};

describe('followUps', () => {
  it.each([
    ['met however late', { state: 'Met', due: '2016-10-01' }, 'Met', 'Met'],
    ['due on the day itself', { due: '2016-12-01' }, 'Due', 'Due today'],
    ['overdue the day after', { due: '2016-11-30' }, 'Overdue', '1 working day overdue'],
    [
      'waiting for its event',
      { due: { kind: 'event', awaiting: 'a further visit', words: 'following a further visit' } },
      'Awaiting an event',
      'Awaiting a further visit',
    ],
    ['coming round again', { due: { kind: 'recurring', words: 'quarterly' } }, 'Awaiting an event', 'Quarterly'],
    ['without a date', {}, 'No date', 'No date'],
    ['no longer wanted once overtaken', { state: 'Overtaken', due: '2016-10-01' }, 'No longer wanted', 'No longer wanted'],
  ] as const)('is %s', (_because, changes, state, countdown) => {
    const [followUp] = followUps({ ...governance, decisions: [aDecision(changes)] }, today, calendar);
    expect(followUp).toMatchObject({ state, countdown });
  });

  it('names the body, the meeting, the owner and the answer in its sentence', () => {
    const [followUp] = followUps(
      {
        ...governance,
        decisions: [
          aDecision({
            text: 'That costs be explicit',
            ownerPost: 'Assistant Director',
            answer: 'Costs now stand in section 2.',
            state: 'Met',
          }),
        ],
      },
      today,
      calendar,
    );
    expect(followUp?.sentence).toBe(
      'Undertaking to Overview and Scrutiny Committee on 31 August 2016: That costs be explicit (Assistant Director). ' +
        'Met. Costs now stand in section 2.',
    );
  });
});

describe('followUpsForBody', () => {
  it('shows what is open to that body, and what was met since it last met', () => {
    const all = followUps(
      {
        ...governance,
        decisions: [
          aDecision({ ref: 'D1' }),
          aDecision({ ref: 'D2', meeting: 'M2' }),
          aDecision({ ref: 'D3', state: 'Met', answeredOn: '2016-09-30', answer: 'Done' }),
          aDecision({ ref: 'D4', state: 'Met', answeredOn: '2016-08-31', answer: 'Done' }),
        ],
      },
      today,
      calendar,
    );
    expect(followUpsForBody(all, 'B1', day('2016-08-31')).map((each) => each.decision.ref)).toEqual(['D1', 'D3']);
  });
});

describe('unmetUndertakings', () => {
  const problemsFor = (changes: Parameters<typeof aDecision>[0], body = 'B1') =>
    unmetUndertakings(followUps({ ...governance, decisions: [aDecision(changes)] }, today, calendar), body, day('2017-01-25'));

  it('finds an undertaking without an answer, with its row', () => {
    expect(problemsFor({ row: 7 })).toEqual([
      expect.objectContaining({
        of: 'decisions',
        row: 7,
        field: 'state',
        code: 'undertaking-unmet',
        words: expect.stringContaining('given on 31 August 2016'),
      }),
    ]);
  });

  it.each([
    ['it is met', { state: 'Met', answer: 'Done' }, 'B1'],
    ['it was given to another body', {}, 'B2'],
    ['it is a resolution, not a promise', { kind: 'Resolution' }, 'B1'],
  ] as const)('finds nothing where %s', (_because, changes, body) => {
    expect(problemsFor(changes, body)).toEqual([]);
  });
});

describe('decisionProblems', () => {
  it.each([
    [
      'due before its meeting',
      { due: '2016-08-30' },
      'decision-due-before-meeting',
      'due on 30 August 2016, before its meeting on 31 August 2016',
    ],
    [
      'answered before its meeting',
      { answeredOn: '2016-08-01', answer: 'x' },
      'decision-answered-before-meeting',
      'before its meeting on 31 August 2016',
    ],
    ['met without an answer', { state: 'Met' }, 'decision-met-without-answer', 'without an answer'],
    ['an undertaking nobody owns', { ownerPost: '' }, 'undertaking-without-owner', 'has no owner'],
  ] as const)('says that a decision is %s', (_because, changes, code, words) => {
    expect(decisionProblems({ ...governance, decisions: [aDecision(changes)] })).toEqual([
      expect.objectContaining({ code, words: expect.stringContaining(words) }),
    ]);
  });

  it('accepts a decision due on the day of its meeting', () => {
    expect(decisionProblems({ ...governance, decisions: [aDecision({ due: '2016-08-31' })] })).toEqual([]);
  });
});

describe('forwardWorkProgramme', () => {
  it('lists coming meetings, the next report and what is owed, dated first', () => {
    const plan = aPlan({
      bodies: [aBody({ ref: 'B1', nextReportDue: '2017-01-11' })],
      meetings: [
        aMeeting({ ref: 'M1', body: 'B1', date: '2016-08-31' }),
        aMeeting({ ref: 'M3', body: 'B1', date: '2017-01-25', item: '9', title: 'Update' }),
      ],
      decisions: [
        aDecision({ ref: 'D1', text: 'That costs be explicit' }),
        aDecision({ ref: 'D2', text: 'That an update be submitted', due: '2017-01-18' }),
      ],
    });
    expect(forwardWorkProgramme(plan, today, calendar)[0]?.items.map((item) => [item.kind, item.what])).toEqual([
      ['Report due', 'Report on the plan'],
      ['Decision due', 'That an update be submitted'],
      ['Meeting', 'Item 9: Update'],
      ['Decision due', 'That costs be explicit'],
    ]);
  });
});

describe('monitoringBodies', () => {
  const sentences = (changes: Parameters<typeof aBody>[0]) =>
    monitoringBodies(
      {
        bodies: [aBody({ name: 'Improvement Board', frequency: 'Monthly', monitors: true, ...changes })],
        meetings: [aMeeting({ date: '2017-01-04' })],
      },
      today,
      calendar,
    ).map((each) => each.sentence);

  it.each([
    [
      'the day entered',
      { nextReportDue: '2016-12-02' },
      ['Improvement Board (monthly): next report due 2 December 2016; 1 working day left.'],
    ],
    [
      'the next meeting where no day is entered',
      {},
      ['Improvement Board (monthly): next report due 4 January 2017; 21 working days left.'],
    ],
    ['nothing where neither is known', { ref: 'B5' }, ['Improvement Board (monthly): no next report is entered.']],
    ['no body that does not monitor', { monitors: false }, []],
  ])('gives %s', (_because, changes, expected) => {
    expect(sentences(changes)).toEqual(expected);
  });
});
