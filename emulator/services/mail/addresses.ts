import { ServiceError } from '../../runtime/service.ts';

const ADDRESS = /^[^\s@,;<>"()[\]\\]+@[^\s@,;<>"()[\]\\]+\.[^\s@,;<>"()[\]\\.]+$/;

/** The addresses in a comma-separated list, with or without names. Throws "Invalid email: x" for the first that is none. */
export function addressesIn(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return entries(String(value)).map((entry) => {
    const address = (/<([^<>]*)>\s*$/.exec(entry)?.[1] ?? entry).trim();
    if (!ADDRESS.test(address)) throw new ServiceError(`Invalid email: ${entry}`);
    return entry;
  });
}

/** Splits at commas outside quotation marks. */
function entries(list: string): string[] {
  const found = list.match(/(?:"[^"]*"|[^,"])+/g) ?? [];
  return found.map((entry) => entry.trim()).filter((entry) => entry !== '');
}
