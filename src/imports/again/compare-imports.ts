import type { Cell } from '../../tabs/cells.ts';
import { plainText } from '../../words/plain-text.ts';
import { shownText } from '../source-grid.ts';
import { likenessOf, pairByText } from './similar-texts.ts';
import { addTo } from '../../words/groups.ts';

/** A row by column key. */
export type PlanValues = Readonly<Record<string, Cell>>;

export interface ImportedBefore {
  /** The ref that the row has in the plan. */
  readonly ref: string;
  /** What the last import wrote. */
  readonly values: PlanValues;
}

export interface Comparison {
  /** Rows of the source that the plan does not have: their indexes. */
  readonly added: readonly number[];
  /** Cells that may be written: the source changed them, and nobody has since the last import. */
  readonly changed: readonly CellChange[];
  /** Cells that an officer has changed since, and the source too: never written unasked. */
  readonly contested: readonly CellChange[];
  /** Refs of rows that the last import brought and the source no longer has. They stay, and are shown. */
  readonly gone: readonly string[];
  /** Rows that are in both, and the same. */
  readonly same: number;
  /** Index of the plan's row by index of the source's. */
  readonly pairs: ReadonlyMap<number, number>;
}

export interface CellChange {
  readonly ref: string;
  readonly key: string;
  /** As the last import wrote it; '' where it wrote nothing. */
  readonly before: Cell;
  readonly inPlan: Cell;
  readonly inSource: Cell;
}

/** Which rows are one and the same. */
export interface Pairing {
  /** Key of the column by whose words a row is known where its ref does not tell. */
  readonly textKey: string;
  /** True where refs alone tell: the source is an export of a plan, and every ref its own. */
  readonly isByRefAlone?: boolean;
}

const BY_ACTION: Pairing = { textKey: 'action' };

/**
 * The same plan imported again. A row of the source is the plan's row with its ref, where that row came from an import or
 * reads at all like it (two councils both number from 1), or else the one whose words
 * read most alike. Each cell is compared three ways (last import, plan now, source now): what only the source changed is
 * taken; what both changed, or what the source emptied, is contested and stays as the officers have it.
 */
export function compareImports(
  source: readonly PlanValues[],
  plan: readonly PlanValues[],
  before: readonly ImportedBefore[],
  pairing: Pairing = BY_ACTION,
): Comparison {
  const lastByRef = new Map(before.map(({ ref, values }) => [refKey(ref), values]));
  const pairs = pairRows(source, plan, lastByRef, pairing);
  const changes = [...pairs].flatMap(([index, row]) => {
    const inPlan = plan[row] as PlanValues;
    return cellChanges(source[index] as PlanValues, inPlan, lastByRef.get(refKey(inPlan['ref'])) ?? {});
  });
  const changedRefs = new Set(changes.map(({ change }) => change.ref));
  const metRefs = new Set([...pairs.values()].map((row) => refKey(plan[row]?.['ref'])));
  const planRefs = new Set(plan.map((values) => refKey(values['ref'])));
  return {
    added: source.flatMap((_, index) => (pairs.has(index) ? [] : [index])),
    changed: changes.filter(({ isContested }) => !isContested).map(({ change }) => change),
    contested: changes.filter(({ isContested }) => isContested).map(({ change }) => change),
    gone: before.map(({ ref }) => ref).filter((ref) => planRefs.has(refKey(ref)) && !metRefs.has(refKey(ref))),
    same: [...pairs.values()].filter((row) => !changedRefs.has(shownText(plan[row]?.['ref']))).length,
    pairs,
  };
}

/** Rows with one ref must have at least this share of their words in common where no import says that they are one. */
const HARDLY_ALIKE = 0.3;

/** Row of the plan by row of the source. */
function pairRows(
  source: readonly PlanValues[],
  plan: readonly PlanValues[],
  before: ReadonlyMap<string, PlanValues>,
  { textKey, isByRefAlone = false }: Pairing,
): ReadonlyMap<number, number> {
  const textOf = (values: PlanValues | undefined): string => shownText(values?.[textKey]);
  const byRef = new Map<string, number[]>();
  plan.forEach((values, row) => addTo(byRef, refKey(values['ref']), row));
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pairByRef = (isOne: (values: PlanValues, row: number) => boolean): void =>
    source.forEach((values, index) => {
      const ref = refKey(values['ref']);
      const rows = ref === '' || pairs.has(index) ? [] : (byRef.get(ref) ?? []);
      const row = rows.find((each) => !taken.has(each) && isOne(values, each));
      if (row === undefined) return;
      pairs.set(index, row);
      taken.add(row);
    });
  pairByRef((values, row) => isByRefAlone || isSame(textOf(values), textOf(plan[row])));
  pairByRef((values, row) => {
    const [ours, theirs] = [textOf(plan[row]), textOf(values)];
    return before.has(refKey(values['ref'])) || ours === '' || theirs === '' || likenessOf(ours, theirs) >= HARDLY_ALIKE;
  });
  if (isByRefAlone) return pairs;
  const openSource = source.flatMap((_, index) => (pairs.has(index) ? [] : [index]));
  const openPlan = plan.flatMap((_, row) => (taken.has(row) ? [] : [row]));
  const found = pairByText(
    openSource.map((index) => textOf(source[index])),
    openPlan.map((row) => textOf(plan[row])),
  );
  for (const [at, other] of found) pairs.set(openSource[at] as number, openPlan[other] as number);
  return pairs;
}

/** Columns that an import fills from words about progress: where these say nothing of them any more, they are emptied. */
const FROM_PROGRESS: ReadonlySet<string> = new Set(['confidence', 'percent']);

function cellChanges(
  source: PlanValues,
  plan: PlanValues,
  last: PlanValues,
): { readonly change: CellChange; readonly isContested: boolean }[] {
  const keys = [...new Set([...Object.keys(source), ...Object.keys(last)])].filter((key) => key !== 'ref');
  return keys.flatMap((key) => {
    const [inSource, inPlan, before] = [source[key] ?? '', plan[key] ?? '', last[key] ?? ''];
    if (isSame(inSource, inPlan) || isSame(inSource, before)) return [];
    const isContested = !isSame(inPlan, before) || (shownText(inSource) === '' && !FROM_PROGRESS.has(key));
    return [{ change: { ref: shownText(plan['ref']), key, before, inPlan, inSource }, isContested }];
  });
}

/** The same to a reader: spaces, line breaks and kinds of quotation mark apart. */
export function isSame(one: Cell, other: Cell): boolean {
  return plainText(shownText(one)) === plainText(shownText(other));
}

/** A ref as it is compared: without case and spaces. */
export function refKey(ref: Cell | undefined): string {
  return shownText(ref).toLowerCase().replace(/\s+/g, '');
}
