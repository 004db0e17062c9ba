export type BorderStyleName = 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';

export interface BorderSide {
  readonly style: BorderStyleName;
  /** "#rrggbb" */
  readonly color: string;
}

export interface Borders {
  readonly top?: BorderSide;
  readonly right?: BorderSide;
  readonly bottom?: BorderSide;
  readonly left?: BorderSide;
}

type WrapName = 'OVERFLOW' | 'WRAP' | 'CLIP';

/** How a cell looks. An absent field is the spreadsheet's default. Colours are "#rrggbb". */
export interface CellFormat {
  /** Absent: Automatic. "@": plain text. */
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** 'general-left': text to the left and numbers to the right, as without any, but set by a script as "normal". */
  readonly horizontal?: 'left' | 'center' | 'right' | 'general-left';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: WrapName;
  readonly borders?: Borders;
  /** Degrees, -90 to 90. */
  readonly rotation?: number;
  /** Details of a file's style that the spreadsheet has no word for (JSON); kept so that a save gives them back. */
  readonly fileStyle?: string;
}

export const DEFAULT_FORMAT: CellFormat = Object.freeze({});
export const DEFAULT_FONT_FAMILY = 'Arial';
/** In points. */
export const DEFAULT_FONT_SIZE = 10;
export const PLAIN_TEXT = '@';

const known = new Map<string, CellFormat>([['{}', DEFAULT_FORMAT]]);

/** One shared object per distinct format, so that ten thousand like cells hold one format between them. */
export function sharedFormat(format: CellFormat): CellFormat {
  const entries = Object.entries(format).filter(([, value]) => value !== undefined && value !== null && value !== false);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify(Object.fromEntries(entries));
  let shared = known.get(key);
  if (!shared) known.set(key, (shared = Object.freeze(Object.fromEntries(entries)) as CellFormat));
  return shared;
}

/** A change of some fields; null takes a field back to the default. */
export type FormatChange = { readonly [K in keyof CellFormat]?: CellFormat[K] | null };

/** What a change made of each format, so that one change over thousands of like cells is worked out once. */
const changes = new WeakMap<FormatChange, WeakMap<CellFormat, CellFormat>>();

export function changedFormat(format: CellFormat = DEFAULT_FORMAT, change: FormatChange): CellFormat {
  let results = changes.get(change);
  if (!results) changes.set(change, (results = new WeakMap()));
  let result = results.get(format);
  if (!result) results.set(format, (result = sharedFormat({ ...format, ...change } as CellFormat)));
  return result;
}

const withNumberFormats = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** The format with another number format; quick, since every written date asks for it. */
export function withNumberFormat(format: CellFormat, numberFormat: string): CellFormat {
  let known = withNumberFormats.get(format);
  if (!known) withNumberFormats.set(format, (known = new Map<string, CellFormat>()));
  let made = known.get(numberFormat);
  if (!made) known.set(numberFormat, (made = changedFormat(format, { numberFormat })));
  return made;
}
