import { TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { RefGiver } from '../../workbook/refs.ts';
import { compareImports, isSame, refKey } from '../again/compare-imports.ts';
import type { CellChange, ImportedBefore, PlanValues } from '../again/compare-imports.ts';
import { plainWords } from '../../words/words.ts';
import { shownText } from '../source-grid.ts';
import { NOTE } from './import-record.ts';
import type { ImportRecord, RecordedChange, RecordedRow } from './import-record.ts';
import { identityKeyOf, textKeyOf } from './source-lists.ts';
import type { SourceList } from './source-lists.ts';

/** The plan as an import finds it. */
export interface PlanFound {
  readonly rowsOf: (list: ListName) => readonly PlanValues[];
  readonly hasColumn: (list: ListName, key: string) => boolean;
  readonly refsOf: (list: ListName) => RefGiver;
  /** Imports of before that still stand, oldest first. */
  readonly before: readonly ImportRecord[];
}

export interface Deciding {
  readonly id: string;
  readonly source: string;
  /** Of the source's headings. */
  readonly signature: string;
  readonly lists: readonly SourceList[];
  readonly found: PlanFound;
  /** True where the source is an export of a plan: every ref is its own. */
  readonly isExport: boolean;
  /** True where the officer wants the source's words in place of later edits. */
  readonly takesContested: boolean;
}

/** A cell of a list that both an officer and the source changed, or that the source empties. */
type ListChange = CellChange & { readonly list: ListName };

export interface ImportDecision {
  readonly record: ImportRecord;
  readonly contested: readonly ListChange[];
  /** Refs of actions that an earlier import brought and this source no longer has. */
  readonly gone: readonly string[];
  /** Rows that were there and stay as they are, by list. */
  readonly same: number;
}

/** What an import would do to the plan. Pure: nothing is written, and refs given here are used only if it is done. */
export function decideImport(deciding: Deciding): ImportDecision {
  const decider = new Decider(deciding);
  for (const list of deciding.lists) decider.take(list);
  return decider.decision();
}

class Decider {
  private readonly rows: RecordedRow[] = [];
  private readonly changed: RecordedChange[] = [];
  private readonly contested: ListChange[] = [];
  private gone: readonly string[] = [];
  private same = 0;
  /** By list: what the plan calls what the source calls so. */
  private readonly names = new Map<string, string>();

  /** Earlier imports of the same plan. */
  private readonly before: readonly ImportRecord[];

  constructor(private readonly deciding: Deciding) {
    this.before = deciding.found.before.filter((record) => isOfOnePlan(record, deciding));
  }

  take({ list, rows, calls = [] }: SourceList): void {
    const { found, isExport } = this.deciding;
    const identity = identityKeyOf(list);
    const asRef = (values: PlanValues): PlanValues => (identity === 'ref' ? values : { ...values, ref: values[identity] ?? '' });
    const source = rows.map((values) => asRef(this.fitting(list, this.named(list, values))));
    const plan = found.rowsOf(list).map(asRef);
    const compared = source.map((values) => onlyTyped(list, values));
    const comparison = compareImports(compared, plan, this.beforeOf(list), {
      textKey: textKeyOf(list),
      isByRefAlone: isExport || identity !== 'ref',
    });
    const refs = this.finalRefs(list, source, plan, comparison.pairs);
    source.forEach((values, index) => {
      const ref = refs[index] as string;
      this.rows.push({
        list,
        ref,
        values: { ...withSourceRef(values, ref), ...(identity === 'ref' ? { ref } : {}) },
        isNew: !comparison.pairs.has(index),
      });
      this.remember(list, calls[index] ?? '', ref, plan[comparison.pairs.get(index) ?? -1]);
    });
    const isFresh = isExport && found.rowsOf('actions').length === 0;
    const taken = isFresh || this.deciding.takesContested;
    const change = ({ ref, key, inPlan, inSource }: CellChange): RecordedChange => ({ list, ref, key, before: inPlan, after: inSource });
    const notes = new Map(this.rows.map((row) => [`${row.list}|${row.ref}`, row.values[NOTE] ?? '']));
    // What a note says of the source's own ref is no change.
    const isReal = ({ ref, key, inPlan }: CellChange): boolean => key !== NOTE || !isSame(inPlan, notes.get(`${list}|${ref}`) ?? '');
    const wanted = (taken ? [...comparison.changed, ...comparison.contested] : comparison.changed).filter(isReal);
    this.changed.push(...wanted.filter(({ key }) => found.hasColumn(list, key)).map(change));
    if (!taken) this.contested.push(...comparison.contested.filter(isReal).map((each) => ({ ...each, list })));
    if (list === 'actions') this.gone = comparison.gone;
    this.same += comparison.same;
  }

  decision(): ImportDecision {
    const { id, source, signature } = this.deciding;
    const record: ImportRecord = { version: 1, id, source, signature, rows: this.rows, changed: this.changed };
    return { record, contested: this.contested, gone: this.gone, same: this.same };
  }

  /** Each row's ref in the plan: its own, its pair's, or the next free one where another row has it. */
  private finalRefs(
    list: ListName,
    source: readonly PlanValues[],
    plan: readonly PlanValues[],
    pairs: ReadonlyMap<number, number>,
  ): readonly string[] {
    const hasRefs = identityKeyOf(list) === 'ref';
    const taken = new Set(plan.map((values) => refKey(values['ref'])));
    const giver = this.deciding.found.refsOf(list);
    return source.map((values, index) => {
      const pair = pairs.get(index);
      if (pair !== undefined) return shownText(plan[pair]?.['ref']);
      const wanted = shownText(values['ref']);
      let ref = wanted;
      while (hasRefs && (ref === '' || taken.has(refKey(ref)))) ref = giver.next();
      taken.add(refKey(ref));
      return ref;
    });
  }

  /** What an action calls a recommendation or a workstream, in the plan's own words. */
  private named(list: ListName, values: PlanValues): PlanValues {
    if (list !== 'actions' || this.deciding.isExport) return values;
    const named: Record<string, PlanValues[string]> = { ...values };
    for (const key of ['recommendations', 'workstream'] as const) {
      const text = shownText(values[key]);
      if (text === '') continue;
      const known = (entry: string): string => this.names.get(`${key}|${refKey(entry)}`) ?? entry;
      const whole = this.names.get(`${key}|${refKey(text)}`);
      named[key] =
        whole ??
        (key === 'workstream'
          ? text
          : text
              .split(/\s*[,;\n]\s*/)
              .map(known)
              .join(', '));
    }
    return named;
  }

  private remember(list: ListName, called: string, ref: string, standing: PlanValues | undefined): void {
    if (list === 'recommendations') this.names.set(`recommendations|${refKey(called)}`, ref);
    if (list === 'workstreams') this.names.set(`workstream|${refKey(called)}`, shownText(standing?.['name'] ?? called));
  }

  /** Words for a column that the tab no longer has go into the note: nothing is lost. */
  private fitting(list: ListName, values: PlanValues): PlanValues {
    const lost = Object.keys(values).filter(
      (key) => key !== NOTE && key !== 'ref' && shownText(values[key]) !== '' && !this.deciding.found.hasColumn(list, key),
    );
    if (lost.length === 0) return values;
    const kept = Object.fromEntries(Object.entries(values).filter(([key]) => !lost.includes(key)));
    const words = lost.map((key) => `${headingOf(list, key)}: ${shownText(values[key])}`);
    return { ...kept, [NOTE]: [shownText(values[NOTE]), ...words].filter((line) => line !== '').join('\n') };
  }

  private beforeOf(list: ListName): ImportedBefore[] {
    return this.before.flatMap(({ rows }) =>
      rows.filter((row) => row.list === list).map(({ ref, values }) => ({ ref, values: onlyTyped(list, values) })),
    );
  }
}

const headingOf = (list: ListName, key: string): string => TAB_OF[list].columns.find((column) => column.key === key)?.heading ?? key;

/** What officers write, and the note: what the product keeps in a row is its own to change. */
function onlyTyped(list: ListName, values: PlanValues): PlanValues {
  const computed = new Set(TAB_OF[list].columns.filter((column) => column.computed).map(({ key }) => key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => !computed.has(key)));
}

/** A source of other headings is still the same plan where this share of its actions stand in the record. */
const ONE_PLAN = 0.3;

function isOfOnePlan({ signature, rows }: ImportRecord, { signature: own, lists }: Deciding): boolean {
  if (signature === own) return true;
  const known = new Set(rows.filter(({ list }) => list === 'actions').map(({ values }) => plainWords(shownText(values['action']))));
  const actions = lists.find(({ list }) => list === 'actions')?.rows ?? [];
  const met = actions.filter((values) => known.has(plainWords(shownText(values['action'])))).length;
  return met > 0 && met >= actions.length * ONE_PLAN;
}

/** A ref that another row has already stands in the note. */
function withSourceRef(values: PlanValues, ref: string): PlanValues {
  const wanted = shownText(values['ref']);
  if (wanted === '' || isSame(wanted, ref)) return values;
  const note = shownText(values[NOTE]);
  return { ...values, [NOTE]: `${note === '' ? 'From the imported table' : note}\nRef there: ${wanted}` };
}
