/** Names of the document properties that the product keeps. */
export const STATE = {
  zone: 'zone',
  /** Numbers of the tabs that e-mails link to, by name. */
  tabIds: 'sheet ids',
  /** How many rows the Action plan tab had when it was last read whole, and how it holds percentages. */
  planRows: 'rows of the action plan',
  percentInParts: 'percentages in parts of one',
  highestRef: (prefix: string): string => `highest ref ${prefix}`,
  /** The day on which tabs were last kept; '' once an edit may have made what was kept untrue. */
  keptDay: 'day of the kept tabs',
  refreshWanted: 'refresh wanted',
  /** Documents that a run began and did not finish. */
  documentsBegun: 'documents begun',
  dashboard: 'dashboard',
  /** Number of the Action plan tab in the Dashboard's links. */
  actionPlanId: 'action plan tab',
  /** Kind, place and colours of the Dashboard's charts as they were last made. */
  charts: 'charts',
  /** How many actions stood where on the last weekly snapshots. */
  trend: 'trend',
  /** Refs of the recommendations, refs and names of the workstreams, as last read. */
  outline: 'outline',
  checks: 'checks',
  /** Up to when (milliseconds) the Change log has what was noted, and its last row. */
  changeLog: 'change log',
  /** The day from which records are gone through and old ones go to the tabs of their years. */
  tidyingDue: 'records gone through',
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
  /** How far the last import has come; see `src/storage/import-state.ts`. */
  lastImport: 'last import',
  /** What officers said about the columns and words of sources. */
  importMappings: 'import mappings',
} as const;

/** The highest number of the refs given so far; 0 where none was kept that can be read. */
export function highWaterOf(prefix: string, properties: Properties): number {
  return countOf(properties[STATE.highestRef(prefix)]) ?? 0;
}

/** A count that was kept; `undefined` where there is none that can be read. */
export function countOf(text = ''): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
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
