import { changedFormat, DEFAULT_FONT_FAMILY, DEFAULT_FONT_SIZE, type CellFormat, type FormatChange } from '../model/cell-format.ts';
import { WrapStrategy, type EnumValue } from '../enums.ts';
import { colourOf, refuseArguments, requireShape, type MembersOf } from '../arguments.ts';
import { RangeValues } from './range-values.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const RANGE_FORMATS_MEMBERS = {
  getNumberFormat: 'read',
  getNumberFormats: 'read',
  setNumberFormat: 'write',
  setNumberFormats: 'write',
  getBackground: 'read',
  getBackgrounds: 'read',
  setBackground: 'write',
  setBackgrounds: 'write',
  setBackgroundRGB: 'write',
  setFontColor: 'write',
  setFontColors: 'write',
  getFontFamily: 'read',
  getFontFamilies: 'read',
  setFontFamily: 'write',
  setFontFamilies: 'write',
  getFontSize: 'read',
  getFontSizes: 'read',
  setFontSize: 'write',
  setFontSizes: 'write',
  getFontWeight: 'read',
  getFontWeights: 'read',
  setFontWeight: 'write',
  setFontWeights: 'write',
  getFontStyle: 'read',
  getFontStyles: 'read',
  setFontStyle: 'write',
  setFontStyles: 'write',
  getFontLine: 'read',
  getFontLines: 'read',
  setFontLine: 'write',
  setFontLines: 'write',
  getHorizontalAlignment: 'read',
  getHorizontalAlignments: 'read',
  setHorizontalAlignment: 'write',
  setHorizontalAlignments: 'write',
  getVerticalAlignment: 'read',
  getVerticalAlignments: 'read',
  setVerticalAlignment: 'write',
  setVerticalAlignments: 'write',
  getWrap: 'read',
  getWraps: 'read',
  setWrap: 'write',
  setWraps: 'write',
  getWrapStrategy: 'read',
  getWrapStrategies: 'read',
  setWrapStrategy: 'write',
  setWrapStrategies: 'write',
  setTextRotation: 'write',
} as const satisfies MembersOf<GoogleRange>;

/** Google's documented members that its type definitions leave out. */
export const RANGE_UNTYPED_MEMBERS = { getFontColor: 'read', getFontColors: 'read' } as const;

/** How cells look. Conditional formatting never shows here, as at Google. */
export class RangeFormats
  extends RangeValues
  implements
    Pick<
      GoogleRange,
      | 'getNumberFormat'
      | 'getNumberFormats'
      | 'getBackground'
      | 'getBackgrounds'
      | 'getFontFamily'
      | 'getFontFamilies'
      | 'getFontSize'
      | 'getFontSizes'
      | 'getFontWeight'
      | 'getFontWeights'
      | 'getFontStyle'
      | 'getFontStyles'
      | 'getFontLine'
      | 'getFontLines'
      | 'getWrap'
      | 'getWraps'
    >
{
  private first<T>(part: (format: CellFormat) => T): T {
    return this.reading(() => part(this.sheet.format(this.rect.row, this.rect.column)));
  }

  private all<T>(part: (format: CellFormat) => T): T[][] {
    return this.reading(() => this.grid((row, column) => part(this.sheet.format(row, column))));
  }

  /** Gives every cell of the range a change of format. */
  protected format(change: FormatChange | ((row: number, column: number) => FormatChange)): this {
    if (typeof change !== 'function') return this.formatAlike(change);
    return this.writing(() =>
      this.eachCell((row, column, r, c) => this.sheet.setFormat(row, column, changedFormat(this.sheet.format(row, column), change(r, c)))),
    );
  }

  /** Cells of one format get one new format: it is worked out once. */
  private formatAlike(change: FormatChange): this {
    return this.writing(() => {
      const changed = new Map<CellFormat, CellFormat>();
      this.eachCell((row, column) => {
        const format = this.sheet.format(row, column);
        let made = changed.get(format);
        if (!made) changed.set(format, (made = changedFormat(format, change)));
        this.sheet.setFormat(row, column, made);
      });
    });
  }

  private formatEach(method: string, block: unknown, change: (value: unknown) => FormatChange): this {
    requireShape(`Range.${method}`, block, this.rect.rows, this.rect.columns);
    const changes = block.map((row) => row.map(change));
    return this.format((row, column) => changes[row]![column]!);
  }

  getNumberFormat = (): string => this.first(numberFormat);
  getNumberFormats = (): string[][] => this.all(numberFormat);
  setNumberFormat = (format: unknown): this => this.format(numberFormatChange(format));
  setNumberFormats = (formats: unknown): this => this.formatEach('setNumberFormats', formats, numberFormatChange);

  getBackground = (): string => this.first(background);
  getBackgrounds = (): string[][] => this.all(background);
  setBackground = (colour: unknown): this => this.format(backgroundChange(colour));
  setBackgrounds = (colours: unknown): this => this.formatEach('setBackgrounds', colours, backgroundChange);
  setBackgroundRGB = (red: number, green: number, blue: number): this =>
    this.format({ background: `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}` });

  getFontColor = (): string => this.first(fontColor);
  getFontColors = (): string[][] => this.all(fontColor);
  setFontColor = (colour: unknown): this => this.format(fontColorChange(colour));
  setFontColors = (colours: unknown): this => this.formatEach('setFontColors', colours, fontColorChange);

  getFontFamily = (): string => this.first(fontFamily);
  getFontFamilies = (): string[][] => this.all(fontFamily);
  setFontFamily = (family: unknown): this => this.format({ fontFamily: family as string | null });
  setFontFamilies = (families: unknown): this =>
    this.formatEach('setFontFamilies', families, (family) => ({ fontFamily: family as string | null }));

  getFontSize = (): number => this.first(fontSize);
  getFontSizes = (): number[][] => this.all(fontSize);
  setFontSize = (size: unknown): this => this.format(fontSizeChange(size));
  setFontSizes = (sizes: unknown): this => this.formatEach('setFontSizes', sizes, fontSizeChange);

  getFontWeight = (): 'normal' | 'bold' => this.first(weight);
  getFontWeights = (): ('normal' | 'bold')[][] => this.all(weight);
  setFontWeight = (wanted: unknown): this => this.format(weightChange(wanted));
  setFontWeights = (wanted: unknown): this => this.formatEach('setFontWeights', wanted, weightChange);

  getFontStyle = (): 'normal' | 'italic' => this.first(style);
  getFontStyles = (): ('normal' | 'italic')[][] => this.all(style);
  setFontStyle = (wanted: unknown): this => this.format(styleChange(wanted));
  setFontStyles = (wanted: unknown): this => this.formatEach('setFontStyles', wanted, styleChange);

  getFontLine = (): FontLine => this.first(line);
  getFontLines = (): FontLine[][] => this.all(line);
  setFontLine = (wanted: unknown): this => this.format(lineChange(wanted));
  setFontLines = (wanted: unknown): this => this.formatEach('setFontLines', wanted, lineChange);

  getHorizontalAlignment = (): string => this.first(horizontal);
  getHorizontalAlignments = (): string[][] => this.all(horizontal);
  setHorizontalAlignment = (wanted: unknown): this => this.format(horizontalChange(wanted));
  setHorizontalAlignments = (wanted: unknown): this => this.formatEach('setHorizontalAlignments', wanted, horizontalChange);

  getVerticalAlignment = (): string => this.first(vertical);
  getVerticalAlignments = (): string[][] => this.all(vertical);
  setVerticalAlignment = (wanted: unknown): this => this.format(verticalChange(wanted));
  setVerticalAlignments = (wanted: unknown): this => this.formatEach('setVerticalAlignments', wanted, verticalChange);

  getWrap = (): boolean => this.first(wraps);
  getWraps = (): boolean[][] => this.all(wraps);
  setWrap = (wanted: unknown): this => this.format({ wrap: wanted === true ? 'WRAP' : 'OVERFLOW' });
  setWraps = (wanted: unknown): this => this.formatEach('setWraps', wanted, (value) => ({ wrap: value === true ? 'WRAP' : 'OVERFLOW' }));

  getWrapStrategy = (): EnumValue => this.first(wrapStrategy);
  getWrapStrategies = (): EnumValue[][] => this.all(wrapStrategy);
  setWrapStrategy = (wanted: unknown): this => this.format(wrapChange(wanted));
  setWrapStrategies = (wanted: unknown): this => this.formatEach('setWrapStrategies', wanted, wrapChange);

  setTextRotation = (degrees: unknown): this => {
    if (typeof degrees !== 'number') refuseArguments('Range.setTextRotation', [degrees]);
    return this.format({ rotation: degrees === 0 ? null : degrees });
  };
}

type FontLine = 'none' | 'underline' | 'line-through';

/** Automatic reads as this, also on a new sheet. https://github.com/brucemcpherson/gas-fakes/issues/27 */
const AUTOMATIC_FORMAT = '0.###############';

const numberFormat = (format: CellFormat): string => format.numberFormat ?? AUTOMATIC_FORMAT;
const background = (format: CellFormat): string => format.background ?? '#ffffff';
const fontColor = (format: CellFormat): string => format.fontColor ?? '#000000';
const fontFamily = (format: CellFormat): string => format.fontFamily ?? DEFAULT_FONT_FAMILY;
const fontSize = (format: CellFormat): number => format.fontSize ?? DEFAULT_FONT_SIZE;
const weight = (format: CellFormat): 'normal' | 'bold' => (format.bold ? 'bold' : 'normal');
const style = (format: CellFormat): 'normal' | 'italic' => (format.italic ? 'italic' : 'normal');
const line = (format: CellFormat): FontLine => (format.underline ? 'underline' : format.strikethrough ? 'line-through' : 'none');
const horizontal = (format: CellFormat): string => format.horizontal ?? 'general';
const vertical = (format: CellFormat): string => format.vertical ?? 'bottom';
const wraps = (format: CellFormat): boolean => format.wrap === 'WRAP';
const wrapStrategy = (format: CellFormat): EnumValue => WrapStrategy[format.wrap ?? 'OVERFLOW'];

const numberFormatChange = (value: unknown): FormatChange => {
  if (value !== null && typeof value !== 'string') refuseArguments('Range.setNumberFormat', [value]);
  const automatic = value === null || /^(general)?$/i.test(value) || value === AUTOMATIC_FORMAT;
  return { numberFormat: automatic ? null : value };
};
const backgroundChange = (value: unknown): FormatChange => ({
  background: unlessDefault(colourOf('Range.setBackground', value), '#ffffff'),
});
const fontColorChange = (value: unknown): FormatChange => ({ fontColor: unlessDefault(colourOf('Range.setFontColor', value), '#000000') });
const fontSizeChange = (value: unknown): FormatChange => {
  if (typeof value !== 'number') refuseArguments('Range.setFontSize', [value]);
  return { fontSize: value };
};
const weightChange = (value: unknown): FormatChange => ({ bold: value === 'bold' });
const styleChange = (value: unknown): FormatChange => ({ italic: value === 'italic' });
const lineChange = (value: unknown): FormatChange => ({ underline: value === 'underline', strikethrough: value === 'line-through' });
/** "normal" reads back as "general-left", null as "general": seen on live sheets by brucemcpherson/gas-fakes (test/testsheets.js). */
const horizontalChange = (value: unknown): FormatChange => ({
  horizontal:
    value === 'normal' || value === 'general-left'
      ? 'general-left'
      : value === 'left' || value === 'center' || value === 'right'
        ? value
        : null,
});
const verticalChange = (value: unknown): FormatChange => ({ vertical: value === 'top' || value === 'middle' ? value : null });
const wrapChange = (value: unknown): FormatChange => {
  const name = (['WRAP', 'OVERFLOW', 'CLIP'] as const).find((label) => WrapStrategy[label] === value);
  if (!name) refuseArguments('Range.setWrapStrategy', [value]);
  return { wrap: name };
};
const unlessDefault = (colour: string | null, standard: string): string | null => (colour === standard ? null : colour);
