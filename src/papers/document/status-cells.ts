import type { Module, Part, ScopeManager } from 'docxtemplater';
import type { StatusKeyRow } from '../../plan/model.ts';
import { statusByWords } from '../layout/status-by-words.ts';
import { unescapeXml } from './xml.ts';

/** What stands after the shading in a cell's properties, in the order that the schema of WordprocessingML asks for. */
const AFTER_SHADING = [
  'noWrap',
  'tcMar',
  'textDirection',
  'tcFitText',
  'vAlign',
  'hideMark',
  'cellIns',
  'cellDel',
  'cellMerge',
  'tcPrChange',
];
/** What stands after the colour in a run's properties. */
const AFTER_COLOUR = [
  ...['spacing', 'w', 'kern', 'position', 'sz', 'szCs', 'highlight', 'u', 'effect', 'bdr', 'shd', 'fitText', 'vertAlign', 'rtl', 'cs'],
  ...['em', 'lang', 'eastAsianLayout', 'specVanish', 'oMath', 'rPrChange'],
];

/** The elements that this module must see as tags of their own, beside those that docxtemplater itself looks at. */
export const STATUS_CELL_TAGS = ['tcPr', 'color', ...AFTER_SHADING, ...AFTER_COLOUR].map((name) => `w:${name}`);

const MODULE = 'statusCell';

/** A cell whose words, and so whose status, are known only when it is printed. */
interface Cell {
  readonly words: readonly Part[];
  status?: StatusKeyRow | undefined;
}

/** A piece of XML that differs where its cell holds a status: `value` is what stands there otherwise. */
interface ColouredPart extends Part {
  readonly cell: Cell;
  /** True for the first piece of a cell, which is printed in the scope of the whole cell. */
  readonly asks: boolean;
  coloured(status: StatusKeyRow): string;
}

/**
 * Gives every table cell whose words are exactly a status label of the key (or its symbol and label) that status's
 * colours, in any template, ours or a clerk's. It works on docxtemplater's own parts: the cell's words are worked out
 * from the data when the row is printed. The label stays, so the colour is never alone. Cells that hold a table are left
 * as they are.
 */
export function statusCells(key: readonly StatusKeyRow[]): Module {
  const statusOf = statusByWords(key);
  return {
    name: MODULE,
    // After docxtemplater's own, so that loops are parts already when cells are looked at.
    priority: -1,
    postparse: withColouredCells,
    render(part, { scopeManager }) {
      if (!isColoured(part)) return undefined;
      const { cell } = part;
      if (part.asks) cell.status = statusOf(wordsIn(cell.words, scopeManager));
      return { value: cell.status === undefined ? part.value : part.coloured(cell.status) };
    },
  };
}

function isColoured(part: Part): part is ColouredPart {
  return part.module === MODULE;
}

/** What these parts will print in this scope, without tags. */
function wordsIn(parts: readonly Part[], scope: ScopeManager): string {
  return parts
    .map((part) => {
      if (part.type === 'content') return part.position === 'insidetag' ? unescapeXml(part.value) : '';
      if (part.type === 'tag') return part.tag === 'w:br' ? ' ' : '';
      return part.subparsed === undefined ? String(scope.getValue(part.value, { part }) ?? '') : wordsInLoop(part, scope);
    })
    .join('');
}

function wordsInLoop(part: Part, scope: ScopeManager): string {
  let words = '';
  scope.loopOverValue(
    scope.getValue(part.value, { part }),
    (item, index, length) => {
      words += wordsIn(part.subparsed ?? [], scope.createSubScopeManager(item, part.value, index, part, length));
    },
    part.inverted === true,
  );
  return words;
}

const isTag = (part: Part | undefined, tag: string, position: string): boolean =>
  part?.type === 'tag' && part.tag === tag && part.position === position;

/** The parts with every innermost cell made ready to take colours. */
function withColouredCells(parts: readonly Part[]): readonly Part[] {
  const done: Part[] = [];
  let start = -1;
  for (const part of parts) {
    done.push(part);
    if (isTag(part, 'w:tc', 'start')) start = done.length - 1;
    if (!isTag(part, 'w:tc', 'end') || start < 0) continue;
    done.push(...colouredCell(done.splice(start)));
    start = -1;
  }
  return done;
}

function colouredCell(parts: readonly Part[]): readonly Part[] {
  const cell: Cell = { words: parts };
  return withColouredRuns(withElement(parts, cell, SHADING), cell);
}

/** Runs may stand in a loop of their own inside the cell. */
function withColouredRuns(parts: readonly Part[], cell: Cell): readonly Part[] {
  const deep = parts.map((part) => (part.subparsed === undefined ? part : { ...part, subparsed: withColouredRuns(part.subparsed, cell) }));
  return runsOf(deep).flatMap((run) => (isTag(run[0], 'w:r', 'start') ? withElement(run, cell, TEXT_COLOUR) : run));
}

/** The parts cut before every run. */
function runsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const starts = parts.flatMap((part, at) => (at > 0 && isTag(part, 'w:r', 'start') ? [at] : []));
  return [0, ...starts].map((from, index) => parts.slice(from, starts[index] ?? parts.length));
}

/** An element in the properties of a cell or run, and what may follow it there. */
interface ElementPlace {
  readonly properties: string;
  readonly name: string;
  readonly after: readonly string[];
  readonly xml: (status: StatusKeyRow) => string;
}

const SHADING: ElementPlace = {
  properties: 'w:tcPr',
  name: 'w:shd',
  after: AFTER_SHADING,
  xml: ({ colour }) => `<w:shd w:val="clear" w:color="auto" w:fill="${hex(colour)}"/>`,
};
const TEXT_COLOUR: ElementPlace = {
  properties: 'w:rPr',
  name: 'w:color',
  after: AFTER_COLOUR,
  xml: ({ textColour }) => `<w:color w:val="${hex(textColour)}"/>`,
};

/** "1D7044" for "#1d7044". */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/**
 * `parts` begin with the start of a cell or run. Its own element of that name gives way to the status's; where it has no
 * properties, they are made.
 */
function withElement(parts: readonly Part[], cell: Cell, element: ElementPlace): readonly Part[] {
  const { properties, name, after, xml } = element;
  const piece = (value: string, coloured: ColouredPart['coloured']): ColouredPart => ({
    ...{ type: 'placeholder', module: MODULE, value, cell, coloured },
    asks: element === SHADING,
  });
  const whole = (status: StatusKeyRow): string => `<${properties}>${xml(status)}</${properties}>`;
  const first = parts.findIndex((part, at) => at > 0 && part.type === 'tag');
  const replaced = (at: number, count: number, by: ColouredPart): readonly Part[] => [
    ...parts.slice(0, at),
    by,
    ...parts.slice(at + count),
  ];
  if (isTag(parts[first], properties, 'selfclosing')) return replaced(first, 1, piece((parts[first] as Part).value, whole));
  if (!isTag(parts[first], properties, 'start')) return replaced(1, 0, piece('', whole));
  const follows = ({ type, tag }: Part): boolean =>
    type === 'tag' && (tag === name || tag === properties || after.some((each) => tag === `w:${each}`));
  const at = parts.findIndex((part, index) => index > first && follows(part));
  const own = parts.slice(at).findIndex((part) => part.tag !== name);
  return replaced(
    at,
    own,
    piece(
      parts
        .slice(at, at + own)
        .map(({ value }) => value)
        .join(''),
      xml,
    ),
  );
}
