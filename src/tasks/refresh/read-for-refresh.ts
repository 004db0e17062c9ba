import { isoWeek, mondayOfIsoWeek } from '../../days/iso-week.ts';
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
  /** The week's snapshot, where an earlier run took it and did not come to note that. */
  readonly taken: Snapshot | undefined;
}

const listsOf = (workbook: Workbook) => workbook.plan(...REFRESH_LISTS);

/** Reads the lists, and finds out whether the week's snapshot is due. */
export function readForRefresh(workbook: Workbook, properties: Properties, noting: Noting): RefreshRead {
  const plan = listsOf(workbook);
  const { today } = workbook;
  const isNewWeek = properties[STATE.snapshotWeek] !== isoWeek(today);
  // A run that was cut off may have taken it, and a copy of the document has no note of it: the Plan history tab is asked.
  const isUnnoted = properties[STATE.snapshotWeek] === undefined;
  const history = isUnnoted || (isNewWeek && wasBegunThisWeek(workbook)) ? workbook.snapshots : [];
  const taken = history.find(({ asAt, reason }) => reason === WEEKLY && isoWeek(asAt) === isoWeek(today));
  const isSnapshotDue = isNewWeek && taken === undefined && !(isUnnoted && nextSequence(today, history) > 1);
  const previous = isUnnoted ? previousSnapshot(history, today) : undefined;
  const earlier = new Map((previous?.actions ?? []).map(({ ref, status }) => [ref, { status, asAt: previous?.asAt ?? today }]));
  return { plan, isSnapshotDue, taken, pass: { highWater: highWaterOf('A', properties), isSnapshotDue, earlier, noting } };
}

/** True where an action has its status of this week already: it is written just before the snapshot is. */
function wasBegunThisWeek(workbook: Workbook): boolean {
  const sheet = workbook.sheet('actions');
  const column = sheet?.columns.get('weeklyStatuses') ?? -1;
  const monday = mondayOfIsoWeek(isoWeek(workbook.today)) ?? workbook.today;
  const texts = new Set(sheet?.grid.rows.map((cells) => String(cells[column] ?? '')));
  return [...texts].some((text) => (text.match(DAYS) ?? []).some((day) => day >= monday));
}

const DAYS = /\b\d{4}-\d\d-\d\d\b/g;
