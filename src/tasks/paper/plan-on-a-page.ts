import { shippedFiles } from 'virtual:shipped-files';
import { currentUserEmail } from '../../google/session.ts';
import { certificate } from '../../papers/checks/check-paper.ts';
import { checkPublicDocument, PAGE_CHECKS } from '../../papers/checks/page-checks.ts';
import { planOnAPage, publicActionsOf } from '../../papers/documents/plan-on-a-page.ts';
import { publicCopy } from '../../papers/documents/public-copy.ts';
import { shippedTemplate } from '../../papers/templates/shipped-files.ts';
import { DocumentInHand } from '../../storage/document-in-hand.ts';
import { formatDate } from '../../days/plain-date.ts';
import { counted } from '../../words/words.ts';
import { actionsNow } from '../../workbook/actions-now.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { asProblem, foundInWords } from './paper-preview.ts';

/** Menu: the plan for families and the public, as a Google Doc, a Word file and a web page. */
export function makePlanOnAPageTask(): TaskAnswer {
  const by = currentUserEmail();
  return runTask('Plan on a page', { lock: true, startedBy: by === '' ? 'menu' : by }, (run) => {
    const workbook = run.openWorkbook();
    const read = workbook.partialPlan([
      'settings',
      'actions',
      'workstreams',
      'statusKey',
      'calendar',
      'people',
      'recommendations',
      'reportText',
    ]);
    const now = actionsNow(workbook);
    const plan = { ...read, actions: now.map(({ action }) => action) };
    const shown = publicActionsOf(plan);
    if (shown.length === 0)
      return {
        message: 'No action has words for the public yet. Write them in the column Public wording of the Action plan tab.',
        refused: true,
        isUneventful: true,
      };
    const document = planOnAPage({ plan, statuses: now.map(({ status }) => status), today: run.today });
    const { bytes, parts, html } = publicCopy(document, shippedTemplate(shippedFiles(), document.template));
    const findings = checkPublicDocument({ plan, parts, html });
    const checks = certificate(findings, { today: run.today, time: run.time, by, reason: '' }, PAGE_CHECKS);
    const [worst] = findings;
    if (worst !== undefined)
      return { message: `The page was not made. ${worst.check}: ${worst.message}`, problems: findings.map(asProblem), refused: true };
    const name = `Plan on a page, ${formatDate(run.today)}`;
    const wanted = { name, bytes, keepsWord: plan.settings.keepWordFile, page: html };
    const inHand = new DocumentInHand('plan on a page', wanted, run.properties);
    return {
      message: `The page tells ${counted(shown.length, 'action')} in the words for the public. ${foundInWords(findings)}`,
      problems: workbook.problems,
      documents: inHand.documents,
      details: { checks },
      atLast: () => inHand.finish(),
    };
  });
}
