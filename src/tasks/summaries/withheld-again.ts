import { Holders } from '../../mail/holders.ts';
import type { LedgerRow } from '../../mail/ledger/ledger.ts';
import type { Place } from '../../plan/problem.ts';
import { problemInWords } from '../../workbook/places.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/**
 * True where somebody whom this week's run could not mail may be mailed now, because an address was mended. The tabs where
 * addresses stand are looked at only where somebody was withheld for want of a usable one.
 */
export function isAnybodyReachableNow(workbook: Workbook, rows: readonly LedgerRow[], week: string): boolean {
  const held = rows.filter(
    (row) => row.week === week && row.state === 'withheld' && row.kind.startsWith('summary') && !row.why.startsWith('Paused'),
  );
  if (held.length === 0) return false;
  const plan = workbook.plan('settings', 'actions', 'people', 'workstreams');
  const holders = new Holders(plan, workbook.today);
  const reasons = new Set<string>();
  const note = (post: string, email: string, place: Place): void => {
    const obstacle = holders.of({ post, email, place })?.obstacle;
    if (obstacle !== undefined) reasons.add(reasonIn(problemInWords(obstacle)));
  };
  for (const { leadPost, leadEmail, row } of plan.actions) note(leadPost, leadEmail, { of: 'actions', row, field: cellOf(leadEmail) });
  for (const { leadPost, leadEmail, row } of plan.workstreams)
    note(leadPost, leadEmail, { of: 'workstreams', row, field: cellOf(leadEmail) });
  for (const person of plan.people) {
    const { obstacle } = holders.ofPerson(person);
    reasons.add(obstacle === undefined ? '' : reasonIn(problemInWords(obstacle)));
  }
  return held.some(({ why }) => !reasons.has(reasonIn(why)));
}

function cellOf(email: string): 'leadPost' | 'leadEmail' {
  return email === '' ? 'leadPost' : 'leadEmail';
}

/** The reason without its cell: the same address may stand in several. */
function reasonIn(message: string): string {
  return message.slice(message.indexOf(': ') + 1);
}
