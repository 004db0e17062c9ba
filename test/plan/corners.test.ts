import { readFileSync } from 'node:fs';
import { day } from '../../src/days/plain-date.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import {
  approvedDeadlineOf,
  redatingOf,
  redatingProblems,
  redatings,
  redatingsLine,
  redatingsSentence,
  slipDays,
} from '../../src/plan/deadlines/approved-redating.ts';
import { phaseDays, phaseDeadlines, phaseOf, phaseProblems, phasesOf } from '../../src/plan/deadlines/phase-deadlines.ts';
import { keptDeadlines } from '../../src/plan/deadlines/redating.ts';
import { dueFrom, dueWordsIn } from '../../src/plan/decisions/due-words.ts';
import { ownerIn } from '../../src/plan/decisions/owners.ts';
import { minutesFound } from '../../src/plan/decisions/minutes-found.ts';
import { readMinutes } from '../../src/plan/decisions/read-minutes.ts';
import { undertakingsIn } from '../../src/plan/decisions/undertakings.ts';
import { findPersonalData, personalDataSentence, publicLinesOf } from '../../src/plan/personal-data/personal-data.ts';
import { progressQuestion, readProgress } from '../../src/plan/progress/read-progress.ts';
import { aDeadline, aDeadlineRule, anAction, anInspection, aPlan, aWorkstream } from '../support/builders.ts';
import { expectGolden, inLines } from '../support/golden.ts';

const calendar = workingCalendar();

describe('deadlines that moved', () => {
  const moved = (ref: string, deadline: string, originalDeadline: string, changes: Parameters<typeof anAction>[0] = {}) =>
    anAction({ ref, deadline, originalDeadline, ...changes });
  const agreed = { redatedBecause: 'Why', redatingApprovedBy: 'Board', approvedDeadline: '2026-06-30' } as const;
  const CASES = {
    'not at all': moved('A1', '2026-03-31', '2026-03-31'),
    forward: moved('A2', '2026-03-01', '2026-03-31'),
    'by a day': moved('A3', '2026-04-01', '2026-03-31'),
    'as agreed': moved('A4', '2026-06-30', '2026-03-31', agreed),
    'further than agreed': moved('A5', '2026-07-02', '2026-03-31', agreed),
    'less far than agreed': moved('A6', '2026-06-29', '2026-03-31', agreed),
    'agreed by nobody': moved('A7', '2026-06-30', '2026-03-31', { ...agreed, redatingApprovedBy: '' }),
    'agreed without a reason': moved('A8', '2026-06-30', '2026-03-31', { ...agreed, redatedBecause: '' }),
    'agreed to no day': moved('A9', '2026-06-30', '2026-03-31', { ...agreed, approvedDeadline: undefined }),
    'agreed to an earlier day': moved('A10', '2026-06-30', '2026-03-31', { ...agreed, approvedDeadline: '2026-03-30' }),
    'agreed to the first day': moved('A11', '2026-06-30', '2026-03-31', { ...agreed, approvedDeadline: '2026-03-31' }),
    'of a closed action': moved('A12', '2026-06-30', '2026-03-31', { progress: 'Closed', latestUpdate: 'Not needed' }),
    'to words': anAction({
      ref: 'A13',
      originalDeadline: '2026-03-31',
      deadline: { kind: 'event', awaiting: 'a visit', words: 'a visit' },
    }),
    'of a done action': moved('A14', '2026-06-30', '2026-03-31', { progress: 'Done' }),
  };

  it('are counted like this, and asked about like this', () => {
    const lines = Object.entries(CASES).map(
      ([what, action]) =>
        `${what}: ${approvedDeadlineOf(action) ?? '-'} ${JSON.stringify(redatingOf(action))} slip ${slipDays(action) ?? '-'}`,
    );
    const asked = redatingProblems(Object.values(CASES)).map(
      ({ row, field, code, words }) => `${row ?? ''} ${field ?? ''} ${code} ${words}`,
    );
    expectGolden('test/plan/corner-redatings.txt', [...lines, ...asked, inLines(redatings(Object.values(CASES)))].join('\n'));
  });

  it.each<readonly [readonly (keyof typeof CASES)[], string, string]>([
    [[], '', ''],
    [['as agreed'], 'One deadline was moved with approval (91 days).', 'Deadlines moved: 1 with approval (91 days)'],
    [['by a day'], 'One deadline was moved without approval (1 day), which is slippage.', 'Deadlines moved: 1 without (1 day): slippage'],
    [
      ['as agreed', 'less far than agreed'],
      'Two deadlines were moved with approval (181 days together).',
      'Deadlines moved: 2 with approval (181 days)',
    ],
    [
      ['by a day', 'agreed by nobody'],
      'Two deadlines were moved without approval (92 days together), which is slippage.',
      'Deadlines moved: 2 without (92 days): slippage',
    ],
    [
      ['as agreed', 'by a day', 'agreed by nobody'],
      'One deadline was moved with approval (91 days) and 2 without (92 days together), which is slippage.',
      'Deadlines moved: 1 with approval (91 days), 2 without (92 days): slippage',
    ],
  ])('%j are told: %s', (which, sentence, line) => {
    const found = redatings(which.map((each) => CASES[each]));
    expect([redatingsSentence(found), redatingsLine(found)]).toEqual([sentence, line]);
  });

  it.each([
    ['a first day', undefined, undefined, 0, '2026-03-31', ['2026-03-31', 0, '2026-03-31']],
    ['the same day', '2026-03-31', '2026-03-31', 0, '2026-03-31', ['2026-03-31', 0, '2026-03-31']],
    ['a later day', '2026-03-31', '2026-03-31', 0, '2026-04-30', ['2026-03-31', 1, '2026-04-30']],
    ['an earlier day', '2026-03-31', '2026-04-30', 1, '2026-03-31', ['2026-03-31', 2, '2026-03-31']],
    ['no day', '2026-03-31', '2026-04-30', 1, '', ['2026-03-31', 1, '2026-04-30']],
  ] as const)('are kept on from %s', (_what, original, last, times, now, wanted) => {
    const kept = {
      originalDeadline: original === undefined ? undefined : day(original),
      lastDeadline: last === undefined ? undefined : day(last),
      timesRedated: times,
    };
    const next = keptDeadlines(kept, aDeadline(now));
    expect([next.originalDeadline, next.timesRedated, next.lastDeadline]).toEqual(wanted);
  });
});

describe('deadlines of phases', () => {
  const rule = { unit: 'months', anchor: 'Report published', source: 'Local' } as const;
  const plan = aPlan({
    deadlineRules: [
      aDeadlineRule({ ...rule, row: 2, name: 'Phase 1', number: 6 }),
      aDeadlineRule({ ...rule, row: 3, name: 'phase 2 of the plan', number: 12 }),
      aDeadlineRule({ ...rule, row: 4, name: 'Phase 2', number: 12, anchor: 'Fieldwork end' }),
      aDeadlineRule({ ...rule, row: 5, name: 'Phase 2', number: 12, anchor: 'Fieldwork end' }),
      aDeadlineRule({ ...rule, row: 6, name: 'Phase 3', number: -1 }),
      aDeadlineRule({ ...rule, row: 7, name: 'Phase 4', number: 3, anchor: 'Letter received' }),
      aDeadlineRule({ ...rule, row: 8, name: 'Final report', number: 2 }),
      aDeadlineRule({ ...rule, row: 9, name: 'Phase 9', number: 1, active: false }),
    ],
    inspections: [
      anInspection({ rules: ['Phase 1', 'phase 2 of the plan', 'Phase 2', 'Phase 3', 'Phase 4', 'Final report', 'Phase 9'] }),
      anInspection({ row: 3, ref: 'I2', name: 'Second', rules: ['Phase 1'], reportPublished: undefined }),
    ],
    workstreams: [
      aWorkstream({ phase: '2' }),
      aWorkstream({ row: 3, ref: 'W2', phase: 'Phase 10' }),
      aWorkstream({ row: 4, ref: 'W3', phase: '' }),
      aWorkstream({ row: 5, ref: 'W4', phase: 'two' }),
    ],
    actions: [
      anAction({ ref: 'A1', workstream: 'W1', deadline: '2027-01-23' }),
      anAction({ ref: 'A2', row: 3, workstream: 'W1', deadline: '2027-03-09' }),
      anAction({ ref: 'A3', row: 4, workstream: 'W1', deadline: '2027-03-10' }),
      anAction({ ref: 'A4', row: 5, phase: '1', workstream: 'W1', deadline: '2026-09-10' }),
      anAction({ ref: 'A5', row: 6, phase: 'Phase 1', deadline: { kind: 'event', awaiting: 'x', words: 'x' } }),
      anAction({ ref: 'A6', row: 7, phase: '1', deadline: '2026-09-10', progress: 'Closed', latestUpdate: 'x' }),
      anAction({ ref: 'A7', row: 8, phase: '7', deadline: '2026-09-10' }),
      anAction({ ref: 'A8', row: 9, phase: '', workstream: 'W9', deadline: '2026-09-10' }),
    ],
  });

  it.each(['2026-09-09', '2026-09-10', '2027-06-01'])('stand like this on %s', (today) => {
    const at = day(today);
    const deadlines = phaseDeadlines(plan, at, calendar).map((each) => JSON.stringify(each));
    const problems = phaseProblems(plan, at, calendar).map(
      ({ of, row, field, code, words }) => `${of} ${row ?? ''} ${field ?? ''} ${code} ${words}`,
    );
    const phases = [
      phasesOf(plan).join(', '),
      plan.actions.map((action) => phaseOf(action, plan)).join(', '),
      inLines([...phaseDays(plan, at, calendar)]),
    ];
    expectGolden(`test/plan/corner-phases-${today}.txt`, [...deadlines, ...problems, ...phases].join('\n'));
  });
});

/** Minutes as they are pasted, between lines of equals signs. */
const MINUTES = readFileSync('test/plan/pasted-minutes.txt', 'utf8').trimEnd().split('\n=====\n');

describe('minutes', () => {
  it('are read like this', () => {
    const read = MINUTES.map((text) => {
      const reading = readMinutes(text);
      return `>>> ${text}\n${minutesFound(reading)}\n${inLines(reading)}`;
    });
    expectGolden('test/plan/corner-minutes.txt', read.join('\n'));
  });

  it('name owners, undertakings and days like this', () => {
    const meeting = day('2026-07-15');
    const TEXTS = [
      'That the Director of Children’s Services report back to the next meeting',
      'That officers provide the figures by the end of September',
      'That the Head of Assessment and the Police be asked to meet within three months',
      'An undertaking was given to circulate the audit before Christmas. Nothing else was said.',
      'The Assistant Director undertook to write to all schools by 1 September 2026.',
      'The Chair said she would ask for a visit; officers agreed to arrange it in the autumn',
      'That an annual report be received each June',
      'That the item be brought back in six months’ time',
      'That the plan be noted',
      'in 2016/2017',
      'early in 2017',
      'with the next update',
      'at its next meeting',
      'within 28 days',
      'forthwith',
      'quarterly',
      'by May',
      'in two weeks',
    ];
    const lines = TEXTS.map((text) => {
      const due = dueWordsIn(text);
      const days = [dueFrom(due, meeting), dueFrom(due, undefined), dueFrom(text, meeting)].map((each) => each || '-').join(' / ');
      return `${text}\n  owner "${ownerIn(text)}"; due "${due}": ${days}; ${JSON.stringify(undertakingsIn(text))}`;
    });
    expectGolden('test/plan/corner-owners.txt', lines.join('\n'));
  });
});

/** How councils write of progress, a wording a line. */
const PROGRESS = readFileSync('test/plan/progress-wordings.txt', 'utf8').trimEnd().split('\n');

describe('progress', () => {
  it('is read like this, whatever councils write', () => {
    const lines = PROGRESS.flatMap((words) => {
      const { words: _words, ...reading } = readProgress(words);
      const asked = reading.progress === undefined ? `  ${progressQuestion(readProgress(words))}` : '';
      return [`${words}: ${JSON.stringify(reading)}`, asked].filter((line) => line !== '');
    });
    const answered = ['Yes', 'No', 'x', 'Y', 'false'].map(
      (words) => `${words}: ${JSON.stringify(readProgress(words, { asksWhetherDone: true }))}`,
    );
    expectGolden('test/plan/corner-progress.txt', [...lines, ...answered].join('\n'));
  });
});

const CELLS: readonly string[] = [
  'UPN A123456789012',
  'UPN: H801200001001',
  'NHS 943 476 5919',
  'NHS number 943-476-5918',
  '9434765919',
  'NI AB 12 34 56 C',
  'QQ123456C',
  'Ref 943 476 5919 in the ledger',
  'born 4 May 2014',
  'DoB 4-5-14',
  'opened on 4 May 2014',
  'aged 7 (12.3.16)',
  'SW1A 1AA',
  'at bl9 0sw today',
  'A1 1AA',
  'form SE1 2BC-1',
  'M25 9LY and BL9 0SW',
  '0161 253 5000',
  '+44 161 253 5000',
  '07700 900123',
  'ext 5000',
  '(0161) 253-5000',
  'tel: 01612535000',
  '£07700 900123',
  '0800 1111',
  'case 12345',
  'Case ref: 998877',
  'LCS 123456',
  'Mosaic ID 554433',
  'complaint 1234',
  'caseload 12345',
  'case no. 4',
  '3 children were missing',
  'two children',
  'four of the children',
  '5 children',
  'one child in ten',
  '1 child',
  'children: 2',
  '2 staff',
  'fewer than 5 children',
  '3 schools',
  'all three siblings',
  'Leon, 6, was seen',
  'Leon (6)',
  'Jade aged 13',
  'Child A',
  'child B was moved',
  'baby Alfie',
  'Ruby’s mum',
  'the twins, Ella and Eve',
  'AB and CD (siblings)',
  'K.L. (aged 11)',
  'brothers Leon and Kai',
  'Oak Primary',
  'Head of Assessment',
  'Working Together 2018',
  'Keeping Children Safe',
  'Mr Smith',
  'Dr Jones agreed',
  'Victoria Climbié',
  'Daniel’s law',
  'Family Hub',
  'Baby Box scheme',
  'Leon and Kai, aged 6 and 9, of 12 Elm Street, SW1A 1AA, tel 07700 900123',
  'a child aged 6',
  'children aged 6 to 9',
  'age 16 and over',
  'Leon turned 16',
  'six-year-old Leon',
  'Max (b. 4/5/2014)',
];

describe('what may identify a child', () => {
  it('is found like this, by kind and place', () => {
    const lines = CELLS.map((text) => {
      const found = findPersonalData(text, publicLinesOf('0161 253 5000; 0800 1111')).map(
        ({ kind, start, length }) => `${kind} "${text.slice(start, start + length)}"`,
      );
      return `${text}: ${found.join(', ') || 'nothing'}`;
    });
    const unlisted = ['0161 253 5000', '0800 1111'].map((text) => `${text}: ${findPersonalData(text).map(personalDataSentence).join(' ')}`);
    expectGolden('test/plan/corner-personal-data.txt', [...lines, ...unlisted].join('\n'));
  });
});
