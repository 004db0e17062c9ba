import { plainWords, listed } from '../../words/words.ts';
import type { Cell } from '../cells.ts';
import type { Kind } from '../tab-description.ts';

/** Roughly one address; whether it can be mailed is looked at before mailing. */
const ONE_ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

export const TEXT: Kind<string> = { kind: 'text', read: (cell, at) => at.text(cell), write: (words) => words };

/** A short entry kept exactly as typed. */
export const CODE: Kind<string> = { ...TEXT, code: true };

/** The name of a status, written by the product and coloured by it. */
export const STATUS: Kind<string> = { ...TEXT, kind: 'status' };

/** The council's own name for a status, chosen from the Status key. */
export const STATUS_CHOICE: Kind<string> = { ...TEXT, kind: 'status-choice' };

/** Text packed by the product: exactly as it stands, however long. */
export const PACKED: Kind<string> = { kind: 'packed', read: (cell) => String(cell), write: (words) => words };

/** Whatever officers type: a number, a date, words. */
export const ANY: Kind<Cell> = { kind: 'any', read: (cell) => cell, write: (cell) => cell };

/** An e-mail address, without surrounding spaces and in small letters. */
export const EMAIL: Kind<string> = {
  kind: 'email',
  read(cell, at) {
    const address = at.text(cell).toLowerCase();
    if (address !== '' && !ONE_ADDRESS.test(address))
      at.report(
        'email-unreadable',
        `${at.quoted(address)} is not one e-mail address. Enter one such as head.assessment@exampleshire.example; ` +
          'until then nobody is mailed there.',
      );
    return address;
  },
  write: (address) => address,
};

/** Several entries separated by commas, semicolons or lines. */
export const LIST: Kind<readonly string[]> = {
  kind: 'list',
  read: (cell, at) => entriesOf(at.text(cell), /[,;\n]/),
  write: (entries) => entries.join(', '),
};

/** Names that may hold commas themselves ("statement of action, LA children's services"): lines and semicolons come first. */
export const NAMES: Kind<readonly string[]> = {
  kind: 'list',
  read(cell, at) {
    const words = at.text(cell);
    return entriesOf(words, /[;\n]/.test(words) ? /[;\n]/ : /,(?=\s*[A-Z])/);
  },
  write: (names) => names.join('; '),
};

/** Several words of a closed list, with commas between. */
export function someOf<T extends string>(choices: readonly T[]): Kind<readonly T[]> {
  return {
    kind: 'list',
    read(cell, at) {
      const words = entriesOf(at.text(cell), /[,;\n]|\band\b/).map(plainWords);
      const unknown = words.filter((word) => word !== '' && !(choices as readonly string[]).includes(word));
      if (unknown.length > 0)
        at.report(
          `${at.codeName}-unknown`,
          `${listed(unknown.map((word) => `"${word}"`))} ${unknown.length === 1 ? 'is' : 'are'} not among ${listed(choices)}. ` +
            'Use these words with commas between.',
        );
      return choices.filter((choice) => words.includes(choice));
    },
    write: (chosen) => chosen.join(', '),
  };
}

function entriesOf(words: string, separator: RegExp): string[] {
  if (words === '') return [];
  const entries = words.split(separator).map((entry) => entry.trim());
  return entries.includes('') ? entries.filter((entry) => entry !== '') : entries;
}
