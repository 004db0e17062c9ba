import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import type { ImportRequest } from './import-source.ts';
import { previewWords } from './import-words.ts';
import { prepareImport } from './prepare-import.ts';
import { importDetails, refused } from './import-answer.ts';

/** What the source would become, and what must be asked. Writes nothing. */
export function previewImportTask(request: ImportRequest): TaskAnswer {
  return runTask('Preview an import', { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const prepared = prepareImport(request, workbook, run);
    if ('refusal' in prepared) return refused(prepared.refusal, prepared.proposal);
    return { message: previewWords(prepared), problems: workbook.missingTabs, isUneventful: true, details: importDetails(prepared) };
  });
}
