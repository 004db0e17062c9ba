import { day } from '../../../src/days/plain-date.ts';
import type { DeadlineReading } from '../../../src/days/deadlines/deadline-reading.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { followUps, followUpsForBody, isOpen, unmetUndertakings } from '../../../src/plan/decisions/follow-up.ts';
import { forwardWorkProgramme } from '../../../src/plan/decisions/forward-work-programme.ts';
import { promiseProblems } from '../../../src/plan/meetings/body-problems.ts';
import { aBody, aDecision, aMeeting, aPlan } from '../../support/builders.ts';
import { told } from '../../support/told.ts';

const calendar = workingCalendar();
const TODAY = day('2026-07-20');
const bodies = [aBody({ name: 'Scrutiny' }), aBody({ row: 3, ref: 'B2', name: 'Cabinet' })];
const meetings = [
  aMeeting({ date: '2026-07-15' }),
  aMeeting({ row: 3, ref: 'M2', body: 'B2', date: undefined }),
  aMeeting({ row: 4, ref: 'M3', body: 'B9' }),
];
type Changes = NonNullable<Parameters<typeof aDecision>[0]>;
const followUp = (changes: Changes) => followUps({ bodies, meetings, decisions: [aDecision(changes)] }, TODAY, calendar)[0]!;

const event = (awaiting: string, words: string): DeadlineReading => ({ kind: 'event', awaiting, words });

describe('a decision', () => {
  it.each<readonly [string, Changes, string]>([
    ['met', { state: 'Met' }, 'Met | Met | closed'],
    ['not met', { state: 'Not met', due: '2026-07-01' }, 'Not met | Not met | open'],
    ['overtaken', { state: 'Overtaken', due: '2026-07-01' }, 'No longer wanted | No longer wanted | closed'],
    ['due yesterday', { due: '2026-07-19' }, 'Overdue | 1 working day overdue | open'],
    ['due today', { due: '2026-07-20' }, 'Due | Due today | open'],
    ['due tomorrow', { due: '2026-07-21' }, 'Due | 1 working day left | open'],
    ['waiting for an event', { due: event('a visit', 'after a visit') }, 'Awaiting an event | Awaiting a visit | open'],
    ['waiting for something', { due: event('', 'once it is so') }, 'Awaiting an event | Awaiting: once it is so | open'],
    ['coming round', { due: { kind: 'recurring', words: 'each quarter' } }, 'Awaiting an event | Each quarter | open'],
    [
      'coming round until a day',
      { due: { kind: 'recurring', words: 'until May', until: day('2026-07-21') } },
      'Due | 1 working day left | open',
    ],
    ['without a day', {}, 'No date | No date | open'],
    ['due on an unreadable day', { due: { kind: 'question', question: 'Which?', words: '31/11' } }, 'No date | No date | open'],
  ])('%s stands so', (_what, changes, wanted) => {
    const found = followUp(changes);
    expect([found.state, found.countdown, isOpen(found) ? 'open' : 'closed'].join(' | ')).toBe(wanted);
  });

  it.each<readonly [string, Changes, string]>([
    ['an undertaking', {}, 'Undertaking to Scrutiny on 15 July 2026: Do it (Improvement Plan Co-ordinator). No date.'],
    ['a resolution', { kind: 'Resolution' }, 'Resolution of Scrutiny on 15 July 2026: Do it (Improvement Plan Co-ordinator). No date.'],
    ['an agreement', { kind: 'Agreed' }, 'Agreed by Scrutiny on 15 July 2026: Do it (Improvement Plan Co-ordinator). No date.'],
    [
      'a request',
      { kind: 'Action requested' },
      'Action requested by Scrutiny on 15 July 2026: Do it (Improvement Plan Co-ordinator). No date.',
    ],
    ['one without a kind', { kind: undefined }, 'Decision of Scrutiny on 15 July 2026: Do it (Improvement Plan Co-ordinator). No date.'],
    ['one of a meeting without a day', { meeting: 'M2' }, 'Undertaking to Cabinet: Do it (Improvement Plan Co-ordinator). No date.'],
    ['one of an unknown body', { meeting: 'M3' }, 'Undertaking: Do it (Improvement Plan Co-ordinator). No date.'],
    ['one of an unknown meeting', { meeting: 'M9' }, 'Undertaking: Do it (Improvement Plan Co-ordinator). No date.'],
    ['one without an owner', { ownerPost: '', meeting: '' }, 'Undertaking: Do it (no owner). No date.'],
    [
      'one with an answer',
      { meeting: '', answer: 'Done.', state: 'Met' },
      'Undertaking: Do it (Improvement Plan Co-ordinator). Met. Done.',
    ],
    ['a long one', { meeting: '', text: 'x'.repeat(161) }, `Undertaking: ${'x'.repeat(159)}… (Improvement Plan Co-ordinator). No date.`],
  ])('is told: %s', (_what, changes, sentence) => {
    expect(followUp({ text: 'Do it', ...changes }).sentence).toBe(sentence);
  });

  it.each<readonly [string, Changes, string | undefined, boolean]>([
    ['open', {}, '2026-07-15', true],
    ['not met', { state: 'Not met' }, '2026-07-15', true],
    ['overtaken', { state: 'Overtaken', answeredOn: '2026-07-18' }, '2026-07-15', false],
    ['met since', { state: 'Met', answeredOn: '2026-07-16' }, '2026-07-15', true],
    ['met on the day it last met', { state: 'Met', answeredOn: '2026-07-15' }, '2026-07-15', false],
    ['met, of a body that never met', { state: 'Met', answeredOn: '2026-07-15' }, undefined, true],
    ['met on no day', { state: 'Met' }, undefined, false],
    ['of another body', { meeting: 'M2' }, undefined, false],
    ['of no body', { meeting: '' }, undefined, false],
  ])('%s stands in a body’s next paper or not', (_what, changes, since, stands) => {
    expect(followUpsForBody([followUp(changes)], 'B1', since === undefined ? undefined : day(since))).toHaveLength(stands ? 1 : 0);
  });

  const GIVEN = 'decisions 2 state undertaking-unmet: an undertaking was given on 15 July 2026 ("Do it") and';
  it.each<readonly [string, Changes, string, string | undefined]>([
    ['without an answer', {}, '2026-07-16', `${GIVEN} it has no answer. Enter what was done and set State to Met, or say why not.`],
    ['with one', { answer: 'Done' }, '2026-07-16', `${GIVEN} it has an answer, but State is not Met. Check it before the paper goes out.`],
    ['given at the same meeting', {}, '2026-07-15', undefined],
    ['met', { state: 'Met' }, '2026-07-16', undefined],
    ['overtaken', { state: 'Overtaken' }, '2026-07-16', undefined],
    ['that is a resolution', { kind: 'Resolution' }, '2026-07-16', undefined],
    ['of another body', { meeting: 'M2' }, '2026-07-16', undefined],
  ])('undertaken %s is named before a paper or not', (_what, changes, on, wanted) => {
    expect(unmetUndertakings([followUp({ text: 'Do it', ...changes })], 'B1', day(on)).map(told)).toEqual(
      wanted === undefined ? [] : [wanted],
    );
  });

  it('undertaken at a meeting without a day is named as well, its words cut', () => {
    const found = unmetUndertakings([followUp({ meeting: 'M2', text: 'y'.repeat(101) })], 'B2', day('2020-01-01'));
    expect(found[0]?.words).toBe(
      `an undertaking was given ("${'y'.repeat(99)}…") and it has no answer. Enter what was done and set State to Met, or say why not.`,
    );
  });
});

describe('what bodies are owed', () => {
  const plan = aPlan({
    bodies: [
      aBody({ name: 'Scrutiny', monitors: true, frequency: '', nextReportDue: '2026-07-17' }),
      aBody({ row: 3, ref: 'B2', name: 'Cabinet', monitors: false, nextReportDue: '2026-07-17' }),
      aBody({ row: 4, ref: 'B3', name: 'Board' }),
    ],
    meetings: [
      aMeeting({ date: '2026-07-15' }),
      aMeeting({ row: 3, ref: 'M2', date: '2026-09-09', item: '', title: '' }),
      aMeeting({ row: 4, ref: 'M3', date: '2026-07-20', item: '4', title: '' }),
      aMeeting({ row: 5, ref: 'M4', date: undefined }),
      aMeeting({ row: 6, ref: 'M5', body: 'B2', date: '2026-08-01' }),
    ],
    decisions: [
      aDecision({ row: 2, ref: 'D1', text: 'Late', due: '2026-07-16' }),
      aDecision({ row: 3, ref: 'D2', text: 'Some day' }),
      aDecision({ row: 4, ref: 'D3', text: 'Met', state: 'Met' }),
      aDecision({ row: 5, ref: 'D4', text: 'Soon', due: '2026-08-10', kind: 'Resolution' }),
    ],
  });

  it('is told as problems: reports and decisions overdue, and promises that the next paper would leave', () => {
    expect(promiseProblems(plan, TODAY, calendar).map(told)).toEqual([
      'bodies 2 nextReportDue report-overdue: Scrutiny: next report due 17 July 2026; 1 working day overdue. Write ' +
        'the paper, or enter the next date.',
      'decisions 2 due decision-overdue: D1 was due on 16 July 2026: 2 working days overdue. Enter the answer and ' +
        'set State, or agree a new date.',
      'decisions 2 state undertaking-unmet: an undertaking was given on 15 July 2026 ("Late") and it has no answer. ' +
        'Enter what was done and set State to Met, or say why not.',
      'decisions 3 state undertaking-unmet: an undertaking was given on 15 July 2026 ("Some day") and it has no ' +
        'answer. Enter what was done and set State to Met, or say why not.',
    ]);
    const without = { ...plan, meetings: plan.meetings.slice(0, 1), bodies: plan.bodies.slice(2) };
    expect(promiseProblems(without, TODAY, calendar).map(({ code }) => code)).toEqual(['decision-overdue']);
  });

  it('is told as a programme, in order of days', () => {
    const items = forwardWorkProgramme(plan, TODAY, calendar).map(({ body, items: its }) =>
      [body.name, ...its.map(({ date, kind, what, countdown }) => `${date ?? '-'} ${kind}: ${what} (${countdown})`)].join(' | '),
    );
    expect(items).toEqual([
      'Scrutiny | 2026-07-16 Decision due: Late (2 working days overdue) | 2026-07-17 Report due: Report on the ' +
        'plan (1 working day overdue) | ' +
        '2026-07-20 Meeting: Item 4: Paper on the plan (Due today) | 2026-08-10 Decision due: Soon (15 working days left) | ' +
        '2026-09-09 Meeting: Paper on the plan (36 working days left) | - Decision due: Some day (No date)',
      'Cabinet | 2026-07-17 Report due: Report on the plan (1 working day overdue) | 2026-08-01 Meeting: Item 7: ' +
        'Progress of the improvement plan (9 working days left)',
      'Board',
    ]);
  });
});
