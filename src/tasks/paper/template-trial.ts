import type { PaperInput } from '../../papers/paper-source.ts';
import { writePaperDocument } from '../../papers/write-paper-document.ts';
import type { PaperFormat } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { takeSnapshot } from '../../plan/snapshots/snapshot.ts';
import { actionsNow } from '../../workbook/actions-now.ts';
import type { Workbook } from '../../workbook/workbook.ts';

interface Trial {
  readonly fault?: string;
  readonly problems: readonly Problem[];
}

/** Fills the template from the plan. Without a meeting there is nothing to try it on. */
export function triedOnPlan(bytes: Uint8Array, format: PaperFormat, workbook: Workbook): Trial {
  const input = trialInput(workbook, format);
  if (input === undefined) return { problems: [] };
  try {
    return { problems: writePaperDocument(input, bytes).problems };
  } catch (error) {
    return { problems: [], fault: `it could not be filled: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function trialInput(workbook: Workbook, format: PaperFormat): PaperInput | undefined {
  const plan = workbook.wholePlan();
  const { today, calendar } = workbook;
  const meeting = plan.meetings.find((each) => plan.bodies.some(({ ref }) => ref === each.body));
  const body = plan.bodies.find(({ ref }) => ref === meeting?.body);
  if (meeting === undefined || body === undefined) return undefined;
  const statuses = actionsNow(workbook).map(({ status }) => status);
  const snapshot = takeSnapshot(plan, statuses, { asAt: today, reason: 'trial', body: '', meeting: '', sequence: 1 });
  return { plan, statuses, snapshot, earlier: [], meeting, body, format, copy: 'clearance', calendar, switches: {} };
}
