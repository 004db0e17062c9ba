import { shortened } from '../../words/words.ts';
import type { Cell } from '../cells.ts';
import type { CellReader } from '../cell-reader.ts';
import type { Kind } from '../tab-description.ts';

interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: true;
}

type NumberOrNone = number | undefined;
const written = (value: NumberOrNone): number | '' => value ?? '';

/** A number, also where typed with a pound sign, commas or a unit after it. */
export function numbers(limits: Limits = {}): Kind<NumberOrNone> {
  const { min, max } = limits;
  return {
    kind: 'number',
    ...(limits.whole === true && max !== undefined ? { format: '0' } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    read: (cell, at) => numberWithin(cell, limits, at),
    write: written,
  };
}

/** A count that is 0 where nothing stands. */
export const COUNT: Kind<number> = {
  kind: 'number',
  read: (cell, at) => numberWithin(cell, { min: 0, whole: true }, at) ?? 0,
  write: (count) => count,
};

/** Pounds. */
export const POUNDS: Kind<NumberOrNone> = { ...numbers({ min: 0 }), kind: 'money' };

/**
 * 0–100. A part of 1, as a percentage cell holds it, counts in hundredths; 1 itself is all of it where the column is held
 * in parts, or where the column of the key `after` holds `whenWhole`.
 */
export function percentages(after: string, whenWhole: string): Kind<NumberOrNone> {
  return {
    kind: 'percent',
    after,
    read: (cell, at) => percentIn(cell, at.surroundings.partsOfOne === true || at.soFar[after] === whenWhole, at),
    write: written,
  };
}

/** True where a cell shows that its column is held in parts of 1. */
export function isPartOfOne(cell: Cell | undefined): boolean {
  return typeof cell === 'number' && cell > 0 && cell < 1;
}

function percentIn(cell: Cell, onesAreWhole: boolean, at: CellReader): NumberOrNone {
  const typed = typeof cell === 'string' ? cell.replace(/\s*(%|per ?cent\.?)\s*$/i, '') : cell;
  if (typeof typed === 'string' && typed.trim() === '') return undefined;
  const number = typeof typed === 'number' ? typed : numberFromText(String(typed));
  if (number === undefined) {
    at.report('percent-unreadable', `${at.quoted(cell)} is not a percentage. Enter a number from 0 to 100.`);
    return undefined;
  }
  const isPart = typeof cell === 'number' && number > 0 && (number < 1 || (number === 1 && onesAreWhole));
  const value = isPart ? Math.round(number * 1000) / 10 : number;
  if (value >= 0 && value <= 100) return value;
  at.report(
    'percent-outside',
    `${shortened(at.text(cell), 60)} is ${value > 100 ? 'above 100' : 'below 0'}. Enter a number from 0 to 100.`,
  );
  return undefined;
}

function numberWithin(cell: Cell, { min = -Infinity, max = Infinity, whole }: Limits, at: CellReader): NumberOrNone {
  if (cell === '' || (typeof cell === 'string' && cell.trim() === '')) return undefined;
  const value = typeof cell === 'number' ? cell : numberFromText(typeof cell === 'string' ? cell : '');
  if (value === undefined) {
    at.report('number-unreadable', `${at.quoted(cell)} is not a number. Enter digits only.`);
    return undefined;
  }
  if (value >= min && value <= max && (whole !== true || Number.isInteger(value))) return value;
  at.report('number-outside', `${shortened(at.text(cell), 60)} ${rangeWords(min, max, whole === true)}`);
  return undefined;
}

function numberFromText(text: string): NumberOrNone {
  const digits = text
    .trim()
    .replace(/^£\s*/, '')
    .replace(/,(?=\d{3}\b)/g, '');
  const match = /^(-?\d+(?:\.\d+)?)\s*(k|m)?$/i.exec(digits);
  if (!match) return undefined;
  const unit = (match[2] ?? '').toLowerCase();
  return Number(match[1]) * (unit === 'k' ? 1000 : unit === 'm' ? 1_000_000 : 1);
}

function rangeWords(min: number, max: number, whole: boolean): string {
  const kind = whole ? 'a whole number' : 'a number';
  if (min === -Infinity && max === Infinity) return `is not ${kind}. Enter ${kind}.`;
  if (max === Infinity) return `cannot be used here. Enter ${kind} of ${min} or more.`;
  return `cannot be used here. Enter ${kind} from ${min} to ${max}.`;
}
