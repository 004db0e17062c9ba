import type { PlainDate } from '../../days/plain-date.ts';
import type { StatusCode } from './status.ts';

/** What the status rules say of one action. */
export interface ActionStatus {
  readonly ref: string;
  readonly status: StatusCode;
  /** The name of the rule that decided, as in the rules table. */
  readonly rule: string;
  /** One plain sentence naming the rule and the numbers. */
  readonly why: string;
  /** "12 working days left", "Due today", "3 working days overdue", "Awaiting …", "Done". */
  readonly countdown: string;
  /** Negative where the deadline has passed; `undefined` where there is no dated deadline or the action is finished. */
  readonly workingDaysLeft: number | undefined;
  readonly direction: Direction;
  /** Calendar days of slippage: from the original deadline to the present one, without those that were approved. */
  readonly slipDays: number | undefined;
  /** Calendar days by which the deadline was moved with approval; `undefined` where it stands as it first did. */
  readonly approvedDays: number | undefined;
  /** Calendar days since the last update; `undefined` where never updated. */
  readonly daysSinceUpdate: number | undefined;
  readonly isStale: boolean;
  /** Done, and waiting for verification for longer than the Settings allow. */
  readonly isSignOffLate: boolean;
}

export type Direction = 'Better' | 'Worse' | 'Same' | 'New';

/** The plan's statuses frozen at a date: what every paper quotes and every comparison is made from. */
export interface Snapshot {
  /** Unique, such as "S2026-03-31-1". */
  readonly id: string;
  readonly asAt: PlainDate;
  /** "weekly", or "paper for" and the body's ref. */
  readonly reason: string;
  /** Ref of the body it was made for, or ''. */
  readonly body: string;
  /** Ref of the meeting it was made for, or ''. */
  readonly meeting: string;
  readonly actions: readonly SnapshotAction[];
  readonly risks: readonly { readonly ref: string; readonly score: number | undefined }[];
  readonly measures: readonly { readonly ref: string; readonly latest: string }[];
}

export interface SnapshotAction {
  readonly ref: string;
  readonly status: StatusCode;
  readonly deadline: PlainDate | undefined;
  readonly percent: number | undefined;
  readonly isPublic: boolean;
}
