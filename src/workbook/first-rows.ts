import { parsePlainDate } from '../days/plain-date.ts';
import { DEADLINE_RULES } from '../plan/clocks/deadline-rules.ts';
import { SETTING_SECTIONS } from '../plan/settings/settings.ts';
import type { SettingDescription } from '../plan/settings/setting-description.ts';
import type { SettingKey } from '../plan/settings/settings.ts';
import { DEFAULT_STATUS_KEY } from '../plan/status/status-key.ts';
import { settingHelp } from '../plan/status/status-scheme.ts';
import type { NewCell } from '../tabs/cells.ts';
import { sheetLayout } from '../tabs/layout.ts';
import type { SheetLayout, StatusColours } from '../tabs/layout.ts';
import { DEADLINE_RULES_TAB, SETTINGS_TAB, STATUS_KEY_TAB } from '../tabs/reference-tabs.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import { cellsOf } from './written-rows.ts';

/**
 * The rows that a tab has when it is made, in the order of its columns: the settings with their defaults, the status key
 * of a council that changed nothing, the deadline rules that ship. Other tabs begin empty.
 */
export function firstRowsOf(tab: TabDescription): NewCell[][] {
  if (tab.name === SETTINGS_TAB.name) return settingRows();
  if (tab.name === STATUS_KEY_TAB.name) return DEFAULT_STATUS_KEY.map((row) => cellsOf(STATUS_KEY_TAB, row));
  return tab.name === DEADLINE_RULES_TAB.name ? ruleRows() : [];
}

/** How a tab shall look, with the rows that it begins with. Statuses take their colours from the council's own key. */
export function wholeLayout(tab: TabDescription, key: readonly StatusColours[]): SheetLayout {
  return sheetLayout(tab, key, firstRowsOf(tab));
}

function settingRows(): NewCell[][] {
  return Object.entries(SETTING_SECTIONS).flatMap(([section, descriptions]) =>
    Object.entries<SettingDescription>(descriptions).map(([key, { name, default: value, unit = '' }]) =>
      cellsOf(SETTINGS_TAB, {
        section,
        name,
        value: typeof value === 'boolean' ? (value ? 'Yes' : 'No') : value,
        unit,
        help: settingHelp(key as SettingKey),
      }),
    ),
  );
}

function ruleRows(): NewCell[][] {
  return DEADLINE_RULES.map(({ verifiedOn, ...rule }) =>
    cellsOf(DEADLINE_RULES_TAB, { ...rule, verifiedOn: verifiedOn === undefined ? undefined : parsePlainDate(verifiedOn) }),
  );
}
