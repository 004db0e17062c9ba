import type { Action, ActionStatus } from '../../plan/model.ts';

/**
 * Why an action has its status, as members read it: without what the Why column asks of its lead ("Enter the day it is
 * due"), and without the deadline that stands in the same row, where one is given.
 */
export function whyForReaders(action: Action, status: Pick<ActionStatus, 'status' | 'why'> | undefined, deadline: string): string {
  const why = status?.why ?? '';
  if (why === '') return '';
  if (action.deadline.kind === 'none' && status?.status === 'check') return 'No deadline is given yet.';
  if (action.deadline.kind === 'question' && status?.status === 'check') return 'Its deadline names no day yet.';
  const words = ASKED.reduce((before, [asked, told]) => before.replace(asked, told), why).trim();
  return deadline === ''
    ? words
    : words.replace(`past its deadline of ${deadline}`, 'past its deadline').replace(`, due on ${deadline}`, '');
}

/** What the sentences of src/plan/status/why-sentences.ts ask or tell the lead, and what a committee is told instead. */
const ASKED: readonly (readonly [RegExp, string])[] = [
  [/its verification is dated [^,]+, which is still ahead/, 'nobody has verified it yet'],
  [/ Its deadline, [^:]+, is before its start: check both dates\./, ''],
  [
    /^Closed without a reason: write it in Latest update\. Until then the action still counts, /,
    'Marked closed without a reason, so that it still counts: ',
  ],
  [
    / Progress is Closed, but Latest update gives no reason, so it still counts\./,
    ' It is marked closed without a reason, so that it still counts.',
  ],
  [
    /^Lead's confidence: (.*?), worse than (.*?)\. Without it: (?:On track: )?/,
    'The lead’s confidence is “$1”; its dates alone would make it $2: ',
  ],
];
