import type { Paragraph, Table } from 'docx';
import { PORTRAIT_WIDTH } from './page.ts';
import { dataTable } from './tables.ts';
import { each, heading } from './text.ts';

/** Who was asked for a statement and when it came: silence is never clearance. For officers' copies alone. */
export function clearances(level: 1 | 2 | 3 = 1): (Paragraph | Table)[] {
  return each<Paragraph | Table>(
    'isClearance',
    heading(level, 'Statements requested and received'),
    dataTable({
      list: 'clearances',
      width: PORTRAIT_WIDTH,
      columns: [
        { heading: 'Officer', cell: '{officer}', share: 36 },
        { heading: 'Requested', cell: '{requested}', share: 20 },
        { heading: 'Received', cell: '{received}', share: 20 },
        { heading: 'Cleared?', cell: '{state}', share: 24 },
      ],
    }),
  );
}
