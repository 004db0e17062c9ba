import { day } from '../../../src/days/plain-date.ts';
import { ordinal } from '../../../src/plan/clocks/clock-words.ts';
import { proclaimedNote } from '../../../src/plan/clocks/proof.ts';
import { ruleProblems } from '../../../src/plan/clocks/rule-problems.ts';
import { inspectionRuleProblems, rulesOfInspection } from '../../../src/plan/clocks/rules-of-inspection.ts';
import { aDeadlineRule, aJudgement, anInspection } from '../../support/builders.ts';
import { told } from '../../support/told.ts';

type Rule = NonNullable<Parameters<typeof aDeadlineRule>[0]>;
const rulesOf = (rules: readonly Rule[]) => rules.map((rule, at) => aDeadlineRule({ row: at + 2, ...rule }));

describe('the rules that run', () => {
  const RULES: readonly Rule[] = [
    { name: 'JTAI statement', anchor: 'Report published' },
    { name: 'Area SEND priority action plan', anchor: 'Report published' },
    { name: 'Focused visit action plan', anchor: 'Letter received' },
    { name: 'Statement of action', anchor: 'Report published' },
    { name: 'Publish the report', anchor: 'Report received' },
    { name: 'Re-inspection after an inadequate judgement', anchor: 'Report published' },
    { name: 'Re-inspection otherwise', anchor: 'Report published' },
    { name: 'Phase 1', anchor: 'Report published' },
    { name: 'Within six months', anchor: 'Report published' },
    { name: 'Notice of the inspection', anchor: 'Fieldwork start' },
    { name: 'Thank the staff', anchor: 'Fieldwork end' },
    { name: 'Statement switched off', anchor: 'Report published', active: false },
    { name: 'Agenda', anchor: 'Meeting' },
  ];
  it.each([
    ['ILACS', 'Good', [4, 5, 8, 11]],
    ['ILACS', 'Inadequate', [4, 5, 6, 8, 11]],
    ['JTAI', '', [1, 5, 8, 11]],
    ['Joint targeted area inspection', '', [1, 5, 8, 11]],
    ['Area SEND', 'Positive', [2, 5, 8, 11]],
    ['Focused visit', '', [3, 5, 8, 11]],
    ['LGA peer review', '', [8, 11]],
    ['Thematic', '', [8, 11]],
    ['Monitoring visit', '', [8, 11]],
  ])('for %s with %s are %j', (framework, grade, wanted) => {
    const judgements = [aJudgement({ grade }), aJudgement({ strand: 'Care', grade: 'Inadequate', isOverall: false })];
    const found = rulesOfInspection(anInspection({ framework }), { deadlineRules: rulesOf(RULES), judgements });
    expect(found.map(({ row }) => row - 1)).toEqual(wanted);
    if (grade !== 'Inadequate') expect(rulesOfInspection(anInspection({ framework }), { deadlineRules: rulesOf(RULES) })).toEqual(found);
  });

  it('are those that the row names, active ones, in its order', () => {
    const rules = ['within SIX months.', 'Phase 1', 'Agenda', 'Statement switched off', 'No such', 'Phase 1'];
    const deadlineRules = rulesOf([...RULES, { name: 'phase 1', anchor: 'Report published' }]);
    const inspections = [anInspection({ row: 7, rules })];
    expect(rulesOfInspection(inspections[0]!, { deadlineRules }).map(({ name }) => name)).toEqual([
      'Within six months',
      'Phase 1',
      'Phase 1',
    ]);
    expect(inspectionRuleProblems({ inspections, deadlineRules }).map(told)).toEqual([
      'inspections 7 rules deadline-rule-of-meeting: "Agenda" counts from "Meeting", which is no event of an ' +
        'inspection. It runs for meetings; take it out here.',
      'inspections 7 rules deadline-rule-inactive: "Statement switched off" is switched off on the Deadline rules ' +
        'tab (row 13). Switch it on, or name another rule.',
      'inspections 7 rules deadline-rule-unknown: "No such" is not a rule on the Deadline rules tab. Enter the name of one.',
    ]);
    const near = inspectionRuleProblems({ inspections: [anInspection({ rules: ['Publish the reports'] })], deadlineRules });
    expect(near[0]?.words).toBe('"Publish the reports" is not a rule on the Deadline rules tab. Did you mean "Publish the report"?');
    expect(inspectionRuleProblems({ inspections, deadlineRules: [] })).toEqual([]);
    expect(ruleProblems(rulesOf([{ name: 'One' }, { name: 'ONE.', number: 0 }, { name: 'Two', number: 1.5 }])).map(told)).toEqual([
      expect.stringMatching(/^deadlineRules 3 number rule-unusable: ./),
      'deadlineRules 3 name rule-name-repeated: "ONE." is also the name of the rule in row 2. Give each rule its own name.',
      expect.stringMatching(/^deadlineRules 4 number rule-unusable: ./),
    ]);
  });
});

describe('words of clocks', () => {
  it.each([
    [1, 'first'],
    [10, 'tenth'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [14, '14th'],
    [20, '20th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [24, '24th'],
    [111, '111th'],
    [113, '113th'],
    [121, '121st'],
  ])('%d is %s', (number, words) => {
    expect(ordinal(number)).toBe(words);
  });

  it('name the years whose holidays are expected only', () => {
    const note = (...years: readonly number[]) => proclaimedNote(years.map((year) => day(`${year}-01-01`))).replace(/ are computed.*/, '');
    expect(note(2026)).toBe('');
    expect(note(2032, 2026, 2032)).toBe('The bank holidays of 2032');
    expect(note(2034, 2032, 2033)).toBe('The bank holidays of 2032, 2033 and 2034');
    expect(note(2034, 2032, 2033, 2035)).toBe('The bank holidays of 2032 to 2035');
  });
});
