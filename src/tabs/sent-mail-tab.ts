import { count, longText, moment, text } from './columns.ts';
import { tab } from './tab-description.ts';

const kept = { role: 'kept' } as const;

/** The ledger of the weekly summaries: one row for each person, ISO week and kind of message. */
export const SENT_MAIL_TAB = tab({
  name: 'Sent mail',
  purpose: 'Who was mailed what in which week, and who was not and why. Nobody is mailed the same thing twice.',
  owner: 'product',
  shown: 'hidden',
  group: 'records',
  fields: {
    key: text('Key', 'Person, ISO week and kind: what makes a message the same message.', { ...kept, required: true, width: 320 }),
    week: text('Week', 'The ISO week it belongs to, such as 2026-W53.', kept),
    kind: text('Kind', 'Summary, heartbeat or report; "test" where it went to the test address.', kept),
    post: text('Post', 'Whom it is for.', { ...kept, width: 200 }),
    address: text('Address', "Where it went, or the cell's words where they are no address.", { ...kept, width: 200 }),
    state: text(
      'State',
      'planned, sending, sent, failed, carried over, withheld, or may not have been sent. To send a failed one ' +
        'again, change it to planned.',
      { ...kept, required: true, width: 140 },
    ),
    plannedAt: moment('Planned at', 'When the run that meant to send it began.', kept),
    sendingAt: moment('Sending at', 'When sending it began.', kept),
    finishedAt: moment('Finished at', 'When it was sent, failed or given up.', kept),
    subject: text('Subject', 'Its subject line.', { ...kept, width: 340 }),
    lines: count('Lines', 'How many lines it had.', kept),
    why: longText('Why', 'Why it was not sent, or what was left out and why. Never the words left out.', { ...kept, width: 420 }),
  },
});
