import { countsOf, nOfN } from '../../plan/position/roll-up.ts';
import type { PaperSource } from '../paper-source.ts';

/** The key with how many actions stand where, now and in this body's last paper. */
interface StatusRow {
  readonly label: string;
  readonly symbol: string;
  readonly meaning: string;
  readonly count: number;
  readonly of: number;
  readonly now: string;
  readonly before: string;
}

export function statusRows({ plan, snapshot, last }: PaperSource): readonly StatusRow[] {
  const now = countsOf(snapshot.actions);
  const before = last === undefined ? undefined : countsOf(last.actions);
  return plan.statusKey.map(({ code, label, symbol, meaning }) => {
    const of = code === 'closed' ? now.all : now.total;
    return {
      label,
      symbol,
      meaning,
      count: now.byStatus[code],
      of,
      now: nOfN(now.byStatus[code], of),
      before: before === undefined ? 'No earlier paper' : nOfN(before.byStatus[code], code === 'closed' ? before.all : before.total),
    };
  });
}
