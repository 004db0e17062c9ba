import type { SettingDescriptions } from './setting-description.ts';

export const PAPER_SETTINGS = {
  keepWordFile: { name: 'Keep a Word file of each paper', default: true, help: 'Beside the Google Doc, keep the .docx that committee clerks ask for.' },
} as const satisfies SettingDescriptions;
