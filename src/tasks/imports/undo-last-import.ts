import { importState, keepImportState, keptRecords } from '../../storage/import-state.ts';
import { undoRecord } from '../../storage/import-writes.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { undoneWords } from './import-words.ts';
import { importUndone } from './import-ends.ts';
import { refused } from './import-answer.ts';

/** Takes the last import back; what officers typed since stays. */
export function undoLastImportTask(): TaskAnswer {
  return runTask('Undo the last import', { lock: true }, (run) => {
    const state = importState(run.properties);
    if (state === undefined || state.step !== 'done') return refused('There is no import to undo.');
    const workbook = run.openWorkbook();
    const record = keptRecords(workbook).find(({ id }) => id === state.id);
    if (record === undefined)
      return refused('What the last import did stands no longer on the Imports tab, so it cannot be undone. Delete its rows by hand.');
    keepImportState({ ...state, step: 'undoing' });
    const undone = undoRecord(record, workbook);
    const problems = importUndone(state, workbook, run);
    return { message: undoneWords(state.source, undone), problems, details: undone };
  });
}
