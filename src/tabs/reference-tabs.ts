import { DEADLINE_RULES } from '../plan/clocks/deadline-rules.ts';
import { CLOCK_ANCHORS, CLOCK_UNITS } from '../plan/model.ts';
import type { SettingKey, SETTINGS } from '../plan/settings/settings.ts';
import { SETTING_SECTIONS } from '../plan/settings/settings.ts';
import { DEFAULT_STATUS_KEY } from '../plan/status/status-key.ts';
import { settingHelp } from '../plan/status/status-scheme.ts';
import { any, choice, dateColumn, email, longText, number, refTo, text, yesNo } from './columns.ts';
import type { TabDescription } from './tab-description.ts';

export const PEOPLE_TAB: TabDescription = {
  name: 'People',
  purpose: 'Posts, e-mail addresses and managers: who gets which summary.',
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  frozenThrough: 'post',
  columns: [
    text('post', 'Post', 'The post, as written in the lead columns.', { required: true, width: 220 }),
    text('name', 'Name', 'May stay empty.', { aliases: ['Person'] }),
    email('email', 'E-mail', 'Where summaries go.', { required: true, aliases: ['Email address', 'E-mail address'] }),
    text('manager', 'Manager (post)', 'The post that hears of it when a Red action stays unanswered.', {
      width: 200,
      aliases: ['Manager', 'Line manager'],
    }),
    text('roles', 'Roles', 'Director, Workstream lead, Action lead, Administrator, Committee clerk; commas between.', {
      width: 200,
      aliases: ['Role'],
    }),
    dateColumn('pausedUntil', 'Paused until', 'No summary up to and including this day.'),
  ],
};

export const REPORT_TEXT_TAB: TabDescription = {
  name: 'Report text',
  purpose: "The officers' own paragraphs for papers, by body and section.",
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  columns: [
    refTo('body', 'Body', 'Bodies', 'Ref or name of one body. Empty: every body.'),
    text('section', 'Section', "The section's name, such as Background or Financial.", { required: true, width: 180 }),
    longText('text', 'Text', 'One paragraph. It may hold placeholders such as {counts.complete}.', {
      required: true,
      width: 520,
      aliases: ['Paragraph'],
    }),
    yesNo('isPublic', 'Public?', 'No where the paragraph is exempt. Empty means Yes.', { aliases: ['Public'] }),
    {
      ...number('exemptParagraph', 'Schedule 12A paragraph', '1 to 7, for an exempt paragraph.'),
      holds: { kind: 'number', format: '0', min: 1, max: 7 },
    },
    longText('publicInterest', 'Public interest', 'Why the public interest is in keeping it exempt.', { width: 220 }),
    refTo('meeting', 'Meeting', 'Meetings', 'Ref of one meeting. Empty: all meetings.'),
  ],
};

export const CALENDAR_TAB: TabDescription = {
  name: 'Calendar',
  purpose: "The council's own closures, and holidays proclaimed since. Bank holidays of England and Wales are known already.",
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  columns: [
    dateColumn('date', 'Date', 'The day.', { required: true }),
    text('name', 'Name', 'What the day is.', { width: 240, aliases: ['Holiday', 'Closure'] }),
    yesNo('closed', 'Closed?', 'Yes or empty: the day does not count. No: it counts although it is a bank holiday.', {
      aliases: ['Closed'],
    }),
    choice(
      'appliesTo',
      'Applies to',
      ['All clocks', 'Clear days only'],
      'Some councils leave out Christmas Eve from clear days only. Empty means All clocks.',
      { width: 130 },
    ),
  ],
};

export const STATUS_KEY_TAB: TabDescription = {
  name: 'Status key',
  purpose: 'What each status is called here, its colours, its symbol and its meaning. Printed in every paper.',
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  frozenThrough: 'label',
  columns: [
    text('code', 'Code', "The product's own name for the status. Do not change it.", { required: true, width: 130 }),
    text('label', 'Label', 'What the council calls it. Each label once.', { required: true, width: 160, aliases: ['Status'] }),
    text('colour', 'Colour', 'Background, such as #b3261e.', { required: true, width: 90, aliases: ['Color', 'Background'] }),
    text('textColour', 'Text colour', 'Text on it, such as #ffffff. The contrast must be 4.5 to 1 or more.', {
      width: 90,
      aliases: ['Text color'],
    }),
    text('symbol', 'Symbol', 'One character that tells the status apart without colour.', { width: 70 }),
    longText('meaning', 'Meaning', 'What it means, as printed in the key.', { width: 480 }),
  ],
  firstRows: DEFAULT_STATUS_KEY.map(({ code, label, colour, textColour, symbol, meaning }) => ({
    code,
    label,
    colour,
    textColour,
    symbol,
    meaning,
  })),
  firstRowsKey: 'code',
};

const settingRows = Object.entries(SETTING_SECTIONS).flatMap(([section, descriptions]) =>
  Object.entries(descriptions as typeof SETTINGS).map(([key, { name, default: value, unit = '' }]) => ({
    section,
    name,
    value: typeof value === 'boolean' ? (value ? 'Yes' : 'No') : value,
    unit,
    help: settingHelp(key as SettingKey),
  })),
);

export const SETTINGS_TAB: TabDescription = {
  name: 'Settings',
  purpose: 'Names, thresholds, days and hours. A setting left empty takes its default.',
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  frozenThrough: 'name',
  columns: [
    text('section', 'Section', 'What the setting belongs to.', { width: 90 }),
    text('name', 'Setting', "The setting's name. Do not change it.", { required: true, width: 280, aliases: ['Name'] }),
    any('value', 'Value', "The council's own value.", { required: true, width: 220 }),
    text('unit', 'Unit', 'What the number counts.', { width: 120 }),
    longText('help', 'What it does', 'What changes with it.', { width: 520, aliases: ['Help'] }),
  ],
  firstRows: settingRows,
  firstRowsKey: 'name',
};

export const ACRONYMS_TAB: TabDescription = {
  name: 'Acronyms',
  purpose: 'Short forms that papers spell out at first use.',
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  columns: [
    text('acronym', 'Acronym', 'The short form.', { required: true, width: 100, aliases: ['Abbreviation'] }),
    text('meaning', 'Meaning', 'The words it stands for.', { required: true, width: 360 }),
  ],
};

export const DEADLINE_RULES_TAB: TabDescription = {
  name: 'Deadline rules',
  purpose: 'Clocks set by law and custom, each with its source. Add local ones.',
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  frozenThrough: 'name',
  columns: [
    text('name', 'Rule', 'Its name, as used on the Inspections tab.', { required: true, width: 300, aliases: ['Name', 'Clock'] }),
    number('number', 'Number', 'How many.', { required: true }),
    choice('unit', 'Unit', CLOCK_UNITS, 'What is counted.', { required: true, width: 200 }),
    choice('direction', 'Direction', ['after', 'before'], 'After or before the event.', { width: 90 }),
    choice('anchor', 'Counts from', CLOCK_ANCHORS, 'The event it counts from.', {
      required: true,
      width: 150,
      aliases: ['Anchor', 'Anchor event', 'From'],
    }),
    longText('source', 'Source', 'The law, or whose custom.', { width: 260 }),
    dateColumn('verifiedOn', 'Verified on', 'The day somebody last checked the source.'),
    longText('note', 'Note', 'Anything to know.', { width: 260, aliases: ['Notes'] }),
    yesNo('active', 'Active?', 'No switches the rule off. Empty means Yes.', { aliases: ['Active'] }),
  ],
  firstRows: DEADLINE_RULES.map(({ verifiedOn = '', active, ...rule }) => ({ ...rule, verifiedOn, active: active ? 'Yes' : 'No' })),
};
