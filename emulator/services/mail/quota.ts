import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { QuotaUse } from '../../runtime/host-state.ts';
import { LIMITS } from '../../runtime/limits.ts';
import { ServiceError } from '../../runtime/service.ts';

const DAY_MILLISECONDS = 86_400_000;

/** Recipients that the running user may still write to: "quotas reset 24 hours after the first request". */
export function remainingQuota(context: ServiceContext): number {
  return LIMITS.mailRecipientsPerDay[context.parts.account] - useOfToday(context).used;
}

/** Takes from the quota. Throws Google's message when too little is left; then nothing is taken. */
export function useQuota(context: ServiceContext, recipients: number): void {
  if (recipients > remainingQuota(context)) throw new ServiceError('Service invoked too many times for one day: email.');
  const use = useOfToday(context);
  if (use.used === 0) use.startedAt = new Date(context.parts.clock.now()).toISOString();
  use.used += recipients;
}

function useOfToday(context: ServiceContext): QuotaUse {
  const { state, clock } = context.parts;
  const user = context.execution.settings.effectiveUser;
  let use = state.mailQuota.find((entry) => entry.user === user);
  if (use === undefined) {
    use = { user, startedAt: new Date(clock.now()).toISOString(), used: 0 };
    state.mailQuota.push(use);
  }
  if (clock.now() - Date.parse(use.startedAt) >= DAY_MILLISECONDS) use.used = 0;
  return use;
}
