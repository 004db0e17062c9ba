import type { SettingDescriptions } from './setting-description.ts';

const WORKING_WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** Who is mailed, when and about what. How long without an update is "stale" stands with the status settings. */
export const MAIL_SETTINGS = {
  summaryDay: {
    name: 'Summary day',
    default: 'Monday',
    choices: WORKING_WEEK,
    help: 'The day on which the weekly summaries go out. On a bank holiday or closure they go out on the next working day.',
  },
  summaryHour: {
    name: 'Summary hour',
    default: 7,
    unit: "o'clock",
    min: 0,
    max: 23,
    help: 'The summaries go out within the hour that begins then. After changing it, switch Set up ▸ Automatic updates… off and on again.',
  },
  dueSoonDays: {
    name: 'Due soon within',
    default: 14,
    unit: 'calendar days',
    min: 1,
    max: 366,
    help: 'Actions that fall due within this many days of the summary day are listed as due soon.',
  },
  dueLaterDays: {
    name: 'Due later within',
    default: 28,
    unit: 'calendar days',
    min: 1,
    max: 366,
    help: 'Actions that fall due after the "due soon" days but within this many days of the summary day are listed as due later.',
  },
  escalateToWorkstreamLeadAfterWeeks: {
    name: 'Escalate a red to the workstream lead after',
    default: 2,
    unit: 'weeks of working days',
    min: 1,
    max: 52,
    help: 'A Red without an update for this long goes to the workstream lead. Weekends, holidays and closures do not count.',
  },
  escalateToDirectorAfterWeeks: {
    name: 'Escalate a red to the director after',
    default: 4,
    unit: 'weeks of working days',
    min: 1,
    max: 104,
    help: 'A Red without an update for this long goes to the director. Weekends, holidays and closures do not count.',
  },
  allowedDomains: {
    name: 'Allowed e-mail domains',
    default: '',
    help:
      'Summaries go only to addresses in these domains, separated by commas: "exampleshire.gov.uk, *.nhs.uk" (the ' +
      'star allows every domain that ends so). Other addresses are listed, not mailed. While this is empty nothing is mailed.',
  },
  mailTestAddress: {
    name: 'Test address',
    default: '',
    unit: 'e-mail',
    help:
      'Test mode: while an address stands here, every message goes to it instead, marked [Test], and nobody else ' +
      'is mailed. Clear it to begin in earnest.',
  },
  senderName: { name: 'Sender name', default: '', help: 'Shown as the sender of the summaries. Empty: the plan name.' },
  administratorEmail: {
    name: "Administrator's e-mail",
    default: '',
    unit: 'e-mail',
    help: 'Gets the weekly report of what was sent and what was not. Empty: everybody whose role on the People tab is Administrator.',
  },
  pauseWording: {
    name: 'How to pause e-mails',
    default:
      'To pause these e-mails, enter a date under "Paused until" beside your post on the People tab, or ask the ' +
      'plan co-ordinator to do it.',
    help: 'The last line of every summary: how a person stops the e-mails for a while.',
  },
} as const satisfies SettingDescriptions;
