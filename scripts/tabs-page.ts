import { DEFAULT_STATUS_KEY } from '../src/plan/status/status-key.ts';
import { rulesInWords } from '../src/plan/status/status-scheme.ts';
import { DEFAULT_SETTINGS, SETTING_SECTIONS } from '../src/plan/settings/settings.ts';
import { settingInWords } from '../src/plan/settings/read-settings.ts';
import type { SettingDescription } from '../src/plan/settings/setting-description.ts';
import { TABS } from '../src/tabs/tabs.ts';
import type { TabDescription } from '../src/tabs/tab-description.ts';

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** `docs/tabs.md`: every tab, column, status rule and setting, from the tables that the product itself uses. */
export function tabsPage(): string {
  return [
    '# Tabs, columns, status rules and settings',
    '',
    'Made from the product’s own descriptions by `npm run docs`; do not edit it by hand.',
    '',
    ...TABS.flatMap(tabSection),
    ...rulesSection(),
    ...settingsSection(),
  ].join('\n');
}

function tabSection(tab: TabDescription): string[] {
  return [
    `## ${tab.name}`,
    '',
    `${tab.purpose}${tab.owner === 'product' ? ' *Kept by the product.*' : ''}`,
    '',
    ...(tab.columns.length === 0 ? [] : columnTable(tab)),
  ];
}

function columnTable(tab: TabDescription): string[] {
  return [
    row('column', 'what goes there'),
    row('---', '---'),
    ...tab.columns.map((column) => row(`${column.heading}${column.computed ? ' (computed)' : ''}`, column.help)),
    '',
  ];
}

function rulesSection(): string[] {
  const label = new Map(DEFAULT_STATUS_KEY.map(({ code, label: words }) => [code, words]));
  return [
    '## How a status is worked out',
    '',
    'The first rule that holds decides; then the lead’s confidence can make it worse; then an override with a ' +
      'reason, a name and a last day. The numbers here are the defaults; each is a setting.',
    '',
    row('rule', 'when', 'gives'),
    row('---', '---', '---'),
    ...rulesInWords(DEFAULT_SETTINGS).map(({ name, description, gives }) =>
      row(name, description, gives.map((code) => label.get(code) ?? code).join(', ')),
    ),
    '',
  ];
}

function settingsSection(): string[] {
  return [
    '## Settings',
    '',
    row('setting', 'default', 'what it does'),
    row('---', '---', '---'),
    ...Object.values(SETTING_SECTIONS)
      .flatMap((section) => Object.values(section as Readonly<Record<string, SettingDescription>>))
      .map((setting) => row(setting.name, settingInWords(setting, setting.default), setting.help)),
    '',
  ];
}
