import { formatDate } from '../../days/plain-date.ts';
import type { ActionStatus, StatusKeyRow } from '../../plan/model.ts';
import { STANDINGS, standingOf } from '../../plan/position/trend.ts';
import type { Standing } from '../../plan/position/trend.ts';
import { statusLabel } from '../../plan/status/status-key.ts';
import type { PageCell } from '../../tabs/cells.ts';
import { shortened } from '../../words/words.ts';
import type { DashboardFacts, DashboardInput, DashboardSection } from './dashboard-input.ts';
import { addTo } from '../../words/groups.ts';

/** The groups as the council calls them. */
function groupNames(key: readonly StatusKeyRow[]): string[] {
  return STANDINGS.map((group) => (group === 'complete' ? 'Complete' : group === 'other' ? 'Other' : statusLabel(group, key)));
}

const numbersOf = (standing: Standing): PageCell[] => STANDINGS.map((group) => standing[group]);

/** "30 Mar": short enough for a chart's axis. */
function shortDay(words: string): string {
  const [day = '', month = ''] = words.split(' ');
  return `${day} ${month.slice(0, 3)}`;
}

/** How many actions stood where on each of the last weekly snapshots. */
export function trendSection({ plan, trend = [] }: DashboardInput): DashboardSection {
  return {
    title: 'Trend, week by week',
    headings: ['Week of', ...groupNames(plan.statusKey)],
    lines: trend.map((point) => [shortDay(formatDate(point.asAt)), ...numbersOf(point)]),
    whenEmpty: 'The first weekly snapshot is still to come.',
  };
}

const NO_WORKSTREAM = 'No workstream';
const NAME_LETTERS = 22;

/** How many actions of each workstream stand where: in the order of the Workstreams tab, where it was read. */
export function workstreamSection({ outline, lines: actions, plan }: DashboardFacts): DashboardSection {
  const known = outline?.workstreams ?? [];
  const groups = new Map<string, ActionStatus[]>();
  const spelled = new Map<string, string>([['', NO_WORKSTREAM]]);
  for (const { ref, name } of known) {
    groups.set(name || ref, []);
    for (const words of [ref, name]) if (!spelled.has(words.toLowerCase())) spelled.set(words.toLowerCase(), name || ref);
  }
  for (const { action, status } of actions) {
    const typed = action.workstream.trim();
    addTo(groups, spelled.get(typed.toLowerCase()) ?? typed, status);
  }
  const named = [...groups].filter(([name]) => name !== NO_WORKSTREAM);
  const all = [...named, ...[...groups].filter(([name]) => name === NO_WORKSTREAM)];
  const lines = all.map(([name, its]) => [shortened(name, NAME_LETTERS), ...numbersOf(standingOf(its))]);
  return {
    title: 'By workstream',
    headings: ['Workstream', ...groupNames(plan.statusKey)],
    lines: named.length === 0 ? [] : lines,
    whenEmpty: 'No action names its workstream yet.',
  };
}
