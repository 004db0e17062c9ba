import { dateColumn, longText, number, text } from './columns.ts';
import type { TabDescription } from './tab-description.ts';

const computed = { computed: true } as const;
const moment = { ...computed, width: 130 } as const;

/** The ledger of the weekly summaries: one row for each person, ISO week and kind of message. */
export const SENT_MAIL_TAB: TabDescription = {
  name: 'Sent mail',
  purpose: 'Who was mailed what in which week, and who was not and why. Nobody is mailed the same thing twice.',
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  columns: [
    text('key', 'Key', 'Person, ISO week and kind: what makes a message the same message.', { ...computed, required: true, width: 320 }),
    text('week', 'Week', 'The ISO week it belongs to, such as 2026-W53.', computed),
    text('kind', 'Kind', 'Summary, heartbeat or report; "test" where it went to the test address.', computed),
    text('post', 'Post', 'Whom it is for.', { ...computed, width: 200 }),
    text('address', 'Address', "Where it went, or the cell's words where they are no address.", { ...computed, width: 240 }),
    text(
      'state',
      'State',
      'planned, sending, sent, failed, carried over, withheld, or may not have been sent. To send a failed one again, change it to planned.',
      { ...computed, required: true, width: 160 },
    ),
    dateColumn('plannedAt', 'Planned at', 'When the run that meant to send it began.', moment),
    dateColumn('sendingAt', 'Sending at', 'When sending it began.', moment),
    dateColumn('finishedAt', 'Finished at', 'When it was sent, failed or given up.', moment),
    text('subject', 'Subject', 'Its subject line.', { ...computed, width: 380 }),
    number('lines', 'Lines', 'How many lines it had.', computed),
    longText('why', 'Why', 'Why it was not sent, or what was left out and why. Never the words left out.', { ...computed, width: 420 }),
  ],
};
