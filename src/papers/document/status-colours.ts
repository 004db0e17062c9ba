import type { StatusKeyRow } from '../../plan/model.ts';
import { wordsOf } from './xml.ts';

/** What stands after the shading in a cell's properties, in the order that the schema of WordprocessingML asks for. */
const AFTER_SHADING = /<w:(?:noWrap|tcMar|textDirection|tcFitText|vAlign|hideMark|cellIns|cellDel|cellMerge|tcPrChange)\b/;
/** What stands after the colour in a run's properties. */
const AFTER_COLOUR =
  /<w:(?:spacing|w|kern|position|sz|szCs|highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b/;

/**
 * Gives every table cell that holds exactly a status label of the key (or its symbol and label) that status's colours.
 * The label stays, so the colour is never alone. Cells that hold a table are left as they are.
 */
export function colourStatuses(xml: string, key: readonly StatusKeyRow[]): string {
  const byWords = new Map(
    key.flatMap((row): [string, StatusKeyRow][] => [
      [row.label, row],
      [`${row.symbol} ${row.label}`, row],
    ]),
  );
  return xml.replace(/<w:tc>(?:(?!<w:tc>)[\s\S])*?<\/w:tc>/g, (cell) => {
    const row = byWords.get(wordsOf(cell).trim());
    return row === undefined ? cell : colouredCell(cell, row);
  });
}

function colouredCell(cell: string, row: StatusKeyRow): string {
  const shading = `<w:shd w:val="clear" w:color="auto" w:fill="${hex(row.colour)}"/>`;
  const colour = `<w:color w:val="${hex(row.textColour)}"/>`;
  return withCellShading(cell, shading).replace(/<w:r(?: [^>]*)?>[\s\S]*?<\/w:r>/g, (run) => withRunColour(run, colour));
}

function withCellShading(cell: string, shading: string): string {
  const properties = /<w:tcPr>([\s\S]*?)<\/w:tcPr>/.exec(cell);
  if (properties === null) return cell.replace(/<w:tcPr\/>/, '').replace('<w:tc>', `<w:tc><w:tcPr>${shading}</w:tcPr>`);
  const kept = (properties[1] as string).replace(/<w:shd\b[^>]*\/>/, '');
  return cell.replace(properties[0], () => `<w:tcPr>${placed(kept, shading, AFTER_SHADING)}</w:tcPr>`);
}

function withRunColour(run: string, colour: string): string {
  const properties = /<w:rPr>([\s\S]*?)<\/w:rPr>/.exec(run);
  if (properties === null) return run.replace(/<w:rPr\/>/, '').replace(/^<w:r(?: [^>]*)?>/, (start) => `${start}<w:rPr>${colour}</w:rPr>`);
  const kept = (properties[1] as string).replace(/<w:color\b[^>]*\/>/, '');
  return run.replace(properties[0], () => `<w:rPr>${placed(kept, colour, AFTER_COLOUR)}</w:rPr>`);
}

function placed(properties: string, element: string, before: RegExp): string {
  const at = properties.search(before);
  return at < 0 ? properties + element : properties.slice(0, at) + element + properties.slice(at);
}

function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
