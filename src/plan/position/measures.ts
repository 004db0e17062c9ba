import type { ThingField } from '../../tabs/tabs.ts';
import type { Action, Measure, Plan } from '../model.ts';
import { daysBetween, formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';
import { counted } from '../../words/words.ts';

export interface MeasureReading {
  readonly measure: Measure;
  readonly state: 'Met' | 'Nearer' | 'No nearer' | 'Further away' | 'No reading yet' | 'Not comparable';
  /** "Latest 84% on 31 May 2026; baseline 71%, target 90%: nearer" */
  readonly sentence: string;
}

/** A figure as a cell gives it: a plain number, or a share in hundredths ("84%", "958 of 1,015", "95 in 100"). */
export interface Figure {
  readonly value: number;
  readonly isShare: boolean;
}

const NUMBER = '-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?';
const SHARE = new RegExp(`^(${NUMBER})\\s*(?:of|in|out of|/)\\s*(${NUMBER})$`, 'i');
const PLAIN = new RegExp(`^[^\\d-]{0,12}(${NUMBER})\\s*(%|per cent)?(?![^]*\\d)`, 'i');
const toNumber = (words: string | undefined): number => Number((words ?? '').replace(/,/g, ''));

/** The figure in a cell's text; `undefined` where it holds none, or more than one that make no share. */
export function figureIn(text: string): Figure | undefined {
  const share = SHARE.exec(text.trim());
  if (share !== null && toNumber(share[2]) > 0 && toNumber(share[1]) <= toNumber(share[2]))
    return { value: (100 * toNumber(share[1])) / toNumber(share[2]), isShare: true };
  const plain = PLAIN.exec(text.trim());
  return plain === null ? undefined : { value: toNumber(plain[1]), isShare: plain[2] !== undefined };
}

/** Where each measure stands between its baseline and its target. */
export function measureReadings(measures: readonly Measure[]): MeasureReading[] {
  return measures.map((measure) => {
    const state = measure.latest === '' ? 'No reading yet' : stateOf(measure);
    return { measure, state, sentence: sentenceFor(measure, state) };
  });
}

function stateOf(measure: Measure): MeasureReading['state'] {
  const [baseline, target, latest] = [figureIn(measure.baseline), figureIn(measure.target), figureIn(measure.latest)];
  if (
    baseline === undefined ||
    target === undefined ||
    latest === undefined ||
    baseline.isShare !== latest.isShare ||
    target.isShare !== latest.isShare
  )
    return 'Not comparable';
  const isMet = target.value >= baseline.value ? latest.value >= target.value : latest.value <= target.value;
  if (isMet) return 'Met';
  const [from, now] = [Math.abs(target.value - baseline.value), Math.abs(target.value - latest.value)];
  if (now === from) return 'No nearer';
  return now < from ? 'Nearer' : 'Further away';
}

function sentenceFor(measure: Measure, state: MeasureReading['state']): string {
  const given = [measure.baseline === '' ? '' : `baseline ${measure.baseline}`, measure.target === '' ? '' : `target ${measure.target}`]
    .filter((part) => part !== '')
    .join(', ');
  const on = measure.latestDate === undefined ? '' : ` on ${formatDate(measure.latestDate)}`;
  const verdict = state === 'Not comparable' ? 'read it beside its target' : state.toLowerCase();
  const latest = measure.latest === '' ? 'No reading yet' : `Latest ${measure.latest}${on}`;
  return `${[latest, given].filter((part) => part !== '').join('; ')}${state === 'No reading yet' ? '' : `: ${verdict}`}`;
}

/** An action that is done, without evidence yet that it changed anything for children. */
export interface DoneWithoutImpact {
  readonly action: Action;
  readonly sentence: string;
}

/** "Done but no impact yet": finished actions whose impact is empty or "None yet". */
export function doneWithoutImpact(plan: Pick<Plan, 'actions' | 'measures'>): DoneWithoutImpact[] {
  const readings = measureReadings(plan.measures);
  return plan.actions
    .filter((action) => action.progress === 'Done' && (action.impact === undefined || action.impact === 'None yet'))
    .map((action) => {
      const own = readings.filter(({ measure }) => measure.actions.includes(action.ref));
      const measured =
        own.length === 0
          ? 'no measure shows its impact'
          : own.map(({ measure, sentence }) => `${measure.name}: ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`).join('. ');
      return { action, sentence: `${action.ref} is done, with no impact recorded: ${measured}.` };
    });
}

/** Measures without baseline, target or a reading, or whose last reading is old or in the future. */
export function measureProblems(measures: readonly Measure[], today: PlainDate, staleAfterDays: number): Problem[] {
  return measures.flatMap((measure) => {
    const at = (field: ThingField<'measures'>): Place => ({ of: 'measures', row: measure.row, field });
    const found: Problem[] = [];
    if (measure.target === '')
      found.push(problem(at('target'), 'measure-without-target', `${measure.ref} has no target. Enter what would show success.`));
    if (measure.latest !== '' && measure.latestDate === undefined)
      found.push(
        problem(at('latestDate'), 'measure-undated', `the latest reading of ${measure.ref} has no date. Enter the day it was taken.`),
      );
    if (measure.latestDate !== undefined && measure.latestDate > today) {
      found.push(
        problem(
          at('latestDate'),
          'measure-in-future',
          `the latest reading of ${measure.ref} is dated ${formatDate(measure.latestDate)}, which has not come yet. Correct the date.`,
        ),
      );
    } else if (measure.latestDate !== undefined && daysBetween(measure.latestDate, today) > staleAfterDays) {
      found.push(
        problem(
          at('latestDate'),
          'measure-stale',
          `${measure.ref} was last read ${counted(daysBetween(measure.latestDate, today), 'day')} ago, on ` +
            `${formatDate(measure.latestDate)}. Enter a newer reading.`,
        ),
      );
    }
    return found;
  });
}
