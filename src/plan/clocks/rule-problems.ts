import type { DeadlineRule } from '../model.ts';
import { CLOCK_ANCHORS, CLOCK_UNITS } from '../model.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { sameWords } from '../words.ts';

/** No clock of law or custom is longer; a larger number is a slip of the keyboard. */
const MOST = 3660;

/** True where a date can be computed from the rule. */
export function isUsable(rule: DeadlineRule): boolean {
  return Number.isInteger(rule.number) && rule.number >= 1 && rule.number <= MOST;
}

/** What is wrong with the Deadline rules: a number that counts nothing, a name used twice. */
export function ruleProblems(rules: readonly DeadlineRule[]): Problem[] {
  return rules.flatMap((rule, index) => [...numberProblems(rule), ...wordProblems(rule), ...nameProblems(rule, rules.slice(0, index))]);
}

function numberProblems(rule: DeadlineRule): Problem[] {
  if (isUsable(rule)) return [];
  const found = Number.isFinite(rule.number) ? `a rule of ${String(rule.number).replace('-', '−')} ${rule.unit} gives no date` : 'the rule has no number';
  const direction = rule.number < 0 ? ' To count backwards, choose "before" under Direction.' : '';
  return [problem({ tab: 'Deadline rules', row: rule.row, heading: 'Number' }, 'rule-number-unusable', `${found}. Enter a whole number from 1 to ${MOST}.${direction}`)];
}

function wordProblems(rule: DeadlineRule): Problem[] {
  const found: Problem[] = [];
  if (!CLOCK_UNITS.includes(rule.unit)) found.push(problem({ tab: 'Deadline rules', row: rule.row, heading: 'Unit' }, 'rule-unit-unknown', `"${String(rule.unit)}" is not a unit. Choose one from the list.`));
  if (!CLOCK_ANCHORS.includes(rule.anchor)) found.push(problem({ tab: 'Deadline rules', row: rule.row, heading: 'Counts from' }, 'rule-anchor-unknown', `"${String(rule.anchor)}" is not an event that a clock can count from. Choose one from the list.`));
  return found;
}

function nameProblems(rule: DeadlineRule, above: readonly DeadlineRule[]): Problem[] {
  const twin = above.find((other) => sameWords(other.name, rule.name));
  if (twin === undefined) return [];
  return [problem({ tab: 'Deadline rules', row: rule.row, heading: 'Rule' }, 'rule-name-repeated', `"${rule.name}" is also the name of the rule in row ${twin.row}. Give each rule its own name.`)];
}
