import type { PlainDate } from '../../days/plain-date.ts';
import type { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import type { RECOMMENDATIONS_TAB, WORKSTREAMS_TAB } from '../../tabs/plan-tabs.ts';
import type { KeptOf, RowOf } from '../../tabs/tab-description.ts';
import type { StatusCode } from './status.ts';

/**
 * A status set by hand. One that is better than the computed status counts only with a reason, a name and a last day;
 * a worse one counts at once. `until` is the last day on which it holds.
 */
export interface StatusOverride {
  readonly status: StatusCode;
  readonly reason: string;
  readonly by: string;
  readonly until: PlainDate | undefined;
}

/** A row of the Action plan tab as read. */
export type ActionRow = RowOf<typeof ACTION_PLAN_TAB>;

/** What the product keeps of an action from one refresh to the next, in its row. */
export type KeptState = KeptOf<typeof ACTION_PLAN_TAB>;

type OverrideField = 'overrideStatus' | 'overrideReason' | 'overrideBy' | 'overrideUntil';

/** An action: its row, with what several of its cells say together. */
export interface Action extends Omit<ActionRow, OverrideField | 'isPublic'> {
  readonly override: StatusOverride | undefined;
  /** False where the row is exempt from publication (Local Government Act 1972, Schedule 12A). */
  readonly isPublic: boolean;
  /** Schedule 12A paragraph, 1–7. */
  readonly exemptParagraph: number | undefined;
}

export type Recommendation = RowOf<typeof RECOMMENDATIONS_TAB>;
export type Workstream = RowOf<typeof WORKSTREAMS_TAB>;
