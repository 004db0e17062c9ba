import type { DeadlineReading } from '../../days/deadlines/deadline-reading.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Row } from './row.ts';

/** What a body may be asked to do. */
export const POWERS = ['note', 'comment', 'agree', 'approve', 'endorse', 'recommend'] as const;
export type Power = (typeof POWERS)[number];

export const BODY_KINDS = ['Scrutiny', 'Executive', 'Board', 'Partnership', 'Council'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const PAPER_FORMATS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export interface Body extends Row {
  readonly ref: string;
  readonly name: string;
  readonly kind: BodyKind | undefined;
  /** A shipped format's letter, or the name of an uploaded template. */
  readonly format: string;
  readonly powers: readonly Power[];
  readonly chair: string;
  /** How often it meets, in words: "Monthly", "Every 6 weeks". */
  readonly frequency: string;
  /** True where the body monitors the plan between meetings and is named in papers. */
  readonly monitors: boolean;
  readonly nextReportDue: PlainDate | undefined;
}

export interface Meeting extends Row {
  readonly ref: string;
  /** Ref of the body. */
  readonly body: string;
  readonly date: PlainDate | undefined;
  readonly time: string;
  readonly item: string;
  readonly title: string;
  /** Ref of the inspection whose statutory clock this meeting serves, or ''. */
  readonly inspection: string;
  readonly decisionType: string;
  readonly reportFrom: string;
  readonly contactOfficer: string;
  readonly wards: string;
  readonly isPublic: boolean;
  /** What happened, in the clerk's words (formats D and E). */
  readonly narrative: string;
  readonly notes: string;
}

export const DECISION_KINDS = ['Resolution', 'Agreed', 'Delegated decision', 'Undertaking', 'Action requested'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];
export const DECISION_STATES = ['Open', 'Met', 'Not met', 'Overtaken', 'Withdrawn'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export interface Decision extends Row {
  readonly ref: string;
  /** Ref of the meeting. */
  readonly meeting: string;
  readonly kind: DecisionKind | undefined;
  /** "1", "(a)". */
  readonly number: string;
  /** "That …" */
  readonly text: string;
  readonly reason: string;
  readonly optionsRejected: string;
  readonly ownerPost: string;
  readonly ownerEmail: string;
  readonly due: DeadlineReading;
  readonly state: DecisionState;
  readonly answer: string;
  readonly answeredOn: PlainDate | undefined;
}

export interface PlanVersion extends Row {
  readonly version: string;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly inspection: string;
  /** Refs of the meetings on its governance path, in order. */
  readonly path: readonly string[];
  readonly submission: PlainDate | undefined;
  readonly note: string;
}

/** A statement or clearance asked of an officer for one meeting's paper. Silence is never clearance. */
export interface Clearance extends Row {
  readonly meeting: string;
  /** "S151 Officer", "Monitoring Officer", "Executive Director of Resources" … */
  readonly officer: string;
  readonly requested: PlainDate | undefined;
  readonly received: PlainDate | undefined;
  readonly statement: string;
}
