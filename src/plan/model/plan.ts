import type { Settings } from '../settings/settings.ts';
import type { Action, Recommendation, Workstream } from './action.ts';
import type { Funding, Inspection, Judgement, Measure, ReadinessItem, RegionalOutcome, Risk, Strength } from './evidence.ts';
import type { Body, Clearance, Decision, Meeting, PlanVersion } from './governance.ts';
import type { Acronym, CalendarRow, DeadlineRule, Person, ReportTextRow } from './reference.ts';
import type { StatusKeyRow } from './status.ts';

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
