import { tabNames } from '../../google/sheets/rows-and-notes.ts';
import { importState } from '../../storage/import-state.ts';
import { showPage } from '../dialog-page.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import { PLAN_TARGETS, TARGETS } from '../../imports/columns/targets.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

/** Menu: opens the dialog. */
export function openImport(): void {
  bringTabsFor('importAPlan');
  showPage('import-plan', { title: 'Import an existing plan', width: 900, height: 680 });
}

/** What the dialog offers: the tabs that are not the plan's own, and the import that can be undone. */
export function importChoices(): TaskAnswer {
  return runTask('Import a plan', { lock: false }, ({ properties }) => {
    const own = new Set(Object.values(TAB_OF).map(({ name }): string => name));
    const last = importState(properties);
    return {
      message: '',
      isUneventful: true,
      details: {
        tabs: tabNames().filter((name) => !own.has(name)),
        targets: [
          ...PLAN_TARGETS.map(({ key, heading }) => ({ key, name: heading })),
          ...Object.entries(TARGETS).map(([key, name]) => ({ key, name })),
        ],
        ...(last?.step === 'done' ? { last } : {}),
      },
    };
  });
}
