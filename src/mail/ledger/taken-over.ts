import type { Message } from '../messages.ts';
import { isFinal } from './ledger.ts';
import type { LedgerRow } from './ledger.ts';
import type { SummaryWeek } from './week.ts';

/** The journal knows a message by its key alone; whom it was for stands in this run's own. */
export function withPost(row: LedgerRow, messages: readonly Message[]): LedgerRow {
  const message = messages.find(({ key }) => key === row.key);
  return message === undefined || row.post !== '' ? row : { ...row, post: message.post, lines: message.lines };
}

/** What an older week never sent is not sent any more: the new week's summary says it. */
export function overtaken(rows: readonly LedgerRow[], { week }: SummaryWeek): LedgerRow[] {
  return rows
    .filter((row) => row.week < week && !isFinal(row.state) && row.state !== 'withheld')
    .map((row) => ({ ...row, state: 'failed', why: `Overtaken by the summaries of week ${week}.` }));
}
