import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import type { ImportRequest } from './import-source.ts';
import { importedWords } from './import-words.ts';
import { prepareImport } from './prepare-import.ts';
import { importDetails, refused } from './import-answer.ts';
import { writeImport } from './write-import.ts';

/** Brings the source into the plan, so that it can be undone. A run that is cut off is gone on with by the next one. */
export function importPlanTask(request: ImportRequest): TaskAnswer {
  return runTask('Import a plan', { lock: true }, (run) => {
    const workbook = run.openWorkbook();
    const prepared = prepareImport(request, workbook, run);
    if ('refusal' in prepared) return refused(prepared.refusal, prepared.proposal);
    const { record } = prepared.decision;
    const missing = record.rows.find(({ list }) => workbook.sheet(list) === undefined);
    if (missing !== undefined) return refused('A tab of the plan is missing. Choose Set up ▸ Create or repair tabs first.');
    const isNothing = record.changed.length === 0 && record.rows.every(({ isNew }) => !isNew);
    if (isNothing) return { message: importedWords(prepared), isUneventful: true, details: importDetails(prepared) };
    const problems = writeImport(prepared, workbook, run);
    return {
      message: `${importedWords(prepared)} The Dashboard follows with the next refresh.`,
      problems,
      details: importDetails(prepared),
    };
  });
}
