import { formatShortDate } from '../../days/plain-date.ts';
import { nOfN } from '../../plan/position/roll-up.ts';
import { trendOf } from '../../plan/snapshots/trend.ts';
import { hasPublicPart } from '../paper-source.ts';
import type { PaperSource } from '../paper-source.ts';
import type { Trend } from '../layout/document-tree.ts';

/** The trend of the last months up to the paper's own day, ready to be drawn. */
export function trendRows(source: PaperSource): Trend {
  const points = hasPublicPart(source) && source.standing !== 'not kept' ? trendOf(source.earlier, source.snapshot) : [];
  const part = (count: number, total: number) => ({ words: nOfN(count, total), share: total === 0 ? 0 : count / total });
  return {
    redLabel: source.keyOf('red').label,
    rows: points.map(({ asAt, complete, red, total }) => ({
      asAt: formatShortDate(asAt),
      complete: part(complete, total),
      red: part(red, total),
    })),
  };
}
