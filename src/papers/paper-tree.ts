import { FORMATS } from './formats/formats.ts';
import type { DocumentTree } from './layout/document-tree.ts';
import { fillLayout } from './layout/fill-layout.ts';
import type { Paper } from './paper.ts';
import { progressBar, templateData } from './template-data.ts';

/** The paper as its shipped format prints it, block by block: what any writer beside the Word templates prints. */
export function paperTree(paper: Paper): DocumentTree {
  return fillLayout(FORMATS[paper.format].layout, {
    values: templateData(paper),
    statusKey: paper.statusKey,
    bar: progressBar(paper),
    trend: paper.trend,
  });
}
