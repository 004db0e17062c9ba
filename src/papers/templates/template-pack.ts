import PizZip from 'pizzip';
import { openZip, SMALLEST, zipBytes } from '../document/zip.ts';

/**
 * The shipped templates as one archive. They share styles, numbering, headers and footers, so each distinct part is kept
 * once, and all of them are compressed together.
 */
interface Pack {
  readonly parts: readonly string[];
  /** For each template, its part names and where each part stands in `parts`. */
  readonly templates: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const ENTRY = 'templates.json';

/** One archive of several Word files, by name. Every part must be text, as those of the shipped templates are. */
export function packTemplates(templates: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts: string[] = [];
  const indexOf = (text: string): number => {
    const known = parts.indexOf(text);
    return known >= 0 ? known : parts.push(text) - 1;
  };
  const named = Object.fromEntries(
    Object.entries(templates).map(([name, bytes]) => {
      const zip = openZip(bytes);
      return [name, Object.fromEntries(Object.keys(zip.files).map((part) => [part, indexOf(zip.file(part)?.asText() ?? '')]))];
    }),
  );
  const zip = new PizZip();
  zip.file(ENTRY, JSON.stringify({ parts, templates: named } satisfies Pack));
  return zipBytes(zip, SMALLEST);
}

/** One Word file out of such an archive, given in base64. Throws where the archive does not hold it. */
export function unpackTemplate(pack: string, name: string): Uint8Array {
  const { parts, templates } = JSON.parse(new PizZip(pack, { base64: true }).file(ENTRY)?.asText() ?? '{}') as Pack;
  const its = templates[name];
  if (its === undefined) throw new Error(`There is no shipped template named "${name}".`);
  const zip = new PizZip();
  for (const [part, index] of Object.entries(its)) zip.file(part, parts[index] as string);
  // Not compressed: it is opened again at once.
  return zip.generate({ type: 'uint8array', compression: 'STORE' });
}
