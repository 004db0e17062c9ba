import { sectionHeading } from './headings.ts';
import { addTo } from '../../words/groups.ts';

/** What a page adds to a report's text: running headers and footers, page numbers, the list of contents. None is the report. */

/** A header or footer stands on at least so many pages before it is taken for one. */
const FEWEST_PAGES = 3;
const LONGEST_HEADER = 110;

const PAGE_NUMBER = /^(?:[-–—|]\s*)?(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?(?:\s*[-–—|])?$/i;
const SAYS_PAGE = /\bpage\s+\d{1,3}(?:\s+of\s+\d{1,3})?\b|^\d{1,3}\s*(?:of|\/)\s*\d{1,3}$/i;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+(?:\s+\d+\s*(?:\/\s*\d+)?)?$/i;

export interface ShownLine {
  readonly text: string;
  /** True where page furniture stood between this line and the one before it, so that a blank there means nothing. */
  readonly isAfterPageBreak: boolean;
  readonly isAfterBlank: boolean;
}

function withoutDigits(line: string): string {
  return line
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .replace(/^[#\s|–—-]+|[#\s|–—-]+$/g, '')
    .toLowerCase();
}

function isShortLine(line: string): boolean {
  return line !== '' && line.length <= LONGEST_HEADER && !line.includes('\t');
}

/** The number of the page that a line gives, at its own end or beginning or on the line beside it. */
function pageBeside(lines: readonly string[], at: number): number | undefined {
  const line = lines[at] as string;
  const own = /\bpage\s+(\d{1,3})\b|(?:^|[\s|])(\d{1,3})$|^(\d{1,3})\s/i.exec(line);
  if (own !== null) return Number(own[1] ?? own[2] ?? own[3]);
  const beside = [lines[at + 1], lines[at - 1], lines[at + 2], lines[at - 2]].find((near) => near !== undefined && PAGE_NUMBER.test(near));
  return beside === undefined ? undefined : Number(/\d+/.exec(beside)?.[0]);
}

/** Lines that come again and again with a page number that grows: running headers and footers. */
function runningLines(lines: readonly string[]): ReadonlySet<string> {
  const pages = new Map<string, (number | undefined)[]>();
  const full = lines.filter((line) => line !== '');
  full.forEach((line, at) => {
    const key = withoutDigits(line);
    if (!isShortLine(line) || key.length < 4 || sectionHeading(line.replace(/\s*\d+\s*/g, ' ').trim()) !== undefined) return;
    addTo(pages, key, pageBeside(full, at));
  });
  const grows = (seen: readonly (number | undefined)[]): boolean => {
    const known = seen.filter((page): page is number => page !== undefined);
    return (
      known.length >= Math.max(FEWEST_PAGES, seen.length - 1) && known.every((page, at) => at === 0 || page > (known[at - 1] as number))
    );
  };
  return new Set([...pages].filter(([, seen]) => grows(seen)).map(([key]) => key));
}

/** Where the contents list ends, for the line "Contents" at `start`: the first line that is no entry and no page number. */
function endOfContents(lines: readonly string[], start: number): number {
  const isEntry = (line: string): boolean => /^\S.{1,140}?(?:[\s.…·_\t]+)\d{1,3}$/.test(line);
  let at = start + 1;
  let end = start;
  while (at < lines.length) {
    const line = lines[at] as string;
    if (line === '') at += 1;
    else if (isEntry(line) || PAGE_NUMBER.test(line)) end = at++;
    else {
      const ahead = lines.slice(at + 1, at + 6).filter((next) => next !== '');
      const isWrapped =
        line.length <= 120 && !/[.;:]$/.test(line) && ahead.slice(0, 2).some((next) => isEntry(next) || PAGE_NUMBER.test(next));
      if (!isWrapped) break;
      at += 1;
    }
  }
  return end;
}

/** The lines of contents lists, by position. "Contents" without entries under it is left alone. */
function contentsLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, start) => {
    if (!/^(?:table of )?contents(?:\s+page(?: no\.?)?)?$/i.test(line)) return;
    const end = endOfContents(lines, start);
    for (let at = start; at <= end; at += 1) found.add(at);
  });
  lines.forEach((line, at) => {
    if (/^\S.{2,140}?\s?(?:\.\s?){4,}\s*\d{1,3}$/.test(line) || /^\S.{2,140}?…{2,}\s*\d{1,3}$/.test(line)) found.add(at);
  });
  return found;
}

/** A bare number is a page's where the text runs on after it, or where it stands beside a running line. */
function isPageNumber(lines: readonly string[], at: number, isRunning: (line: string) => boolean): boolean {
  const line = lines[at] as string;
  if ((SAYS_PAGE.test(line) && line.length < 30) || /\bpage \d{1,3} of \d{1,3}$/i.test(line)) return true;
  if (!PAGE_NUMBER.test(line)) return false;
  const before = nearest(lines, at, -1);
  const after = nearest(lines, at, 1);
  if (isRunning(before) || isRunning(after) || after === '') return true;
  if (/\bscore\b[: ]*$/i.test(before)) return false;
  return /^[a-z(]/.test(after) || !/[.:;?!]$/.test(before) ? before.length > 40 : lines[at - 1] === '' && lines[at + 1] === '';
}

function nearest(lines: readonly string[], at: number, step: 1 | -1): string {
  for (let index = at + step; index >= 0 && index < lines.length; index += step) if (lines[index] !== '') return lines[index] as string;
  return '';
}

/** The lines of a report without what its pages add. */
export function withoutPageFurniture(lines: readonly string[]): ShownLine[] {
  const running = runningLines(lines);
  const isRunning = (line: string): boolean => isShortLine(line) && running.has(withoutDigits(line));
  const contents = contentsLines(lines);
  const kept: ShownLine[] = [];
  let isAfterBlank = true;
  let isAfterPageBreak = false;
  lines.forEach((line, at) => {
    if (line === '') isAfterBlank = true;
    else if (contents.has(at)) isAfterBlank = true;
    else if (isRunning(line) || isPageNumber(lines, at, isRunning) || WEB_ADDRESS.test(line)) isAfterPageBreak = true;
    else {
      kept.push({ text: line, isAfterBlank, isAfterPageBreak });
      isAfterBlank = false;
      isAfterPageBreak = false;
    }
  });
  return kept;
}
