import { proposedVersion } from '../../plan/versions/propose-version.ts';
import { versionInForce } from '../../plan/versions/in-force.ts';
import { versionFaults } from '../../plan/versions/version-request.ts';
import { versionInWords } from '../../plan/versions/version-change.ts';
import { carryOut } from '../../storage/changes/carry-out.ts';
import { actionsNow } from '../../workbook/actions-now.ts';
import { showPage } from '../dialog-page.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { finalSnapshot, rowsOf, VERSION_LISTS } from './version-rows.ts';
import { versionRequest } from './version-request.ts';
import type { AskedVersion } from './version-request.ts';

const NEW_VERSION = 'Start a new version of the plan';

/** Menu: opens the dialog. */
export function openNewVersion(): void {
  bringTabsFor('startANewVersion');
  showPage('new-version', { title: NEW_VERSION, width: 900, height: 700 });
}

const refusal = (message: string, details?: unknown): TaskResult => ({
  message,
  refused: true,
  isUneventful: true,
  ...(details === undefined ? {} : { details }),
});

/** What the dialog starts from: the versions, the inspections, and a mapping as far as the words themselves tell it. */
export function versionChoices(asked: AskedVersion = {}): TaskAnswer {
  return runTask(NEW_VERSION, { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const plan = workbook.plan(...VERSION_LISTS);
    const closing = asked?.closing ?? versionInForce(plan.versions, run.today)?.version ?? '';
    const inspection = asked?.inspection ?? '';
    return {
      message: '',
      problems: workbook.missingTabs,
      isUneventful: true,
      details: {
        closing,
        inspection,
        versions: plan.versions.map(({ version }) => version),
        inspections: plan.inspections.map(({ ref, name }) => ({ ref, name })),
        ...proposedVersion(plan, { closing, inspection }),
      },
    };
  });
}

/** What the new version would change, in sentences; or what is not mapped yet. Writes nothing. */
export function previewNewVersion(asked: AskedVersion): TaskAnswer {
  return runTask(NEW_VERSION, { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const plan = workbook.plan(...VERSION_LISTS);
    const request = versionRequest(asked ?? {}, run.today);
    if (typeof request === 'string') return refusal(request);
    const faults = versionFaults(request, plan);
    if (faults.length > 0) return refusal(faults[0] ?? '', { faults });
    const lines = versionInWords(request, rowsOf(request, workbook, run.properties, actionsNow(workbook)), plan);
    return { message: 'Everything is mapped. This is what would change:', isUneventful: true, details: { lines } };
  });
}

/** Closes the version with a snapshot and starts the new one: all of it, or nothing. */
export function startNewVersion(asked: AskedVersion): TaskAnswer {
  bringTabsFor('startANewVersion');
  return runTask(NEW_VERSION, { lock: true }, (run) => startVersion(asked ?? {}, run));
}

function startVersion(asked: AskedVersion, run: TaskRun): TaskResult {
  const workbook = run.openWorkbook();
  const plan = workbook.plan(...VERSION_LISTS);
  const request = versionRequest(asked, run.today);
  if (typeof request === 'string') return refusal(request);
  const faults = versionFaults(request, plan);
  if (faults.length > 0) return refusal(`Nothing was changed. ${faults.join(' ')}`, { faults });
  const now = actionsNow(workbook);
  const rows = rowsOf(request, workbook, run.properties, now);
  const added = Object.fromEntries(Object.entries(rows.added).filter(([, its]) => its.length > 0));
  const snapshot = finalSnapshot(workbook, now, request.closing);
  const outcome = carryOut({ task: NEW_VERSION, added, changed: rows.changed }, { workbook, ...run, snapshot });
  if ('refused' in outcome) return refusal(outcome.refused);
  const left = outcome.left.length === 0 ? '' : ` Somebody edited these meanwhile, so they stay as they are: ${outcome.left.join('; ')}.`;
  return {
    message:
      `Version "${request.closing}" is closed with snapshot ${snapshot?.id ?? ''}, and version "${request.version}" has begun.${left} ` +
      'Set up ▸ Undo the last report or version takes it back.',
    details: { snapshot: snapshot?.id ?? '', lines: versionInWords(request, rows, plan) },
  };
}
