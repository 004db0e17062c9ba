import { day, daysBetween } from '../../days/plain-date.ts';
import type { Cell } from '../../tabs/cells.ts';
import { isDateCell } from '../../tabs/cells.ts';
import type { ExportedTab } from './plan-export.ts';

/** Day 0 of the serial numbers by which a workbook stores dates. */
const SERIAL_START = day('1899-12-30');
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Looks of cells: words as they stand, a day, a day with its time, a heading. */
const LOOK = { text: 1, day: 2, moment: 3, heading: 4 } as const;
const WIDEST = 60;

/**
 * The parts of an .xlsx workbook (ECMA-376, SpreadsheetML), by their names: a sheet a tab with its headings and its values, and
 * nothing else. Text stays text, dates are dates.
 */
export function workbookParts(tabs: readonly ExportedTab[]): Readonly<Record<string, string>> {
  const numbers = tabs.map((_, index) => index + 1);
  const type = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `${type('workbook', 'sheet.main')}${type('styles', 'styles')}` +
      `${numbers.map((n) => type(`worksheets/sheet${n}`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      tabs.map(({ name }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `${numbers.map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}` +
      `${relation('rIdStyles', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml':
      `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>` +
      '<numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm"/></numFmts><fonts count="2"><font/><font><b/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>${look(49, true)}` +
      `${look(164)}${look(165)}<xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(tabs.map((tab, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetOf(tab)])),
  };
}

function look(format: number, isWrapped = false): string {
  const wrap = isWrapped ? ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' : '/>';
  return `<xf numFmtId="${format}" applyNumberFormat="1"${wrap}`;
}

function sheetOf({ columns, rows }: ExportedTab): string {
  const widths = columns.map(({ heading }, index) => {
    const longest = Math.max(
      heading.length,
      ...rows.slice(0, 50).map((cells) => (typeof cells[index] === 'string' ? cells[index].length : 10)),
    );
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(WIDEST, longest + 2)}" customWidth="1"/>`;
  });
  const headings = columns.map(({ heading }) => textCell(heading, LOOK.heading)).join('');
  const lines = rows.map((cells, row) => `<row r="${row + 2}">${columns.map((_, index) => cellXml(cells[index] ?? '')).join('')}</row>`);
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" ` +
    `state="frozen"/></sheetView></sheetViews>${widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`}` +
    `<sheetData><row r="1">${headings}</row>${lines.join('')}</sheetData></worksheet>`
  );
}

function cellXml(cell: Cell): string {
  if (cell === '') return '<c/>';
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (!isDateCell(cell)) return textCell(cell, LOOK.text);
  const [hours = 0, minutes = 0] = cell.time.split(':').map(Number);
  const serial = daysBetween(SERIAL_START, cell.date) + (hours * 60 + minutes) / 1440;
  return `<c s="${cell.time === '00:00' ? LOOK.day : LOOK.moment}"><v>${serial}</v></c>`;
}

const textCell = (text: string, style: number): string =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;

/** Text as it stands in XML; control signs that no XML may hold are left out. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);
}
