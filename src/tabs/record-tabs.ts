import { dateColumn, longText, number, text } from './columns.ts';
import type { TabDescription } from './tab-description.ts';

const computed = { computed: true } as const;

export const DASHBOARD_TAB: TabDescription = {
  name: 'Dashboard',
  purpose: 'The plan on one page: counts, what is late, what is due, dates set by law and committees, promises.',
  owner: 'product',
  shown: 'day one',
  group: 'plan',
  columns: [],
};

export const CHECKS_TAB: TabDescription = {
  name: 'Checks',
  purpose: 'Cells that the product could not use as they stand, and what to do about each.',
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  columns: [
    text('tab', 'Tab', 'Where it is.', computed),
    number('row', 'Row', 'The row on that tab.', computed),
    text('heading', 'Column', 'The column on that tab.', computed),
    longText('message', 'What to do', 'What was found and what to do.', { ...computed, width: 640 }),
    text('code', 'Kind', 'A short name for the kind of problem.', { ...computed, width: 180 }),
  ],
};

/** Cells of packed text in one row: enough for 10,000 actions, so that a snapshot is one row and added in one call. */
const DATA_CELLS = 8;

/** Keys of the cells that hold a snapshot's packed text, in order. */
export const HISTORY_DATA = Array.from({ length: DATA_CELLS }, (_, index) => `data${index + 1}`);

export const HISTORY_TAB: TabDescription = {
  name: 'Plan history',
  purpose: "The plan's statuses frozen week by week and for each paper.",
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  columns: [
    text('id', 'Snapshot', 'Its name.', { ...computed, aliases: ['ID'] }),
    dateColumn('asAt', 'As at', 'The day it was made.', computed),
    text('reason', 'Reason', 'Weekly, or the paper it was made for.', { ...computed, width: 180 }),
    text('body', 'Body', 'Ref of the body, for a paper.', computed),
    text('meeting', 'Meeting', 'Ref of the meeting, for a paper.', computed),
    number('part', 'Part', 'Which part of the snapshot the first data cell holds.', { ...computed, width: 60 }),
    number('parts', 'Of', 'How many parts the snapshot has.', { ...computed, width: 60 }),
    text('counts', 'Counts', 'How many actions had each status, in words.', { ...computed, width: 320 }),
    ...HISTORY_DATA.map((key, index) =>
      text(key, `Data ${index + 1}`, "Packed by the product: every action's status, deadline and %, with risks and measures.", {
        ...computed,
        width: 100,
      }),
    ),
  ],
};

export const RUN_LOG_TAB: TabDescription = {
  name: 'Run log',
  purpose: 'One line for each run that changed something, found something new or was started by a trigger.',
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  columns: [
    dateColumn('when', 'When', 'Day and time.', { ...computed, width: 130 }),
    text('task', 'What', 'What ran.', { ...computed, width: 180 }),
    text('by', 'By', 'Who asked for it, or which trigger.', { ...computed, width: 220 }),
    number('seconds', 'Seconds', 'How long it took.', computed),
    number('serviceCalls', 'Service calls', 'How often it asked Google for something.', computed),
    number('problems', 'Problems', 'How many problems it found.', computed),
    longText('message', 'Outcome', 'What it did.', { ...computed, width: 420 }),
    text('version', 'Version', 'The version of the script that ran.', { ...computed, width: 80 }),
  ],
};

export const CHANGE_LOG_TAB: TabDescription = {
  name: 'Change log',
  purpose: "What the product changed in officers' columns, and new versions of the plan.",
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  columns: [
    dateColumn('when', 'When', 'Day and time.', { ...computed, width: 130 }),
    text('by', 'By', 'Who asked for it.', { ...computed, width: 220 }),
    text('tab', 'Tab', 'Where.', computed),
    text('ref', 'Ref', 'Of which row.', { ...computed, width: 70 }),
    longText('change', 'Change', 'What was changed, from what to what.', { ...computed, width: 520 }),
  ],
};

export { SENT_MAIL_TAB } from './sent-mail-tab.ts';

export const PAPERS_TAB: TabDescription = {
  name: 'Papers',
  purpose: 'Every paper written: from which snapshot, by whom, where it is, and what was checked.',
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  columns: [
    dateColumn('when', 'When', 'Day and time.', { ...computed, width: 130 }),
    text('meeting', 'Meeting', 'Ref of the meeting.', computed),
    text('body', 'Body', 'Ref of the body.', computed),
    text('title', 'Title', 'Of the paper.', { ...computed, width: 280 }),
    text('format', 'Format', "A to F, or the template's name.", { ...computed, width: 80 }),
    text('copy', 'Copy', 'Clearance or publication.', { ...computed, width: 100 }),
    text('snapshot', 'Snapshot', 'The frozen numbers it was made from.', computed),
    text('by', 'By', 'Who wrote it.', { ...computed, width: 200 }),
    text('docLink', 'Google Doc', 'Link.', { ...computed, width: 260 }),
    text('wordLink', 'Word file', 'Link.', { ...computed, width: 260 }),
    text('state', 'State', 'Written, or what has to be tried again.', computed),
    longText('checks', 'Checks', 'What was checked and found before publication, and the reason where it was published all the same.', {
      ...computed,
      width: 420,
    }),
  ],
};

export const TEMPLATES_TAB: TabDescription = {
  name: 'Templates',
  purpose: "The council's own paper templates, kept so that every editor can use them.",
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  columns: [
    text('name', 'Template', 'Its name, as used on the Bodies tab.', { ...computed, width: 220 }),
    number('version', 'Version', 'Counts up with every upload.', computed),
    text('part', 'Part', 'Which part of the file this row holds, such as 2 of 5.', { ...computed, width: 70 }),
    dateColumn('when', 'When', 'When it was uploaded.', { ...computed, width: 130 }),
    text('by', 'By', 'Who uploaded it.', { ...computed, width: 200 }),
    text('data', 'Data', 'The file, as base64 text.', { ...computed, width: 120 }),
  ],
};
