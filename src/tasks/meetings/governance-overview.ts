import { overviewDocument } from '../../papers/documents/overview.ts';
import { DocumentInHand } from '../../storage/document-in-hand.ts';
import { shippedDocument } from '../../storage/shipped-documents.ts';
import { overview } from '../../plan/position/overview/overview.ts';
import { formatDate } from '../../days/plain-date.ts';
import { previousSnapshot } from '../../plan/snapshots/snapshot.ts';
import { counted } from '../../words/words.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

/** Menu: where the plan stands with inspectors, the law, committees, money and impact, as a document. One read per tab. */
export function makeOverviewTask(): TaskAnswer {
  bringTabsFor('makeOverview');
  return runTask('Overview', { lock: true }, (run) => {
    const workbook = run.openWorkbook();
    const { today, calendar } = workbook;
    const plan = workbook.wholePlan();
    const { problems } = workbook;
    const sections = overview({ plan, today, calendar, before: previousSnapshot(workbook.snapshots, today) });
    if (sections.length === 0)
      return {
        message: 'There is nothing to show yet: enter the inspection, the bodies and the meetings first.',
        refused: true,
        problems,
        isUneventful: true,
      };
    const bytes = shippedDocument(overviewDocument({ sections, council: plan.settings.councilName, plan: plan.settings.planName, today }));
    const name = `Overview, ${formatDate(today)}`;
    const inHand = new DocumentInHand('overview', { name, bytes, keepsWord: plan.settings.keepWordFile }, run.properties);
    return {
      message: `The overview has ${counted(sections.length, 'section')}.`,
      problems,
      documents: inHand.documents,
      atLast: () => inHand.finish(),
      details: { sections },
    };
  });
}
