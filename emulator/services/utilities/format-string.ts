/**
 * The part of sprintf that `Utilities.formatString` is used with: %s, %d, %f, %e, %x, %o, %c and %%, with flags, widths,
 * precisions and places ("%2$s").
 * @see https://developers.google.com/apps-script/reference/utilities/utilities#formatString(String,Object...)
 */
const DIRECTIVE = /%(?:(\d+)\$)?([-+ 0#,]*)(\d+)?(?:\.(\d+))?([sdifeExXoc%])/g;

export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    DIRECTIVE,
    (_all, place: string | undefined, flags: string, width: string | undefined, digits: string | undefined, letter: string) => {
      if (letter === '%') return '%';
      const value = place === undefined ? values[next++] : values[Number(place) - 1];
      return padded(written(letter, value, flags, digits === undefined ? undefined : Number(digits)), flags, Number(width ?? 0), letter);
    },
  );
}

function written(letter: string, value: unknown, flags: string, digits: number | undefined): string {
  if (letter === 's') return String(value).slice(0, digits);
  if (letter === 'c') return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1);
  const number = Number(value);
  const sign = number < 0 ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  return `${sign}${unsigned(letter, Math.abs(number), flags, digits)}`;
}

function unsigned(letter: string, number: number, flags: string, digits = 6): string {
  switch (letter) {
    case 'f':
      return grouped(number.toFixed(digits), flags);
    case 'e':
    case 'E': {
      const text = number.toExponential(digits).replace(/e([+-])(\d)$/, 'e$10$2');
      return letter === 'E' ? text.toUpperCase() : text;
    }
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    default:
      return grouped(String(Math.trunc(number)), flags);
  }
}

const grouped = (text: string, flags: string): string =>
  flags.includes(',') ? text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : text;

function padded(text: string, flags: string, width: number, letter: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || letter === 's' || letter === 'c') return text.padStart(width);
  const [, sign = '', rest = ''] = /^([-+ ]?)(.*)$/s.exec(text) ?? [];
  return `${sign}${rest.padStart(width - sign.length, '0')}`;
}
