import type { PlainDate } from '../../days/plain-date.ts';
import type { FundingSource } from './action.ts';
import type { Row } from './row.ts';

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

export interface Strength extends Row {
  readonly text: string;
  readonly inspection: string;
  readonly paragraph: string;
}

export interface ReadinessItem extends Row {
  readonly item: string;
  readonly ownerPost: string;
  readonly link: string;
  readonly lastRefreshed: PlainDate | undefined;
  /** Calendar days after which it must be refreshed. */
  readonly refreshEveryDays: number | undefined;
}
