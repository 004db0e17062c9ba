/** What can go wrong at a service call. */
import type { Host, Run, RunOptions } from '../../emulator/host.ts';
import { killAtCall, TRANSIENT_ERRORS } from '../../emulator/host.ts';
import type { CallHook } from '../../emulator/runtime/hooks.ts';
import { ROUND_TRIP_KINDS, ServiceError } from '../../emulator/runtime/service.ts';
import type { FaultTask } from './tasks.ts';

/**
 * Google fails one call for a moment; it fails it although it was carried out, so that the answer alone is lost; it fails this
 * call and every one after it; the run is killed; its time is over; the properties or Drive have no room left.
 */
export const FAULT_KINDS = ['for a moment', 'done yet failed', 'fails from then on', 'killed', 'out of time', 'no room left'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

type Call = Run['calls'][number];

/** The calls of an undisturbed run at which a fault of this kind can strike. Finding one's way is no call to Google. */
export function pointsOf(kind: FaultKind, calls: readonly Call[]): number[] {
  return calls.filter((call) => isStruck(kind, call)).map(({ number }) => number);
}

function isStruck(kind: FaultKind, call: Call): boolean {
  if (!ROUND_TRIP_KINDS.includes(call.kind)) return false;
  if (kind === 'no room left') return keepsSomething(call);
  // A question that was answered and its answer lost is a question that failed.
  return kind !== 'done yet failed' || !ASKS_ONLY.test(`${call.kind} ${call.name}`);
}

const ASKS_ONLY = /^(?:read|session|html) |\.(?:get\w*|list)$/;

function keepsSomething({ kind, name }: Call): boolean {
  return kind === 'drive' || (kind === 'properties' && /\.set/.test(name));
}

const TRANSIENT = Object.values(TRANSIENT_ERRORS);
const OF_DRIVE = ['Internal Error', 'Empty response'];

/** Fails a call in words that Google has for a failure of this kind of service. */
function failFor({ kind, name, number }: Call): never {
  const method = name.replace(/^.*\./, '');
  throw new ServiceError(
    kind === 'drive'
      ? `API call to drive.files.${method} failed with error: ${OF_DRIVE[number % OF_DRIVE.length]}`
      : (TRANSIENT[number % TRANSIENT.length] ?? ''),
    'Exception',
  );
}

/** How a run has to be started so that this fault strikes at its nth call. */
export function faultAt(kind: FaultKind, number: number, { limitSeconds = 360 }: FaultTask, host: Host): RunOptions {
  const hooks: Record<FaultKind, () => CallHook> = {
    'for a moment': () => ({ before: (call) => call.number === number && failFor(call) }),
    'done yet failed': () => ({ after: (call) => call.number === number && failFor(call) }),
    'fails from then on': () => ({ before: (call) => call.number >= number && ROUND_TRIP_KINDS.includes(call.kind) && failFor(call) }),
    killed: () => killAtCall(number),
    'out of time': () => slowCall(number, limitSeconds, host),
    'no room left': () => fullFrom(number),
  };
  return { hooks: [hooks[kind]()], mayFail: true, killAfterSeconds: limitSeconds };
}

/** The call before takes so long that Google's limit is reached with this one: the script can see the time that has passed. */
function slowCall(number: number, limitSeconds: number, host: Host): CallHook {
  const began = host.now.getTime();
  return {
    after: (call) => {
      if (call.number >= number - 1) host.parts.clock.moveTo(Math.max(host.now.getTime(), began + limitSeconds * 1000 + 1));
    },
  };
}

/** From this call on the document's properties, or Drive, have no room left. */
function fullFrom(number: number): CallHook {
  let full: string | undefined;
  return {
    before: (call) => {
      if (call.number === number) full = call.kind;
      if (call.kind !== full || !keepsSomething(call)) return;
      throw new ServiceError(
        full === 'drive'
          ? "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded."
          : 'You have exceeded the property storage quota. Please remove some properties and try again.',
        'Exception',
      );
    },
  };
}
