import type { IStylesOptions } from 'docx';

/** A typeface that every office has; Liberation Sans has the same widths where Arial is missing. */
const FONT = 'Arial';
/** Sizes in half-points. */
const BODY = 22;
const SMALL = 18;
/** Dark enough on white for 4.5 : 1 many times over. */
const INK = '1A1A1A';
const ACCENT = '1F3A5F';
/** The background of header cells and labels; ink on it has a contrast above 12 : 1. */
export const SHADE = 'E8EDF3';
export const RULE = '8A99AB';

const heading = (size: number, before: number, after = 120): object => ({
  run: { font: FONT, size, bold: true, color: ACCENT },
  paragraph: { spacing: { before, after }, keepNext: true },
});

/** Real Word styles: headings that navigation panes and screen readers find, and named styles for the rest. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: BODY, color: INK, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: { run: { font: FONT, size: 36, bold: true, color: ACCENT }, paragraph: { spacing: { before: 0, after: 200 } } },
    heading1: heading(28, 280),
    heading2: heading(24, 220),
    heading3: heading(22, 160, 80),
  },
  paragraphStyles: [
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { before: 20, after: 20, line: 240 } } },
    {
      id: 'SmallCell',
      name: 'Small cell',
      basedOn: 'Normal',
      run: { size: SMALL },
      paragraph: { spacing: { before: 0, after: 0, line: 228 } },
    },
    { id: 'CellHeading', name: 'Cell heading', basedOn: 'Cell', run: { bold: true }, paragraph: { keepNext: true } },
    { id: 'CellLabel', name: 'Cell label', basedOn: 'Cell', run: { bold: true } },
    { id: 'SmallCellHeading', name: 'Small cell heading', basedOn: 'SmallCell', run: { bold: true } },
    { id: 'Furniture', name: 'Furniture', basedOn: 'Normal', run: { size: SMALL, color: '4A4A4A' }, paragraph: { spacing: { after: 0 } } },
    { id: 'Notice', name: 'Notice', basedOn: 'Normal', run: { bold: true, color: '8A1C14' } },
  ],
};
