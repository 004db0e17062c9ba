import { STATUS_CODES } from '../../plan/model.ts';
import { statusLabel } from '../../plan/status/status-key.ts';
import type { PageCell } from '../../tabs/cells.ts';
import type { DashboardFacts, DashboardSection } from './dashboard-input.ts';

/** How many actions have each status, in the order of the council's own key. */
export function countsSection({ plan, counts }: DashboardFacts): DashboardSection {
  const keyed = plan.statusKey.map(({ code }) => code);
  const order = [...keyed, ...STATUS_CODES.filter((code) => !keyed.includes(code))];
  const lines = order.map((code): PageCell[] => [
    statusLabel(code, plan.statusKey),
    counts.byStatus[code],
    code === 'closed' ? 'not counted' : `of ${counts.total}`,
    `${plan.statusKey.find((row) => row.code === code)?.symbol ?? ''}`,
  ]);
  return {
    title: 'Actions by status',
    headings: ['Status', 'Actions', 'Of', 'Symbol'],
    lines: counts.all === 0 ? [] : lines,
    whenEmpty: 'No actions yet. Type the first one on the Action plan tab.',
  };
}
