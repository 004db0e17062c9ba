import { statusLabel } from '../../plan/status/status-key.ts';
import { nextSequence, takeSnapshot } from '../../plan/snapshots/snapshot.ts';
import type { Snapshot } from '../../plan/model.ts';
import type { VersionRequest } from '../../plan/versions/version-request.ts';
import { versionRows } from '../../plan/versions/version-change.ts';
import type { VersionRows } from '../../plan/versions/version-change.ts';
import { nextRefs } from '../../storage/changes/plan-change.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { ActionNow } from '../../workbook/compute-action.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** The lists that a new version changes, or is told by. */
export const VERSION_LISTS = ['recommendations', 'actions', 'versions', 'inspections'] as const;
/** More than anybody maps by hand; a change must also be one that can be undone. */
const MOST_REFS = 2000;

/** The rows that the new version adds and the cells that it changes; each new row has the next ref of its list. */
export function rowsOf(request: VersionRequest, workbook: Workbook, properties: Properties, now: readonly ActionNow[]): VersionRows {
  const giver = (list: 'recommendations' | 'actions', count: number) => {
    const refs = count === 0 ? [] : nextRefs(list, Math.min(count, MOST_REFS), workbook, properties);
    return (): string => refs.shift() ?? '';
  };
  const status = new Map(now.map((each) => [each.action.ref, each.status.status]));
  const plan = workbook.plan(...VERSION_LISTS);
  // Deadlines as a refresh would leave them: the first one may not stand in the sheet yet.
  const actions = now.map(({ action }) => action);
  const refs = {
    recommendation: giver('recommendations', request.recommendations.filter(({ newText }) => newText !== '').length),
    action: giver(
      'actions',
      request.actions.reduce((sum, { parts }) => sum + parts.length, 0),
    ),
  };
  return versionRows(request, { ...plan, actions }, refs, (ref) => {
    const code = status.get(ref);
    return code === undefined ? '' : statusLabel(code, workbook.statusKey);
  });
}

/** Every status frozen on the last day of the version. */
export function finalSnapshot(workbook: Workbook, now: readonly ActionNow[], closing: string): Snapshot | undefined {
  if (workbook.sheet('history') === undefined || now.length === 0) return undefined;
  const { risks, measures } = workbook.plan('risks', 'measures');
  return takeSnapshot(
    { actions: now.map(({ action }) => action), risks, measures },
    now.map(({ status }) => status),
    {
      asAt: workbook.today,
      reason: `end of version ${closing}`,
      body: '',
      meeting: '',
      sequence: nextSequence(workbook.today, workbook.snapshots),
    },
  );
}
