import { CLOCK_SETTINGS } from './clock-settings.ts';
import { GENERAL_SETTINGS } from './general-settings.ts';
import { MAIL_SETTINGS } from './mail-settings.ts';
import { PAPER_SETTINGS } from './paper-settings.ts';
import type { SettingDescription } from './setting-description.ts';
import { STATUS_SETTINGS } from './status-settings.ts';

/** Every setting, by its section on the Settings tab. */
export const SETTING_SECTIONS = {
  General: GENERAL_SETTINGS,
  Status: STATUS_SETTINGS,
  Clocks: CLOCK_SETTINGS,
  Papers: PAPER_SETTINGS,
  'E-mail': MAIL_SETTINGS,
} as const;

const ALL = { ...GENERAL_SETTINGS, ...STATUS_SETTINGS, ...CLOCK_SETTINGS, ...PAPER_SETTINGS, ...MAIL_SETTINGS };
type All = typeof ALL;
type Widen<T> = T extends boolean ? boolean : T extends number ? number : string;

/** The council's settings, already checked: each has the type of its default. */
export type Settings = { readonly [K in keyof All]: Widen<All[K]['default']> };
export type SettingKey = keyof All;

/** Every setting's description by key. */
export const SETTINGS: Readonly<Record<SettingKey, SettingDescription>> = ALL;

/** The settings of a council that has changed none. */
export const DEFAULT_SETTINGS: Settings = Object.fromEntries(
  Object.entries(ALL).map(([key, description]) => [key, description.default]),
) as unknown as Settings;
