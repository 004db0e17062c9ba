/**
 * `npm run prove -- faults`: each task with each fault at each of its calls, and then run once more in peace. The spreadsheet,
 * Drive and the outbox must then hold what they hold where nothing went wrong. Runs are points for each task and fault.
 */
import { setImmediate } from 'node:timers/promises';
import type { Host, Run } from '../emulator/host.ts';
import type { TaskAnswer } from '../src/tasks/run/run-task.ts';
import type { FaultKind } from './faults/kinds.ts';
import { FAULT_KINDS, faultAt, pointsOf } from './faults/kinds.ts';
import type { Outcome } from './faults/outcome.ts';
import { differences, outcomeOf, touchedCells } from './faults/outcome.ts';
import type { FaultTask } from './faults/tasks.ts';
import { FAULT_TASKS } from './faults/tasks.ts';
import { inColumns } from './proof.ts';
import type { ProofOptions, Proved } from './proof.ts';
import type { Still } from './world.ts';
import { openStill } from './world.ts';

const QUICK_POINTS = 1;
/** Of so many points of a task and a fault, the row is printed as soon as it is known. */
const FOLLOWED_FROM = 10;
/** An officer tries again after so long. */
const LATER_SECONDS = 300;

/** One fault of a task: at which call. */
interface Point {
  readonly task: FaultTask;
  readonly kind: FaultKind;
  readonly call: number;
}

/** A task where nothing goes wrong. */
interface Undisturbed {
  readonly begin: Still;
  readonly before: Outcome;
  readonly after: Outcome;
  /** Where the task writes an officer's words: what stood there before, and may still stand there after a fault. */
  readonly unwritten?: Outcome;
  readonly calls: Run['calls'];
}

/** What a point left behind: '' where everything is as it must be. */
export async function faultOf({ task, kind, call }: Point, undisturbed: Undisturbed): Promise<string> {
  const host = await openStill(undisturbed.begin);
  const struck = task.act(host, faultAt(kind, call, task, host));
  const told = inGooglesWords(struck, kind);
  const touched = touchedCells(undisturbed.before, outcomeOf(host), undisturbed.unwritten);
  host.parts.clock.pass(LATER_SECONDS);
  // Whoever was told that it is done does not ask for it again.
  const refused = refusals(struck, task).length === 0 ? [] : refusals(task.act(host, { mayFail: true }), task);
  settle(host, task);
  return [...told, ...touched, ...refused, ...differences(undisturbed.after, outcomeOf(host, task.name))][0] ?? '';
}

function settle(host: Host, { afterwards }: FaultTask): void {
  if (afterwards === undefined) return;
  host.parts.clock.pass(LATER_SECONDS);
  host.call(afterwards);
}

/** An officer hears what failed in the product's words; a run that is ended from outside can say nothing. */
function inGooglesWords({ error, kind: by }: Run, kind: FaultKind): string[] {
  if (error === undefined || ['killed', 'out of time'].includes(kind) || by === 'simple trigger') return [];
  return /^(?:Google (?:failed for a moment|has no room left)|Your Google Drive has no room left)/.test(error.message)
    ? []
    : [`the officer was told "${error.message}"`];
}

function refusals({ error, result }: Run, { doneAlready }: FaultTask): string[] {
  if (error !== undefined) return [`the next run stopped with "${error.message}"`];
  const answer = result as Partial<TaskAnswer> | undefined;
  const isDone = doneAlready?.test(answer?.message ?? '') === true;
  return answer?.refused === true && !isDone ? [`the next run was refused with "${answer.message}"`] : [];
}

/** A task run once in peace. What officers typed is taken as it stands then, in the rows that were there before. */
export async function undisturbedRun(task: FaultTask): Promise<Undisturbed> {
  const begin = await task.begin();
  const before = outcomeOf(await openStill(begin), task.name);
  const host: Host = await openStill(begin);
  const run = task.act(host, {});
  settle(host, task);
  const after = outcomeOf(host, task.name);
  const officers = new Map([...before.officers.keys()].map((place) => [place, after.officers.get(place) ?? '']));
  const unwritten = task.writesForOfficer === true ? { unwritten: before } : {};
  return { begin, before: { ...before, officers }, ...unwritten, after, calls: run.calls };
}

/** So many of these, spread evenly, beginning anywhere. */
function spread(points: readonly number[], count: number, begin: number): readonly number[] {
  if (points.length <= count) return points;
  const step = points.length / count;
  return Array.from({ length: count }, (_, index) => points[Math.floor(index * step + ((begin + index) % step)) % points.length] ?? 1);
}

export async function run({ quick = false, runs, seed = 1, only }: ProofOptions): Promise<Proved> {
  const most = runs ?? (quick ? QUICK_POINTS : Infinity);
  const [onlyTask, onlyKind, onlyCall] = (only ?? '').split('/');
  const tasks = FAULT_TASKS.filter(({ name }) => only === undefined || name === onlyTask);
  const rows: string[][] = [];
  const breaches: string[] = [];
  for (const task of tasks) {
    const undisturbed = await undisturbedRun(task);
    for (const kind of FAULT_KINDS.filter((each) => onlyKind === undefined || each === onlyKind)) {
      const all = pointsOf(kind, undisturbed.calls);
      const points = onlyCall === undefined ? spread(all, most, seed * 7919 + FAULT_KINDS.indexOf(kind) * 131) : [Number(onlyCall)];
      let recovered = 0;
      for (const call of points) {
        // Node lets go of what a run held only when its loop comes round.
        await setImmediate();
        const fault = await faultOf({ task, kind, call }, undisturbed);
        if (fault === '') recovered += 1;
        else {
          breaches.push(`${task.name}/${kind}/${call}: ${fault}. npm run prove -- faults --only "${task.name}/${kind}/${call}"`);
          if (points.length > FOLLOWED_FROM) console.error(breaches[breaches.length - 1]);
        }
      }
      const row = [task.name, kind, `${all.length}`, `${points.length}`, `${recovered}`];
      if (points.length > 0) rows.push(row);
      // A campaign takes long: it can be followed meanwhile.
      if (points.length > FOLLOWED_FROM) console.error(row.join('  '));
    }
  }
  return { table: inColumns([['task', 'fault', 'calls', 'points', 'recovered'], ...rows]), breaches };
}
