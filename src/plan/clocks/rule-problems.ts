import type { DeadlineRule } from '../model.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { sameWords } from '../../words/words.ts';
import { ruleFaults } from './check-rule.ts';

/** What is wrong with the Deadline rules: a number that counts nothing, a name used twice. */
export function ruleProblems(rules: readonly DeadlineRule[]): Problem[] {
  return rules.flatMap((rule, index) => [
    ...ruleFaults(rule).map((fault) => problem({ of: 'deadlineRules', row: rule.row, field: 'number' }, 'rule-unusable', fault)),
    ...nameProblems(rule, rules.slice(0, index)),
  ]);
}

function nameProblems(rule: DeadlineRule, above: readonly DeadlineRule[]): Problem[] {
  const twin = above.find((other) => sameWords(other.name, rule.name));
  if (twin === undefined) return [];
  return [
    problem(
      { of: 'deadlineRules', row: rule.row, field: 'name' },
      'rule-name-repeated',
      `"${rule.name}" is also the name of the rule in row ${twin.row}. Give each rule its own name.`,
    ),
  ];
}
