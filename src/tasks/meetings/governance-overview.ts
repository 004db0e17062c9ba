import { createGoogleDoc, createWordFile } from '../../google/drive.ts';
import { readGrid } from '../../google/spreadsheet.ts';
import { overviewDocument } from '../../papers/documents/overview.ts';
import { shippedDocument } from '../../storage/shipped-documents.ts';
import { overview } from '../../plan/position/overview.ts';
import { formatDate } from '../../days/plain-date.ts';
import { previousSnapshot } from '../../plan/snapshots/snapshot.ts';
import { counted } from '../../words/words.ts';
import { workingCalendar } from '../../days/working-calendar.ts';
import { readHistory } from '../../workbook/history.ts';
import { readPlan } from '../../workbook/read-plan.ts';
import { HISTORY_TAB } from '../../tabs/record-tabs.ts';
import { OFFICERS_TABS, readTabs } from '../../storage/read-tabs.ts';
import { runTask } from '../run-task.ts';
import type { TaskAnswer } from '../task-answer.ts';

/** Menu: where the plan stands with inspectors, the law, committees, money and impact, as a document. One read per tab. */
export function makeOverviewTask(): TaskAnswer {
  return runTask('Overview', { lock: false }, ({ today }) => {
    const { grids, problems: missing } = readTabs(OFFICERS_TABS);
    const { plan, problems } = readPlan(grids, { today });
    const before = previousSnapshot(readHistory(readGrid(HISTORY_TAB.name), today).snapshots, today);
    const sections = overview({ plan, today, calendar: workingCalendar(plan.calendar), before });
    if (sections.length === 0)
      return {
        message: 'There is nothing to show yet: enter the inspection, the bodies and the meetings first.',
        refused: true,
        problems: [...missing, ...problems],
        isUneventful: true,
      };
    const bytes = shippedDocument(overviewDocument({ sections, council: plan.settings.councilName, plan: plan.settings.planName, today }));
    const name = `Overview, ${formatDate(today)}`;
    const documents = [{ name, ...createGoogleDoc(name, bytes) }];
    if (plan.settings.keepWordFile) documents.push({ name: `${name}.docx`, ...createWordFile(name, bytes) });
    return {
      message: `The overview has ${counted(sections.length, 'section')}.`,
      problems: [...missing, ...problems],
      documents,
      details: { sections },
    };
  });
}
