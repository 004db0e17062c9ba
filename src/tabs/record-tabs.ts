import { dateColumn, longText, moment, number, packed, text } from './columns.ts';
import { tab } from './tab-description.ts';

const kept = { role: 'kept' } as const;
const shown = { role: 'shown' } as const;

export const DASHBOARD_TAB = tab({
  name: 'Dashboard',
  purpose: 'The plan on one page: counts, what is late, what is due, dates set by law and committees, promises.',
  owner: 'product',
  shown: 'day one',
  group: 'plan',
  fields: {},
});

export const CHECKS_TAB = tab({
  name: 'Checks',
  purpose: 'Cells that the product could not use as they stand, and what to do about each.',
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  fields: {
    tab: text('Tab', 'Where it is.', shown),
    sheetRow: number('Row', 'The row on that tab.', shown),
    heading: text('Column', 'The column on that tab.', shown),
    message: longText('What to do', 'What was found and what to do.', { ...shown, width: 640 }),
    code: text('Kind', 'A short name for the kind of problem.', { ...shown, width: 180 }),
  },
});

const data = (part: number) =>
  packed(`Data ${part}`, "Packed by the product: every action's status, deadline and %, with risks and measures.", kept);

/** Cells of packed text in one row: enough for 10,000 actions, so that a snapshot is one row and added in one call. */
const DATA_FIELDS = {
  data1: data(1),
  data2: data(2),
  data3: data(3),
  data4: data(4),
  data5: data(5),
  data6: data(6),
  data7: data(7),
  data8: data(8),
} as const;

/** Keys of the cells that hold a snapshot's packed text, in order. */
export const HISTORY_DATA = Object.keys(DATA_FIELDS) as readonly (keyof typeof DATA_FIELDS)[];

export const HISTORY_TAB = tab({
  name: 'Plan history',
  purpose: "The plan's statuses frozen week by week and for each paper.",
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  fields: {
    id: text('Snapshot', 'Its name.', { ...kept, aliases: ['ID'] }),
    asAt: dateColumn('As at', 'The day it was made.', kept),
    reason: text('Reason', 'Weekly, or the paper it was made for.', { ...kept, width: 180 }),
    body: text('Body', 'Ref of the body, for a paper.', kept),
    meeting: text('Meeting', 'Ref of the meeting, for a paper.', kept),
    part: number('Part', 'Which part of the snapshot the first data cell holds.', { ...kept, width: 60 }),
    parts: number('Of', 'How many parts the snapshot has.', { ...kept, width: 60 }),
    counts: text('Counts', 'How many actions had each status, in words.', { ...kept, width: 320 }),
    ...DATA_FIELDS,
  },
});

export const RUN_LOG_TAB = tab({
  name: 'Run log',
  purpose: 'One line for each run that changed something, found something new or was started by a trigger.',
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  fields: {
    when: moment('When', 'Day and time.', shown),
    task: text('What', 'What ran.', { ...shown, width: 180 }),
    by: text('By', 'Who asked for it, or which trigger.', { ...shown, width: 220 }),
    seconds: number('Seconds', 'How long it took.', shown),
    serviceCalls: number('Service calls', 'How often it asked Google for something.', shown),
    problems: number('Problems', 'How many problems it found.', shown),
    message: longText('Outcome', 'What it did.', { ...shown, width: 420 }),
    version: text('Version', 'The version of the script that ran.', { ...shown, width: 80 }),
  },
});

export const CHANGE_LOG_TAB = tab({
  name: 'Change log',
  purpose: 'What officers changed: who, when, in which row and column, from what to what, and how it became known.',
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  fields: {
    when: moment('When', 'Day and time: of the edit, or of the refresh that found it.', kept),
    by: text('By', 'Who did it; empty where Google did not say.', { ...kept, width: 220 }),
    tab: text('Tab', 'Where.', kept),
    ref: text('Ref', 'Of which row; where rows have no ref, what stands in their first column.', { ...kept, width: 70 }),
    column: text('Column', 'Which column; empty where the whole row is new or gone.', { ...kept, width: 140 }),
    before: longText('From', 'What stood there before.', { ...kept, width: 420 }),
    now: longText('To', 'What stands there since.', { ...kept, width: 420 }),
    known: text(
      'How known',
      'With the edit: Google told the product of it. By comparison: a refresh found that it had changed since it ' +
        'last looked, as after a paste on another machine, a sort or the API.',
      { ...kept, width: 130 },
    ),
  },
});

export const PAPERS_TAB = tab({
  name: 'Papers',
  purpose: 'Every paper written: from which snapshot, by whom, where it is, and what was checked.',
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  fields: {
    when: moment('When', 'Day and time.', kept),
    meeting: text('Meeting', 'Ref of the meeting.', kept),
    body: text('Body', 'Ref of the body.', kept),
    title: text('Title', 'Of the paper.', { ...kept, width: 280 }),
    format: text('Format', "A to F, or the template's name.", { ...kept, width: 80 }),
    copy: text('Copy', 'Clearance or publication.', { ...kept, width: 100 }),
    snapshot: text('Snapshot', 'The frozen numbers it was made from.', kept),
    by: text('By', 'Who wrote it.', { ...kept, width: 200 }),
    docLink: text('Google Doc', 'Link.', { ...kept, width: 260 }),
    wordLink: text('Word file', 'Link.', { ...kept, width: 260 }),
    state: text('State', 'Written, or what has to be tried again.', kept),
    checks: longText('Checks', 'What was checked and found before publication, and the reason where it was published all the same.', {
      ...kept,
      width: 420,
    }),
  },
});

export const TEMPLATES_TAB = tab({
  name: 'Templates',
  purpose: "The council's own paper templates, kept so that every editor can use them.",
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  fields: {
    name: text('Template', 'Its name, as used on the Bodies tab.', { ...kept, width: 220 }),
    version: number('Version', 'Counts up with every upload.', kept),
    part: text('Part', 'Which part of the file this row holds, such as 2 of 5.', { ...kept, width: 70 }),
    when: moment('When', 'When it was uploaded.', kept),
    by: text('By', 'Who uploaded it.', { ...kept, width: 200 }),
    data: packed('Data', 'The file, as base64 text.', { ...kept, width: 120 }),
  },
});

export const IMPORTS_TAB = tab({
  name: 'Imports',
  purpose: 'What each import brought and changed, kept so that it can be undone and the next one compared with it.',
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  fields: {
    id: text('Import', 'Its name.', { ...kept, width: 140 }),
    when: moment('When', 'Day and time.', kept),
    by: text('By', 'Who asked for it.', { ...kept, width: 200 }),
    source: text('Source', 'Where the rows came from.', { ...kept, width: 240 }),
    part: number('Part', 'Which part of the record this row holds.', { ...kept, width: 60 }),
    parts: number('Of', 'How many parts the record has.', { ...kept, width: 60 }),
    data: packed('Data', 'Packed by the product: what was brought and what was changed.', { ...kept, width: 120 }),
  },
});
