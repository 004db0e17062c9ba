import { countCalls } from './call-count.ts';
import { patiently } from './patiently.ts';
import { service } from './service.ts';

const scriptApp = (): GoogleAppsScript.Script.ScriptApp =>
  service('ScriptApp', () => (typeof ScriptApp === 'undefined' ? undefined : ScriptApp));

/** A trigger of the person running the script; nobody can see another person's. */
export interface OwnTrigger {
  readonly id: string;
  readonly handler: string;
}

/** Asks for these scopes where the person has not granted them; ends the execution where they decline. */
export function requireScopes(scopes: readonly string[]): void {
  countCalls();
  const script = scriptApp();
  script.requireScopes(script.AuthMode.FULL, [...scopes]);
}

/** The scopes that the person running the script has granted it. Asks for nothing. */
export function grantedScopes(): string[] {
  const script = scriptApp();
  countCalls();
  // The reference has getAuthorizedScopes(); the published types do not yet.
  const info = script.getAuthorizationInfo(script.AuthMode.FULL) as unknown as { getAuthorizedScopes(): string[] | null };
  return info.getAuthorizedScopes() ?? [];
}

export function ownTriggers(): OwnTrigger[] {
  return patiently(() => scriptApp().getProjectTriggers()).map((trigger) => ({
    id: trigger.getUniqueId(),
    handler: trigger.getHandlerFunction(),
  }));
}

/** Deletes every trigger of one's own that calls this function; says how many there were. */
export function deleteOwnTriggers(handler: string): number {
  const found = patiently(() => scriptApp().getProjectTriggers()).filter((trigger) => trigger.getHandlerFunction() === handler);
  for (const trigger of found) {
    countCalls();
    scriptApp().deleteTrigger(trigger);
  }
  return found.length;
}

/** Calls `handler` every day within the hour that begins at `hour` (0–23). */
export function installDailyTrigger(handler: string, hour: number): string {
  countCalls();
  return scriptApp().newTrigger(handler).timeBased().everyDays(1).atHour(hour).create().getUniqueId();
}

/** Calls `handler` once, this many milliseconds from now. */
export function installOnceTrigger(handler: string, afterMilliseconds: number): string {
  countCalls();
  return scriptApp().newTrigger(handler).timeBased().after(afterMilliseconds).create().getUniqueId();
}
