import type { Paragraph, Table } from 'docx';
import { PORTRAIT_WIDTH } from './page.ts';
import { dataTable } from './tables.ts';
import { each, heading, words } from './text.ts';

/** What may not be published, with the paragraph of Schedule 12A and why: printed in copies that are not public. */
export function exemptPart(): (Paragraph | Table)[] {
  return each<Paragraph | Table>(
    'hasExemptPart',
    heading(1, 'EXEMPT PART: NOT FOR PUBLICATION', { newPage: true }),
    words('The items below are exempt under Part 1 of Schedule 12A to the Local Government Act 1972.', 'Notice'),
    dataTable({
      list: 'exempt',
      width: PORTRAIT_WIDTH,
      columns: [
        { heading: 'Ref', cell: '{ref}', share: 9 },
        { heading: 'Item', cell: '{text}', share: 40 },
        { heading: 'Schedule 12A', cell: '{paragraph}', share: 24 },
        { heading: 'Public interest', cell: '{publicInterest}', share: 30 },
      ],
    }),
  );
}
