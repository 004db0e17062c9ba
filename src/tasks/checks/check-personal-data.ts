import { alert } from '../../google/ui.ts';
import type { PersonalDataKind, PersonalDataOptions } from '../../plan/personal-data/personal-data.ts';
import { findPersonalData, personalDataSentence, publicLinesOf } from '../../plan/personal-data/personal-data.ts';
import type { Problem } from '../../plan/problem.ts';
import { problem } from '../../plan/problem.ts';
import { counted } from '../../words/words.ts';
import type { Grid } from '../../tabs/cells.ts';
import { readPlan } from '../../workbook/read-plan.ts';
import { findColumns } from '../../workbook/find-columns.ts';
import { tabNamed } from '../../tabs/tabs.ts';
import { OFFICERS_TABS, readTabs } from '../../storage/read-tabs.ts';
import { runTask } from '../run-task.ts';
import type { TaskAnswer } from '../task-answer.ts';

/** An alert is no place for hundreds of lines; the first ones, and how many more there are. */
const MOST_SHOWN = 25;

/** What these tabs may hold: officers' own telephone numbers and the council's address. */
const ALLOWED: Readonly<Record<string, readonly PersonalDataKind[]>> = { People: ['phone', 'postcode'], Settings: ['phone', 'postcode'] };

/** Menu: looks in every cell that officers write for what could identify a child. Names the cells and never their words. */
export function checkPersonalDataTask(): TaskAnswer {
  const answer = runTask('Personal data', { lock: false }, ({ today }) => {
    const { grids, problems: missing } = readTabs(OFFICERS_TABS);
    const { plan } = readPlan(grids, { today, needsActions: false });
    const publicLines = publicLinesOf(plan.settings.publicTelephoneLines);
    const found = grids.flatMap((grid) => personalDataProblems(grid, publicLines));
    const message =
      found.length === 0
        ? 'Nothing that could identify a child was found.'
        : `${counted(found.length, 'cell')} ${found.length === 1 ? 'holds' : 'hold'} what could identify a child.`;
    return { message, problems: [...found, ...missing], isUneventful: found.length === 0 };
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

/** One problem for each cell, with the first thing found in it. */
export function personalDataProblems(grid: Grid, options: PersonalDataOptions = {}): readonly Problem[] {
  const { headingRow } = findColumns(grid, tabNamed(grid.tab));
  const headings = grid.rows[headingRow] ?? [];
  return grid.rows.slice(headingRow + 1).flatMap((row, index) =>
    row.flatMap((cell, column): Problem[] => {
      if (typeof cell !== 'string' || cell === '') return [];
      const finding = findPersonalData(cell, options).find(({ kind }) => !(ALLOWED[grid.tab] ?? []).includes(kind));
      if (finding === undefined) return [];
      const heading = String(headings[column] ?? '') || `column ${column + 1}`;
      return [
        problem(
          { tab: grid.tab, row: headingRow + index + 2, heading },
          'personal-data',
          `${personalDataSentence(finding).replace(/^What/, 'what')}`,
        ),
      ];
    }),
  );
}
