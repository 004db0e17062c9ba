import { Holders } from '../../mail/holders.ts';
import type { LedgerRow } from '../../mail/ledger/ledger.ts';
import type { Settings } from '../../plan/settings/settings.ts';
import { readPlan } from '../../workbook/read-plan.ts';
import { readTabs } from '../../storage/read-tabs.ts';
import type { TaskRun } from '../run-task.ts';

/** The tabs where addresses stand that most people are mailed at. */
const ADDRESS_TABS = ['Action plan', 'People', 'Workstreams'];

/**
 * True where somebody whom this week's run could not mail may be mailed now, because an address was mended. Three reads,
 * and only where somebody was withheld for want of a usable address.
 */
export function isAnybodyReachableNow(
  { today }: Pick<TaskRun, 'today'>,
  settings: Settings,
  rows: readonly LedgerRow[],
  week: string,
): boolean {
  const held = rows.filter(
    (row) => row.week === week && row.state === 'withheld' && row.kind.startsWith('summary') && !row.why.startsWith('Paused'),
  );
  if (held.length === 0) return false;
  const plan = { ...readPlan(readTabs(ADDRESS_TABS).grids, { today }).plan, settings };
  const holders = new Holders(plan, today);
  const reasons = new Set<string>();
  const note = (post: string, email: string, place: { tab: string; row: number }): void => {
    const obstacle = holders.of({ post, email, place: { ...place, heading: email === '' ? 'Lead (post)' : 'Lead e-mail' } })?.obstacle;
    if (obstacle !== undefined) reasons.add(reasonIn(obstacle.message));
  };
  for (const { leadPost, leadEmail, row } of plan.actions) note(leadPost, leadEmail, { of: 'actions', row });
  for (const { leadPost, leadEmail, row } of plan.workstreams) note(leadPost, leadEmail, { of: 'workstreams', row });
  for (const person of plan.people) reasons.add(reasonIn(holders.ofPerson(person).obstacle?.message ?? ''));
  return held.some(({ why }) => !reasons.has(reasonIn(why)));
}

/** The reason without its cell: the same address may stand in several. */
function reasonIn(message: string): string {
  return message.slice(message.indexOf(': ') + 1);
}
