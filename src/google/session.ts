import { countCalls } from './call-count.ts';

let email: string | undefined;

/** The e-mail of the person at the keyboard, or '' where Google does not say or the person does not allow it. Asked once a run. */
export function currentUserEmail(): string {
  email = email ?? askEmail();
  return email;
}

function askEmail(): string {
  countCalls();
  try {
    return Session.getActiveUser().getEmail();
  } catch (error) {
    if (/^You do not have permission/.test(error instanceof Error ? error.message : '')) return '';
    throw error;
  }
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
