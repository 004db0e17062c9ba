import { CLOCK_ANCHORS, CLOCK_UNITS } from '../../plan/model.ts';
import type { Acronym, CalendarRow, DeadlineRule, Person, ReportTextRow } from '../../plan/model.ts';
import type { SettingRow } from '../../plan/settings/read-settings.ts';
import type { StatusKeyCells } from '../../plan/status/check-status-key.ts';
import type { RowReader } from '../row-reader.ts';

export const readPerson = (row: RowReader): Person => ({
  row: row.row,
  post: row.text('post'),
  name: row.text('name'),
  email: row.email('email'),
  manager: row.text('manager'),
  roles: row.list('roles'),
  pausedUntil: row.date('pausedUntil'),
});

export const readReportText = (row: RowReader): ReportTextRow => ({
  row: row.row,
  body: row.text('body'),
  section: row.text('section'),
  text: row.text('text'),
  isPublic: row.flag('isPublic', true, false),
  exemptParagraph: row.number('exemptParagraph', { min: 1, max: 7, whole: true }),
  publicInterest: row.text('publicInterest'),
  meeting: row.text('meeting'),
});

/** A row without a readable date is left out, and says so. */
export function readCalendarRow(row: RowReader): CalendarRow | undefined {
  if (row.text('date') === '') row.report('date', 'date-empty', 'the row names a closure but no day. Enter the date.');
  const date = row.date('date');
  const closed = row.flag('closed', true);
  return date === undefined
    ? undefined
    : { row: row.row, date, name: row.text('name'), closed, appliesTo: row.text('appliesTo') || 'All clocks' };
}

/** A rule that cannot be used as it stands is left out, and says so. */
export function readDeadlineRule(row: RowReader): DeadlineRule | undefined {
  const number = row.number('number', { min: 1, whole: true });
  const unit = row.choice('unit', CLOCK_UNITS, UNIT_WORDS);
  const anchor = row.choice('anchor', CLOCK_ANCHORS, ANCHOR_WORDS);
  for (const key of ['name', 'number', 'unit', 'anchor']) {
    if (row.text(key) === '') row.report(key, 'rule-incomplete', 'the rule is not complete, so it is not used. Fill this cell.');
  }
  const rule = {
    row: row.row,
    name: row.text('name'),
    direction: row.choice('direction', ['after', 'before'] as const) ?? 'after',
    source: row.text('source'),
    verifiedOn: row.date('verifiedOn', true),
    note: row.text('note'),
    active: row.flag('active', true),
  };
  return number === undefined || unit === undefined || anchor === undefined || rule.name === ''
    ? undefined
    : { ...rule, number, unit, anchor };
}

const UNIT_WORDS = {
  'working days': ['working day', 'wd'],
  'clear working days': ['clear days', 'clear working day'],
  'calendar days': ['days', 'calendar day'],
  months: ['month'],
  years: ['year'],
} as const;
const ANCHOR_WORDS = {
  'Report received': ['receipt', 'received'],
  'Report published': ['publication', 'published'],
  Meeting: ['meeting date'],
  Call: ['notice', 'phone call'],
} as const;

export const readAcronym = (row: RowReader): Acronym => ({ row: row.row, acronym: row.text('acronym'), meaning: row.text('meaning') });

export const readSettingRow = (row: RowReader): SettingRow => ({ row: row.row, name: row.text('name'), value: row.cell('value') });

export const readStatusKeyCells = (row: RowReader): StatusKeyCells => ({
  row: row.row,
  code: row.text('code'),
  label: row.text('label'),
  colour: row.text('colour'),
  textColour: row.text('textColour'),
  symbol: row.text('symbol'),
  meaning: row.text('meaning'),
});
