import fc from 'fast-check';
import type { StatusCode } from '../../../src/plan/model.ts';
import { STATUS_CODES } from '../../../src/plan/model.ts';
import { compareCounts, countsOf, inWords, nOfN, percentOf, rollUp } from '../../../src/plan/position/roll-up.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';
import { anAction, anActionStatus, aPlan, aRecommendation, aWorkstream } from '../../support/builders.ts';

const counts = (...codes: readonly StatusCode[]) => countsOf(codes.map((status) => ({ status })));
const many = (status: StatusCode, number: number): StatusCode[] => Array.from({ length: number }, () => status);

describe('countsOf', () => {
  it('leaves closed actions out of the denominator', () => {
    expect(counts('closed', 'verified', 'red')).toMatchObject({ all: 3, total: 2, complete: 1 });
  });

  it('always adds up', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUS_CODES)), (codes) => {
        const { all, total, complete, byStatus } = counts(...codes);
        expect(STATUS_CODES.reduce((sum, code) => sum + byStatus[code], 0)).toBe(all);
        expect(total + byStatus.closed).toBe(codes.length);
        expect(complete).toBe(byStatus.verified + byStatus['awaiting-sign-off']);
      }),
    );
  });
});

describe('inWords', () => {
  it.each([
    { codes: [...many('verified', 7), 'red', 'amber'], expected: '7 of 9 complete, 1 red, 1 amber' },
    {
      codes: ['verified', 'awaiting-sign-off', 'green', 'not-yet-due', 'check'],
      expected: '2 of 5 complete (1 awaiting sign-off), 1 check, 1 green, 1 not yet due',
    },
    { codes: ['green', 'closed', 'closed'], expected: '0 of 1 complete, 1 green; 2 closed and not counted' },
    { codes: ['closed'], expected: 'no open or complete actions; 1 closed and not counted' },
    { codes: [], expected: 'no actions' },
  ] as const)('is "$expected"', ({ codes, expected }) => {
    expect(inWords(counts(...codes))).toBe(expected);
  });

  it("uses the council's labels", () => {
    const key = DEFAULT_STATUS_KEY.map((row) => ({
      ...row,
      label: row.code === 'red' ? 'BRAG Red' : row.code === 'amber' ? 'At risk' : row.label,
    }));
    expect(inWords(counts('red', 'amber'), key)).toBe('0 of 2 complete, 1 BRAG Red, 1 at risk');
  });
});

describe('shares', () => {
  it('print n of N, with the percentage where there is one', () => {
    expect(nOfN(14, 18)).toBe('14 of 18');
    expect(percentOf(14, 18)).toBe('78% (14 of 18)');
    expect(percentOf(0, 0)).toBe('0 of 0');
  });
});

describe('compareCounts', () => {
  it('says what is more and what is fewer', () => {
    const compared = compareCounts(
      counts('red', 'red', 'green', 'green'),
      counts('red', 'verified', 'awaiting-sign-off', 'closed', 'check'),
    );
    expect(compared).toMatchObject({ total: 0, complete: 2 });
    expect(compared.words).toBe('2 more complete, 1 fewer red, 1 more check, 2 fewer green and 1 more closed, not pursued');
  });

  it('says when nothing changed', () => {
    expect(compareCounts(counts('red'), counts('red')).words).toBe('no change in the counts');
  });
});

describe('rollUp', () => {
  const actions = [
    anAction({ ref: 'A1', workstream: 'W1', phase: '1', recommendations: ['R1', 'R2'], leadPost: 'Head of Assessment' }),
    anAction({ ref: 'A2', workstream: ' assessment', phase: '2', recommendations: ['R1'], leadPost: 'head of assessment' }),
    anAction({ ref: 'A3', workstream: '', phase: '', recommendations: [], leadPost: '', leadEmail: '' }),
    anAction({
      ref: 'A4',
      workstream: 'w1',
      phase: '1',
      recommendations: ['r1', 'R9'],
      leadPost: '',
      leadEmail: 'kim@exampleshire.example',
    }),
  ];
  const plan = aPlan({
    actions,
    workstreams: [aWorkstream({ ref: 'W1', name: 'Assessment' }), aWorkstream({ ref: 'W2', name: 'Permanence' })],
    recommendations: [
      aRecommendation({ ref: 'R1', text: 'First' }),
      aRecommendation({ ref: 'R2', text: 'Second' }),
      aRecommendation({ ref: 'R3', text: 'Third' }),
    ],
  });
  const codes: readonly StatusCode[] = ['verified', 'red', 'green', 'closed'];
  const statuses = actions.map(({ ref }, index) => anActionStatus({ ref, status: codes[index] as StatusCode }));
  const lines = (by: Parameters<typeof rollUp>[2]) =>
    rollUp(plan, statuses, by).map(({ key, name, counts: its, actions: refs }) => [key, name, its.total, refs.join(' ')]);

  it('by plan is one line', () => {
    expect(lines('plan')).toEqual([['', 'Whole plan', 3, 'A1 A2 A3 A4']]);
  });

  it('by workstream finds it by ref or name, has a line for each, and those without one last', () => {
    expect(lines('workstream')).toEqual([
      ['W1', 'Assessment', 2, 'A1 A2 A4'],
      ['W2', 'Permanence', 0, ''],
      ['', 'No workstream', 1, 'A3'],
    ]);
  });

  it('by recommendation counts an action in each that it answers', () => {
    expect(lines('recommendation')).toEqual([
      ['R1', 'First', 2, 'A1 A2 A4'],
      ['R2', 'Second', 1, 'A1'],
      ['R3', 'Third', 0, ''],
      ['R9', 'R9', 0, 'A4'],
      ['', 'No recommendation', 1, 'A3'],
    ]);
  });

  it('by phase and by lead groups the spellings of one', () => {
    expect(lines('phase')).toEqual([
      ['1', 'Phase 1', 1, 'A1 A4'],
      ['2', 'Phase 2', 1, 'A2'],
      ['', 'No phase', 1, 'A3'],
    ]);
    expect(lines('lead')).toEqual([
      ['Head of Assessment', 'Head of Assessment', 2, 'A1 A2'],
      ['kim@exampleshire.example', 'kim@exampleshire.example', 0, 'A4'],
      ['', 'No lead', 1, 'A3'],
    ]);
  });

  it('refuses statuses of another plan', () => {
    expect(() => rollUp(plan, statuses.slice(1), 'plan')).toThrow('The statuses are not those of the plan');
  });
});
