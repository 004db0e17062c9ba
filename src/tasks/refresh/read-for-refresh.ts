import { isoWeek } from '../../days/iso-week.ts';
import type { Snapshot } from '../../plan/model.ts';
import { WEEKLY, nextSequence, previousSnapshot } from '../../plan/snapshots/snapshot.ts';
import { STATE, highWaterOf } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { PassInput } from '../../workbook/rows-now.ts';
import type { Noting } from '../../workbook/row-watch.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/**
 * The lists that statuses and the Dashboard need, besides the actions. The others are read by the tasks that need them: a
 * refresh must not grow with every tab.
 */
const REFRESH_LISTS = [
  'settings',
  'statusKey',
  'calendar',
  'people',
  'inspections',
  'deadlineRules',
  'meetings',
  'bodies',
  'decisions',
  'versions',
] as const;

/** What a refresh reads before it works on the actions. */
export interface RefreshRead {
  readonly plan: ReturnType<typeof listsOf>;
  readonly pass: PassInput;
  /** True where this refresh takes the week's snapshot. */
  readonly isSnapshotDue: boolean;
}

const listsOf = (workbook: Workbook) => workbook.plan(...REFRESH_LISTS);

/** Reads the lists, and finds out whether the week's snapshot is due. */
export function readForRefresh(workbook: Workbook, properties: Properties, noting: Noting): RefreshRead {
  const plan = listsOf(workbook);
  const isNewWeek = properties[STATE.snapshotWeek] !== isoWeek(workbook.today);
  // Where this document has no note of a snapshot, as after a copy or an import, the Plan history tab is asked.
  const history = properties[STATE.snapshotWeek] === undefined ? workbook.snapshots : [];
  const isSnapshotDue = isNewWeek && !hasSnapshotOfWeek(history, workbook);
  const previous = previousSnapshot(history, workbook.today);
  const earlier = new Map((previous?.actions ?? []).map(({ ref, status }) => [ref, { status, asAt: previous?.asAt ?? workbook.today }]));
  return { plan, isSnapshotDue, pass: { highWater: highWaterOf('A', properties), isSnapshotDue, earlier, noting } };
}

function hasSnapshotOfWeek(snapshots: readonly Snapshot[], { today }: Workbook): boolean {
  return snapshots.some(({ asAt, reason }) => reason === WEEKLY && isoWeek(asAt) === isoWeek(today)) || nextSequence(today, snapshots) > 1;
}
