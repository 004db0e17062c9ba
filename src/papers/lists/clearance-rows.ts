import { formatDate } from '../../days/plain-date.ts';
import type { Clearance } from '../../plan/model.ts';
import { servesSame } from '../plan-of-meeting.ts';
import { plainWords, sameWords } from '../../words/words.ts';
import type { PaperSource } from '../paper-source.ts';

/** The officers whose statement every paper needs, whether or not anybody asked them yet. */
const ALWAYS_ASKED = ['S151 Officer', 'Monitoring Officer', 'Executive Director of Resources'] as const;

interface ClearanceRow {
  readonly officer: string;
  readonly requested: string;
  readonly received: string;
  readonly state: string;
}

/** Who was asked and who answered. Silence is never clearance. */
export function clearanceRows({ plan, meeting }: Pick<PaperSource, 'plan' | 'meeting'>): readonly ClearanceRow[] {
  const its = plan.clearances.filter((clearance) => clearance.meeting === meeting.ref);
  const missing = ALWAYS_ASKED.filter((officer) => !its.some((clearance) => sameWords(clearance.officer, officer)));
  return [...its.map(rowOf), ...missing.map((officer) => ({ officer, requested: 'Not yet', received: 'Not yet', state: 'Not asked' }))];
}

function rowOf({ officer, requested, received }: Clearance): ClearanceRow {
  return {
    officer,
    requested: requested === undefined ? 'Not yet' : formatDate(requested),
    received: received === undefined ? 'Not yet' : formatDate(received),
    state: received !== undefined ? 'Received' : requested !== undefined ? 'Awaited' : 'Not asked',
  };
}

/** What was asked of an officer for this meeting, and what came: the one row that cover, grid and table are written from. */
export function clearanceOf(officer: string, { plan, meeting }: Pick<PaperSource, 'plan' | 'meeting'>): Clearance | undefined {
  const its = plan.clearances.filter((each) => each.meeting === meeting.ref && sameWords(each.officer, officer));
  return its.find(({ received, statement }) => received !== undefined && statement !== '') ?? its.find(wasReceived) ?? its[0];
}

const wasReceived = ({ received }: Clearance): boolean => received !== undefined;

/** What a cover prints of an officer's clearance where it came: the statement, or that and when it came. */
export function receivedWords(clearance: Clearance | undefined): string {
  if (clearance?.received === undefined) return '';
  return clearance.statement === '' ? `Yes, on ${formatDate(clearance.received)}.` : clearance.statement;
}

/** The tracking grid: when each stop on the way was reached. */
export function trackingGrid(source: PaperSource): Readonly<Record<string, string>> {
  const cleared = (...words: string[]): string => {
    const row = clearanceRows(source).find(({ officer }) => words.some((word) => plainWords(officer).includes(word)));
    if (row === undefined || row.state === 'Not asked') return 'Not yet';
    return row.state === 'Received' ? row.received : `Requested ${row.requested}`;
  };
  const met = (kind: string): string => {
    const bodies = new Set(source.plan.bodies.filter((body) => body.kind === kind).map((body) => body.ref));
    const dates = source.plan.meetings
      .filter((each) => bodies.has(each.body) && each.date !== undefined && servesSame(each, source.meeting))
      .map((each) => each.date as string)
      .sort();
    const next = dates.find((date) => date >= source.asAt) ?? dates[dates.length - 1];
    return next === undefined ? 'Not applicable' : formatDate(next as Parameters<typeof formatDate>[0]);
  };
  return {
    leadershipTeam: cleared('chief executive', 'leadership team'),
    cabinetMember: cleared('cabinet member', 'chair', 'executive member'),
    wardMembers: cleared('ward member'),
    partners: cleared('partner'),
    scrutiny: met('Scrutiny'),
    committee: met('Executive'),
    council: met('Council'),
  };
}
