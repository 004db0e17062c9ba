import { unescapeXml } from './xml.ts';

/**
 * docxtemplater reads two small parts of a file, [Content_Types].xml and _rels/.rels, through @xmldom/xmldom, and asks it
 * for elements and their attributes only. The build puts this in its place: docxtemplater's own reader, by which it reads
 * every other part (docs/decisions/0014).
 */
export class DOMParser {
  /** Throws where a tag is not closed. */
  parseFromString(source: string): { getElementsByTagName(name: string): readonly ElementRead[] } {
    return {
      getElementsByTagName: (name) =>
        // Only now: docxtemplater asks for this module before its reader is ready.
        require('docxtemplater/js/lexer.js')
          .xmlparse(source, { text: [], other: [name] })
          .filter(({ type, position }) => type === 'tag' && position !== 'end')
          .map(({ value }) => ({ getAttribute: (attribute) => attributeOf(value, attribute) })),
    };
  }
}

interface ElementRead {
  getAttribute(name: string): string | null;
}

declare function require(name: 'docxtemplater/js/lexer.js'): {
  xmlparse(
    source: string,
    names: { readonly text: readonly string[]; readonly other: readonly string[] },
  ): readonly { readonly type: string; readonly position?: string; readonly value: string }[];
};

function attributeOf(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? null : unescapeXml(value);
}
