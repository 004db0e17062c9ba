import type { Paragraph, Table } from 'docx';
import { heading } from './text.ts';
import { dataTable } from './tables.ts';

/** What each status means: no colour has one meaning across councils, so every paper prints its own. */
export function statusKey(width: number, level: 1 | 2 | 3 = 2): (Paragraph | Table)[] {
  return [
    heading(level, 'What the statuses mean'),
    dataTable({
      list: 'statusKey',
      width,
      small: true,
      columns: [
        { heading: 'Status', cell: '{label}', share: 16 },
        { heading: 'Symbol', cell: '{symbol}', share: 8 },
        { heading: 'Meaning', cell: '{meaning}', share: 64 },
        { heading: 'Actions', cell: '{count} of {of}', share: 12 },
      ],
    }),
  ];
}
