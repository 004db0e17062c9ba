import { contrastRatio, LEAST_CONTRAST, readColour } from '../../plan/status/contrast.ts';
import { unescapeXml } from '../document/xml.ts';
import type { DocxParts } from '../document/zip.ts';
import { found } from './check.ts';
import type { Found } from './check.ts';

/** ECMA-376, ST_HighlightColor: what a marker's names look like. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  ...{ black: '000000', blue: '0000FF', cyan: '00FFFF', green: '00FF00', magenta: 'FF00FF', red: 'FF0000', yellow: 'FFFF00' },
  ...{ white: 'FFFFFF', darkBlue: '000080', darkCyan: '008080', darkGreen: '008000', darkMagenta: '800080', darkRed: '800000' },
  ...{ darkYellow: '808000', darkGray: '808080', lightGray: 'C0C0C0' },
};

/** What a style gives: its colour, what stands behind it, and the style it builds on. */
interface Style {
  readonly basedOn: string | undefined;
  readonly colour: string | undefined;
  readonly fill: string | undefined;
}

/** Where the reader is: the table, cell, paragraph and run around it, each with what it says of colours. */
interface Around {
  readonly of: string;
  style?: string | undefined;
  colour?: string | undefined;
  fill?: string | undefined;
}

const TAG = /^<(\/?)w:(\w+)([^>]*?)(\/?)>$/;
const TAGS_AND_WORDS = /<\/?w:[^>]*>|(?<=>)[^<]+(?=<\/w:t>)/g;
const MOST_FOUND = 10;
const PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/**
 * Words whose colour is too near to what is behind them (WCAG 2.2, 1.4.3), in the body, headers and footers: each pair of
 * colours once.
 */
export function faintWords(document: DocxParts): readonly Found[] {
  const styles = stylesOf(document.text('word/styles.xml') ?? '');
  const pairs = new Map<string, Found>();
  for (const name of document.names.filter((each) => PARTS.test(each)))
    for (const { words, colour, fill } of colouredWords(document.text(name) ?? '', styles)) {
      const ratio = contrastRatio(colour, fill);
      if (ratio >= LEAST_CONTRAST || pairs.has(colour + fill)) continue;
      const told = `prints "${words.slice(0, 40)}" in ${colour} on ${fill}: a contrast of ${ratio.toFixed(1)} to 1, `;
      const todo = `where text needs ${LEAST_CONTRAST} to 1. Choose a stronger colour in the template or the Status key.`;
      pairs.set(colour + fill, found('The document', told + todo));
    }
  return [...pairs.values()].slice(0, MOST_FOUND);
}

interface Coloured {
  readonly words: string;
  readonly colour: string;
  readonly fill: string;
}

/** Every run of words with its colour and what stands behind it; words whose colour Word chooses itself are always seen. */
function colouredWords(xml: string, styles: ReadonlyMap<string, Style>): readonly Coloured[] {
  const around: Around[] = [];
  const all: Coloured[] = [];
  let properties = '';
  for (const piece of xml.match(TAGS_AND_WORDS) ?? []) {
    const [, closes, tag = '', attributes = '', isEmpty] = TAG.exec(piece) ?? [];
    if (tag === '') all.push(...seen(piece, around, styles));
    else if (/^(?:tbl|tc|p|r)$/.test(tag)) {
      if (closes === '/') around.pop();
      else if (isEmpty !== '/') around.push({ of: tag });
    } else if (/^(?:tblPr|tcPr|pPr|rPr)$/.test(tag) && isEmpty !== '/') properties = closes === '/' ? (tag === 'rPr' ? 'pPr' : '') : tag;
    else note(tag, attributes, properties, around[around.length - 1]);
  }
  return all;
}

const OF: Readonly<Record<string, string>> = { tbl: 'tblPr', tc: 'tcPr', p: 'pPr', r: 'rPr' };

/** What a property says of the colours of what it stands in; those of a paragraph's mark colour no word. */
function note(tag: string, attributes: string, properties: string, inner: Around | undefined): void {
  if (inner === undefined || OF[inner.of] !== properties) return;
  const value = /\bw:val="([^"]*)"/.exec(attributes)?.[1];
  if (/Style$/.test(tag)) inner.style = value;
  if (tag === 'color') inner.colour = value;
  if (tag === 'highlight') inner.fill = HIGHLIGHTS[value ?? ''] ?? inner.fill;
  if (tag === 'shd') inner.fill = inner.fill ?? /\bw:fill="([^"]*)"/.exec(attributes)?.[1];
}

function seen(text: string, around: readonly Around[], styles: ReadonlyMap<string, Style>): readonly Coloured[] {
  const inside = [...around].reverse();
  const of = (part: 'colour' | 'fill') => (each: Around) => each[part] ?? ofStyle(each.style, part, styles);
  const words = unescapeXml(text).trim();
  const colour = inside
    .filter(({ of: kind }) => kind === 'r' || kind === 'p')
    .map(of('colour'))
    .find((each) => each !== undefined);
  const fill = inside.map(of('fill')).find((each) => each !== undefined && each !== 'auto');
  const [ink, ground] = [readColour(colour ?? ofStyle('', 'colour', styles) ?? 'auto'), readColour(fill ?? 'FFFFFF')];
  return words === '' || ink === undefined || ground === undefined ? [] : [{ words, colour: ink, fill: ground }];
}

/** What a style or one that it builds on gives; '' is what every style builds on. */
function ofStyle(id: string | undefined, part: 'colour' | 'fill', styles: ReadonlyMap<string, Style>, depth = 0): string | undefined {
  const style = id === undefined || depth > MOST_FOUND ? undefined : styles.get(id);
  return style === undefined ? undefined : (style[part] ?? ofStyle(style.basedOn, part, styles, depth + 1));
}

function stylesOf(xml: string): ReadonlyMap<string, Style> {
  const look = (part: string): Pick<Style, 'colour' | 'fill'> => ({
    colour: /<w:color\b[^>]*w:val="([^"]*)"/.exec(part)?.[1],
    fill: /<w:shd\b[^>]*w:fill="([^"]*)"/.exec(part)?.[1],
  });
  const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(xml)?.[0] ?? '';
  const styles = (xml.match(/<w:style\b[\s\S]*?<\/w:style>/g) ?? []).map((style): [string, Style] => [
    /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '-',
    {
      basedOn: /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1],
      ...look(style),
      // Which of a table style's rows and columns a cell belongs to is Word's to say: nothing is claimed of it.
      ...(/<w:tblStylePr\b/.test(style) && /<w:shd\b/.test(style) ? { fill: 'of its row' } : {}),
    },
  ]);
  return new Map([['', { basedOn: undefined, ...look(defaults) }], ...styles]);
}

/** Pictures that nobody described: what a screen reader passes over. Those marked as decoration need no words. */
export function picturesWithoutWords(document: DocxParts): readonly Found[] {
  const pictures = document.names
    .filter((name) => PARTS.test(name))
    .flatMap((name) => (document.text(name) ?? '').match(/<wp:docPr\b[\s\S]*?(?:\/>|<\/wp:docPr>)/g) ?? []);
  return pictures
    .filter((picture) => !/\bdescr="[^"]+"/.test(picture) && !/<adec:decorative[^>]*val="1"/.test(picture))
    .map((picture) => {
      const name = unescapeXml(/\bname="([^"]*)"/.exec(picture)?.[1] ?? '');
      return found('The document', `has a picture${name === '' ? '' : ` ("${name}")`} without alternative text. In Word: Edit Alt Text.`);
    });
}
