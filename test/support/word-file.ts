import { posix } from 'node:path';
import { openZip } from '../../src/papers/document/zip.ts';

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
}

/** ECMA-376, part 1, chapter 17: the order in which Word wants properties, as far as templates and the product write them. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    'w:pStyle',
    'w:keepNext',
    'w:keepLines',
    'w:pageBreakBefore',
    'w:widowControl',
    'w:numPr',
    'w:pBdr',
    'w:shd',
    'w:tabs',
    'w:bidi',
    'w:spacing',
    'w:ind',
    'w:contextualSpacing',
    'w:jc',
    'w:outlineLvl',
    'w:rPr',
    'w:sectPr',
  ],
  'w:rPr': [
    'w:rStyle',
    'w:rFonts',
    'w:b',
    'w:bCs',
    'w:i',
    'w:iCs',
    'w:caps',
    'w:color',
    'w:spacing',
    'w:kern',
    'w:sz',
    'w:szCs',
    'w:u',
    'w:shd',
    'w:vertAlign',
    'w:rtl',
    'w:lang',
  ],
  'w:tblPr': [
    'w:tblStyle',
    'w:tblW',
    'w:jc',
    'w:tblInd',
    'w:tblBorders',
    'w:shd',
    'w:tblLayout',
    'w:tblCellMar',
    'w:tblLook',
    'w:tblCaption',
    'w:tblDescription',
  ],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:tcBorders', 'w:shd', 'w:noWrap', 'w:tcMar', 'w:vAlign'],
};

/** Why Word, which is stricter than LibreOffice, would offer to repair these bytes; nothing where it would not. */
export function wordFileFaults(bytes: Uint8Array): string[] {
  const parts = openZip(bytes);
  const types = parts.text('[Content_Types].xml') ?? '';
  const faults = parts.names[0] === '[Content_Types].xml' ? [] : ['[Content_Types].xml does not come first'];
  for (const name of parts.names.slice(1)) {
    if (!types.includes(`PartName="/${name}"`) && !types.includes(`Extension="${name.split('.').pop() ?? ''}"`))
      faults.push(`${name} has no content type`);
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const root = parsed(parts.text(name) ?? '', (fault) => faults.push(`${name}: ${fault}`));
    const related = relations(parts.text(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)) ?? '');
    for (const element of every(root)) faults.push(...faultsOf(element, related).map((fault) => `${name}: ${fault}`));
    if (name.endsWith('.rels')) faults.push(...missing(name, root, parts.names));
  }
  return [...new Set(faults)];
}

function parsed(xml: string, report: (fault: string) => void): Element {
  const root: Element = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  for (const [tag, closes, name = '', rest = '', closed] of xml.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (closes === '/') {
      if (open.pop()?.name !== name) report(`${tag} closes another element`);
      continue;
    }
    const pairs = [...rest.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value] as const);
    const element: Element = { name, attributes: new Map(pairs), children: [] };
    if (element.attributes.size !== pairs.length) report(`${tag} has an attribute twice`);
    open[open.length - 1]?.children.push(element);
    if (closed !== '/') open.push(element);
  }
  if (open.length !== 1) report('is not closed');
  return root;
}

/** Every element in the order of the file, however deep it lies. */
function* every(root: Element): Generator<Element> {
  const left = [root];
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at -= 1) left.push(element.children[at] as Element);
  }
}

const relations = (xml: string): ReadonlySet<string> => new Set([...xml.matchAll(/\bId="([^"]+)"/g)].map(([, id = '']) => id));

function faultsOf({ name, attributes, children }: Element, related: ReadonlySet<string>): string[] {
  const names = children.map((child) => child.name);
  const order = ORDER[name];
  const places = order === undefined ? [] : names.map((child) => order.indexOf(child));
  return [
    ...[...attributes].filter(([key, id]) => key.startsWith('r:') && !related.has(id)).map(([key, id]) => `${key} ${id} leads nowhere`),
    ...(places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1)) ? [] : [`${name} holds ${names.join(' ')}`]),
    ...(name === 'w:tc' && names[names.length - 1] !== 'w:p' ? ['a cell does not end with a paragraph'] : []),
    ...(name === 'w:tbl' && !names.includes('w:tr') ? ['a table has no row'] : []),
    ...(names.some((child, at) => child === 'w:tbl' && names[at - 1] === 'w:tbl') ? ['two tables touch'] : []),
  ];
}

function missing(name: string, root: Element, names: readonly string[]): string[] {
  const folder = posix.dirname(posix.dirname(name));
  return [...every(root)]
    .filter(({ attributes }) => attributes.has('Target') && attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => attributes.get('Target') ?? '')
    .filter((target) => !names.includes(target.startsWith('/') ? target.slice(1) : posix.join(folder, target)))
    .map((target) => `${name} names ${target}, which is not there`);
}
