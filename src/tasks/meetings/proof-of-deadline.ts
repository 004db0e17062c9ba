import { DocumentInHand } from '../../storage/document-in-hand.ts';
import { shippedDocument } from '../../storage/shipped-documents.ts';
import { proofAppendix } from '../../papers/documents/proof.ts';
import { printedProof, resultWords } from '../../plan/clocks/proof.ts';
import { formatDate } from '../../days/plain-date.ts';
import { counted, sentenceCase } from '../../words/words.ts';
import { showPage } from '../dialog-page.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { PROOF_LISTS, prove } from './find-proof.ts';
import type { ProofPlan, ProofRequest, Proved } from './find-proof.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskRun } from '../run/run-task.ts';

/** Menu: opens the dialog. */
export function openProof(): void {
  bringTabsFor('showProofOfADeadline');
  showPage('proof-of-deadline', { title: 'Proof of a deadline', width: 640, height: 640 });
}

/** What the dialog offers: rules, and the inspections and meetings whose dates they count from. */
export function proofChoices(): TaskAnswer {
  return runTask('Proof of a deadline', { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const plan = workbook.plan('deadlineRules', 'inspections', 'meetings', 'bodies');
    const bodies = new Map(plan.bodies.map(({ ref, name }) => [ref, name]));
    return {
      message: '',
      problems: workbook.missingTabs,
      isUneventful: true,
      details: {
        rules: plan.deadlineRules.filter(({ active }) => active).map(({ name, anchor }) => ({ name, anchor })),
        inspections: plan.inspections.map(({ ref, name }) => ({ ref, name })),
        meetings: plan.meetings.flatMap(({ ref, body, date }) =>
          date === undefined ? [] : [{ ref, name: `${bodies.get(body) ?? body}, ${formatDate(date)}` }],
        ),
      },
    };
  });
}

/** The proof of a date: every day of the count with those skipped and why; with `document`, an appendix to print as well. */
export function proofTask(request: ProofRequest): TaskAnswer {
  return runTask('Proof of a deadline', { lock: request.document === true }, (run) => {
    const workbook = run.openWorkbook();
    const { today } = workbook;
    const plan = workbook.plan(...PROOF_LISTS);
    const problems = workbook.missingTabs;
    const found = prove(request, plan, today);
    if ('sentence' in found) return { message: found.sentence, refused: true, problems, isUneventful: true };
    const { proof, difference } = found;
    const appendix = request.document === true ? makeAppendix(found, plan, run) : undefined;
    const days = proof.lines.filter((line) => line.counted).length;
    return {
      message:
        `${sentenceCase(resultWords(proof.result))}: ${proof.words} (${formatDate(proof.anchor.date)}), ` +
        `${counted(days, 'line')} counted.${difference === '' ? '' : ` ${difference}`}`,
      problems,
      ...(appendix === undefined ? { isUneventful: true } : { documents: appendix.documents, atLast: () => appendix.finish() }),
      details: {
        rule: proof.rule,
        date: proof.result.date,
        anchor: proof.anchor,
        difference,
        counted: days,
        lines: printedProof(proof),
        notes: proof.notes,
      },
    };
  });
}

function makeAppendix({ proof, difference }: Proved, plan: ProofPlan, { today, properties }: TaskRun): DocumentInHand {
  const appendix = proofAppendix({ proof, difference, council: plan.settings.councilName, today });
  const name = `${appendix.title} (${formatDate(proof.result.date)})`;
  const { keepWordFile: keepsWord } = plan.settings;
  return new DocumentInHand(`proof ${name}`, { name, bytes: shippedDocument(appendix), keepsWord }, properties);
}
