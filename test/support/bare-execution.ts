import vm from 'node:vm';
import { HostClock } from '../../emulator/runtime/clock.ts';
import type { ExecutionSettings } from '../../emulator/runtime/execution.ts';
import { Execution } from '../../emulator/runtime/execution.ts';
import { timeZone } from '../../emulator/runtime/time-zone.ts';

/** An execution without a spreadsheet: for what the realm, the clock and the proxies do by themselves. */
export function bareExecution(settings: Partial<ExecutionSettings> & { zoneName?: string; now?: string } = {}): Execution {
  const { zoneName = 'Europe/London', now = '2026-03-31T08:00:00Z', ...rest } = settings;
  return new Execution({
    kind: 'menu',
    authMode: 'FULL',
    scopes: [],
    activeUser: 'officer@example.com',
    effectiveUser: 'officer@example.com',
    limitSeconds: 360,
    clock: new HostClock(Date.parse(now)),
    zone: timeZone(zoneName),
    hooks: [],
    ...rest,
  });
}

/** The value of an expression in the execution's realm. */
export function evaluate(execution: Execution, expression: string): unknown {
  execution.load(new vm.Script(`function main() { return ${expression}; }`));
  return execution.invoke(execution.functionNamed('main') as () => unknown, []);
}
