/**
 * How a text begins that the spreadsheet could read as something else: a formula, a number, a date, a time, a percentage,
 * a sum of money or a truth value. Errs on the side of saying yes.
 */
const COULD_BE_READ =
  /^(?:[=+\-@'#\s]|[£$€(.,]?\s*[\d.,]|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\D{0,36}\d)/i;

/** With these begins nothing of that: most texts are told by their first character, and a refresh writes 100,000 and more. */
const HARMLESS = new Set('[bceghiklpqruvxyzBCEGHIKLPQRUVXYZ');

/** The text as it must be sent so that the cell holds exactly this text: a leading apostrophe forces text. */
export function asTyped(text: string): string {
  return text !== '' && !HARMLESS.has(text.charAt(0)) && COULD_BE_READ.test(text) ? `'${text}` : text;
}
