import type { PlainDate } from '../../days/plain-date.ts';
import { showTab, writeBlock } from '../../google/spreadsheet.ts';
import { SETTINGS } from '../../plan/settings/settings.ts';
import { appendRows } from '../../storage/append-rows.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import { sameWords } from '../../words/words.ts';
import type { TaskRun } from '../run/run-task.ts';
import type { Answers } from './first-run-answers.ts';

/** Puts the council's name on the Settings tab and the inspection on its own, where it is not there already. Gives a sentence. */
export function writeAnswers({ council, inspection, received, published }: Answers, run: TaskRun): string {
  const workbook = run.openWorkbook();
  const stays = writeCouncil(council, workbook);
  if (inspection === '' || workbook.rows('inspections').some(({ name }) => sameWords(name, inspection))) return stays;
  const day = (date: PlainDate | undefined) => (date === undefined ? '' : { date, time: '00:00' });
  const rows = [{ name: inspection, reportReceived: day(received), reportPublished: day(published) }];
  const [ref] = appendRows('inspections', rows, workbook, run.properties) ?? [];
  if (ref !== undefined) showTab(TAB_OF.inspections.name, true);
  return ref === undefined ? stays : `${stays} ${inspection} is ${ref} on the Inspections tab.`;
}

/** A council that somebody has named already stays, and it is said. */
function writeCouncil(council: string, workbook: ReturnType<TaskRun['openWorkbook']>): string {
  const { row, value = '' } = workbook.rows('settings').find(({ name }) => sameWords(name, SETTINGS.councilName.name)) ?? {};
  const column = workbook.sheet('settings')?.columns.get('value');
  const named = String(value).trim();
  if (row === undefined || column === undefined || named === council) return '';
  if (named !== '' && named !== SETTINGS.councilName.default)
    return ` The council is called ${named} on the Settings tab, and stays so: change it there.`;
  writeBlock(TAB_OF.settings.name, row, column + 1, [[council]]);
  return '';
}
