import type { DeadlineReading } from './deadline-reading.ts';
import type { PlainDate } from './plain-date.ts';
import type { Settings } from './settings/settings.ts';

/**
 * What a plan is. Every thing carries `row`, the sheet row it was read from, so that problems and links can name it.
 * Text is as officers typed it, trimmed at both ends; an empty cell is `''`; a date that could not be read is
 * `undefined` (and listed among the problems). Posts, not people, are named below director level.
 */
export interface Plan {
  readonly settings: Settings;
  readonly statusKey: readonly StatusKeyRow[];
  readonly actions: readonly Action[];
  readonly recommendations: readonly Recommendation[];
  readonly workstreams: readonly Workstream[];
  readonly meetings: readonly Meeting[];
  readonly decisions: readonly Decision[];
  readonly measures: readonly Measure[];
  readonly risks: readonly Risk[];
  readonly funding: readonly Funding[];
  readonly inspections: readonly Inspection[];
  readonly judgements: readonly Judgement[];
  readonly regionalOutcomes: readonly RegionalOutcome[];
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  readonly reportText: readonly ReportTextRow[];
  readonly calendar: readonly CalendarRow[];
  readonly deadlineRules: readonly DeadlineRule[];
  readonly strengths: readonly Strength[];
  readonly acronyms: readonly Acronym[];
  readonly readiness: readonly ReadinessItem[];
  readonly versions: readonly PlanVersion[];
  readonly clearances: readonly Clearance[];
}

interface Row {
  /** The sheet's own row number; the heading row is usually 1. */
  readonly row: number;
}

export const PROGRESS = ['Not started', 'In progress', 'Done', 'Paused', 'Closed'] as const;
export type Progress = (typeof PROGRESS)[number];

/** A lead's own judgement of whether the action will be delivered. */
export const CONFIDENCE = ['On track', 'At risk', 'Off track'] as const;
export type Confidence = (typeof CONFIDENCE)[number];

/** Why an action is Amber or Red. */
export const CAUSES = [
  'Slipped', 'Performance fluctuating', 'Awaiting sign-off', 'Outside our control', 'Resource', 'Dependency',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Whether it has changed anything for children. Never mixed into the progress colour. */
export const IMPACTS = ['None yet', 'Early signs', 'Evidenced', 'Sustained'] as const;
export type Impact = (typeof IMPACTS)[number];

export const FUNDING_SOURCES = ['Cost-neutral', 'Within existing resources', 'Reserves', 'Grant', 'Other body'] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** The statuses there are; labels, colours, symbols and meanings stand in the Status key. */
export const STATUS_CODES = [
  'closed', 'verified', 'awaiting-sign-off', 'not-yet-due', 'check', 'red', 'amber', 'green',
] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

/** One row of the council's own scheme. The council edits label, colour, symbol and meaning; the code is fixed. */
export interface StatusKeyRow extends Row {
  readonly code: StatusCode;
  /** "Red", or what the council calls it. Unique in the key. */
  readonly label: string;
  /** Background, `#rrggbb`. */
  readonly colour: string;
  /** Text on it, `#rrggbb`, at least 4.5 : 1 against the background. */
  readonly textColour: string;
  /** One character that tells the status apart without colour. */
  readonly symbol: string;
  readonly meaning: string;
}

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

export interface Measure extends Row {
  readonly ref: string;
  readonly name: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly latest: string;
  readonly latestDate: PlainDate | undefined;
  /** Refs of the actions whose impact it shows. */
  readonly actions: readonly string[];
}

export interface Risk extends Row {
  readonly ref: string;
  readonly text: string;
  readonly mitigation: string;
  readonly ownerPost: string;
  /** 1–5 each; score = likelihood × impact. */
  readonly likelihood: number | undefined;
  readonly impact: number | undefined;
  readonly actions: readonly string[];
}

export interface Funding extends Row {
  readonly ref: string;
  readonly purpose: string;
  /** Pounds. */
  readonly amount: number | undefined;
  readonly spent: number | undefined;
  readonly source: FundingSource | undefined;
  /** "2016/17": April to March. */
  readonly financialYear: string;
  readonly approvedBy: string;
  /** Time-limited posts this pays for, and their first and last day. */
  readonly posts: string;
  readonly postsStart: PlainDate | undefined;
  readonly postsEnd: PlainDate | undefined;
}

export interface Inspection extends Row {
  readonly ref: string;
  readonly name: string;
  /** SLAC, SIF, ILACS, JTAI, Area SEND, LGA peer review, thematic … */
  readonly framework: string;
  readonly fieldworkStart: PlainDate | undefined;
  readonly fieldworkEnd: PlainDate | undefined;
  readonly reportReceived: PlainDate | undefined;
  readonly reportPublished: PlainDate | undefined;
  readonly scope: string;
  /** The statutory date as the council states it, to stand beside the computed one. */
  readonly statedDeadline: PlainDate | undefined;
  /** Names of the deadline rules that apply, as on the Deadline rules tab; several separated by commas. */
  readonly rules: readonly string[];
}

export interface Judgement extends Row {
  readonly inspection: string;
  readonly strand: string;
  readonly subJudgement: string;
  readonly grade: string;
  readonly isOverall: boolean;
  readonly isLimiting: boolean;
}

export interface RegionalOutcome extends Row {
  readonly inspection: string;
  readonly authority: string;
  readonly strand: string;
  readonly grade: string;
}

export interface Person extends Row {
  readonly post: string;
  readonly name: string;
  readonly email: string;
  /** Post of the manager, for escalation. */
  readonly manager: string;
  /** Director, Workstream lead, Action lead, Administrator, Committee clerk, or ''. Several separated by commas. */
  readonly roles: readonly string[];
  readonly pausedUntil: PlainDate | undefined;
}

export interface ReportTextRow extends Row {
  /** Ref of a body, or '' for every body. */
  readonly body: string;
  /** The section's name, such as "BACKGROUND" or "Financial". */
  readonly section: string;
  /** One paragraph; may hold placeholders. */
  readonly text: string;
  readonly isPublic: boolean;
  readonly exemptParagraph: number | undefined;
  readonly publicInterest: string;
  /** Ref of one meeting, or '' for all. */
  readonly meeting: string;
}

/** The council's own closures, and holidays proclaimed since this version. */
export interface CalendarRow extends Row {
  readonly date: PlainDate;
  readonly name: string;
  /** True: a day that does not count. False: a day that counts although the rules say otherwise. */
  readonly closed: boolean;
  /** "All clocks", "Clear days only". */
  readonly appliesTo: string;
}

export const CLOCK_UNITS = [
  'working days', 'clear working days', 'calendar days', 'clear calendar days', 'months', 'years', 'midday on the nth working day',
] as const;
export type ClockUnit = (typeof CLOCK_UNITS)[number];
export const CLOCK_ANCHORS = [
  'Report received', 'Report published', 'Fieldwork start', 'Fieldwork end', 'Meeting', 'Decision published', 'Letter received', 'Recommendations received', 'Call',
] as const;
export type ClockAnchor = (typeof CLOCK_ANCHORS)[number];

export interface DeadlineRule extends Row {
  readonly name: string;
  readonly number: number;
  readonly unit: ClockUnit;
  readonly direction: 'after' | 'before';
  readonly anchor: ClockAnchor;
  readonly source: string;
  readonly verifiedOn: PlainDate | undefined;
  readonly note: string;
  readonly active: boolean;
}

export interface Strength extends Row {
  readonly text: string;
  readonly inspection: string;
  readonly paragraph: string;
}

export interface Acronym extends Row {
  readonly acronym: string;
  readonly meaning: string;
}

export interface ReadinessItem extends Row {
  readonly item: string;
  readonly ownerPost: string;
  readonly link: string;
  readonly lastRefreshed: PlainDate | undefined;
  /** Calendar days after which it must be refreshed. */
  readonly refreshEveryDays: number | undefined;
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
  /** Calendar days from the original deadline to the present one; 0 where it never moved. */
  readonly slipDays: number | undefined;
  /** Calendar days since the last update; `undefined` where never updated. */
  readonly daysSinceUpdate: number | undefined;
  readonly isStale: boolean;
  /** Done, and waiting for verification for longer than the Settings allow. */
  readonly isSignOffLate: boolean;
}

export const DIRECTIONS = ['Better', 'Worse', 'Same', 'New'] as const;
export type Direction = (typeof DIRECTIONS)[number];

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
