import type { Action, Measure, Plan } from './model.ts';
import { daysBetween, formatDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { counted } from './words.ts';

export interface MeasureReading {
  readonly measure: Measure;
  /** Read as numbers where they are ones: "84", "84%", "1,204", "£1,200". */
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly latest: number | undefined;
  readonly state: 'Met' | 'Nearer' | 'No nearer' | 'Further away' | 'No reading yet' | 'Not a number';
  /** "Latest 84% on 31 May 2026; baseline 71%, target 90%: nearer" */
  readonly sentence: string;
}

/** The number a cell's text begins with, signs and units apart; `undefined` where it holds none, or several ("9 of 12"). */
export function numberIn(text: string): number | undefined {
  const match = /^[^\d-]{0,12}(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)(?![^]*\d)/.exec(text.trim());
  return match === null ? undefined : Number((match[1] ?? '').replace(/,/g, ''));
}

/** Where each measure stands between its baseline and its target. */
export function measureReadings(measures: readonly Measure[]): MeasureReading[] {
  return measures.map((measure) => {
    const [baseline, target, latest] = [numberIn(measure.baseline), numberIn(measure.target), numberIn(measure.latest)];
    const state = measure.latest === '' ? 'No reading yet' : stateOf(baseline, target, latest);
    return { measure, baseline, target, latest, state, sentence: sentenceFor(measure, state) };
  });
}

function stateOf(baseline: number | undefined, target: number | undefined, latest: number | undefined): MeasureReading['state'] {
  if (baseline === undefined || target === undefined || latest === undefined) return 'Not a number';
  const isMet = target >= baseline ? latest >= target : latest <= target;
  if (isMet) return 'Met';
  const [from, now] = [Math.abs(target - baseline), Math.abs(target - latest)];
  if (now === from) return 'No nearer';
  return now < from ? 'Nearer' : 'Further away';
}

function sentenceFor(measure: Measure, state: MeasureReading['state']): string {
  const given = [measure.baseline === '' ? '' : `baseline ${measure.baseline}`, measure.target === '' ? '' : `target ${measure.target}`].filter((part) => part !== '').join(', ');
  const on = measure.latestDate === undefined ? '' : ` on ${formatDate(measure.latestDate)}`;
  const verdict = state === 'Not a number' ? 'read it beside its target' : state.toLowerCase();
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
  return plan.actions.filter((action) => action.progress === 'Done' && (action.impact === undefined || action.impact === 'None yet')).map((action) => {
    const own = readings.filter(({ measure }) => measure.actions.includes(action.ref));
    const measured = own.length === 0 ? 'no measure shows its impact' : own.map(({ measure, sentence }) => `${measure.name}: ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`).join('. ');
    return { action, sentence: `${action.ref} is done, with no impact recorded: ${measured}.` };
  });
}

/** Measures without baseline, target or a reading, or whose last reading is old or in the future. */
export function measureProblems(measures: readonly Measure[], today: PlainDate, staleAfterDays: number): Problem[] {
  return measures.flatMap((measure) => {
    const at = (heading: string) => ({ tab: 'Measures', row: measure.row, heading });
    const found: Problem[] = [];
    if (measure.target === '') found.push(problem(at('Target'), 'measure-without-target', `${measure.ref} has no target. Enter what would show success.`));
    if (measure.latest !== '' && measure.latestDate === undefined) found.push(problem(at('Latest date'), 'measure-undated', `the latest reading of ${measure.ref} has no date. Enter the day it was taken.`));
    if (measure.latestDate !== undefined && measure.latestDate > today) {
      found.push(problem(at('Latest date'), 'measure-in-future', `the latest reading of ${measure.ref} is dated ${formatDate(measure.latestDate)}, which has not come yet. Correct the date.`));
    } else if (measure.latestDate !== undefined && daysBetween(measure.latestDate, today) > staleAfterDays) {
      found.push(problem(at('Latest date'), 'measure-stale', `${measure.ref} was last read ${counted(daysBetween(measure.latestDate, today), 'day')} ago, on ${formatDate(measure.latestDate)}. Enter a newer reading.`));
    }
    return found;
  });
}
