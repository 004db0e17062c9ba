import { remainingMailQuota } from '../../google/mailer.ts';
import { interrupted, readJournal, settled } from '../../mail/ledger/journal.ts';
import { decide } from '../../mail/ledger/ledger.ts';
import type { LedgerRow } from '../../mail/ledger/ledger.ts';
import type { Message } from '../../mail/messages.ts';
import { counted, listed } from '../../words/words.ts';
import { messagesOfWeek } from './messages-of-week.ts';
import { openMail } from './open-mail.ts';
import { runTask } from '../run/run-task.ts';
import type { MailMade, TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import { problemsOf } from './mail-problems.ts';

/** A message as it would be sent now. */
export interface PreviewedMail extends MailMade {
  /** Whose it is; in test mode it would go to the test address instead. */
  readonly person: string;
  readonly post: string;
  readonly text: string;
  readonly html: string;
}

const TASK = 'Preview of the weekly summaries';

/** Every summary as it would be sent now, whom it would go to and why not. Writes nothing and sends nothing. */
export function previewSummaries(): TaskAnswer {
  return runTask(TASK, { lock: false }, preview);
}

function preview(run: TaskRun): TaskResult {
  const mail = openMail(run, false);
  if ('fault' in mail) return { message: mail.fault, refused: true, isUneventful: true };
  const { input, summaries, messages } = messagesOfWeek(mail, run.properties);
  const { rows } = settled(mail.tab.rows, interrupted(readJournal(run.properties)));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const { send, carryOver, withhold, done } = decide(messages, byKey, remainingMailQuota());
  const mails = [
    ...send.map((message) => shown(message, 'planned', message.note)),
    ...carryOver.map((message) =>
      shown(message, 'carried over', "Today's quota of e-mails does not reach it. It would go out the next day."),
    ),
    ...withhold.map((message) => shown(message, 'withheld', message.obstacle ?? '')),
    ...done.map((message) => shown(message, ...alreadyDone(byKey.get(message.key)))),
  ];
  const count = (list: readonly Message[], words: string): string => (list.length === 0 ? '' : `${list.length} ${words}`);
  const parts = [
    `${counted(send.length, 'summary', 'summaries')} to send`,
    count(carryOver, 'to carry over'),
    count(withhold, 'not to be mailed'),
    count(done, 'already dealt with this week'),
  ];
  return {
    message:
      `${mail.delivery.testAddress === undefined ? '' : `Test mode, all to ${mail.delivery.testAddress}. `}Week ${input.week.week}: ` +
      `${listed(parts.filter((part) => part !== ''))}.`,
    mails,
    problems: problemsOf(messages, summaries.withheld),
    isUneventful: true,
  };
}

function alreadyDone(row: LedgerRow | undefined): [state: string, why: string] {
  return [row?.state ?? 'sent', row?.state === 'sent' ? 'It went out this week, and is not sent twice.' : (row?.why ?? '')];
}

function shown(message: Message, state: string, why: string): PreviewedMail {
  const { subject, text, html } = message.compose();
  return {
    to: message.to === '' ? message.post : message.to,
    person: message.address,
    post: message.post,
    subject,
    state,
    text,
    html,
    ...(why === '' ? {} : { why }),
  };
}
