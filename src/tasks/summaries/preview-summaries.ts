import { remainingMailQuota } from '../../google/mailer.ts';
import { currentUserEmail } from '../../google/session.ts';
import { compared } from '../../mail/addresses.ts';
import { interrupted, readJournal, settled } from '../../mail/ledger/journal.ts';
import { decide } from '../../mail/ledger/ledger.ts';
import type { LedgerRow } from '../../mail/ledger/ledger.ts';
import type { Message } from '../../mail/messages.ts';
import { summaryMessage } from '../../mail/messages.ts';
import { weekOfSummaries } from '../../mail/summaries.ts';
import { counted, listed } from '../../words/words.ts';
import { showPage } from '../dialog-page.ts';
import { deliveryOf } from './mail-delivery.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { MailMade, TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import { problemInWords } from '../../workbook/places.ts';
import { readLedgerTab } from '../../storage/sent-mail-tab.ts';
import { problemsOf } from './mail-problems.ts';
import { openForMail, readSummaryInput } from './summary-input.ts';

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

/** From the menu: the summaries of everybody, in a dialog. */
export function previewAllSummaries(): void {
  bringTabsFor('previewAllSummaries');
  showPage('summaries-preview', { title: 'Weekly summaries: preview', width: 900, height: 640 }, { whose: 'all' });
}

/** From the menu: the summary of whoever asks, in a dialog. */
export function previewMySummary(): void {
  bringTabsFor('previewMySummary');
  showPage('summaries-preview', { title: 'My weekly summary: preview', width: 900, height: 640 }, { whose: 'mine' });
}

/** Called by the dialog, with whose summaries it shows: plain data, so that it survives the way to the page. */
export function summariesForDialog(whose: unknown): {
  readonly message: string;
  readonly isAll: boolean;
  readonly canSend: boolean;
  readonly mails: readonly PreviewedMail[];
} {
  const answer = previewSummaries();
  const mails = answer.mails as readonly PreviewedMail[];
  if (whose !== 'mine') return { message: answer.message, isAll: true, canSend: mails.some(({ state }) => state === 'planned'), mails };
  const me = compared(currentUserEmail());
  const mine = mails.filter(({ person }) => person === me);
  return {
    message: answer.refused === true ? answer.message : mine.length > 0 ? 'Your e-mail of this week, as it stands now.' : nothingForMe(me),
    isAll: false,
    canSend: false,
    mails: mine,
  };
}

function nothingForMe(me: string): string {
  return me === ''
    ? 'Google does not say who you are, so your summary cannot be found. Choose Preview all.'
    : `Nothing is due for ${me} this week, so no summary would go out.`;
}

function preview(run: TaskRun): TaskResult {
  const workbook = openForMail(run, false);
  const ledger = readLedgerTab(workbook);
  if ('fault' in ledger) return { message: problemInWords(ledger.fault), refused: true, isUneventful: true };
  const delivery = deliveryOf(workbook.settings, run.properties);
  if ('fault' in delivery) return { message: delivery.fault, refused: true, isUneventful: true };
  const input = readSummaryInput(workbook, delivery.links, run.properties);
  const summaries = weekOfSummaries(input);
  const messages = summaries.summaries.map((summary) => summaryMessage(summary, input.plan, delivery));
  const { rows } = settled(ledger.rows, interrupted(readJournal(run.properties)));
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
      `${delivery.testAddress === undefined ? '' : `Test mode, all to ${delivery.testAddress}. `}Week ${input.week.week}: ` +
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
