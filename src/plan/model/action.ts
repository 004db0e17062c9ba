import type { DeadlineReading } from '../../days/deadlines/deadline-reading.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Row } from './row.ts';
import type { StatusCode } from './status.ts';

export const PROGRESS = ['Not started', 'In progress', 'Done', 'Paused', 'Closed'] as const;
export type Progress = (typeof PROGRESS)[number];

/** A lead's own judgement of whether the action will be delivered. */
export const CONFIDENCE = ['On track', 'At risk', 'Off track'] as const;
export type Confidence = (typeof CONFIDENCE)[number];

/** Why an action is Amber or Red. */
export const CAUSES = ['Slipped', 'Performance fluctuating', 'Awaiting sign-off', 'Outside our control', 'Resource', 'Dependency'] as const;
export type Cause = (typeof CAUSES)[number];

/** Whether it has changed anything for children. Never mixed into the progress colour. */
export const IMPACTS = ['None yet', 'Early signs', 'Evidenced', 'Sustained'] as const;
export type Impact = (typeof IMPACTS)[number];

export const FUNDING_SOURCES = ['Cost-neutral', 'Within existing resources', 'Reserves', 'Grant', 'Other body'] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];

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

export interface Action extends Row {
  /** The officers' stable reference, such as "A12". Never reused. */
  readonly ref: string;
  readonly action: string;
  readonly leadPost: string;
  readonly leadEmail: string;
  readonly deadline: DeadlineReading;
  readonly progress: Progress;
  /** 0–100; `undefined` where the officer left it empty. */
  readonly percent: number | undefined;
  readonly latestUpdate: string;
  readonly evidence: string;
  /** Ref of the recommendation(s) it answers; several are separated by commas in the cell. */
  readonly recommendations: readonly string[];
  /** Ref of its workstream, or ''. */
  readonly workstream: string;
  readonly phase: string;
  readonly successMeasure: string;
  readonly partners: string;
  readonly start: PlainDate | undefined;
  readonly confidence: Confidence | undefined;
  readonly cause: Cause | undefined;
  readonly pathToGreen: string;
  readonly impact: Impact | undefined;
  readonly verifiedBy: string;
  readonly verifiedOn: PlainDate | undefined;
  /** Pounds. */
  readonly cost: number | undefined;
  readonly funding: FundingSource | undefined;
  readonly equality: boolean;
  /** False where the row is exempt from publication (Local Government Act 1972, Schedule 12A). */
  readonly isPublic: boolean;
  /** Schedule 12A paragraph, 1–7, and the public-interest reasoning, as typed in Public?/Public wording. */
  readonly exemptParagraph: number | undefined;
  readonly publicWording: string;
  readonly override: StatusOverride | undefined;
  /** Kept by the product in its computed block. */
  readonly originalDeadline: PlainDate | undefined;
  readonly timesRedated: number;
  /** The deadline at the last refresh, kept so that a re-dating is seen even after a paste or fill. */
  readonly lastDeadline?: PlainDate | undefined;
  readonly lastUpdated: PlainDate | undefined;
  /** The day it turned red, as the last refresh knew it; absent where it was not red then. */
  readonly redSince?: PlainDate;
  /** A recorded reason that stops the escalation ladder, or ''. */
  readonly escalationReason: string;
}

export interface Recommendation extends Row {
  readonly ref: string;
  readonly text: string;
  /** Ref of the inspection it comes from. */
  readonly inspection: string;
  /** Paragraph in the inspection report. */
  readonly paragraph: string;
  readonly strand: string;
}

export interface Workstream extends Row {
  readonly ref: string;
  readonly name: string;
  readonly leadPost: string;
  readonly leadEmail: string;
  readonly agency: string;
  readonly phase: string;
}
