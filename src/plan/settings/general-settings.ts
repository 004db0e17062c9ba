import type { SettingDescriptions } from './setting-description.ts';

export const GENERAL_SETTINGS = {
  councilName: { name: 'Council name', default: 'Our council', help: 'Printed on every paper and in every e-mail.' },
  planName: { name: 'Plan name', default: 'Improvement plan', help: 'What the plan is called in papers and e-mail subjects.' },
  publicTelephoneLines: {
    name: 'Public telephone lines',
    default: '',
    help:
      'The council’s own published numbers, separated by commas, such as its contact centre and committee services. ' +
      'The check for personal data lets them pass.',
  },
} as const satisfies SettingDescriptions;
