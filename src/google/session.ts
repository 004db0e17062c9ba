import { countCalls } from './call-count.ts';

/** The e-mail of the person at the keyboard, or '' where Google does not say. */
export function currentUserEmail(): string {
  countCalls();
  return Session.getActiveUser().getEmail();
}

/** The e-mail of the person whose permissions the script runs with: under a trigger, whoever installed it. */
export function effectiveUserEmail(): string {
  countCalls();
  return Session.getEffectiveUser().getEmail();
}

export function scriptZone(): string {
  countCalls();
  return Session.getScriptTimeZone();
}
