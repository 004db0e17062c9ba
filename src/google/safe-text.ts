/** How a formula, a number, a time, a percentage and a sum of money begin. */
const FIGURES = /^(?:[=+\-@'#\s]|[£$€(.,]?\s*[\d.,])/;
/** How a truth value begins, and a date that is told by its month or its weekday. */
const WORDS = /^(?:(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\D{0,36}\d)/i;

const LETTERS_OF_WORDS = new Set('adfjmnostwADFJMNOSTW');
/** With these nothing of that begins: most texts are told by their first character, and a refresh writes 100,000 and more. */
const HARMLESS = new Set('[bceghiklpqruvxyzBCEGHIKLPQRUVXYZ');

/** True where the spreadsheet could read the text as something else. Errs on the side of saying yes. */
function couldBeRead(text: string): boolean {
  const first = text.charAt(0);
  if (first === '' || HARMLESS.has(first)) return false;
  return (LETTERS_OF_WORDS.has(first) ? WORDS : FIGURES).test(text);
}

/** The text as it must be sent so that the cell holds exactly this text: a leading apostrophe forces text. */
export function asTyped(text: string): string {
  return couldBeRead(text) ? `'${text}` : text;
}
