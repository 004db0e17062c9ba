import type { SettingDescriptions } from './setting-description.ts';

/** Every threshold of the status rules. `src/plan/status/status-rules.ts` names the settings that each rule uses. */
export const STATUS_SETTINGS = {
  amberWithinWorkingDays: {
    name: 'Compare progress when due within',
    default: 20,
    unit: 'working days',
    min: 0,
    max: 260,
    help: 'An action due within this many working days turns Amber or Red when its progress is behind what the elapsed time expects.',
  },
  amberBelowPercentOfExpected: {
    name: 'Amber when progress is below',
    default: 90,
    unit: '% of expected',
    min: 1,
    max: 100,
    help: 'An action due soon is Amber when its progress is below this share of what the elapsed time expects.',
  },
  redBelowPercentOfExpected: {
    name: 'Red when progress is below',
    default: 70,
    unit: '% of expected',
    min: 0,
    max: 100,
    help: 'An action due soon is Red when its progress is below this share of what the elapsed time expects.',
  },
  overdueAmberWorkingDays: {
    name: 'Overdue is Amber for the first',
    default: 0,
    unit: 'working days',
    min: 0,
    max: 60,
    help: 'An overdue action is Amber for this many working days and Red after them. 0 makes it Red at once.',
  },
  signOffWithinDays: {
    name: 'Sign-off is late after',
    default: 28,
    unit: 'calendar days',
    min: 1,
    max: 366,
    help: 'A finished action that has waited longer than this for verification is flagged.',
  },
  staleAfterDays: {
    name: 'No update after',
    default: 35,
    unit: 'calendar days',
    min: 1,
    max: 366,
    help: 'An unfinished action without an update for longer is listed as stale.',
  },
  plausibleWithinYears: {
    name: 'Question deadlines further ahead than',
    default: 10,
    unit: 'years',
    min: 1,
    max: 100,
    help: 'A deadline further ahead than this, or as far before the plan began, is asked about and not taken as a deadline.',
  },
} as const satisfies SettingDescriptions;
