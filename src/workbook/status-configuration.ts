import { DEFAULT_SETTINGS } from '../plan/settings/settings.ts';
import type { Settings } from '../plan/settings/settings.ts';
import type { CalendarRow, Person, Plan, StatusKeyRow } from '../plan/model.ts';
import { deadlineSurroundings } from './read-plan.ts';
import type { DeadlineSurroundings } from './read-plan.ts';

/**
 * Everything that statuses depend on besides the Action plan tab itself. A full refresh reads it from the tabs and keeps
 * it with the document, so that an edit of one cell need read one tab only.
 */
export interface StatusConfiguration {
  readonly settings: Settings;
  readonly statusKey: readonly StatusKeyRow[];
  readonly calendar: readonly CalendarRow[];
  readonly people: readonly Person[];
  readonly deadlines: DeadlineSurroundings;
}

export function statusConfiguration(plan: Plan): StatusConfiguration {
  return {
    settings: plan.settings,
    statusKey: plan.statusKey,
    calendar: plan.calendar,
    people: plan.people,
    deadlines: deadlineSurroundings(plan.inspections),
  };
}

/** As text to keep: only what differs from the defaults, and of people only what tells them apart. */
export function packConfiguration({ settings, people, ...rest }: StatusConfiguration): string {
  const changed = Object.entries(settings).filter(([key, value]) => DEFAULT_SETTINGS[key as keyof Settings] !== value);
  return JSON.stringify({
    ...rest,
    settings: Object.fromEntries(changed),
    people: people.map(({ row, post, name, email }) => ({ row, post, name, email })),
  });
}

/** The configuration kept by `packConfiguration`; `undefined` where the text is not one. */
export function unpackConfiguration(packed: string): StatusConfiguration | undefined {
  try {
    const kept = JSON.parse(packed) as StatusConfiguration;
    if (!Array.isArray(kept.statusKey) || !Array.isArray(kept.people) || !Array.isArray(kept.calendar)) return undefined;
    const people = kept.people.map((person): Person => ({ ...person, manager: '', roles: [], pausedUntil: undefined }));
    return { ...kept, people, settings: { ...DEFAULT_SETTINGS, ...kept.settings } };
  } catch {
    return undefined;
  }
}
