import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { FURNITURE } from '../../src/papers/layout/layout.ts';

/** The council's name and the kind of copy at the top of every page. */
export function header(width: number): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Furniture',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun(`${FURNITURE.header.left}\t${FURNITURE.header.right}`)],
      }),
    ],
  });
}

/** What the numbers are as at, and "Page x of y". */
export function footer(width: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Furniture',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun(FURNITURE.footer.left),
          new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
