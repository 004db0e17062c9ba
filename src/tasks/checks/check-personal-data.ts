import { alert } from '../../google/ui.ts';
import type { PersonalDataKind, PersonalDataOptions } from '../../plan/personal-data/personal-data.ts';
import { findPersonalData, personalDataSentence, publicLinesOf } from '../../plan/personal-data/personal-data.ts';
import type { Problem } from '../../plan/problem.ts';
import { placeIn, problem } from '../../plan/problem.ts';
import { counted } from '../../words/words.ts';
import type { ListName } from '../../tabs/tabs.ts';
import { LIST_NAMES } from '../../tabs/tabs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

/** An alert is no place for hundreds of lines; the first ones, and how many more there are. */
const MOST_SHOWN = 25;

/** What these tabs may hold: officers' own telephone numbers and the council's address. */
const ALLOWED: Partial<Readonly<Record<ListName, readonly PersonalDataKind[]>>> = {
  people: ['phone', 'postcode'],
  settings: ['phone', 'postcode'],
};

/** Menu: looks in every cell that officers write for what could identify a child. Names the cells and never their words. */
export function checkPersonalDataTask(): TaskAnswer {
  const answer = runTask('Personal data', { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const options = publicLinesOf(workbook.settings.publicTelephoneLines);
    const found = LIST_NAMES.flatMap((list) => personalDataProblems(workbook, list, options));
    const message =
      found.length === 0
        ? 'Nothing that could identify a child was found.'
        : `${counted(found.length, 'cell')} ${found.length === 1 ? 'holds' : 'hold'} what could identify a child.`;
    return { message, problems: [...found, ...workbook.missingTabs], isUneventful: found.length === 0 };
  });
  const more = answer.problems.length - MOST_SHOWN;
  alert(
    'Personal data',
    [
      answer.message,
      ...answer.problems.slice(0, MOST_SHOWN).map((each) => `• ${each.message}`),
      ...(more > 0 ? [`and ${more} more.`] : []),
    ].join('\n'),
  );
  return answer;
}

/** One problem for each cell of a tab, with the first thing found in it. */
function personalDataProblems(workbook: Workbook, list: ListName, options: PersonalDataOptions): readonly Problem[] {
  const sheet = workbook.sheet(list);
  if (sheet === undefined) return [];
  const { grid, headingRow, columns } = sheet;
  const headings = grid.rows[headingRow] ?? [];
  const fields = new Map([...columns].map(([key, column]) => [column, key]));
  return grid.rows.slice(headingRow + 1).flatMap((row, index) =>
    row.flatMap((cell, column): Problem[] => {
      if (typeof cell !== 'string' || cell === '') return [];
      const finding = findPersonalData(cell, options).find(({ kind }) => ALLOWED[list]?.includes(kind) !== true);
      if (finding === undefined) return [];
      const part = String(headings[column] ?? '') || `column ${column + 1}`;
      const place = { ...placeIn(list, headingRow + index + 2, fields.get(column)), part };
      return [problem(place, 'personal-data', personalDataSentence(finding).replace(/^What/, 'what'))];
    }),
  );
}
