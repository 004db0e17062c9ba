/** What can go wrong at a service call. */
import type { Host, Run, RunOptions } from '../../emulator/host.ts';
import { failCall, killAtCall, TRANSIENT_ERRORS } from '../../emulator/host.ts';
import type { CallHook } from '../../emulator/runtime/hooks.ts';
import { ServiceError } from '../../emulator/runtime/service.ts';
import type { FaultTask } from './tasks.ts';

export const FAULT_KINDS = ['transient', 'killed', 'out of time', 'storage refuses'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

type Call = Run['calls'][number];

/** The calls of an undisturbed run at which a fault of this kind can strike. Finding one's way is no call to Google. */
export function pointsOf(kind: FaultKind, calls: readonly Call[]): number[] {
  return calls
    .filter((call) => call.kind !== 'navigation' && (kind !== 'storage refuses' || keepsSomething(call)))
    .map(({ number }) => number);
}

function keepsSomething({ kind, name }: Call): boolean {
  return kind === 'drive' || (kind === 'properties' && /\.set/.test(name));
}

/** How a run has to be started so that this fault strikes at its nth call. */
export function faultAt(kind: FaultKind, number: number, { limitSeconds = 360 }: FaultTask, host: Host): RunOptions {
  const messages = Object.values(TRANSIENT_ERRORS);
  const hooks: Record<FaultKind, () => CallHook> = {
    transient: () => failCall(number, messages[number % messages.length] ?? ''),
    killed: () => killAtCall(number),
    'out of time': () => slowCall(number, limitSeconds, host),
    'storage refuses': () => fullFrom(number),
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
