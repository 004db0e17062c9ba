import { packConfiguration, unpackConfiguration } from '../workbook/status-configuration.ts';
import type { StatusConfiguration } from '../workbook/status-configuration.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { packGovernance, unpackGovernance } from '../workbook/kept-governance.ts';
import type { KeptGovernance } from '../workbook/kept-governance.ts';

/** Names of the document properties that the product keeps. */
export const STATE = {
  zone: 'zone',
  /** Number of the Action plan tab in links, by which an edit knows it without asking for its name. */
  actionPlanId: 'action plan tab',
  /** Numbers of the tabs that e-mails link to, by name. */
  tabIds: 'sheet ids',
  highestRef: (prefix: string): string => `highest ref ${prefix}`,
  configuration: 'configuration',
  governance: 'governance',
  /** The day on which the governance was kept; '' once an edit may have made it untrue. */
  governanceDay: 'day of the governance',
  refreshWanted: 'refresh wanted',
  dashboard: 'dashboard',
  checks: 'checks',
  snapshotWeek: 'week of the last snapshot',
  lastNightly: 'last nightly refresh',
  automaticUpdates: 'automatic updates',
  /** The hour for which the summaries' trigger was installed. */
  summaryHour: 'hour of the summaries',
  /** The day on which the summaries' trigger was installed: weeks that began before it are not made up for. */
  summariesFrom: 'first day of the summaries',
  /** The day on which summaries were last sent. */
  lastSummaries: 'last weekly summaries',
} as const;

export type Properties = Readonly<Record<string, string>>;

/** A property holds 9 kB; letters beyond ASCII take up to four bytes, most take one. */
const PART_LENGTH = 4000;

/** The configuration as properties: in numbered parts, with their number under the name itself. */
export function configurationProperties(configuration: StatusConfiguration): Record<string, string> {
  const packed = packConfiguration(configuration);
  const parts = Math.ceil(packed.length / PART_LENGTH);
  const properties: Record<string, string> = { [STATE.configuration]: String(parts) };
  for (let part = 0; part < parts; part += 1)
    properties[`${STATE.configuration} ${part + 1}`] = packed.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH);
  return properties;
}

/** The configuration that the last full refresh kept; `undefined` where there is none yet. */
export function keptConfiguration(properties: Properties): StatusConfiguration | undefined {
  const parts = Number(properties[STATE.configuration] ?? 0);
  const packed = Array.from({ length: parts }, (_, part) => properties[`${STATE.configuration} ${part + 1}`] ?? '').join('');
  return packed === '' ? undefined : unpackConfiguration(packed);
}

/** ASCII takes one byte a letter. */
const ASCII_PART_LENGTH = 8000;

/** What the summaries of the same day need of the tabs that change seldom, as properties. */
export function governanceProperties(plan: KeptGovernance, today: PlainDate): Record<string, string> {
  const packed = packGovernance(plan);
  if (packed === undefined) return { [STATE.governanceDay]: '' };
  const parts = Math.ceil(packed.length / ASCII_PART_LENGTH);
  const properties: Record<string, string> = { [STATE.governanceDay]: today, [STATE.governance]: String(parts) };
  for (let part = 0; part < parts; part += 1)
    properties[`${STATE.governance} ${part + 1}`] = packed.slice(part * ASCII_PART_LENGTH, (part + 1) * ASCII_PART_LENGTH);
  return properties;
}

/** The governance that a full refresh of today kept, where nobody has edited one of its tabs since. */
export function keptGovernance(properties: Properties, today: PlainDate): KeptGovernance | undefined {
  if (properties[STATE.governanceDay] !== today) return undefined;
  const parts = Number(properties[STATE.governance] ?? 0);
  return unpackGovernance(Array.from({ length: parts }, (_, part) => properties[`${STATE.governance} ${part + 1}`] ?? '').join(''));
}

/** Of these properties, those that are new or differ. */
export function changedProperties(before: Properties, after: Properties): Record<string, string> {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
}

/** A short mark of a block of cells or a list, to see whether it changed. */
export function contentMark(content: unknown): string {
  const text = JSON.stringify(content);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
