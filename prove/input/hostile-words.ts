/** What a cell can hold at its worst: by kind, so that a breach can name it. */
import type { CellValue } from '../../emulator/spreadsheet/model/cell.ts';
import type { Random } from '../personal-data/random.ts';

/** Stands in every text that must be printed as it is, so that it can be found again. */
const MARK = 'Zq7';

/** What a page or a mail that executes hostile words would hold. */
export const SCRIPT_MARK = 'alert(7)';

type Kind = (random: Random) => CellValue;

const pick =
  (...of: readonly CellValue[]): Kind =>
  (random) =>
    random.one(of);

const letters = 'abcdefghijklmnop qrstuvwxyz ABC ';
const word = (random: Random): string => Array.from({ length: random.whole(1, 12) }, () => random.one([...letters])).join('');

const text =
  (...of: readonly string[]): Kind =>
  (random) =>
    `${MARK}${word(random)}${random.one(of)}${word(random)}`;

/** A serial number of every century from 1899 on, with and without a time. */
const serial: Kind = (random) => random.one([0, -1, 1, 59, 60, 61, 2_958_465, 2_958_466, 1e9, 1e15, random.whole(-50_000, 80_000) + 0.5]);

const dateText: Kind = (random) =>
  random.one([
    `${random.whole(0, 40)}/${random.whole(0, 14)}/${random.whole(0, 9999)}`,
    `${random.whole(1, 31)} ${random.one(['February', 'Sept', 'juin', 'März', '九月'])} ${random.whole(1, 99_999)}`,
    `${random.whole(1000, 9999)}-${random.whole(0, 20)}-${random.whole(0, 40)}`,
    `by the ${random.whole(0, 99)}th of never`,
    'Q9 2026/28',
    '29 February 2027',
    'end of the 2nd week after the 31st of June',
  ]);

export const KINDS: Readonly<Record<string, Kind>> = {
  'formula start': text('=1+1', '+44', '-5', '@SUM(A1)', '=HYPERLINK("https://x.example","y")', '\t=1', '\r\n=cmd|x'),
  'begins as a formula': (random) => `${random.one(['=', '+', '-', '@', "'=", '|', '%'])}${MARK}${word(random)}`,
  html: text(`<script>${SCRIPT_MARK}</script>`, `<img src=x onerror="${SCRIPT_MARK}">`, '</textarea></title>', '<!--', ']]>', '&lt;b&gt;'),
  attribute: text(`" onmouseover="${SCRIPT_MARK}`, `' autofocus onfocus='${SCRIPT_MARK}`, `javascript:${SCRIPT_MARK}`, '`${7*7}`'),
  braces: text('{title}', '{#actions}{/actions}', '{/actions}', '{#', '}', '{{council}}', '{@rawXml}', '{%image}', '{^none}'),
  control: text('\u0000', '\u0007', '\u000b', '\u001f', '\u007f', '\u0085', '\r', '\n\n\n', '\t', '\u2028', '\u2029'),
  bidi: text('\u202e', '\u2066', '\u200f', '\ufeff', '\u200b', '\u061c', 'עברית', 'العربية'),
  'lone surrogate': text('\ud83d', '\udc00', '\ud800\ud800'),
  unicode: text('👩‍👧‍👦', 'ﬀ', 'İ', 'Z̸̡̛̐', '\uffff', '\ufffe', '𝒜𝒸𝓉'),
  'very long': (random) =>
    `${MARK}${word(random)
      .repeat(8000)
      .slice(0, random.one([5000, 32_767, 49_000]))}`,
  'numbers as text': pick('007', '1e308', '-0', '0x1F', '1,234.5', '٣', '½', '1.2.3', 'Infinity', '  42  ', '1e-400'),
  'date text': dateText,
  'date of any century': serial,
  'errors of a sheet': pick('#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', 'Loading...'),
  truth: pick(true, false),
  'giant number': pick(1e308, -1e308, 5e-324, 9_007_199_254_740_993, 100_000, -1, 250.5),
  'giant percentage': pick('1000000%', '-5%', '101%', '50 %', '5e9%', '%', '12.345.678%'),
  'line of code': text('__proto__', 'constructor', '; DROP TABLE', '../../etc/passwd', '$&', '%s%n', '\\u0000', 'null', 'undefined'),
  'other language': pick('Stav', '状态', 'Échéance', 'Сроки', 'Frist bis', 'Hecho', 'Terminé', 'Kein', 'erledigt'),
};

/** A value of one of the kinds, and which. */
export function hostileValue(random: Random): { readonly kind: string; readonly value: CellValue } {
  const kind = random.one(Object.keys(KINDS));
  return { kind, value: (KINDS[kind] as Kind)(random) };
}
