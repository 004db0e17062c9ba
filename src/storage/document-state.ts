/** Names of the document properties that the product keeps. */
export const STATE = {
  zone: 'zone',
  /** Number of the Action plan tab in links, by which an edit knows it without asking for its name. */
  actionPlanId: 'action plan tab',
  /** Numbers of the tabs that e-mails link to, by name. */
  tabIds: 'sheet ids',
  highestRef: (prefix: string): string => `highest ref ${prefix}`,
  /** The day on which tabs were last kept; '' once an edit may have made what was kept untrue. */
  keptDay: 'day of the kept tabs',
  refreshWanted: 'refresh wanted',
  dashboard: 'dashboard',
  checks: 'checks',
  /** Up to when (milliseconds) the Change log has what was noted, and its last row. */
  changeLog: 'change log',
  /** Changes that a run found and could not put into the Change log yet. */
  changesToLog: 'changes to log',
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

/** The highest number of the refs given so far. */
export function highWaterOf(prefix: string, properties: Properties): number {
  return Number(properties[STATE.highestRef(prefix)] ?? 0);
}

export type Properties = Readonly<Record<string, string>>;

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
