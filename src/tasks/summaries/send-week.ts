import { milliseconds } from '../../google/clock.ts';
import { remainingMailQuota } from '../../google/mailer.ts';
import { overtaken, withPost } from '../../mail/ledger/taken-over.ts';
import type { JournalEntry } from '../../mail/ledger/journal.ts';
import { decide } from '../../mail/ledger/ledger.ts';
import type { LedgerRow } from '../../mail/ledger/ledger.ts';
import { STATE } from '../../storage/document-state.ts';
import { writeLedgerRows } from '../../storage/sent-mail-tab.ts';
import type { LedgerTab } from '../../storage/sent-mail-tab.ts';
import type { TaskResult, TaskRun } from '../run/run-task.ts';
import { administratorMessages } from './administrator-messages.ts';
import { carryToLater } from './carried-over.ts';
import type { ReadyDelivery } from './mail-delivery.ts';
import type { MessagesOfWeek } from './messages-of-week.ts';
import { MailRun } from './mail-run.ts';
import { TRIGGERS } from './occasion.ts';
import type { Occasion } from './occasion.ts';
import { resultOf } from './summaries-result.ts';

export interface WeekToSend extends MessagesOfWeek {
  readonly run: TaskRun;
  readonly occasion: Occasion;
  readonly tab: LedgerTab;
  readonly delivery: ReadyDelivery;
  readonly rows: readonly LedgerRow[];
  /** What an interrupted run left in the journal, and the ledger rows that follow from it. */
  readonly left: readonly JournalEntry[];
  readonly changed: readonly LedgerRow[];
}

/** Sends what is to be sent, writes the ledger, and sees to what had to be carried over. */
export function sendWeek(week: WeekToSend): TaskResult {
  const { tab, delivery, input, summaries, messages, changed } = week;
  const ledger = new Map(week.rows.map((row) => [row.key, row]));
  const mail = new MailRun(ledger, week.left, optionsOf(week));
  mail.take([...changed.map((row) => withPost(row, messages)), ...overtaken(week.rows, input.week)]);
  const quota = remainingMailQuota();
  const toPeople = deliver(mail, messages, ledger, quota);
  // The administrator's message comes last: it says what became of the others.
  const reports = administratorMessages({
    run: week.run,
    delivery,
    mail,
    summaries,
    ledger,
    by: TRIGGERS[week.occasion] ?? 'an officer',
    hasTrouble: mail.count('failed') > 0 || changed.length > 0,
  });
  deliver(mail, reports, ledger, quota - toPeople);
  // Were the ledger's rows lost, the journal would still tell the next run.
  writeLedgerRows(tab, mail.changedRows());
  const later = mail.count('carried over') === 0 ? undefined : carryToLater(mail.stopped === 'time');
  return resultOf({ mail, messages, summaries, week: input.week, isTest: delivery.testAddress !== undefined, later, interrupted: changed });
}

function optionsOf({ run, delivery, input }: WeekToSend): ConstructorParameters<typeof MailRun>[2] {
  const { senderName, planName } = input.plan.settings;
  return {
    senderName: senderName === '' ? planName : senderName,
    began: milliseconds(),
    alsoKeep: () => ({ ...delivery.links.changed(), [STATE.lastSummaries]: run.today }),
    plannedAt: { date: run.today, time: run.time },
  };
}

/** Sends messages, the most urgent first, as far as the quota goes. Gives how many it set out to send. */
function deliver(mail: MailRun, messages: MessagesOfWeek['messages'], ledger: ReadonlyMap<string, LedgerRow>, quota: number): number {
  const { send, carryOver, withhold } = decide(messages, ledger, quota);
  withhold.forEach((message) => mail.withhold(message));
  carryOver.forEach((message) => mail.carryOver(message));
  send.forEach((message) => mail.send(message));
  return send.length;
}
