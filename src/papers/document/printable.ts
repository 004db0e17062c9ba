import { xmlText } from './xml.ts';

/** The same data without characters that no Word file can hold, whichever cell they came from. */
export function printable<Data>(value: Data): Data {
  return clean(value) as Data;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return xmlText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clean(each)]));
}
