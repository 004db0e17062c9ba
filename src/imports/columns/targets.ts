import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import { headingKeyOf } from '../source-grid.ts';

/** A column that a source's column may become. The only place where imports look at how tabs are described. */
export interface Target {
  readonly key: string;
  readonly heading: string;
  /** Its heading and its other spellings, in plain words. */
  readonly spellings: readonly string[];
  readonly holds: string;
}

/** Names that only imports know, and what becomes of them. */
export const TARGETS = {
  /** The text of a recommendation: a row of the Recommendations tab, and its ref in the action's row. */
  recommendation: 'Recommendation (its text)',
  /** A second deadline column, which takes the first one's place where it is filled. */
  revisedDeadline: 'Deadline, as revised',
  originalDeadline: 'Original deadline',
  /** "Front Door Manager, by March 2026" in one cell: each part goes to its own column. */
  leadAndDeadline: 'Lead and deadline together',
  note: 'Kept as a note',
  'leave out': 'Left out',
} as const;

/** The columns of the Action plan that an import may fill: the officers' own. */
export const PLAN_TARGETS: readonly Target[] = ACTION_PLAN_TAB.columns
  .filter((column) => column.computed !== true)
  .map(({ key, heading, aliases = [], holds }) => ({
    key,
    heading,
    spellings: [heading, ...aliases].map(headingKeyOf),
    holds: holds.kind,
  }));

/**
 * Every column of the Action plan by its heading; `isWorkedOut` where the product gives it anew at the next refresh. What it
 * keeps from one refresh to the next (the original deadline, since when it is red) is a part of the plan.
 */
export const OWN_COLUMNS: readonly {
  readonly key: string;
  readonly heading: string;
  readonly holds: string;
  readonly isWorkedOut: boolean;
}[] = ACTION_PLAN_TAB.columns.map(({ key, heading, role, holds }) => ({ key, heading, holds: holds.kind, isWorkedOut: role === 'shown' }));

const KEYS = new Set<string>([...PLAN_TARGETS.map(({ key }) => key), ...Object.keys(TARGETS)]);

export function isTarget(key: string): boolean {
  return KEYS.has(key);
}

/** The heading officers know a target by. */
export function targetName(key: string): string {
  return PLAN_TARGETS.find((target) => target.key === key)?.heading ?? (TARGETS as Readonly<Record<string, string>>)[key] ?? key;
}

/** Columns that several columns of the source may fill together, each with its heading before its words. */
export const TAKES_SEVERAL: ReadonlySet<string> = new Set([
  'latestUpdate',
  'evidence',
  'successMeasure',
  'partners',
  'recommendation',
  'note',
  'leave out',
]);
