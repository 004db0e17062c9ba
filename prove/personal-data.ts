/** `npm run prove -- personal-data`: what the personal-data gate finds of each kind, and how often it is wrong. Runs are cells. */
import { findPersonalData } from '../src/plan/personal-data/personal-data.ts';
import type { PersonalDataKind } from '../src/plan/personal-data/personal-data.ts';
import { corpus, HANDS } from './personal-data/corpus.ts';
import type { Hand } from './personal-data/corpus.ts';
import { PUBLIC_LINES } from './personal-data/sentences.ts';
import { inColumns } from './proof.ts';
import type { ProofOptions, Proved } from './proof.ts';

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

/**
 * The figures of each kind on a corpus of so many cells, in one hand's words. A cell is found where the kind that it
 * holds is found in it.
 */
export function figuresOf(cells: number, seed: number, hand: Hand = 'first'): KindFigures[] {
  const all = corpus(cells, seed, hand).map((cell) => ({
    ...cell,
    finds: findPersonalData(cell.text, { publicLines: PUBLIC_LINES }).some(({ kind }) => kind === cell.kind),
  }));
  return HANDS[hand].map(({ kind }) => {
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

const HAND_NAMES = Object.keys(HANDS) as Hand[];

/** The table, and each kind that falls short of what is claimed. */
export function run(options: ProofOptions = {}): Proved {
  const cells = options.runs ?? (options.quick === true ? QUICK_CELLS : CELLS);
  const seed = options.seed ?? 1;
  const figures = HAND_NAMES.flatMap((hand) => figuresOf(cells, seed, hand).map((each) => ({ ...each, hand })));
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  const rows = figures.map((each) => [
    each.kind,
    each.hand,
    `${each.found} of ${each.guilty}`,
    percent(each.recall),
    `${each.falseAlarms} of ${each.innocent}`,
    percent(each.falseAlarmRate),
    percent(each.precision),
  ]);
  const breaches = figures
    .filter(({ recall, falseAlarmRate }) => recall < LEAST_RECALL || falseAlarmRate > MOST_FALSE_ALARMS)
    .map(
      ({ kind, hand }) => `${kind} falls short in the words of the ${hand}: npm run prove -- personal-data --runs ${cells} --seed ${seed}`,
    );
  return { table: inColumns([['kind', 'words', 'found', 'recall', 'false alarms', 'rate', 'precision'], ...rows]), breaches };
}
