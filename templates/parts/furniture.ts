import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';

/** The council's name and the kind of copy at the top of every page. */
export function header(width: number): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Furniture',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun('{council.name}\t{paper.copyNotice}')],
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
          new TextRun('{paper.shortTitle} · as at {paper.asAt}'),
          new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
