import type { ISectionOptions, Paragraph, Table } from 'docx';
import { footer, header } from './furniture.ts';
import { LANDSCAPE, LANDSCAPE_WIDTH } from './page.ts';
import { statusKey } from './status-key.ts';
import { dataTable } from './tables.ts';
import { each, heading, without, words } from './text.ts';

/** The action plan on its side: key at the top, header row repeated, rows not split, status as word and colour. */
export function actionPlanAppendix(name: string): ISectionOptions {
  return {
    properties: LANDSCAPE,
    headers: { default: header(LANDSCAPE_WIDTH) },
    footers: { default: footer(LANDSCAPE_WIDTH) },
    children: [
      heading(1, name),
      words('As at {paper.asAt}. Snapshot {paper.snapshot}. {paper.exemptSentence}'),
      ...each<Paragraph | Table>(
        'hasPublicPart',
        ...statusKey(LANDSCAPE_WIDTH),
        heading(2, 'Actions'),
        ...each('hasActions', actionsTable()),
        ...without('hasActions', words('The plan holds no public actions yet.')),
      ),
      ...without('hasPublicPart', words('The action plan is in the public part of this paper, which is published separately.')),
    ],
  };
}

function actionsTable(): Paragraph | Table {
  return dataTable({
    list: 'actions',
    width: LANDSCAPE_WIDTH,
    small: true,
    columns: [
      { heading: 'Ref', cell: '{ref}', share: 6 },
      { heading: 'Action', cell: '{action}', share: 30 },
      { heading: 'Answers', cell: '{recommendation}', share: 9 },
      { heading: 'Lead', cell: '{lead}', share: 16 },
      { heading: 'Deadline', cell: '{deadlineWords}', share: 14 },
      { heading: 'Status', cell: '{status}', share: 10 },
      { heading: 'Why, and latest update', cell: '{whyAndUpdate}', share: 38 },
    ],
  });
}
