import { redatings, redatingsLine } from '../../plan/deadlines/approved-redating.ts';
import { counted, listed, shortened } from '../../words/words.ts';
import type { DashboardFacts, DashboardSection } from './dashboard-input.ts';

/** A line runs over the block and the empty column beside it. */
const LINE_LETTERS = 74;

/** What the plan does not cover, and what has to be looked at. */
export function gapsSection(input: DashboardFacts): DashboardSection {
  const lines = [
    coverage(input),
    unfilled(input),
    neglected(input),
    input.problemCount === 0 ? '' : toCheck(input.problemCount),
    moved(input),
  ];
  return {
    title: 'Gaps',
    headings: [],
    lines: lines.filter((words) => words !== '').map((words) => [shortened(words, LINE_LETTERS)]),
    whenEmpty: 'None: every recommendation has an action, every action a lead and a deadline.',
  };
}

const moved = ({ plan }: DashboardFacts): string => redatingsLine(redatings(plan.actions));
const toCheck = (count: number): string => `${counted(count, 'cell')} to look at, listed on the Checks tab`;

/** Recommendations that no live action answers. */
function coverage({ plan, outline }: DashboardFacts): string {
  const recommendations = outline?.recommendations ?? [];
  const answered = new Set<string>();
  for (const { progress, recommendations: its } of plan.actions) if (progress !== 'Closed') for (const ref of its) answered.add(ref);
  const open = recommendations.filter((ref) => !answered.has(ref));
  if (open.length === 0) return '';
  return `${open.length} of ${counted(recommendations.length, 'recommendation')} without an action: ${listed(open)}`;
}

function unfilled({ lines }: DashboardFacts): string {
  const open = lines.filter(({ status }) => status.status !== 'closed');
  const noLead = open.filter(({ action }) => action.leadPost === '').length;
  const noDeadline = open.filter(({ action: { deadline } }) => deadline.kind === 'none').length;
  return sentence([
    [noLead, 'without a lead'],
    [noDeadline, 'without a deadline'],
  ]);
}

function neglected({ lines, plan }: DashboardFacts): string {
  const { staleAfterDays, signOffWithinDays } = plan.settings;
  return sentence([
    [lines.filter(({ status }) => status.isStale).length, `without an update for ${counted(staleAfterDays, 'day')}`],
    [lines.filter(({ status }) => status.isSignOffLate).length, `unverified for ${counted(signOffWithinDays, 'day')}`],
  ]);
}

/** "2 actions without a lead, 1 without a deadline" */
function sentence(parts: readonly (readonly [count: number, words: string])[]): string {
  const told = parts.filter(([count]) => count > 0);
  return told.map(([count, words], index) => `${index === 0 ? counted(count, 'action') : count} ${words}`).join(', ');
}
