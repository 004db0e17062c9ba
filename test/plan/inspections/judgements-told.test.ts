import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { judgementHistory } from '../../../src/plan/inspections/judgement-history.ts';
import { judgements as judgementsSection, region } from '../../../src/plan/position/overview/inspections.ts';
import type { Judgement } from '../../../src/plan/model.ts';
import { aJudgement, anInspection, aPlan, aRegionalOutcome } from '../../support/builders.ts';

/** "Strand / sub = grade", with "!" where it limits and "*" where it is overall. */
function judged(...lines: readonly string[]): Judgement[] {
  return lines.map((line, at) => {
    const [name = '', grade = ''] = line.split(' = ');
    const [strand = '', subJudgement = ''] = name.replace(/[!*]/g, '').split(' / ');
    return aJudgement({ row: at + 2, strand, subJudgement, grade, isOverall: name.includes('*'), isLimiting: name.includes('!') });
  });
}
describe('judgements over the years', () => {
  const dates = { fieldworkStart: undefined, fieldworkEnd: undefined, reportReceived: undefined, reportPublished: undefined };
  const at = (ref: string, changes: Parameters<typeof anInspection>[0], framework = 'ILACS') =>
    anInspection({ ...dates, ref, framework, ...changes });
  const given = (inspection: string, grade: string, strand = 'Care') => aJudgement({ inspection, grade, strand });
  const history = (inspections: readonly ReturnType<typeof at>[], ...grades: readonly string[]) =>
    judgementHistory(
      inspections,
      inspections.map(({ ref }, index) => given(ref, grades[index] ?? 'Good')),
    )[0];

  it.each([
    ['Good', 'Good', 'Good (1 May 2020), then Good (1 May 2024): same'],
    ['Good', 'Outstanding', 'Good (1 May 2020), then Outstanding (1 May 2024): better'],
    ['Good', 'Inadequate', 'Good (1 May 2020), then Inadequate (1 May 2024): worse'],
  ])('%s, then %s', (first, then, sentence) => {
    const two = [at('I2', { reportPublished: '2024-05-01' }), at('I1', { reportPublished: '2020-05-01' })];
    expect(history(two, then, first)).toMatchObject({ name: 'Care', sentence });
  });

  it('are placed by publication, else receipt, else the end or start of fieldwork, else last', () => {
    const all = [
      at('I5', {}),
      at('I4', { fieldworkStart: '2004-01-01' }),
      at('I3', { fieldworkEnd: '2003-01-01', fieldworkStart: '2009-01-01' }),
      at('I2', { reportReceived: '2002-01-01', fieldworkEnd: '2009-01-01' }),
      at('I1', { reportPublished: '2001-01-01', reportReceived: '2009-01-01' }),
    ];
    expect(history(all)?.sentence).toBe(
      'Good (1 January 2001), then Good (1 January 2002), then Good (1 January 2003), then Good (1 January 2004), then Good: same',
    );
  });

  it('on another scale are not compared; what was judged once has no history', () => {
    const two = [at('I1', { reportPublished: '2020-05-01' }), at('I2', { reportPublished: '2023-05-01' }, 'Area SEND')];
    expect(history(two, 'Good', 'Positive')?.sentence).toBe('Good (1 May 2020), then Positive (1 May 2023): not comparable');
    expect(judgementHistory(two, [given('I1', 'Good'), given('I2', 'Positive', 'Else')])).toEqual([]);
    const steps = judgementHistory(two, [given('I1', 'Good'), given('I2', 'Positive', 'CARE.')])[0]?.steps;
    expect(steps?.map(({ inspection, change }) => `${inspection.ref} ${change}`)).toEqual(['I1 First', 'I2 Not comparable']);
  });
});

describe('on the overview', () => {
  const context = (plan: Parameters<typeof aPlan>[0]) => ({
    plan: aPlan(plan),
    today: day('2026-07-01'),
    calendar: workingCalendar(),
    before: undefined,
  });

  it('judgements stand with what limits them, as a table and through the years', () => {
    const inspections = [
      anInspection({ name: 'Visit' }),
      anInspection({ ref: 'I2', name: 'Ungraded' }),
      anInspection({ ref: 'I3', name: 'Earlier', reportPublished: '2020-01-01' }),
    ];
    const judgements = [
      ...judged('All* = Inadequate', 'A / One! = Inadequate', 'A / Two = Good', 'B = Good'),
      aJudgement({ inspection: 'I3', strand: 'B', grade: 'Good', isOverall: false }),
      aJudgement({ inspection: 'I3', strand: 'C', grade: 'RI', isOverall: false }),
    ];
    expect(judgementsSection(context({ inspections, judgements }))).toMatchObject({
      title: 'Judgements',
      sentences: [
        'All, inadequate overall: Inadequate + good + good gives inadequate: the limiting judgement is A: One.',
        'B: Good (1 January 2020), then Good (9 March 2026): same.',
      ],
      tables: [
        {
          headings: ['Visit: strand', 'One', 'Two', 'Overall'],
          rows: [
            ['All', '', '', 'Inadequate'],
            ['A', 'Inadequate (limiting)', 'Good', ''],
            ['B', '', '', 'Good'],
          ],
        },
        {
          headings: ['Earlier: strand', 'Overall'],
          rows: [
            ['B', 'Good'],
            ['C', 'Requires improvement'],
          ],
        },
      ],
    });
  });

  it('one that is not entered is told without its grade', () => {
    const judgements = judged('A = Inadequate', 'B = Good');
    expect(judgementsSection(context({ inspections: [anInspection({ name: 'Visit' })], judgements })).sentences).toEqual([
      'Visit: Inadequate + good gives inadequate: the limiting judgement is A.',
    ]);
  });

  it.each([
    [judged('Overall effectiveness* = Inadequate'), 'Ours is inadequate: 1 of 1 were judged better.'],
    [judged('Overall effectiveness = Inadequate'), 'Ours is inadequate: 1 of 1 were judged better.'],
    [judged('Overall effectiveness / Part = Inadequate'), ''],
    [judged('Other* = Inadequate'), ''],
    [[aJudgement({ inspection: 'I2', grade: 'Inadequate' })], ''],
  ])('the region is compared with our own: %#', (judgements, ours) => {
    const plan = { inspections: [anInspection()], judgements, regionalOutcomes: [aRegionalOutcome()] };
    expect(region(context(plan)).sentences).toEqual([`Overall effectiveness: good 1 of 1.${ours === '' ? '' : ` ${ours}`}`]);
  });
});
