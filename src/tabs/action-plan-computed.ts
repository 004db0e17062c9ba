import { count, dateColumn, longText, number, packed, status, text } from './columns.ts';

const shown = { role: 'shown' } as const;
const folded = { role: 'shown', foldedIn: 'Dates and slip' } as const;
const kept = { role: 'kept', foldedIn: 'Dates and slip' } as const;

/**
 * Written by the product in one block beside the ref. What changes with every edit comes first, so that most edits write over
 * nothing that could not be worked out again.
 */
export const COMPUTED = {
  status: status(
    'Status',
    'Worked out from the dates, the progress and the checks. The Status key says what each status means. To change ' +
      'it, use the override columns.',
    { ...shown, aliases: ['RAG', 'RAG status', 'RAG rating'] },
  ),
  countdown: text('Countdown', 'Working days to the deadline, or what the action waits for.', { ...shown, width: 150 }),
  why: longText('Why', 'The rule that gave the status, with its numbers.', { ...shown, width: 260 }),
  workingDaysLeft: number('Working days left', 'Working days from today to the deadline. Below 0 where the deadline has passed.', folded),
  escalation: longText(
    'Escalation',
    'For a Red: with whom it is, since when, and when it goes to the next. An update, or a reason in "Escalation ' +
      'stopped because", stops it.',
    { ...folded, width: 220 },
  ),
  redSince: dateColumn(
    'Red since',
    'The day it turned Red. The weeks of the escalation count from here, or from the last update after it.',
    kept,
  ),
  direction: text('Direction', 'Better, Worse, Same or New, against the last weekly snapshot before today.', { ...folded, width: 80 }),
  lastUpdated: dateColumn('Last updated', 'The day somebody last changed this row.', kept),
  rowMark: text(
    'Row mark',
    'Kept by the product to notice changes that were made while no one was looking, such as a paste from elsewhere.',
    kept,
  ),
  rowSeen: packed(
    'Row as last seen',
    'Kept by the product to say in the Change log what was changed in this row, from what to what, and by whom.',
    kept,
  ),
  onPlanSince: dateColumn('On the plan since', 'The day the product first met this row. Nothing is counted from before it.', kept),
  originalDeadline: dateColumn('Original deadline', 'The first deadline this action had. Kept when the deadline is moved.', kept),
  slipDays: number(
    'Slip (days)',
    'Calendar days from the original deadline to the present one, without those that were approved: slippage.',
    folded,
  ),
  approvedDays: number('Approved (days)', 'Calendar days by which the deadline was moved with approval. They are not slippage.', folded),
  timesRedated: count('Times re-dated', 'How often the deadline was moved.', kept),
  lastDeadline: dateColumn('Deadline last seen', 'Kept by the product to notice that a deadline was moved.', kept),
  weeklyStatuses: text('Last weekly statuses', 'Kept by the product to tell the direction.', kept),
} as const;
