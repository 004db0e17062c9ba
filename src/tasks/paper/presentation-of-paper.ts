import { shippedFiles } from 'virtual:shipped-files';
import type { Finding } from '../../papers/checks/check.ts';
import { checkPaper } from '../../papers/checks/check-paper.ts';
import { SLIDE_CHECKS } from '../../papers/checks/slide-checks.ts';
import { paperSource } from '../../papers/paper-source.ts';
import type { PaperInput } from '../../papers/paper-source.ts';
import { presentationOf } from '../../papers/slides/presentation.ts';
import { shippedTemplate } from '../../papers/templates/shipped-files.ts';

/** A presentation, with what the checks found in it. */
export type CheckedPresentation = ReturnType<typeof presentationOf> & { readonly findings: readonly Finding[] };

/** Makes the slides that tell what the paper tells, and checks them as the paper would be. */
export function presentationOfPaper(input: PaperInput): CheckedPresentation {
  const made = presentationOf(input, shippedTemplate(shippedFiles(), 'presentation'));
  const { counts } = paperSource(input);
  return { ...made, findings: checkPaper({ paper: made.paper, plan: input.plan, counts, document: made.parts }, SLIDE_CHECKS) };
}
