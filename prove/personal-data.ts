/** `npx tsx prove/personal-data.ts [--cells N] [--seed N]`: what the personal-data gate finds of each kind, and how often it is wrong. */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findPersonalData } from '../src/plan/personal-data/personal-data.ts';
import type { PersonalDataKind } from '../src/plan/personal-data/personal-data.ts';
import { corpus } from './personal-data/corpus.ts';
import { PUBLIC_LINES, SENTENCES } from './personal-data/sentences.ts';

export interface PersonalDataOptions {
  readonly cells?: number;
  readonly seed?: number;
  readonly quick?: boolean;
}

export interface KindFigures {
  readonly kind: PersonalDataKind;
  readonly guilty: number;
  readonly found: number;
  readonly innocent: number;
  readonly falseAlarms: number;
  /** Found of guilty; false alarms of innocent; right of all that was said to be of this kind. All from 0 to 1. */
  readonly recall: number;
  readonly falseAlarmRate: number;
  readonly precision: number;
}

/** The least that is claimed: of a hundred cells that hold a kind 99 are found, and of a hundred that do not, two are not let pass. */
const LEAST_RECALL = 0.99;
const MOST_FALSE_ALARMS = 0.02;
const CELLS = 20_000;
const QUICK_CELLS = 4_000;

/** The figures of each kind on a corpus of so many cells. A cell is found where the kind that it holds is found in it. */
export function figuresOf(cells: number, seed: number): KindFigures[] {
  const all = corpus(cells, seed).map((cell) => ({
    ...cell,
    finds: findPersonalData(cell.text, { publicLines: PUBLIC_LINES }).some(({ kind }) => kind === cell.kind),
  }));
  return SENTENCES.map(({ kind }) => {
    const own = all.filter((cell) => cell.kind === kind);
    const count = (isGuilty: boolean, finds?: boolean): number =>
      own.filter((cell) => cell.isGuilty === isGuilty && (finds === undefined || cell.finds === finds)).length;
    const [guilty, found, innocent, falseAlarms] = [count(true), count(true, true), count(false), count(false, true)];
    const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
    return {
      kind,
      guilty,
      found,
      innocent,
      falseAlarms,
      recall: share(found, guilty),
      falseAlarmRate: falseAlarms / Math.max(1, innocent),
      precision: share(found, found + falseAlarms),
    };
  });
}

/** The table, and each kind that falls short of what is claimed. */
export function run(options: PersonalDataOptions = {}): { readonly table: string; readonly breaches: readonly string[] } {
  const cells = options.cells ?? (options.quick === true ? QUICK_CELLS : CELLS);
  const seed = options.seed ?? 1;
  const figures = figuresOf(cells, seed);
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  const rows = figures.map((each) => [
    each.kind,
    `${each.found} of ${each.guilty}`,
    percent(each.recall),
    `${each.falseAlarms} of ${each.innocent}`,
    percent(each.falseAlarmRate),
    percent(each.precision),
  ]);
  const breaches = figures
    .filter(({ recall, falseAlarmRate }) => recall < LEAST_RECALL || falseAlarmRate > MOST_FALSE_ALARMS)
    .map(({ kind }) => `${kind} falls short: npx tsx prove/personal-data.ts --cells ${cells} --seed ${seed}`);
  return { table: inColumns([['kind', 'found', 'recall', 'false alarms', 'rate', 'precision'], ...rows]), breaches };
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { cells: { type: 'string' }, seed: { type: 'string' } } });
  const { table, breaches } = run({ cells: Number(values.cells ?? CELLS), seed: Number(values.seed ?? 1) });
  console.log([table, ...breaches].join('\n'));
  process.exitCode = breaches.length === 0 ? 0 : 1;
}
