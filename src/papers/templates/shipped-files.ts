import { base64Bytes } from '../../words/base64.ts';
import { openZip, SMALLEST, STORED, ZipArchive, zipBytes } from '../document/zip.ts';

/**
 * The shipped templates as one text. They share styles, numbering, headers and footers, so each distinct part is kept
 * once, and all of them are compressed together.
 */
interface Pack {
  readonly parts: readonly string[];
  /** For each template, its part names and where each part stands in `parts`. */
  readonly templates: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const TEMPLATES = 'templates.json';
const PAGES = 'pages.json';

/** What ships inside the bundle beside its code: Word templates, and the dialogs' HTML pages, by name. */
interface ShippedFiles {
  readonly templates: Readonly<Record<string, Uint8Array>>;
  readonly pages: Readonly<Record<string, string>>;
}

/** All of it as one archive. Every part of a template must be text, as those of the shipped templates are. */
export function packShipped({ templates, pages }: ShippedFiles): Uint8Array {
  const zip = new ZipArchive().put(TEMPLATES, JSON.stringify(templatePack(templates))).put(PAGES, JSON.stringify(pages));
  return zipBytes(zip, SMALLEST);
}

function templatePack(templates: ShippedFiles['templates']): Pack {
  const parts: string[] = [];
  const indexOf = (text: string): number => {
    const known = parts.indexOf(text);
    return known >= 0 ? known : parts.push(text) - 1;
  };
  const named = Object.entries(templates).map(([name, bytes]) => {
    const zip = openZip(bytes);
    return [name, Object.fromEntries(zip.names.map((part) => [part, indexOf(zip.text(part) ?? '')]))] as const;
  });
  return { parts, templates: Object.fromEntries(named) };
}

/** One Word file out of such an archive, given in base64. Throws where the archive does not hold it. */
export function shippedTemplate(archive: string, name: string): Uint8Array {
  const { parts, templates } = part<Pack>(archive, TEMPLATES);
  const its = templates[name];
  if (its === undefined) throw new Error(`There is no shipped template named "${name}".`);
  const zip = new ZipArchive();
  for (const [each, index] of Object.entries(its)) zip.put(each, parts[index] as string);
  return zipBytes(zip, STORED);
}

/** One HTML page out of such an archive, given in base64. Throws where the archive does not hold it. */
export function shippedPage(archive: string, name: string): string {
  const page = part<ShippedFiles['pages']>(archive, PAGES)[name];
  if (page === undefined) throw new Error(`There is no dialog named "${name}".`);
  return page;
}

function part<T>(archive: string, name: string): T {
  return JSON.parse(openZip(base64Bytes(archive), (each) => each === name).text(name) ?? '{}') as T;
}
