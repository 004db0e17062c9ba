/** How a formula, a number, a time, a percentage, a sum of money and a truth value begin. */
const FIGURES = /^(?:[=+\-@'#\s]|[£$€(.,]?\s*[\d.,]|(?:true|false)\s*$)/i;
/** How a date begins that is told by its month or its weekday. */
const DATE = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\D{0,36}\d/i;

/** With these none of them begins: most texts are told by their first character, and a refresh writes 100,000 and more. */
const HARMLESS = new Set('[bceghiklpqruvxyzBCEGHIKLPQRUVXYZ');

/** True where the spreadsheet could read the text as something else. Errs on the side of saying yes. */
function couldBeRead(text: string): boolean {
  return text !== '' && !HARMLESS.has(text.charAt(0)) && (FIGURES.test(text) || DATE.test(text));
}

/** The text as it must be sent so that the cell holds exactly this text: a leading apostrophe forces text. */
export function asTyped(text: string): string {
  return couldBeRead(text) ? `'${text}` : text;
}
