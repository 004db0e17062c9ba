import type { StatusCode, StatusKeyRow } from '../model.ts';
import type { SettingKey, Settings } from '../settings/settings.ts';
import { SETTINGS } from '../settings/settings.ts';
import { statusKeyRow } from './status-key.ts';
import { OVERRIDE_RULE } from './status-override.ts';
import { CONFIDENCE_RULE, STATUS_RULES } from './status-rules.ts';

/** A rule as people read it: in the guides, in the Settings help and in the printed key. */
export interface RuleInWords {
  readonly name: string;
  /** With the council's own numbers filled in. */
  readonly description: string;
  readonly gives: readonly StatusCode[];
  readonly settings: readonly SettingKey[];
}

/** One line of the key that every report prints. */
export interface PrintedKeyRow extends StatusKeyRow {
  /** The rules that can give this status, with the council's own numbers. */
  readonly rules: readonly RuleInWords[];
}

/** Every rule in order: the first that holds decides, then the lead's confidence, then the override. */
export function rulesInWords(settings: Settings): readonly RuleInWords[] {
  return [...STATUS_RULES, CONFIDENCE_RULE, OVERRIDE_RULE].map((rule) => ({
    name: rule.name,
    description: rule.description(settings),
    gives: rule.gives,
    settings: rule.settings,
  }));
}

/** The printed key: the council's labels, symbols, colours and meanings in its own order, each with the rules behind it. */
export function printedKey(key: readonly StatusKeyRow[], settings: Settings): readonly PrintedKeyRow[] {
  const rules = rulesInWords(settings);
  return key.map((row) => ({ ...statusKeyRow(row.code, key), rules: rules.filter(({ gives }) => gives.includes(row.code)) }));
}

/** The help beside a setting, with the names of the status rules that use it. */
export function settingHelp(key: SettingKey): string {
  const users = STATUS_RULES.filter(({ settings }) => settings.includes(key)).map(({ name }) => `"${name}"`);
  const { help } = SETTINGS[key];
  if (users.length === 0) return help;
  return `${help} Used by the status rule${users.length === 1 ? '' : 's'} ${users.join(' and ')}.`;
}
