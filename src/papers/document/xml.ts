/** Characters that XML 1.0 does not allow, halves of surrogate pairs among them. */
const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without the characters that no Word file can hold; line ends become `\n`. */
export function xmlText(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(ILLEGAL, '');
}

/** How many characters of the text no Word file can hold. */
export function illegalCharacters(text: string): number {
  return (text.match(ILLEGAL) ?? []).length;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as it stands in an XML element or attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}

/** The text that escaped XML stands for. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (_all, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name).toLowerCase()] as string;
    },
  );
}

/** The words of a stretch of WordprocessingML: runs joined, tabs and breaks as spaces. */
export function wordsOf(xml: string): string {
  const pieces = xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br|cr)(?: [^>]*)?\/>/g) ?? [];
  return unescapeXml(
    pieces.map((piece) => (piece.startsWith('<w:t>') || piece.startsWith('<w:t ') ? piece.replace(/<[^>]*>/g, '') : ' ')).join(''),
  );
}
