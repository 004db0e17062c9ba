import { linesAndCellsOfPastedText } from '../../plan/decisions/pasted-text.ts';
import { looksLikeHeading, sectionHeading } from './headings.ts';
import type { SectionHeading } from './headings.ts';
import { isMarkerAlone, markedLine } from './list-markers.ts';
import type { Marked } from './list-markers.ts';
import { withoutPageFurniture } from './page-furniture.ts';
import type { ShownLine } from './page-furniture.ts';
import { subHeading } from './sub-headings.ts';

/** One paragraph, list item, heading or table row of a report, its wrapped lines put together again. */
export interface Block {
  readonly kind: 'heading' | 'title' | 'item' | 'row' | 'paragraph';
  readonly text: string;
  /** Of an item. */
  readonly marked: Marked | undefined;
  /** Of a heading that says what stands under it. */
  readonly heading: SectionHeading | undefined;
  /** Of a table row. */
  readonly cells: readonly string[];
  /** True where a blank line stood before it. */
  readonly isAfterBlank: boolean;
}

type Growing = { -readonly [Key in keyof Block]: Block[Key] } & { lastLine: string; isWrapped: boolean };

/** A line nearly as long as the page is wide runs on in the next one. */
const FULL_LINE = 0.72;

/** In text broken into lines, at least so many of its lines begin in the middle of a sentence. */
const BROKEN_SHARE = 0.06;

/** The width that lines are broken at: nine tenths of all are no longer. Without end where the text is not broken into lines. */
function pageWidth(lines: readonly ShownLine[]): number {
  const broken = lines.filter(({ text, isAfterBlank }) => !isAfterBlank && /^[a-z]/.test(text) && markedLine(text) === undefined).length;
  if (broken < lines.length * BROKEN_SHARE) return Infinity;
  const lengths = lines.map(({ text }) => text.length).sort((one, other) => one - other);
  return Math.max(40, lengths[Math.floor(lengths.length * 0.9)] ?? 0);
}

/** Markers that stand alone are put before the line they mark. */
function withMarkersJoined(lines: readonly ShownLine[]): ShownLine[] {
  const joined: ShownLine[] = [];
  lines.forEach((line) => {
    const last = joined[joined.length - 1];
    if (last !== undefined && isMarkerAlone(last.text) && !isMarkerAlone(line.text)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text.replace(/\t+/g, ' ')}` };
    } else joined.push(line);
  });
  return joined;
}

/** Two lines of a heading, "What needs to improve in this area of" and "social work practice?", make one. */
function withHeadingsJoined(lines: readonly ShownLine[]): ShownLine[] {
  const joined: ShownLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as ShownLine;
    const isSplit = isSplitHeading(line, lines[at + 1], lines[at + 2]);
    joined.push(isSplit ? { ...line, text: `${line.text} ${lines[at + 1]?.text}` } : line);
    if (isSplit) at += 1;
  }
  return joined;
}

function isSplitHeading(line: ShownLine, next: ShownLine | undefined, after: ShownLine | undefined): boolean {
  if (next === undefined || line.text.includes('\t') || markedLine(line.text) !== undefined || !/^[a-z]/.test(next.text)) return false;
  const isQuestion = /^[^.]*\?$/.test(next.text);
  const endsHere = !next.isAfterBlank && !/[.;,:]$/.test(next.text) && (next.text.length < 40 || after?.isAfterBlank === true);
  return (isQuestion || endsHere) && sectionHeading(`${line.text} ${next.text}`) !== undefined;
}

/** Every word of the text, so that a word broken at a line's end can be told from one that keeps its hyphen. */
function wordsOf(lines: readonly ShownLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) for (const word of text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []) words.add(word);
  return words;
}

const KEEPS_HYPHEN = new RegExp(
  '^(?:multi|non|re|co|self|well|long|short|high|low|part|full|cross|inter|post|pre|sub|semi|decision|' +
    'child|whole|day|out|on|up|one|two|three|first|second)$',
  'i',
);

/** "improve-" and "ment" make "improvement"; "multi-" and "agency" keep their hyphen. */
function joinedLines(one: string, other: string, words: ReadonlySet<string>): string {
  const broken = /([A-Za-z]+)[-\u2010]$/.exec(one);
  const first = /^([a-z]+)/.exec(other)?.[1];
  if (broken === null || first === undefined) return `${one} ${other}`;
  const head = (broken[1] as string).toLowerCase();
  const isOneWord = words.has(`${head}${first}`) || !(words.has(`${head}-${first}`) || KEEPS_HYPHEN.test(head));
  return isOneWord ? `${one.slice(0, -1)}${other}` : `${one}${other}`;
}

class BlockBuilder {
  private readonly blocks: Growing[] = [];

  constructor(
    private readonly width: number,
    private readonly words: ReadonlySet<string>,
  ) {}

  add(line: ShownLine, next: ShownLine | undefined): void {
    const heading = runsOn(line, next) ? undefined : sectionHeading(line.text);
    const marked = heading === undefined ? markedLine(line.text) : undefined;
    const last = this.blocks[this.blocks.length - 1];
    if (heading === undefined && marked === undefined && last !== undefined && this.continues(last, line)) {
      last.text = joinedLines(last.text, line.text, this.words);
      if (last.kind === 'row')
        last.cells = [...last.cells.slice(0, -1), joinedLines(last.cells[last.cells.length - 1] ?? '', line.text, this.words)];
      if (last.kind === 'title') last.kind = 'paragraph';
      last.lastLine = line.text;
      last.isWrapped = true;
      return;
    }
    const cells =
      marked === undefined && line.text.includes('\t') ? line.text.split('\t').map((cell) => cell.replace(/^"|"$/g, '').trim()) : [];
    this.blocks.push({
      kind: this.kindOf(line, next, heading, marked, cells),
      text: line.text,
      marked,
      heading,
      cells,
      isAfterBlank: line.isAfterBlank,
      lastLine: line.text,
      isWrapped: false,
    });
  }

  end(): Block[] {
    return this.blocks.map(({ lastLine: _, isWrapped: __, ...block }) => {
      if (block.marked === undefined) return block;
      const marked = markedLine(block.text) ?? block.marked;
      return { ...block, marked };
    });
  }

  private kindOf(
    line: ShownLine,
    next: ShownLine | undefined,
    heading: SectionHeading | undefined,
    marked: Marked | undefined,
    cells: readonly string[],
  ): Block['kind'] {
    if (heading !== undefined) return 'heading';
    if (marked !== undefined) return 'item';
    if (cells.length > 1) return 'row';
    const standsAlone = next === undefined || next.isAfterBlank || !/^[a-z]/.test(next.text);
    return looksLikeHeading(line.text) && standsAlone && line.text.length < this.width * FULL_LINE ? 'title' : 'paragraph';
  }

  /** True where the line belongs to the block before it. */
  private continues(last: Growing, line: ShownLine): boolean {
    const { text } = line;
    if (last.kind === 'heading' || text.includes('\t') || subHeading(text) !== undefined || subHeading(last.text) !== undefined)
      return false;
    const isOpen = !/[.?!:;]["”’)]?$/.test(last.lastLine);
    if (!isOpen && DIRECTS.test(last.text) && DIRECTS.test(text)) return false;
    const startsSmall = /^[a-z(&,]/.test(text);
    const wasFull = last.lastLine.length >= this.width * FULL_LINE;
    if (line.isAfterBlank) return isOpen && (startsSmall || (line.isAfterPageBreak && wasFull && !looksLikeTitle(text)));
    if (startsSmall) return true;
    if (last.kind === 'title') return false;
    if (wasFull) return isOpen || !looksLikeTitle(text) || text.length >= this.width * FULL_LINE;
    return isOpen && last.kind === 'row';
  }
}

/** "Leaders should improve …": of such sentences on lines of their own, each is a finding. */
const DIRECTS = /^(?:The |All |Both )?[A-Z]?[\w’'&() -]{2,70}? (?:should|must|needs? to) /;

/** A heading seldom fills so much of a line. */
const LONG_TITLE = 45;

/** A long line that the next one goes on from in small letters is the middle of a sentence, whatever it says. */
function runsOn(line: ShownLine, next: ShownLine | undefined): boolean {
  return (
    line.text.length > LONG_TITLE &&
    next !== undefined &&
    !next.isAfterBlank &&
    /^[a-z]/.test(next.text) &&
    markedLine(next.text) === undefined
  );
}

function looksLikeTitle(text: string): boolean {
  return looksLikeHeading(text) && text.length < 70 && !/\)$/.test(text);
}

/** The blocks of a pasted report, in its order. */
export function blocksOfReport(pasted: string): Block[] {
  const lines = withHeadingsJoined(withMarkersJoined(withoutPageFurniture(linesAndCellsOfPastedText(pasted))));
  const builder = new BlockBuilder(pageWidth(lines), wordsOf(lines));
  lines.forEach((line, at) => builder.add(line, lines[at + 1]));
  return builder.end();
}
