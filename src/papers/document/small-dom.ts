/**
 * What docxtemplater asks of a DOM: in its core it only lists the elements of [Content_Types].xml and .rels files and
 * writes them back as they were. The build puts this in the place of @xmldom/xmldom, which is ten times the size.
 */
export class DOMParser {
  parseFromString(source: string): SmallDocument {
    return new SmallDocument(source);
  }
}

export class XMLSerializer {
  serializeToString(document: SmallDocument): string {
    return document.source;
  }
}

class SmallDocument {
  constructor(readonly source: string) {}

  /** The elements of this name, in order; a namespace prefix is part of the name. */
  getElementsByTagName(name: string): readonly SmallElement[] {
    return (this.source.match(/<[A-Za-z][^\s/>]*(?:\s[^>]*)?>/g) ?? [])
      .filter((tag) => tag.slice(1).split(/[\s/>]/)[0] === name)
      .map((tag) => new SmallElement(tag));
  }
}

class SmallElement {
  constructor(private readonly tag: string) {}

  getAttribute(name: string): string | null {
    const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(this.tag);
    const value = match?.[1] ?? match?.[2];
    return value === undefined
      ? null
      : value
          .replace(/&quot;/g, '"')
          .replace(/&apos;/g, "'")
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&amp;/g, '&');
  }

  setAttribute(name: string): never {
    throw new Error(`${name} cannot be set: small-dom.ts reads elements only.`);
  }
}
