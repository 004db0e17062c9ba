import { patiently } from './patiently.ts';

let email: string | undefined;

/** The e-mail of the person at the keyboard, or '' where Google does not say or the person does not allow it. Asked once a run. */
export function currentUserEmail(): string {
  email = email ?? askEmail();
  return email;
}

function askEmail(): string {
  try {
    return patiently(() => Session.getActiveUser().getEmail());
  } catch (error) {
    if (/^You do not have permission/.test(error instanceof Error ? error.message : '')) return '';
    throw error;
  }
}

/** The e-mail of the person whose permissions the script runs with: under a trigger, whoever installed it. */
export function effectiveUserEmail(): string {
  return patiently(() => Session.getEffectiveUser().getEmail());
}

export function scriptZone(): string {
  return patiently(() => Session.getScriptTimeZone());
}
