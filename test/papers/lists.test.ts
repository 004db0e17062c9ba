import { shortenedByWords } from '../../src/words/words.ts';
import { sentenceStart } from '../../src/words/number-words.ts';
import { paperFromPlan } from '../../src/papers/paper-from-plan.ts';
import { anAction } from '../support/builders.ts';
import { aPaperInput, aPaperPlan } from './paper-plan.ts';

const listOf = (
  plan: ReturnType<typeof aPaperPlan>,
  name: 'actionsByWorkstream' | 'exceptionGroups' | 'actions',
  format: 'C' | 'F' = 'C',
) => paperFromPlan(aPaperInput(plan, { meeting: format === 'C' ? 'M4' : 'M5', format })).paper.lists[name];

describe('the actions by workstream and phase', () => {
  const plan = aPaperPlan(0, {
    actions: [
      anAction({ ref: 'A1', row: 2, workstream: 'W2' }),
      anAction({ ref: 'A2', row: 3, workstream: 'W1' }),
      anAction({ ref: 'A3', row: 4, workstream: 'W1', phase: 'Phase 3' }),
      anAction({ ref: 'A4', row: 5, workstream: '' }),
      anAction({ ref: 'A5', row: 6, workstream: 'W2', isPublic: false, exemptParagraph: 3 }),
    ],
  });

  it('stand in the order of the Workstreams tab, each phase apart, those in none at the end', () => {
    const groups = listOf(plan, 'actionsByWorkstream');
    expect(groups.map(({ title, rows }) => [title, (rows as readonly { ref: string }[]).map(({ ref }) => ref)])).toEqual([
      ['Assessment, phase 1', ['A2']],
      ['Assessment, phase 3', ['A3']],
      ['Workforce, phase 2', ['A1']],
      ['In no workstream', ['A4']],
    ]);
  });

  it('count the exempt ones and do not name them', () => {
    const workforce = listOf(plan, 'actionsByWorkstream')[2];
    expect(workforce).toMatchObject({ complete: '0 of 2', phase: '2', agency: 'Council' });
    expect(JSON.stringify(workforce)).not.toContain('A5');
  });

  it('are no groups where the plan has no workstreams', () => {
    expect(listOf(aPaperPlan(4, { workstreams: [] }), 'actionsByWorkstream')).toEqual([]);
  });
});

describe('why an action has its status, beside its deadline', () => {
  const why = (changes: Parameters<typeof anAction>[0]) =>
    listOf(aPaperPlan(0, { actions: [anAction({ ref: 'A1', latestUpdate: '', start: undefined, ...changes })] }), 'actions')[0]?.[
      'whyAndUpdate'
    ];

  it.each([
    ['the day stands in the same row', { deadline: '2026-06-24' }, 'Overdue: 5 working days past its deadline.'],
    ['the Why column asks the lead for a day', { deadline: '' }, 'No deadline is given yet.'],
    [
      'the words are in the same row',
      { deadline: { kind: 'question' as const, words: 'TBC', question: '"TBC" is still to be settled. Enter the day it is due.' } },
      'Its deadline names no day yet.',
    ],
    [
      'the update is the reason already',
      { progress: 'Closed' as const, latestUpdate: 'Superseded by the new contract' },
      'Closed, not pursued: Superseded by the new contract.',
    ],
    [
      'a committee knows no columns',
      { deadline: '2026-12-31', confidence: 'At risk' as const, cause: 'Slipped' as const, pathToGreen: 'More hours' },
      'The lead’s confidence is “At risk”; its dates alone would make it Green: 128 working days left. ' +
        'Cause: slipped. Path to green: More hours.',
    ],
  ])('%s', (_, changes, words) => {
    expect(why(changes)).toBe(words);
  });
});

describe('the exceptions of the board highlight report', () => {
  it('stand together where status, cause and path to green are alike; no cell is blank', () => {
    const late = { deadline: '2026-05-01', cause: 'Resource' as const, pathToGreen: 'Agency cover' };
    const actions = [1, 2, 3, 4, 5].map((number) =>
      anAction({ ref: `A${number}`, row: number + 1, action: 'Recruit', ...(number < 5 ? late : { deadline: '2026-05-01' }) }),
    );
    const groups = listOf(aPaperPlan(0, { actions }), 'exceptionGroups', 'F');
    expect(groups).toEqual([{ status: 'Red', actions: 'A1, A2, A3 and A4', why: 'Resource. Agency cover.' }]);
    const { paper } = paperFromPlan(aPaperInput(aPaperPlan(0, { actions }), { meeting: 'M5', format: 'F' }));
    expect(paper.values['paper']).toMatchObject({
      exceptionsSentence: 'All 5 actions need attention: all are red.',
      owedSentence: expect.stringMatching(
        /^The cause or the path to green is not given yet for 1 of the 5 exceptions; to be given by .* \(A5\)\.$/,
      ),
    });
  });
});

describe('words for readers', () => {
  it('are cut between words', () => {
    expect(shortenedByWords('The lead agrees extra hours; back on course at the next board', 50)).toBe(
      'The lead agrees extra hours; back on course at…',
    );
    expect(shortenedByWords('Short', 50)).toBe('Short');
    expect(shortenedByWords(`Long ${'x'.repeat(80)}`, 50)).toHaveLength(50);
  });

  it('begin with a figure up to nine in words', () => {
    expect(['3 of the 86 actions', '24 of the 87 actions', 'none of them'].map(sentenceStart)).toEqual([
      'Three of the 86 actions',
      '24 of the 87 actions',
      'None of them',
    ]);
  });
});
