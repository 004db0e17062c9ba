import { confirm, toast } from '../../google/ui.ts';
import { documentProperties } from '../../google/properties.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Properties } from '../../storage/document-state.ts';
import { importState } from '../../storage/import-state.ts';
import { counted } from '../../words/words.ts';
import { undoLastImportTask } from '../imports/undo-last-import.ts';
import { keptChange } from '../../storage/changes/kept-change.ts';
import { takeBack } from '../../storage/changes/take-back.ts';
import { leftWords } from '../run/cut-off.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

const TITLE = 'Undo the last report or version';

/** Menu: asks, then takes the last change back. */
export function undoLastChange(): TaskAnswer {
  const properties = documentProperties();
  const kept = keptChange(properties);
  const question =
    kept === undefined
      ? importQuestion(properties)
      : `"${kept.task}" of ${formatDate(kept.day)} added ${kept.added.length} rows and changed ${kept.changed.length} cells. ` +
        'Take it back? What somebody has changed since stays.';
  if (question !== undefined && !confirm(TITLE, question)) return declined();
  const answer = takeBackLastChange();
  toast(answer.message, TITLE, 10);
  return answer;
}

/** What is asked before an import is undone; `undefined` where there is none. */
function importQuestion(properties: Properties): string | undefined {
  const state = importState(properties);
  return state?.step === 'done'
    ? `The import of "${state.source}" on ${formatDate(state.on as PlainDate)} added ${counted(state.actions, 'action')}. ` +
        `Take it back? What somebody has changed since stays.`
    : undefined;
}

function declined(): TaskAnswer {
  return runTask(TITLE, { lock: false }, () => ({ message: 'Nothing was taken back.', isUneventful: true }));
}

/** Takes the last change back without asking: called by dialogs that ask themselves, and from the command line. */
export function takeBackLastChange(): TaskAnswer {
  const properties = documentProperties();
  if (keptChange(properties) === undefined && importState(properties)?.step === 'done') return undoLastImportTask();
  return runTask(TITLE, { lock: true }, (run) => {
    const back = takeBack(run.openWorkbook(), run.properties);
    if (back === undefined) return { message: 'There is nothing to undo.', isUneventful: true };
    return { message: `"${back.task}" was taken back.${leftWords(back.left)}` };
  });
}
