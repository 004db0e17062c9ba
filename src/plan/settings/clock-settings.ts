import type { SettingDescriptions } from './setting-description.ts';

export const CLOCK_SETTINGS = {
  urgentWithinDays: {
    name: 'Show statutory dates within',
    default: 90,
    unit: 'calendar days',
    min: 1,
    max: 1000,
    help: 'The Dashboard lists statutory and committee dates that fall within this many days.',
  },
} as const satisfies SettingDescriptions;
