import type { SettingDescriptions } from './setting-description.ts';

export const STATUS_SETTINGS = {
  staleAfterDays: { name: 'No update after', default: 35, unit: 'calendar days', min: 1, max: 366, help: 'An unfinished action without an update for longer is listed as stale.' },
} as const satisfies SettingDescriptions;
