/** The event objects that triggers get. @see https://developers.google.com/apps-script/guides/triggers/events */
import type { AuthMode } from '../runtime/authorisation.ts';
import type { OfficerEdit } from '../spreadsheet/index.ts';
import { AUTH_MODE } from '../services/script/script-app.ts';
import type { TriggerState } from '../services/script/trigger-state.ts';
import { User } from '../services/session/session.ts';
import type { SpreadsheetLink } from './spreadsheet-link.ts';

interface Common {
  readonly mode: AuthMode;
  readonly user: string;
  /** Present for installed triggers. */
  readonly triggerUid?: string;
}

function common(link: SpreadsheetLink, { mode, user, triggerUid }: Common): Record<string, unknown> {
  return {
    authMode: AUTH_MODE[mode],
    source: link.spreadsheet(),
    user: new User(user),
    ...(triggerUid === undefined ? {} : { triggerUid }),
  };
}

export function openEvent(link: SpreadsheetLink, about: Common): Record<string, unknown> {
  return common(link, about);
}

/** `value` and `oldValue` are there for edits of a single cell only. */
export function editEvent(link: SpreadsheetLink, edit: OfficerEdit, about: Common): Record<string, unknown> {
  return {
    ...common(link, about),
    range: link.range(edit),
    ...(edit.value === undefined ? {} : { value: edit.value }),
    ...(edit.oldValue === undefined ? {} : { oldValue: edit.oldValue }),
  };
}

export function changeEvent(link: SpreadsheetLink, edit: OfficerEdit, about: Common): Record<string, unknown> {
  return { ...common(link, about), changeType: edit.changeType ?? 'EDIT' };
}

const DAY_MILLISECONDS = 86_400_000;

/** Fields are of UTC, as Google's are. */
export function clockEvent(trigger: TriggerState, fired: number): Record<string, unknown> {
  const date = new Date(fired);
  const dayOfYear = Math.floor((fired - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MILLISECONDS);
  return {
    authMode: AUTH_MODE.FULL,
    triggerUid: trigger.id,
    timezone: 'UTC',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
    'week-of-year': Math.floor(dayOfYear / 7) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
