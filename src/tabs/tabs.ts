import type { TabDescription } from './tab-description.ts';
import { ACTION_PLAN_TAB } from './action-plan.ts';
import { FUNDING_TAB, INSPECTIONS_TAB, JUDGEMENTS_TAB, READINESS_TAB, REGIONAL_OUTCOMES_TAB, STRENGTHS_TAB } from './evidence-tabs.ts';
import { BODIES_TAB, CLEARANCES_TAB, DECISIONS_TAB, MEETINGS_TAB, VERSIONS_TAB } from './governance-tabs.ts';
import { MEASURES_TAB, RECOMMENDATIONS_TAB, RISKS_TAB, WORKSTREAMS_TAB } from './plan-tabs.ts';
import {
  CHANGE_LOG_TAB,
  CHECKS_TAB,
  DASHBOARD_TAB,
  HISTORY_TAB,
  PAPERS_TAB,
  RUN_LOG_TAB,
  SENT_MAIL_TAB,
  TEMPLATES_TAB,
} from './record-tabs.ts';
import {
  ACRONYMS_TAB,
  CALENDAR_TAB,
  DEADLINE_RULES_TAB,
  PEOPLE_TAB,
  REPORT_TEXT_TAB,
  SETTINGS_TAB,
  STATUS_KEY_TAB,
} from './reference-tabs.ts';

/** Every tab of the workbook, in the order in which officers see them. */
export const TABS: readonly TabDescription[] = [
  DASHBOARD_TAB,
  ACTION_PLAN_TAB,
  RECOMMENDATIONS_TAB,
  WORKSTREAMS_TAB,
  MEETINGS_TAB,
  DECISIONS_TAB,
  BODIES_TAB,
  CLEARANCES_TAB,
  VERSIONS_TAB,
  MEASURES_TAB,
  RISKS_TAB,
  FUNDING_TAB,
  INSPECTIONS_TAB,
  JUDGEMENTS_TAB,
  REGIONAL_OUTCOMES_TAB,
  STRENGTHS_TAB,
  READINESS_TAB,
  PEOPLE_TAB,
  REPORT_TEXT_TAB,
  ACRONYMS_TAB,
  CALENDAR_TAB,
  DEADLINE_RULES_TAB,
  STATUS_KEY_TAB,
  SETTINGS_TAB,
  CHECKS_TAB,
  HISTORY_TAB,
  SENT_MAIL_TAB,
  PAPERS_TAB,
  RUN_LOG_TAB,
  CHANGE_LOG_TAB,
  TEMPLATES_TAB,
];

/** Tab colours by group, `#rrggbb`. */
export const TAB_COLOURS = {
  plan: '#1d7044',
  governance: '#1f4e9e',
  evidence: '#5b2c83',
  reference: '#8a6d00',
  records: '#6b6b6b',
} as const;

/** The tab of this name; throws where the product knows none. */
export function tabNamed(name: string): TabDescription {
  const tab = TABS.find((candidate) => candidate.name === name);
  if (tab === undefined) throw new Error(`No tab named "${name}" is described.`);
  return tab;
}
