import { COLOUR_NAMES } from './values/colour-names.ts';
import { ServiceError } from '../runtime/service.ts';
import type { EmulatedClass, CallKind } from '../runtime/service.ts';

/** A members table that names only what Google's interface has. */
export type MembersOf<T> = Readonly<Partial<Record<keyof T, CallKind>>>;

/** The type of an argument as Google's "don't match the method signature" names it. */
function typeNameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (value instanceof Date) return 'Date';
  if (Array.isArray(value)) return `${value.length > 0 && !Array.isArray(value[0]) ? typeNameOf(value[0]) : 'Object'}[]`;
  const name = (value.constructor as unknown as Partial<EmulatedClass>).typeName;
  return name ? `SpreadsheetApp.${name}` : '(class)';
}

/** @throws Google's sentence about arguments of the wrong type. */
export function refuseArguments(method: string, values: readonly unknown[]): never {
  throw new ServiceError(
    `The parameters (${values.map(typeNameOf).join(',')}) don't match the method signature for SpreadsheetApp.${method}.`,
  );
}

export function requireNumbers(method: string, values: readonly unknown[]): void {
  if (values.some((value) => typeof value !== 'number' || Number.isNaN(value))) refuseArguments(method, values);
}

export function requireText(method: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') refuseArguments(method, [value]);
}

/** @throws Google's sentences when a block of data is not as large as the range it is for. */
export function requireShape(method: string, data: unknown, rows: number, columns: number): asserts data is unknown[][] {
  if (!Array.isArray(data) || data.some((row) => !Array.isArray(row))) refuseArguments(method, [data]);
  const block = data as unknown[][];
  if (block.length !== rows) {
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${block.length} ` +
        `but the range has ${rows}.`,
    );
  }
  const odd = block.find((row) => row.length !== columns);
  if (odd) {
    throw new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} ` +
        `but the range has ${columns}.`,
    );
  }
}

/** "#rrggbb" in small letters; null for null. @throws on a text that is no colour */
export function colourOf(method: string, colour: unknown): string | null {
  if (colour === null || colour === undefined || colour === '') return null;
  requireText(method, colour);
  const text = colour.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((figure) => figure + figure).join('')}`;
  const named = COLOUR_NAMES.get(text);
  if (named === undefined) throw new ServiceError(`Unknown color: ${colour}`);
  return named;
}
