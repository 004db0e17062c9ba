import { unescapeXml } from '../document/xml.ts';
import type { ZipArchive } from '../document/zip.ts';

/** One part of a template that no paper may carry on: a code and a sentence's end that says which, and what to do. */
export interface PartFault {
  readonly code: string;
  readonly words: string;
}

/** Word itself refuses XML that lies far deeper than anything it writes; readers that recurse run out of stack. */
const DEEPEST = 250;

/** Parts that run or load something when a paper is opened, and parts that are no XML that every reader takes. */
export function partFaults(zip: ZipArchive): readonly PartFault[] {
  return [...macros(zip.names), ...embedded(zip.names), ...loadedFromElsewhere(zip), ...damagedParts(zip)];
}

function macros(names: readonly string[]): PartFault[] {
  return names.some((part) => /vbaProject|vbaData/i.test(part))
    ? [{ code: 'template-has-macros', words: 'the file holds macros, which a committee paper must not carry.' }]
    : [];
}

function embedded(names: readonly string[]): PartFault[] {
  const found = names.find((part) => /^word\/(?:embeddings|activeX)\/./i.test(part));
  return found === undefined
    ? []
    : [
        {
          code: 'template-has-embedded-object',
          words: `the file holds an embedded object (${found.replace(/^word\//, '')}). Paste it as a picture or as words.`,
        },
      ];
}

/** ECMA-376, part 2, 9.3: a relation with this mode names something outside the file. A link that a reader may click is none. */
function loadedFromElsewhere(zip: ZipArchive): PartFault[] {
  const relations = zip.names
    .filter((part) => part.endsWith('.rels'))
    .flatMap((part) => (zip.text(part) ?? '').match(/<Relationship\b[^>]*>/g) ?? []);
  const valueOf = (tag: string, name: string): string => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
  const loaded = relations.find((tag) => valueOf(tag, 'TargetMode') === 'External' && !/\/hyperlink$/.test(valueOf(tag, 'Type')));
  return loaded === undefined
    ? []
    : [
        {
          code: 'template-loads-from-elsewhere',
          words:
            `the file loads "${unescapeXml(valueOf(loaded, 'Target')).slice(0, 80)}" when it is opened. In Word, choose File, Info, ` +
            'Edit Links to Files and break the link; a template set under Developer, Document Template is taken off there.',
        },
      ];
}

function damagedParts(zip: ZipArchive): PartFault[] {
  const part = zip.names.find((name) => /\.(?:xml|rels)$/.test(name) && !isSound(zip.text(name) ?? ''));
  return part === undefined ? [] : [{ code: 'template-damaged', words: `its part ${part} is damaged.` }];
}

const TAG = /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[^>]*?\?>|(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>)/y;

/** True where every element is closed in its place, none lies too deep, and nothing is declared: no entity can grow. */
function isSound(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const match = TAG.exec(xml);
    if (match === null) return false;
    const [, closes, name, isEmpty] = match;
    if (name === undefined) continue;
    if (closes === '/') {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots += 1;
    if (isEmpty !== '/') open.push(name);
    if (open.length > DEEPEST) return false;
  }
  return roots === 1 && open.length === 0;
}
