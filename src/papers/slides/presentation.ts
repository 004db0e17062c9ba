import type { Problem } from '../../plan/problem.ts';
import type { DocxParts } from '../document/zip.ts';
import type { Paper } from '../paper.ts';
import { paperFromPlan } from '../paper-from-plan.ts';
import type { PaperInput } from '../paper-source.ts';
import type { Slide } from './slides.ts';
import { slidesOf } from './slides.ts';
import { writePptx } from './write-pptx.ts';

/** A finished presentation: the paper it tells, its slides, and its file. */
interface PresentationDocument {
  readonly paper: Paper;
  readonly slides: readonly Slide[];
  readonly bytes: Uint8Array;
  readonly parts: DocxParts;
  readonly problems: readonly Problem[];
}

/** The slides of a paper, in the shipped presentation. The same plan and snapshot give the same bytes. */
export function presentationOf(input: PaperInput, template: Uint8Array): PresentationDocument {
  const { paper, problems } = paperFromPlan(input);
  const slides = slidesOf(paper);
  const properties = { title: paper.title, author: paper.council, description: `Snapshot ${paper.snapshot}`, date: paper.asAt };
  return { paper, slides, problems, ...writePptx({ template, slides, properties }) };
}
