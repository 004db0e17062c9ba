import { ACTION_PLAN_TAB } from './action-plan.ts';
import { FUNDING_TAB, INSPECTIONS_TAB, JUDGEMENTS_TAB, READINESS_TAB, REGIONAL_OUTCOMES_TAB, STRENGTHS_TAB } from './evidence-tabs.ts';
import { BODIES_TAB, CLEARANCES_TAB, DECISIONS_TAB, MEETINGS_TAB, VERSION_CHANGES_TAB, VERSIONS_TAB } from './governance-tabs.ts';
import { MEASURES_TAB, RECOMMENDATIONS_TAB, RISKS_TAB, WORKSTREAMS_TAB } from './plan-tabs.ts';
import {
  CHANGE_LOG_TAB,
  CHECKS_TAB,
  DASHBOARD_TAB,
  HISTORY_TAB,
  IMPORTS_TAB,
  PAPERS_TAB,
  RUN_LOG_TAB,
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
import { SENT_MAIL_TAB } from './sent-mail-tab.ts';
import type { FieldOf, RefTarget, Tab, TabDescription } from './tab-description.ts';

/** The lists of the plan, each on a tab that officers write, in the order in which they see them. */
export const OFFICERS_TABS = {
  actions: ACTION_PLAN_TAB,
  recommendations: RECOMMENDATIONS_TAB,
  workstreams: WORKSTREAMS_TAB,
  meetings: MEETINGS_TAB,
  decisions: DECISIONS_TAB,
  bodies: BODIES_TAB,
  clearances: CLEARANCES_TAB,
  versions: VERSIONS_TAB,
  versionChanges: VERSION_CHANGES_TAB,
  measures: MEASURES_TAB,
  risks: RISKS_TAB,
  funding: FUNDING_TAB,
  inspections: INSPECTIONS_TAB,
  judgements: JUDGEMENTS_TAB,
  regionalOutcomes: REGIONAL_OUTCOMES_TAB,
  strengths: STRENGTHS_TAB,
  readiness: READINESS_TAB,
  people: PEOPLE_TAB,
  reportText: REPORT_TEXT_TAB,
  acronyms: ACRONYMS_TAB,
  calendar: CALENDAR_TAB,
  deadlineRules: DEADLINE_RULES_TAB,
  statusKey: STATUS_KEY_TAB,
  settings: SETTINGS_TAB,
} as const;

/** The product's own tabs. */
const PRODUCT_TABS = {
  checks: CHECKS_TAB,
  history: HISTORY_TAB,
  sentMail: SENT_MAIL_TAB,
  papers: PAPERS_TAB,
  runLog: RUN_LOG_TAB,
  changeLog: CHANGE_LOG_TAB,
  imports: IMPORTS_TAB,
  templates: TEMPLATES_TAB,
} as const;

/** Every tab by the name of what it holds, in the order in which officers see them. */
export const TAB_OF = { dashboard: DASHBOARD_TAB, ...OFFICERS_TABS, ...PRODUCT_TABS } as const;

/** What tabs hold: `actions`, `meetings`, `history` … The plan and its problems speak of these, never of tabs. */
export type ThingName = keyof typeof TAB_OF;
/** The lists that officers write. */
export type ListName = keyof typeof OFFICERS_TABS;
/** The fields that things of this name have. */
export type ThingField<T extends ThingName> = FieldOf<(typeof TAB_OF)[T]>;

OFFICERS_TABS satisfies Readonly<Record<RefTarget, Tab>>;

export const LIST_NAMES = Object.keys(OFFICERS_TABS) as readonly ListName[];
export const THING_NAMES = Object.keys(TAB_OF) as readonly ThingName[];

/** Tabs that the product makes when it first needs them; the plan does without them until then. */
const MADE_WHEN_NEEDED: readonly TabDescription[] = [IMPORTS_TAB];

/** Every tab that set up makes, in the order in which officers see them. */
export const TABS: readonly TabDescription[] = Object.values<TabDescription>(TAB_OF).filter((tab) => !MADE_WHEN_NEEDED.includes(tab));

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
  const tab = Object.values<TabDescription>(TAB_OF).find((candidate) => candidate.name === name);
  if (tab === undefined) throw new Error(`No tab named "${name}" is described.`);
  return tab;
}

const THING_OF_TAB = new Map(THING_NAMES.map((thing) => [TAB_OF[thing].name, thing]));

/** What a tab holds. */
export function thingOf({ name }: Pick<TabDescription, 'name'>): ThingName {
  const thing = THING_OF_TAB.get(name);
  if (thing === undefined) throw new Error(`No tab named "${name}" is described.`);
  return thing;
}

export function isListName(thing: ThingName): thing is ListName {
  return thing in OFFICERS_TABS;
}
