import {
  any,
  choice,
  choiceOr,
  dateColumn,
  dateOfRecord,
  email,
  essential,
  list,
  longText,
  refTo,
  text,
  wholeNumber,
  yesNo,
} from './columns.ts';
import { CALENDAR_SCOPES, CLOCK_ANCHORS, CLOCK_DIRECTIONS, CLOCK_UNITS } from './sets.ts';
import { ANCHOR_WORDS, UNIT_WORDS } from './spellings.ts';
import { tab } from './tab-description.ts';

export const PEOPLE_TAB = tab({
  name: 'People',
  purpose: 'Posts, e-mail addresses and managers: who gets which summary.',
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  frozenThrough: 'post',
  fields: {
    post: text('Post', 'The post, as written in the lead columns.', { required: true, width: 220 }),
    name: text('Name', 'May stay empty.', { aliases: ['Person'] }),
    email: email('E-mail', 'Where summaries go.', { required: true, aliases: ['Email address', 'E-mail address'] }),
    manager: text('Manager (post)', 'The post that hears of it when a Red action stays unanswered.', {
      width: 200,
      aliases: ['Manager', 'Line manager'],
    }),
    roles: list('Roles', 'Director, Workstream lead, Action lead, Administrator, Committee clerk; commas between.', {
      width: 200,
      aliases: ['Role'],
    }),
    pausedUntil: dateColumn('Paused until', 'No summary up to and including this day.'),
  },
});

export const REPORT_TEXT_TAB = tab({
  name: 'Report text',
  purpose: "The officers' own paragraphs for papers, by body and section.",
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  fields: {
    body: refTo('bodies', 'Body', 'Ref or name of one body. Empty: every body.'),
    section: text('Section', "The section's name, such as Background or Financial.", { required: true, width: 180 }),
    text: longText('Text', 'One paragraph. It may hold placeholders such as {counts.complete}.', {
      required: true,
      width: 520,
      aliases: ['Paragraph'],
    }),
    isPublic: yesNo('Yes', 'Public?', 'No where the paragraph is exempt. Empty means Yes.', { whenUnclear: 'No', aliases: ['Public'] }),
    exemptParagraph: wholeNumber({ min: 1, max: 7 }, 'Schedule 12A paragraph', '1 to 7, for an exempt paragraph.'),
    publicInterest: longText('Public interest', 'Why the public interest is in keeping it exempt.', { width: 220 }),
    meeting: refTo('meetings', 'Meeting', 'Ref of one meeting. Empty: all meetings.'),
  },
});

export const CALENDAR_TAB = tab({
  name: 'Calendar',
  purpose: "The council's own closures, and holidays proclaimed since. Bank holidays of England and Wales are known already.",
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  fields: {
    date: essential(dateColumn('Date', 'The day.', { required: true }), {
      code: 'date-empty',
      words: 'the row names a closure but no day. Enter the date.',
    }),
    name: text('Name', 'What the day is.', { width: 240, aliases: ['Holiday', 'Closure'] }),
    closed: yesNo('Yes', 'Closed?', 'Yes or empty: the day does not count. No: it counts although it is a bank holiday.', {
      aliases: ['Closed'],
    }),
    appliesTo: choiceOr(
      'All clocks',
      'Applies to',
      CALENDAR_SCOPES,
      'Some councils leave out Christmas Eve from clear days only. Empty means All clocks.',
      { width: 130 },
    ),
  },
});

export const STATUS_KEY_TAB = tab({
  name: 'Status key',
  purpose: 'What each status is called here, its colours, its symbol and its meaning. Printed in every paper.',
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  frozenThrough: 'label',
  fields: {
    code: text('Code', "The product's own name for the status. Do not change it.", { required: true, width: 130 }),
    label: text('Label', 'What the council calls it. Each label once.', { required: true, width: 160, aliases: ['Status'] }),
    colour: text('Colour', 'Background, such as #b3261e.', { required: true, width: 90, aliases: ['Color', 'Background'] }),
    textColour: text('Text colour', 'Text on it, such as #ffffff. The contrast must be 4.5 to 1 or more.', {
      width: 90,
      aliases: ['Text color'],
    }),
    symbol: text('Symbol', 'One character that tells the status apart without colour.', { width: 70 }),
    meaning: longText('Meaning', 'What it means, as printed in the key.', { width: 480 }),
  },
  firstRowsKey: 'code',
});

export const SETTINGS_TAB = tab({
  name: 'Settings',
  purpose: 'Names, thresholds, days and hours. A setting left empty takes its default.',
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  frozenThrough: 'name',
  fields: {
    section: text('Section', 'What the setting belongs to.', { width: 90 }),
    name: text('Setting', "The setting's name. Do not change it.", { required: true, width: 280, aliases: ['Name'] }),
    value: any('Value', "The council's own value.", { required: true, width: 220 }),
    unit: text('Unit', 'What the number counts.', { width: 120 }),
    help: longText('What it does', 'What changes with it.', { width: 520, aliases: ['Help'] }),
  },
  firstRowsKey: 'name',
});

export const ACRONYMS_TAB = tab({
  name: 'Acronyms',
  purpose: 'Short forms that papers spell out at first use.',
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  fields: {
    acronym: text('Acronym', 'The short form.', { required: true, width: 100, aliases: ['Abbreviation'] }),
    meaning: text('Meaning', 'The words it stands for.', { required: true, width: 360 }),
  },
});

const INCOMPLETE = { code: 'rule-incomplete', words: 'the rule is not complete, so it is not used. Fill this cell.' } as const;

export const DEADLINE_RULES_TAB = tab({
  name: 'Deadline rules',
  purpose: 'Clocks set by law and custom, each with its source. Add local ones.',
  owner: 'officers',
  shown: 'when used',
  group: 'reference',
  frozenThrough: 'name',
  fields: {
    name: essential(
      text('Rule', 'Its name, as used on the Inspections tab.', { required: true, width: 290, aliases: ['Name', 'Clock'] }),
      INCOMPLETE,
    ),
    number: essential(wholeNumber({ min: 1 }, 'Number', 'How many.', { required: true }), INCOMPLETE),
    unit: essential(choice('Unit', CLOCK_UNITS, 'What is counted.', { required: true, width: 200, spellings: UNIT_WORDS }), INCOMPLETE),
    direction: choiceOr('after', 'Direction', CLOCK_DIRECTIONS, 'After or before the event.', { width: 200 }),
    anchor: essential(
      choice('Counts from', CLOCK_ANCHORS, 'The event it counts from.', {
        required: true,
        width: 150,
        aliases: ['Anchor', 'Anchor event', 'From'],
        spellings: ANCHOR_WORDS,
      }),
      INCOMPLETE,
    ),
    source: longText('Source', 'The law, or whose custom.', { width: 260 }),
    verifiedOn: dateOfRecord('Verified on', 'The day somebody last checked the source.'),
    note: longText('Note', 'Anything to know.', { width: 260, aliases: ['Notes'] }),
    active: yesNo('Yes', 'Active?', 'No switches the rule off. Empty means Yes.', { aliases: ['Active'] }),
  },
});
