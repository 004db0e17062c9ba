import type { CellFormat } from '../model/cell-format.ts';
import type { CellValue } from '../model/cell.ts';
import type { SpreadsheetLocale } from './locales.ts';
import { wallClockOf, type WallClock } from './time-zone.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'clock'; readonly letters: string }
  | { readonly kind: 'digits'; readonly text: string };

interface Section {
  readonly pieces: readonly Piece[];
  readonly clock: boolean;
  readonly twelveHours: boolean;
  readonly percent: number;
  /** What was shown before: columns of dates repeat themselves. */
  readonly shown: Map<number, string>;
}

/** How many texts a section remembers. */
const SHOWN_KEPT = 5000;

interface ParsedFormat {
  readonly sections: readonly Section[];
  readonly isDate: boolean;
}

const parsed = new Map<string, ParsedFormat>();

/**
 * The text that a cell shows. Formats are those of the guide (dates and times, digits with # 0 ? , . and %, text in
 * quotes, sections for negative and zero); fractions and conditions in square brackets are not drawn.
 * https://developers.google.com/workspace/sheets/api/guides/formats
 */
export function displayText(value: CellValue, format: CellFormat, locale: SpreadsheetLocale): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const code = format.numberFormat;
  if (code === undefined || code === 'General' || code === '@') return automaticText(value, locale);
  const { sections } = parseFormat(code);
  const section = sections[value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0]!;
  if (section.clock) return clockText(section, value);
  const size = sections.length > 1 ? Math.abs(value) : value;
  return numberText(section, size, locale);
}

/** True where numbers in the cell are dates or times, so that scripts get a Date. */
export function isDateFormat(code: string | undefined): boolean {
  return code !== undefined && code !== '@' && code !== 'General' && parseFormat(code).isDate;
}

/** A number without a format: up to fifteen significant figures, no grouping. */
export function automaticText(value: number, locale: SpreadsheetLocale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const short = Number(value.toPrecision(15));
  const magnitude = Math.abs(short);
  const text =
    magnitude !== 0 && (magnitude >= 1e15 || magnitude < 1e-9)
      ? short
          .toExponential()
          .replace(/e([+-])(\d)$/, 'E$10$2')
          .replace('e', 'E')
      : shortDecimal(short);
  return locale.decimal === '.' ? text : text.replace('.', locale.decimal);
}

const shortDecimal = (value: number): string => (/e/.test(String(value)) ? value.toFixed(15).replace(/0+$/, '') : String(value));

function parseFormat(code: string): ParsedFormat {
  let known = parsed.get(code);
  if (!known) {
    const sections = splitSections(code).map(parseSection);
    parsed.set(code, (known = { sections, isDate: sections[0]!.clock }));
  }
  return known;
}

/** Splits at semicolons that are not inside quotes. */
function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;|^)(?=;|$)/g) ?? [''];
}

const TOKENS = new RegExp(
  String.raw`"([^"]*)"|\\(.)|_(.)|\*(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[(h+|m+|s+)\]|\[[^\]]*\]|(am/pm|a/p)|` +
    String.raw`([ymdhse]+|0?\.0+(?=["\s]|$))|([#0?][#0?,.]*(?:E[+-]0+)?|\.[0#?]+)|([\s\S])`,
  'giy',
);

function parseSection(code: string): Section {
  const pieces: Piece[] = [];
  const isClock = looksLikeClock(code);
  let percent = 0;
  for (const token of code.matchAll(new RegExp(TOKENS.source, 'gi'))) {
    const [all, quoted, escaped, space, , currency, elapsed, half, letters, digits, other] = token;
    const literal = quoted ?? escaped ?? (space === undefined ? undefined : ' ') ?? currency;
    if (literal !== undefined) pieces.push({ kind: 'literal', text: literal });
    else if (isClock && (elapsed ?? half)) pieces.push({ kind: 'clock', letters: all.toLowerCase() });
    else if (isClock && letters && /^[ymdhs]/i.test(letters)) pieces.push(...lettersOf(letters));
    else if (!isClock && (digits ?? (letters && /^0?\.0+$/.test(letters) ? letters : undefined)))
      pieces.push({ kind: 'digits', text: all });
    else if (other === '%') {
      percent++;
      pieces.push({ kind: 'literal', text: '%' });
    } else if (!all.startsWith('[') && !all.startsWith('*')) pieces.push({ kind: 'literal', text: all });
  }
  return { pieces: withMinutes(pieces), clock: isClock, twelveHours: /am\/pm|a\/p/i.test(code), percent, shown: new Map() };
}

function looksLikeClock(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/[#?]/.test(bare);
}

/** "yyyymmdd" is three runs of one letter each. */
const lettersOf = (run: string): Piece[] =>
  (run.match(/([a-z])\1*/gi) ?? []).map((letters) => ({ kind: 'clock' as const, letters: letters.toLowerCase() }));

/** An m beside hours or seconds is minutes, else months. */
function withMinutes(pieces: readonly Piece[]): Piece[] {
  const clocks = pieces.map((piece, at) => ({ piece, at })).filter(({ piece }) => piece.kind === 'clock');
  const minutes = new Set<number>();
  clocks.forEach(({ piece, at }, n) => {
    if (piece.kind !== 'clock' || !/^m{1,2}$/.test(piece.letters)) return;
    const before = clocks[n - 1]?.piece;
    const after = clocks[n + 1]?.piece;
    const hours = before?.kind === 'clock' && /h/.test(before.letters);
    const seconds = after?.kind === 'clock' && /s/.test(after.letters);
    if (hours || seconds) minutes.add(at);
  });
  return pieces.map((piece, at) =>
    minutes.has(at) && piece.kind === 'clock' ? { kind: 'clock', letters: piece.letters.replace(/m/g, 'i') } : piece,
  );
}

function clockText(section: Section, serial: number): string {
  const known = section.shown.get(serial);
  if (known !== undefined) return known;
  const text = newClockText(section, serial);
  if (section.shown.size >= SHOWN_KEPT) section.shown.clear();
  section.shown.set(serial, text);
  return text;
}

function newClockText(section: Section, serial: number): string {
  const wall = wallClockOf(serial);
  return section.pieces
    .map((piece) => (piece.kind === 'clock' ? clockPart(piece.letters, wall, serial, section.twelveHours) : piece.text))
    .join('');
}

function clockPart(letters: string, wall: WallClock, serial: number, twelveHours: boolean): string {
  const pad = (figure: number, width = letters.length): string => String(figure).padStart(Math.min(width, 2), '0');
  switch (letters[0]) {
    case 'y':
      return letters.length <= 2 ? String(wall.year % 100).padStart(2, '0') : String(wall.year).padStart(4, '0');
    case 'm':
      return letters.length < 3 ? pad(wall.month) : monthName(wall.month, letters.length);
    case 'd':
      return letters.length < 3 ? pad(wall.day) : letters.length === 3 ? DAYS[wall.weekday]!.slice(0, 3) : DAYS[wall.weekday]!;
    case 'h':
      return pad(twelveHours ? wall.hour % 12 || 12 : wall.hour);
    case 'i':
      return pad(wall.minute);
    case 's':
      return pad(wall.second);
    case 'a':
      return letters === 'a/p' ? (wall.hour < 12 ? 'A' : 'P') : wall.hour < 12 ? 'AM' : 'PM';
    default:
      return elapsedPart(letters, serial);
  }
}

const monthName = (month: number, width: number): string =>
  width === 3 ? MONTHS[month - 1]!.slice(0, 3) : width === 5 ? MONTHS[month - 1]!.slice(0, 1) : MONTHS[month - 1]!;

/** "[h]": hours since serial 0, beyond 24. */
function elapsedPart(letters: string, serial: number): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[letters[1] as 'h' | 'm' | 's'];
  return String(Math.floor(serial * perDay + 1e-7)).padStart(letters.length - 2, '0');
}

function numberText(section: Section, value: number, locale: SpreadsheetLocale): string {
  const digits = section.pieces.findIndex((piece) => piece.kind === 'digits');
  const scaled = value * 100 ** section.percent;
  const negative = scaled < 0;
  const body = section.pieces
    .map((piece, at) => {
      if (piece.kind !== 'digits') return piece.kind === 'literal' ? piece.text : '';
      return at === digits ? digitsText(piece.text, Math.abs(scaled), locale) : '';
    })
    .join('');
  return negative && /[1-9]/.test(body) ? `-${body}` : body;
}

function digitsText(pattern: string, value: number, locale: SpreadsheetLocale): string {
  const exponent = /E([+-])(0+)$/i.exec(pattern);
  if (exponent) return exponentText(pattern.slice(0, exponent.index), exponent, value, locale);
  const [, whole = '', fraction = '', scale = ''] = /^([^.]*?)(?:\.([0#?]*))?(,*)$/.exec(pattern) ?? [];
  const thousandths = scale.length + (/(,+)$/.exec(whole)?.[1]?.length ?? 0);
  const fixed = roundedText(value / 1000 ** thousandths, fraction.length);
  const [intPart = '0', decPart = ''] = fixed.split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const optional = (/[#?]*$/.exec(fraction)?.[0] ?? '').length;
  const kept = decPart.slice(0, decPart.length - optional) + decPart.slice(decPart.length - optional).replace(/0+$/, '');
  const padded = (intPart === '0' && least === 0 ? '' : intPart).padStart(least, '0');
  const grouped = /[#0?],[#0?]/.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/g, locale.thousands) : padded;
  return kept === '' ? (pattern.includes('.') && least === 0 && grouped === '' ? '0' : grouped) : `${grouped}${locale.decimal}${kept}`;
}

function exponentText(mantissa: string, exponent: RegExpExecArray, value: number, locale: SpreadsheetLocale): string {
  const places = (mantissa.split('.')[1] ?? '').length;
  const [figures = '0', power = '0'] = value.toExponential(places).split('e');
  const sign = power.startsWith('-') ? '-' : exponent[1] === '+' ? '+' : '';
  return `${figures.replace('.', locale.decimal)}E${sign}${power.replace(/^[+-]/, '').padStart(exponent[2]!.length, '0')}`;
}

/** Rounds halves up as spreadsheets do, where the binary number would round down (1.005 to 1.01). */
function roundedText(value: number, places: number): string {
  if (value >= 1e15) return value.toFixed(places);
  return Number(`${Math.round(Number(`${Number(value.toPrecision(15))}e${places}`))}e-${places}`).toFixed(places);
}
