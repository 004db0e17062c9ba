import { resolveThemeColor } from 'hucre';
import type { BorderStyle as FileBorders, CellStyle, Color, FontStyle, BorderSide as FileSide, BorderLineStyle } from 'hucre';
import {
  DEFAULT_FONT_FAMILY,
  DEFAULT_FONT_SIZE,
  DEFAULT_FORMAT,
  sharedFormat,
  type BorderSide,
  type BorderStyleName,
  type Borders,
  type CellFormat,
} from '../spreadsheet/model/cell-format.ts';

/** What styles of a file refer to. */
export interface StyleContext {
  readonly defaultFont: FontStyle;
  readonly themeColors: readonly string[];
  /** The format of dates "as the reader's computer writes them" (number format 14). */
  readonly localeDateFormat: string;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The 64 colours of old files. */
const INDEXED = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 ' +
  '808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ' +
  'ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 ' +
  '969696 003366 339966 003300 333300 993300 ' +
  '993366 333399 333333'
).split(' ');

/** "#rrggbb" of a file's colour; undefined for "automatic". */
export function hexColour(color: Color | undefined, themeColors: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color.theme !== undefined && themeColors.length > 0)
    return `#${resolveThemeColor([...themeColors], color.theme, color.tint).toLowerCase()}`;
  const indexed = color.indexed === undefined ? undefined : INDEXED[color.indexed];
  return indexed === undefined ? undefined : `#${indexed}`;
}

export const fileColour = (hex: string): Color => ({ rgb: hex.slice(1).toUpperCase() });

const SIDE_STYLES: readonly (readonly [BorderStyleName, BorderLineStyle])[] = [
  ['SOLID', 'thin'],
  ['SOLID_MEDIUM', 'medium'],
  ['SOLID_THICK', 'thick'],
  ['DOTTED', 'dotted'],
  ['DASHED', 'dashed'],
  ['DOUBLE', 'double'],
];

function readSide(side: FileSide | undefined, themeColors: readonly string[]): BorderSide | undefined {
  if (!side?.style) return undefined;
  const style = SIDE_STYLES.find(([, name]) => name === side.style)?.[0] ?? (/dash/i.test(side.style) ? 'DASHED' : 'SOLID');
  return { style, color: hexColour(side.color, themeColors) ?? '#000000' };
}

function readBorders(border: FileBorders, themeColors: readonly string[]): Borders | undefined {
  const borders: Writable<Borders> = {};
  for (const edge of ['top', 'right', 'bottom', 'left'] as const) {
    const side = readSide(border[edge], themeColors);
    if (side) borders[edge] = side;
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** A file's style as the spreadsheet's format. Whatever has no word there is kept in `fileStyle`. */
export function readStyle(style: CellStyle | undefined, context: StyleContext): CellFormat {
  if (!style) return DEFAULT_FORMAT;
  const format = plainFormat(style, context);
  const same = canonical(plainStyle(format, context)) === canonical(style);
  return same ? format : sharedFormat({ ...format, fileStyle: JSON.stringify(style) });
}

function plainFormat(style: CellStyle, context: StyleContext): CellFormat {
  const format: Writable<CellFormat> = {};
  const { font, fill, alignment, border, numFmt } = style;
  if (numFmt && numFmt !== 'General') format.numberFormat = numFmt === 'mm-dd-yy' ? context.localeDateFormat : numFmt.replace(/;@$/, '');
  if (font) readFont(font, format, context);
  const background =
    fill?.type === 'pattern' && fill.pattern !== 'none'
      ? hexColour(fill.pattern === 'solid' ? fill.fgColor : (fill.bgColor ?? fill.fgColor), context.themeColors)
      : undefined;
  if (background && background !== '#ffffff') format.background = background;
  if (alignment?.horizontal === 'left' || alignment?.horizontal === 'center' || alignment?.horizontal === 'right')
    format.horizontal = alignment.horizontal;
  if (alignment?.vertical === 'top') format.vertical = 'top';
  if (alignment?.vertical === 'center') format.vertical = 'middle';
  if (alignment?.wrapText) format.wrap = 'WRAP';
  if (alignment?.textRotation) format.rotation = alignment.textRotation > 90 ? 90 - alignment.textRotation : alignment.textRotation;
  const borders = border && readBorders(border, context.themeColors);
  if (borders) format.borders = borders;
  return sharedFormat(format);
}

function readFont(font: FontStyle, format: Writable<CellFormat>, { defaultFont, themeColors }: StyleContext): void {
  if (font.name && font.name !== (defaultFont.name ?? DEFAULT_FONT_FAMILY)) format.fontFamily = font.name;
  if (font.size && font.size !== (defaultFont.size ?? DEFAULT_FONT_SIZE)) format.fontSize = font.size;
  if (font.bold) format.bold = true;
  if (font.italic) format.italic = true;
  if (font.underline) format.underline = true;
  if (font.strikethrough) format.strikethrough = true;
  const color = hexColour(font.color, themeColors);
  if (color && color !== '#000000') format.fontColor = color;
}

/** The style to save for a format: parts that nobody changed are the file's own. */
export function writeStyle(format: CellFormat, context: StyleContext): CellStyle | undefined {
  if (format === DEFAULT_FORMAT) return undefined;
  const own = plainStyle(format, context);
  if (format.fileStyle === undefined) return Object.keys(own).length > 0 ? own : undefined;
  const kept = JSON.parse(format.fileStyle) as CellStyle;
  const before = plainStyle(plainFormat(kept, context), context);
  const merged: CellStyle = { ...(kept.protection ? { protection: kept.protection } : {}) };
  for (const part of ['font', 'fill', 'border', 'alignment', 'numFmt'] as const) {
    const unchanged = canonical(own[part]) === canonical(before[part]);
    const chosen = unchanged ? kept[part] : own[part];
    if (chosen !== undefined) (merged as Record<string, unknown>)[part] = chosen;
  }
  return merged;
}

function plainStyle(format: CellFormat, context: StyleContext): CellStyle {
  const style: CellStyle = {};
  if (format.numberFormat !== undefined) style.numFmt = format.numberFormat.replace(/am\/pm/g, 'AM/PM');
  const font = plainFont(format, context.defaultFont);
  if (font) style.font = font;
  if (format.background) style.fill = { type: 'pattern', pattern: 'solid', fgColor: fileColour(format.background) };
  const horizontal = format.horizontal === 'general-left' ? undefined : format.horizontal;
  if (horizontal || format.vertical || format.wrap === 'WRAP' || format.rotation) {
    style.alignment = {
      ...(horizontal ? { horizontal } : {}),
      ...(format.vertical ? { vertical: format.vertical === 'middle' ? 'center' : format.vertical } : {}),
      ...(format.wrap === 'WRAP' ? { wrapText: true } : {}),
      ...(format.rotation ? { textRotation: format.rotation < 0 ? 90 - format.rotation : format.rotation } : {}),
    };
  }
  if (format.borders) style.border = plainBorders(format.borders);
  return style;
}

function plainBorders(borders: Borders): FileBorders {
  return Object.fromEntries(
    Object.entries(borders as Record<string, BorderSide>).map(([edge, side]) => [
      edge,
      { style: SIDE_STYLES.find(([name]) => name === side.style)![1], color: fileColour(side.color) },
    ]),
  );
}

function plainFont(format: CellFormat, defaultFont: FontStyle): FontStyle | undefined {
  const { fontFamily, fontSize, bold, italic, underline, strikethrough, fontColor } = format;
  if (!fontFamily && !fontSize && !bold && !italic && !underline && !strikethrough && !fontColor) return undefined;
  return {
    name: fontFamily ?? defaultFont.name ?? DEFAULT_FONT_FAMILY,
    size: fontSize ?? defaultFont.size ?? DEFAULT_FONT_SIZE,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(fontColor ? { color: fileColour(fontColor) } : {}),
  };
}

/** Settings of a style that are what every cell has anyway, or that say nothing to a reader. */
const SAYS_NOTHING: Readonly<Record<string, readonly unknown[]>> = {
  horizontal: ['general'],
  vertical: ['bottom'],
  textRotation: [0],
  indent: [0],
  locked: [true],
  numFmt: ['General'],
};
const NEVER_COMPARED = new Set(['family', 'charset', 'scheme', 'bgColor']);

/** JSON with keys in order, without empty parts, for comparing. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) => {
      if (typeof part === 'string') return /^[0-9A-F]{6,8}$/i.test(part) ? part.toUpperCase().slice(-6) : part;
      if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
      const kept = Object.entries(part)
        .filter(([key, field]) => says(key, field))
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return Object.fromEntries(kept);
    }) ?? ''
  );
}

function says(key: string, field: unknown): boolean {
  if (field === undefined || (field === false && key !== 'locked') || NEVER_COMPARED.has(key) || SAYS_NOTHING[key]?.includes(field))
    return false;
  return (
    typeof field !== 'object' || field === null || Array.isArray(field) || Object.entries(field).some(([inner, part]) => says(inner, part))
  );
}
