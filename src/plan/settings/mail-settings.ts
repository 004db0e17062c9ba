import type { SettingDescriptions } from './setting-description.ts';

export const MAIL_SETTINGS = {
  allowedDomains: { name: 'Allowed e-mail domains', default: '', help: 'Summaries go only to addresses in these domains, separated by commas. Others are listed, not mailed.' },
} as const satisfies SettingDescriptions;
