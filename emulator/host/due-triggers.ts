import type { HostParts } from '../runtime/host-parts.ts';
import { timeZone } from '../runtime/time-zone.ts';
import type { TriggerState } from '../services/script/trigger-state.ts';
import { firingAfter } from '../services/script/trigger-state.ts';

/** A time trigger whose moment has come. */
export interface DueTrigger {
  readonly trigger: TriggerState;
  readonly instant: number;
}

/** The trigger that fires first, at or before an instant; of two at the same moment, the older one. */
export function firstDue(parts: HostParts, until: number): DueTrigger | undefined {
  let first: DueTrigger | undefined;
  for (const trigger of parts.state.triggers) {
    if (trigger.nextAt === undefined) continue;
    const instant = Date.parse(trigger.nextAt);
    if (instant <= until && (first === undefined || instant < first.instant)) first = { trigger, instant };
  }
  return first;
}

/** Notes when the trigger fires next. One that fires once stays in the list until the script deletes it, as at Google. */
export function stepOn(parts: HostParts, { trigger, instant }: DueTrigger): void {
  const { schedule } = trigger;
  if (schedule === undefined) return;
  const zone = schedule.kind === 'days' ? timeZone(schedule.zone) : parts.scriptZone;
  const next = firingAfter(schedule, instant, zone);
  if (next === undefined) delete trigger.nextAt;
  else trigger.nextAt = new Date(next).toISOString();
}
