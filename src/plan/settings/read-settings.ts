import { nearestName } from '../../words/nearest-name.ts';
import type { SETTINGS_TAB } from '../../tabs/reference-tabs.ts';
import type { RowOf } from '../../tabs/tab-description.ts';
import { formatShortDate } from '../../days/plain-date.ts';
import type { Place, Problem } from '../problem.ts';
import { placeIn, problem } from '../problem.ts';
import { listed, shortened } from '../../words/words.ts';
import type { SettingDescription } from './setting-description.ts';
import type { SettingKey, Settings } from './settings.ts';
import { DEFAULT_SETTINGS, SETTINGS } from './settings.ts';

/** A value cell as read from the Settings tab. */
export type SettingCell = RowOf<typeof SETTINGS_TAB>['value'];

export type SettingRow = Pick<RowOf<typeof SETTINGS_TAB>, 'row' | 'name' | 'value'>;

type SettingValue = string | number | boolean;
type Reading = { readonly value: SettingValue } | { readonly fault: string };

const YES = ['yes', 'y', 'true', 'on', '1'];
const NO = ['no', 'n', 'false', 'off', '0'];
/** A cell that holds only a time of day is a date cell on the spreadsheet's day 0. */
const DAY_ZERO = '1899-12-30';

const sameName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
const KEYS = new Map(Object.entries(SETTINGS).map(([key, description]) => [sameName(description.name), key as SettingKey]));

/**
 * The council's settings from the rows of the Settings tab. A setting without a row, or left empty, has its default; so
 * has one whose value cannot be used, and a problem then names the row, what was found and what is used instead. Names are compared
 * without case and surrounding spaces; rows without name and value are passed over.
 */
export function readSettings(rows: readonly SettingRow[]): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const values = new Map<SettingKey, SettingValue>();
  const firstRows = new Map<SettingKey, number>();
  const problems: Problem[] = [];
  for (const row of rows) {
    if (row.name.trim() === '' && isEmpty(row.value)) continue;
    const key = KEYS.get(sameName(row.name));
    const firstRow = key === undefined ? undefined : firstRows.get(key);
    if (key === undefined) problems.push(unknownName(row));
    else if (firstRow !== undefined) problems.push(repeatedName(row, firstRow));
    else {
      firstRows.set(key, row.row);
      if (isEmpty(row.value)) continue;
      const reading = readValue(row.value, SETTINGS[key]);
      if ('fault' in reading) problems.push(valueProblem(row, SETTINGS[key], reading.fault));
      else values.set(key, reading.value);
    }
  }
  const settings = { ...DEFAULT_SETTINGS, ...Object.fromEntries(values) };
  return thresholdsInOrder(settings, firstRows, problems);
}

/** The setting's value as officers read it: "20 working days", "Yes", "90% of expected". */
export function settingInWords(description: SettingDescription, value: SettingValue): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const words = value === '' ? 'empty' : String(value);
  if (description.unit === undefined) return words;
  const unit = value === 1 ? description.unit.replace(/\b(day|week|month|year|hour|minute)s\b/, '$1') : description.unit;
  return `${words}${unit.startsWith('%') ? '' : ' '}${unit}`;
}

function readValue(cell: SettingCell, description: SettingDescription): Reading {
  if (typeof description.default === 'boolean') return readYesNo(cell);
  return typeof description.default === 'number' ? readNumber(cell, description) : readText(cell, description);
}

function isEmpty(cell: SettingCell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

function readYesNo(cell: SettingCell): Reading {
  const words = typeof cell === 'object' ? '' : String(cell).trim().toLowerCase();
  if (YES.includes(words)) return { value: true };
  return NO.includes(words) ? { value: false } : { fault: `${quoted(cell)} is neither Yes nor No. Enter Yes or No.` };
}

/** Whole numbers; "1,000", "20 working days" and, for shares, 90% (which a spreadsheet keeps as 0.9) are understood. */
function readNumber(cell: SettingCell, description: SettingDescription): Reading {
  const isShare = description.unit?.startsWith('%') === true;
  const number =
    isShare && typeof cell === 'number' && cell > 0 && cell < 1 ? Math.round(cell * 10_000) / 100 : numberIn(cell, description.unit ?? '');
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = description;
  const wanted = description.max === undefined ? `a whole number of at least ${min}` : `a whole number from ${min} to ${max}`;
  if (number === undefined || !Number.isInteger(number)) return { fault: `${quoted(cell)} is not a whole number. Enter ${wanted}.` };
  return number < min || number > max ? { fault: `${quoted(cell)} is out of limits. Enter ${wanted}.` } : { value: number };
}

function numberIn(cell: SettingCell, unit: string): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const words = cell.trim().toLowerCase();
  const bare = [unit.toLowerCase(), '%'].reduce(
    (text, ending) => (ending !== '' && text.endsWith(ending) ? text.slice(0, -ending.length).trim() : text),
    words,
  );
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(bare) ? Number(bare.replace(/,/g, '')) : undefined;
}

function readText(cell: SettingCell, description: SettingDescription): Reading {
  const choices = description.choices;
  const text = typeof cell === 'object' ? (cell.date === DAY_ZERO ? cell.time : undefined) : String(cell).trim();
  if (text === undefined)
    return { fault: `${quoted(cell)} is a date. Enter words${choices === undefined ? '' : `: ${listed(choices, 'or')}`}.` };
  if (choices === undefined) return { value: text };
  const choice = choices.find((one) => sameName(one) === sameName(text));
  return choice === undefined ? { fault: `${quoted(cell)} is not one of the choices. Enter ${listed(choices, 'or')}.` } : { value: choice };
}

function quoted(cell: SettingCell): string {
  return typeof cell === 'object' ? `"${formatShortDate(cell.date)}"` : `"${shortened(String(cell))}"`;
}

function unknownName(row: SettingRow): Problem {
  const place: Place = { of: 'settings', row: row.row, field: 'name' };
  if (row.name.trim() === '')
    return problem(
      place,
      'setting-unnamed',
      `a value stands without the name of a setting, so it is not used. Name the setting or clear the row.`,
    );
  const nearest = nearestName(
    row.name,
    Object.values(SETTINGS).map((description) => description.name),
  );
  const hint = nearest === undefined ? 'Remove the row, or write the name as the guide does.' : `Did you mean "${nearest}"?`;
  return problem(
    place,
    'setting-unknown',
    `"${shortened(row.name.trim())}" is not the name of a setting, so its value is not used. ${hint}`,
  );
}

function repeatedName(row: SettingRow, firstRow: number): Problem {
  return problem(
    { of: 'settings', row: row.row, field: 'name' },
    'setting-repeated',
    `"${row.name.trim()}" already stands in row ${firstRow}, whose value is used. Remove one of the two rows.`,
  );
}

function valueProblem(row: SettingRow, description: SettingDescription, fault: string): Problem {
  const inUse = settingInWords(description, description.default);
  return problem(
    { of: 'settings', row: row.row, field: 'value' },
    'setting-unusable',
    `"${description.name}": ${fault} Until then the default is used: ${inUse}.`,
  );
}

/** Red must not lie above Amber: an action far behind would otherwise be Red before it could be Amber. */
function thresholdsInOrder(
  settings: Settings,
  rows: ReadonlyMap<SettingKey, number>,
  problems: readonly Problem[],
): { settings: Settings; problems: readonly Problem[] } {
  const { amberBelowPercentOfExpected: amber, redBelowPercentOfExpected: red } = settings;
  if (red <= amber) return { settings, problems };
  const defaults = {
    amberBelowPercentOfExpected: DEFAULT_SETTINGS.amberBelowPercentOfExpected,
    redBelowPercentOfExpected: DEFAULT_SETTINGS.redBelowPercentOfExpected,
  };
  const row = rows.get('redBelowPercentOfExpected') ?? rows.get('amberBelowPercentOfExpected');
  const names = [SETTINGS.redBelowPercentOfExpected.name, SETTINGS.amberBelowPercentOfExpected.name];
  const words =
    `"${names[0]}" is ${red} and "${names[1]}" is ${amber}: Red must not be above Amber. Until then the defaults ` +
    `are used: ${defaults.redBelowPercentOfExpected} and ${defaults.amberBelowPercentOfExpected}.`;
  return {
    settings: { ...settings, ...defaults },
    problems: [...problems, problem(placeIn('settings', row, 'value'), 'setting-thresholds-crossed', words)],
  };
}
