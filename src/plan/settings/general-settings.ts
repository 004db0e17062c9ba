import type { SettingDescriptions } from './setting-description.ts';

export const GENERAL_SETTINGS = {
  councilName: { name: 'Council name', default: 'Our council', help: 'Printed on every paper and in every e-mail.' },
  planName: { name: 'Plan name', default: 'Improvement plan', help: 'What the plan is called in papers and e-mail subjects.' },
} as const satisfies SettingDescriptions;
