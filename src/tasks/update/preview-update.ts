import { findPersonalData, personalDataSentence, publicLinesOf } from '../../plan/personal-data/personal-data.ts';
import { columnOf, formCells, formWords, rowsWith, UPDATE_FIELDS } from '../../workbook/action-form.ts';
import type { FormWords } from '../../workbook/action-form.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { actionNamed, isRefusal, openForUpdate, refusal } from './action-in-hand.ts';
import { statusAt } from './action-status.ts';
import { UPDATE_TASK } from './opened-action.ts';
import { cleanRequest } from './update-request.ts';
import type { UpdateRequest } from './update-request.ts';

/** The status that the action would have with these words, by the rules of the sheet, and what to look at. Writes nothing. */
export function previewUpdateTask(sent: Partial<UpdateRequest>): TaskAnswer {
  return runTask(UPDATE_TASK, { lock: false }, (run) => {
    const { wanted, ...name } = cleanRequest(sent);
    const workbook = openForUpdate(run);
    const found = actionNamed(workbook, name);
    if (isRefusal(found)) return found;
    const { cells, faults } = formCells(found, wanted);
    if (faults.length > 0) return refusal(faults.join(' '));
    const after = openForUpdate(run, { tab: found.sheet.grid.tab, rows: rowsWith(found.sheet, found.row, cells) });
    return {
      message: '',
      isUneventful: true,
      details: {
        status: statusAt(after, found.row),
        warnings: warningsOf(wanted, formWords(found), workbook.settings.publicTelephoneLines),
      },
    };
  });
}

/** What the words would tell of a child, field by field; words that stood there already are left to the checks. */
function warningsOf(wanted: FormWords, standing: FormWords, publicLines: string): string[] {
  return UPDATE_FIELDS.flatMap((field) => {
    const words = wanted[field] ?? '';
    const [finding] = words === standing[field] ? [] : findPersonalData(words, publicLinesOf(publicLines));
    return finding === undefined ? [] : [`${columnOf(field).heading}: ${personalDataSentence(finding)}`];
  });
}
