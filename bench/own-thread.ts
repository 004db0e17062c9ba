/**
 * A full refresh of a large plan as V8 runs scripts by default: it compiles what is hot, and collects garbage, on threads
 * beside the script's, while the bench's other figures have all of that on one. The bench starts this file as a process of
 * its own, which prints the rows of the table.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Run } from '../emulator/host.ts';
import { hostClock } from '../emulator/runtime/host-clock.ts';
import { planOf } from './plan-of.ts';
import { measureStatusRefresh } from './refreshes.ts';
import { table } from './tables.ts';

const ACTIONS = 10_000;
const TIMES = 5;
const WEEK_MILLISECONDS = 7 * 86_400_000;
/** Where Linux says how many nanoseconds a thread has run, some four milliseconds late. */
const RUN_TIME = '/proc/thread-self/schedstat';
const THIS_FILE = fileURLToPath(import.meta.url);

/** The middle of several runs, or a sentence where the system does not tell one thread's time from another's. */
export function ownThreadTable(): string {
  if (!existsSync(RUN_TIME)) return 'The time of the script’s own thread can be told on Linux only.';
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', THIS_FILE], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The refresh with threads of V8’s own ended with ${String(status)}.`);
  return table(['the script’s own thread', 'ms bundle', 'ms host'], JSON.parse(stdout) as string[][]);
}

/** Milliseconds that this thread has run. */
const ownMilliseconds = (): number => Number(readFileSync(RUN_TIME, 'utf8').split(' ')[0]) / 1e6;

/** What a run took of the script's thread: without the host, and the host's part. */
function timesOf(act: () => Run): readonly [bundle: number, host: number] {
  const before = ownMilliseconds();
  const { hostMilliseconds, error } = act();
  if (error !== undefined) throw new Error(error.message);
  return [ownMilliseconds() - before - hostMilliseconds, hostMilliseconds];
}

const middleOf = (times: readonly number[]): string => ([...times].sort((one, other) => one - other)[TIMES >> 1] ?? 0).toFixed(0);

async function measured(): Promise<string[][]> {
  hostClock.milliseconds = ownMilliseconds;
  const host = await planOf(ACTIONS);
  measureStatusRefresh(host, ACTIONS);
  const refresh = (): readonly number[] => timesOf(() => host.call('refreshNow'));
  const rounds = Array.from({ length: TIMES }, () => {
    host.advanceTo(new Date(host.now.getTime() + WEEK_MILLISECONDS));
    return { changed: refresh(), unchanged: refresh() };
  });
  const row = (name: string, of: keyof (typeof rounds)[number]): string[] => [
    `full refresh of ${ACTIONS}, ${name}`,
    ...[0, 1].map((part) => middleOf(rounds.map((round) => round[of][part] ?? 0))),
  ];
  return [row('a week later', 'changed'), row('nothing changed', 'unchanged')];
}

if (process.argv[1] === THIS_FILE) console.log(JSON.stringify(await measured()));
