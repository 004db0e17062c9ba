import type { EnumValue } from '../../runtime/enumeration.ts';
import { enumeration } from '../../runtime/enumeration.ts';
import type { ServiceContext } from '../../runtime/host-parts.ts';
import { nextNumber } from '../../runtime/host-state.ts';
import { LIMITS } from '../../runtime/limits.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';
import type { Schedule, TriggerState } from './trigger-state.ts';
import { nextFiring } from './trigger-state.ts';
import { timeZone } from '../../runtime/time-zone.ts';

export const EVENT_TYPE = enumeration('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED']);
export const TRIGGER_SOURCE = enumeration('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);

/** @see https://developers.google.com/apps-script/reference/script/trigger */
export class Trigger {
  static readonly typeName = 'Trigger';
  static readonly members = {
    getEventType: 'navigation',
    getHandlerFunction: 'navigation',
    getTriggerSource: 'navigation',
    getTriggerSourceId: 'navigation',
    getUniqueId: 'navigation',
  } as const satisfies MembersOf<GoogleAppsScript.Script.Trigger>;

  constructor(
    readonly state: TriggerState,
    private readonly documentId: string,
  ) {}

  getEventType(): EnumValue {
    return EVENT_TYPE[this.state.eventType];
  }

  getHandlerFunction(): string {
    return this.state.handlerFunction;
  }

  getTriggerSource(): EnumValue {
    return this.state.eventType === 'CLOCK' ? TRIGGER_SOURCE.CLOCK : TRIGGER_SOURCE.SPREADSHEETS;
  }

  getTriggerSourceId(): string | null {
    return this.state.eventType === 'CLOCK' ? null : this.documentId;
  }

  getUniqueId(): string {
    return this.state.id;
  }
}

/** What is known of a trigger before it is created. */
export type Draft = Pick<TriggerState, 'handlerFunction' | 'eventType'> & { readonly schedule?: Schedule };

/** Adds a trigger of the running user, within Google's limit. */
export function createTrigger(context: ServiceContext, draft: Draft): Trigger {
  const { parts, execution } = context;
  const owner = execution.settings.effectiveUser;
  if (parts.state.triggers.filter((trigger) => trigger.owner === owner).length >= LIMITS.triggersPerUserAndScript) {
    throw new ServiceError('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
  }
  const number = nextNumber(parts.state, 'trigger');
  const now = parts.clock.now();
  const zone = draft.schedule?.kind === 'days' ? timeZone(draft.schedule.zone) : parts.scriptZone;
  const next = draft.schedule === undefined ? undefined : (nextFiring(draft.schedule, now, zone) ?? now);
  const state: TriggerState = {
    id: String(7_000_000_000 + number),
    owner,
    ...draft,
    ...(next === undefined ? {} : { nextAt: new Date(next).toISOString() }),
  };
  parts.state.triggers.push(state);
  return new Trigger(state, parts.documentId);
}
