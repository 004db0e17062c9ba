import { REPORT_LISTS } from '../../imports/report/proposed-rows.ts';
import { LIST_NAMES } from '../../tabs/tabs.ts';
import type { ThingName } from '../../tabs/tabs.ts';

/**
 * The tabs that a menu item is about, beyond those of day one, by the function that it calls: what it writes, and what
 * officers must fill in for it. They come when it is first chosen.
 */
export const FIRST_USES = {
  writeAPaper: ['bodies', 'reportText'],
  writeAPresentation: ['bodies'],
  previewMySummary: ['people', 'workstreams'],
  previewAllSummaries: ['people', 'workstreams'],
  sendSummariesNow: ['people', 'workstreams'],
  planBackFromAMeeting: ['bodies', 'inspections'],
  showProofOfADeadline: ['inspections', 'deadlineRules'],
  pasteMinutes: ['bodies'],
  makeOverview: ['inspections', 'bodies', 'judgements', 'measures'],
  makeReadinessIndex: ['readiness'],
  checkBeforePublication: ['reportText'],
  importAPlan: LIST_NAMES,
  readAnInspectionReport: REPORT_LISTS,
  startANewVersion: ['versions', 'versionChanges', 'inspections'],
  uploadAPaperTemplate: ['bodies'],
  automaticUpdates: ['people', 'calendar'],
} as const satisfies Readonly<Record<string, readonly ThingName[]>>;
