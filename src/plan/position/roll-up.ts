import type { Action, ActionStatus, Plan, StatusCode, StatusKeyRow } from '../model.ts';
import { STATUS_CODES } from '../model.ts';
import { isComplete } from '../status/status-order.ts';
import { DEFAULT_STATUS_KEY, statusLabel } from '../status/status-key.ts';
import { isInForce } from '../versions/in-force.ts';
import { counted, listed, plainWords } from '../../words/words.ts';

/** How many actions stand where. Counts always go with their denominator; there are no averages. */
export interface Counts {
  /** All actions, closed ones included. */
  readonly all: number;
  /** The denominator: all but those closed, not pursued. */
  readonly total: number;
  /** Verified and awaiting sign-off together. */
  readonly complete: number;
  readonly byStatus: Readonly<Record<StatusCode, number>>;
}

export type Grouping = 'plan' | 'workstream' | 'recommendation' | 'phase' | 'lead';

/** One line of a roll-up. */
export interface RolledUp {
  /** Ref of the workstream or recommendation, the phase, or the lead's post; '' for the whole plan and for "none". */
  readonly key: string;
  /** As readers see it: "Assessment", "Phase 1", "No workstream". */
  readonly name: string;
  readonly counts: Counts;
  /** Refs of its actions, closed ones included. */
  readonly actions: readonly string[];
}

/** The order in which open statuses are told: what needs attention first. */
const TOLD: readonly StatusCode[] = ['red', 'amber', 'check', 'green', 'not-yet-due'];

export function countsOf(statuses: readonly { readonly status: StatusCode }[]): Counts {
  const counts = new Map<StatusCode, number>();
  for (const { status } of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  const byStatus = Object.fromEntries(STATUS_CODES.map((code) => [code, counts.get(code) ?? 0])) as Record<StatusCode, number>;
  const complete = STATUS_CODES.filter(isComplete).reduce((sum, code) => sum + byStatus[code], 0);
  return { all: statuses.length, total: statuses.length - byStatus.closed, complete, byStatus };
}

/**
 * "7 of 9 complete, 1 red, 1 amber". Complete actions that await sign-off are named, because they are not yet verified;
 * closed ones are told after the denominator that they left.
 */
export function inWords(counts: Counts, key: readonly StatusKeyRow[] = DEFAULT_STATUS_KEY): string {
  if (counts.all === 0) return 'no actions';
  const awaiting = counts.byStatus['awaiting-sign-off'];
  const parts =
    counts.total === 0
      ? ['no open or complete actions']
      : [
          `${nOfN(counts.complete, counts.total)} complete${awaiting === 0 ? '' : ` (${awaiting} awaiting sign-off)`}`,
          ...TOLD.filter((code) => counts.byStatus[code] > 0).map((code) => `${counts.byStatus[code]} ${labelInSentence(code, key)}`),
        ];
  const closed = counts.byStatus.closed;
  return parts.join(', ') + (closed === 0 ? '' : `; ${counted(closed, 'closed and not counted', 'closed and not counted')}`);
}

/** "14 of 18": how every share is printed. */
export function nOfN(count: number, total: number): string {
  return `${count} of ${total}`;
}

/** "78% (14 of 18)"; "none of 0" has no percentage and prints "0 of 0". */
export function percentOf(count: number, total: number): string {
  return total === 0 ? nOfN(count, total) : `${Math.round((100 * count) / total)}% (${nOfN(count, total)})`;
}

/** What changed between two sets of counts: `now` less `previous`, and the same in words: "2 more complete, 1 fewer red". */
export function compareCounts(
  previous: Counts,
  now: Counts,
  key: readonly StatusKeyRow[] = DEFAULT_STATUS_KEY,
): {
  readonly total: number;
  readonly complete: number;
  readonly byStatus: Readonly<Record<StatusCode, number>>;
  readonly words: string;
} {
  const byStatus = Object.fromEntries(STATUS_CODES.map((code) => [code, now.byStatus[code] - previous.byStatus[code]])) as Record<
    StatusCode,
    number
  >;
  const complete = now.complete - previous.complete;
  const parts = [
    moreOrFewer(complete, 'complete'),
    ...[...TOLD, 'closed' as const].map((code) => moreOrFewer(byStatus[code], labelInSentence(code, key))),
  ];
  return {
    total: now.total - previous.total,
    complete,
    byStatus,
    words: listed(parts.filter((part) => part !== '')) || 'no change in the counts',
  };
}

/**
 * Counts by group. Every workstream and recommendation of the plan has its line, also without actions; an action that
 * answers several recommendations counts in each; those that name none come last.
 */
export function rollUp(plan: Plan, statuses: readonly ActionStatus[], by: Grouping): readonly RolledUp[] {
  const groups = declaredGroups(plan, by);
  const ended = new Set(by === 'recommendation' ? plan.recommendations.filter((each) => !isInForce(each)).map(({ ref }) => ref) : []);
  plan.actions.forEach((action, index) => {
    const status = statuses[index];
    if (status === undefined) throw new Error(`The statuses are not those of the plan: "${action.ref}" has none.`);
    for (const name of groupsOf(action, by).filter((each) => !ended.has(each))) groupNamed(groups, name, by).push(status);
  });
  return [...groups.values()]
    .sort((one, other) => Number(one.isNone) - Number(other.isNone))
    .map(({ key, name, statuses: its }) => ({
      key,
      name,
      counts: countsOf(its),
      actions: its.map(({ ref }) => ref),
    }));
}

interface Group {
  readonly key: string;
  readonly name: string;
  readonly isNone: boolean;
  readonly statuses: ActionStatus[];
}

/** Groups by every spelling that an action may name them by: ref or name, without case. */
class Groups {
  private readonly all: Group[] = [];
  private readonly spelled = new Map<string, Group>();

  add(key: string, name: string, spellings: readonly string[], isNone = false): Group {
    const group: Group = { key, name, isNone, statuses: [] };
    this.all.push(group);
    for (const spelling of spellings) if (!this.spelled.has(plainOr(spelling))) this.spelled.set(plainOr(spelling), group);
    return group;
  }

  find(spelling: string): Group | undefined {
    return this.spelled.get(plainOr(spelling));
  }

  values(): readonly Group[] {
    return this.all;
  }
}

function declaredGroups(plan: Plan, by: Grouping): Groups {
  const groups = new Groups();
  if (by === 'plan') groups.add('', 'Whole plan', ['']);
  if (by === 'workstream')
    for (const { ref, name } of plan.workstreams)
      groups.add(
        ref,
        name === '' ? ref : name,
        [ref, name].filter((spelling) => spelling !== ''),
      );
  if (by === 'recommendation')
    for (const { ref, text } of plan.recommendations.filter(isInForce)) groups.add(ref, text === '' ? ref : text, [ref]);
  return groups;
}

function groupNamed(groups: Groups, name: string, by: Grouping): ActionStatus[] {
  const known = groups.find(name);
  if (known !== undefined) return known.statuses;
  if (name === '') return groups.add('', by === 'lead' ? 'No lead' : `No ${by}`, [''], true).statuses;
  return groups.add(name, by === 'phase' && /^\d+$/.test(name) ? `Phase ${name}` : name, [name]).statuses;
}

function groupsOf(action: Action, by: Grouping): readonly string[] {
  if (by === 'plan') return [''];
  if (by === 'recommendation') return action.recommendations.length === 0 ? [''] : [...new Set(action.recommendations)];
  if (by === 'lead') return [action.leadPost === '' ? action.leadEmail : action.leadPost];
  return [by === 'workstream' ? action.workstream : action.phase];
}

/** Plain words, or the text itself where it has no plain letters (another alphabet). */
function plainOr(text: string): string {
  return plainWords(text) || text.trim();
}

function moreOrFewer(difference: number, what: string): string {
  if (difference === 0) return '';
  return `${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} ${what}`;
}

function labelInSentence(code: StatusCode, key: readonly StatusKeyRow[]): string {
  return insideSentence(statusLabel(code, key));
}

/** "Red" reads "red" inside a sentence; a label with capitals of its own ("RAG 1") stays as it is. */
export function insideSentence(label: string): string {
  return /^[A-Z][^A-Z]*$/.test(label) ? label.toLowerCase() : label;
}
