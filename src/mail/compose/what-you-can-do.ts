import { listed } from '../../words/words.ts';
import type { Deed, Summary, SummaryLine } from '../summary.ts';
import { DEEDS } from '../summary.ts';

/** One thing that the reader can do: "Say how far A4, A7 and 3 more are". */
export interface CanDo {
  /** "Say how far" */
  readonly before: string;
  /** The rows that are named, each with the address that opens it. */
  readonly rows: readonly { readonly name: string; readonly link: string }[];
  /** How many more there are. */
  readonly more: number;
  /** "are" */
  readonly after: string;
  /** How, in the plan. */
  readonly how: string;
}

/** No more rows are named; the rest is counted. */
const MOST_NAMED = 4;

interface Wording {
  readonly one: readonly [before: string, after: string];
  readonly many?: readonly [before: string, after: string];
  readonly how: string;
}

const WORDING: Readonly<Record<Deed, Wording>> = {
  'sign off': { one: ['Sign off', ', or say what is missing'], how: 'Fill Verified on and Verified by in the row.' },
  update: { one: ['Say how far', ' is'], many: ['Say how far', ' are'], how: 'Open the row and choose Action plan ▸ Update an action…' },
  answer: { one: ['Answer the question about', ''], how: 'Put the cell right that Why in the row names.' },
  ask: {
    one: ['Ask the lead of', ' what it needs'],
    many: ['Ask the leads of', ' what they need'],
    how: 'Their update answers it; where it is red, that or a recorded reason ends its escalation, too.',
  },
  report: { one: ['Report on', ''], how: 'When it is done, set its State on the Decisions tab.' },
  write: { one: ['Write what you owe for', ''], how: 'The row says by when.' },
};

/** What the reader of a summary can do about it, the quickest first; nothing where it only informs. */
export function whatYouCanDo({ sections, planView }: Summary): CanDo[] {
  const own = sections.flatMap(({ lines }) => lines);
  const known = new Set(own.map(({ link }) => link));
  const lines = [...own, ...(planView?.reds ?? []).filter(({ link }) => !known.has(link))];
  return DEEDS.flatMap((deed) =>
    canDo(
      deed,
      lines.filter((line) => line.deed === deed),
    ),
  );
}

function canDo(deed: Deed, lines: readonly SummaryLine[]): CanDo[] {
  if (lines.length === 0) return [];
  const { one, many = one, how } = WORDING[deed];
  const [before, after] = lines.length === 1 ? one : many;
  const named = lines.length > MOST_NAMED + 1 ? lines.slice(0, MOST_NAMED) : lines;
  const rows = named.map(({ ref, link }) => ({ name: ref === '' ? 'a row without a ref' : ref, link }));
  return [{ before, rows, more: lines.length - named.length, after, how }];
}

/** "Say how far A4, A7 and 3 more are", with each row's name as `show` writes it. */
export function canDoWords(
  { before, rows, more, after }: CanDo,
  show: (row: CanDo['rows'][number]) => string = ({ name }) => name,
): string {
  return `${before} ${listed([...rows.map(show), ...(more === 0 ? [] : [`${more} more`])])}${after}`;
}
