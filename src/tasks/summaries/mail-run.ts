import { milliseconds, now } from '../../google/clock.ts';
import { sendMail } from '../../google/mailer.ts';
import { isForAMoment } from '../../google/patiently.ts';
import { setDocumentProperties } from '../../google/properties.ts';
import { Journal } from '../../mail/ledger/journal.ts';
import type { JournalEntry } from '../../mail/ledger/journal.ts';
import { rowFromKey } from '../../mail/ledger/ledger.ts';
import type { LedgerRow, LedgerState, Moment } from '../../mail/ledger/ledger.ts';
import type { Message } from '../../mail/messages.ts';
import type { MailMade } from '../run/run-task.ts';
import { errorInWords } from '../trouble.ts';

/** Google ends an execution after six minutes; what is not sent by then is left for the next. */
const LONGEST_RUN_MILLISECONDS = 270_000;
/** "Service invoked too many times for one day: email." The message was certainly not sent. */
const QUOTA_SPENT = /too many times for one day|limit exceeded: email|quota/i;

/** Google may fail at a call that it has carried out. */
const IN_DOUBT =
  'Google failed while this was being sent and did not say whether it went out. It is not sent again: ask the person, or look ' +
  "in the sender's Sent folder.";

/** Sends messages one by one and keeps the ledger of this run. */
export class MailRun {
  private readonly journal: Journal;
  private readonly touched = new Map<string, LedgerRow>();
  readonly mails: MailMade[] = [];
  /** Why no further message can be sent in this run. */
  stopped: 'quota' | 'time' | undefined;

  constructor(
    private readonly ledger: Map<string, LedgerRow>,
    left: readonly JournalEntry[],
    private readonly options: {
      readonly senderName: string;
      readonly alsoKeep: () => Record<string, string>;
      readonly began: number;
      readonly plannedAt: Moment;
    },
  ) {
    this.journal = new Journal(left);
  }

  /**
   * Sends one message. That it is being sent is durable before it is: so after a crash at any moment at most this one is
   * in doubt. A message that Google refuses is recorded, and the others go on.
   */
  send(message: Message): void {
    if (this.stopped === undefined && milliseconds() - this.options.began > LONGEST_RUN_MILLISECONDS) this.stopped = 'time';
    if (this.stopped !== undefined) {
      this.carryOver(message);
      return;
    }
    const content = message.compose();
    const at = now();
    setDocumentProperties({ ...this.options.alsoKeep(), ...this.journal.sending(message.key, at) });
    try {
      sendMail({ ...content, to: message.to, senderName: this.options.senderName });
      this.journal.finished('sent');
      this.record(message, 'sent', message.note, { subject: content.subject, sendingAt: at, finishedAt: now() });
    } catch (error) {
      const words = errorWords(error);
      if (QUOTA_SPENT.test(words)) {
        this.journal.takenBack();
        this.stopped = 'quota';
        this.carryOver(message, { sendingAt: at });
      } else if (isForAMoment(error)) {
        this.journal.finished('may not have been sent', IN_DOUBT);
        this.record(message, 'may not have been sent', IN_DOUBT, { subject: content.subject, sendingAt: at, finishedAt: now() });
      } else {
        this.journal.finished('failed', words);
        this.record(message, 'failed', `Google refused it: ${words}`, { subject: content.subject, sendingAt: at, finishedAt: now() });
      }
    }
  }

  carryOver(message: Message, changes: Partial<LedgerRow> = {}): void {
    const why =
      this.stopped === 'time'
        ? 'The run had no time left for it. It goes out with the next one.'
        : 'The daily quota of e-mails was spent. It goes out the next day.';
    this.record(message, 'carried over', why, changes);
  }

  withhold(message: Message): void {
    this.record(message, 'withheld', message.obstacle ?? '', { finishedAt: this.options.plannedAt });
  }

  /** The rows of one week as they stand now. */
  rowsOf(week: string): LedgerRow[] {
    return [...this.ledger.values()].filter((row) => row.week === week);
  }

  /** The rows that this run has to write. */
  changedRows(): LedgerRow[] {
    return [...this.touched.values()];
  }

  /** How many messages this run gave this state. */
  count(state: LedgerState): number {
    return this.mails.filter((mail) => mail.state === state).length;
  }

  /** Takes rows into the ledger that something else changed: an interrupted run, an older week. */
  take(rows: readonly LedgerRow[]): void {
    for (const row of rows) this.keep(row);
  }

  private record(message: Message, state: LedgerState, why: string, changes: Partial<LedgerRow> = {}): void {
    const before = this.ledger.get(message.key) ?? rowFromKey(message.key);
    const { week, kind, post, address, lines } = message;
    this.mails.push({
      to: message.to === '' ? post : message.to,
      subject: changes.subject ?? before.subject,
      state,
      ...(why === '' ? {} : { why }),
    });
    if (before.state === state && before.why === why && changes.sendingAt === undefined) return;
    this.keep({
      ...before,
      week,
      kind,
      post,
      address,
      lines,
      plannedAt: before.plannedAt ?? this.options.plannedAt,
      ...changes,
      state,
      why,
    });
  }

  private keep(row: LedgerRow): void {
    this.ledger.set(row.key, row);
    this.touched.set(row.key, row);
  }
}

function errorWords(error: unknown): string {
  return errorInWords(error).slice(0, 200);
}
