const DATE_WORDS = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i;

/**
 * True where the spreadsheet could read the text as something else: a formula, a number, a date, a time, a percentage,
 * a sum of money or a truth value. Errs on the side of saying yes.
 */
function couldBeRead(text: string): boolean {
  return (
    /^[=+\-@'#\s]/.test(text) ||
    /^[£$€(.,]?\s*[\d.,]/.test(text) ||
    /^(true|false)\s*$/i.test(text) ||
    (DATE_WORDS.test(text) && /\d/.test(text.slice(0, 40)))
  );
}

/** The text as it must be sent so that the cell holds exactly this text: a leading apostrophe forces text. */
export function asTyped(text: string): string {
  return couldBeRead(text) ? `'${text}` : text;
}
