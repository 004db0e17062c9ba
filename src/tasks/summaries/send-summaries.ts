import { milliseconds } from '../../google/clock.ts';
import { remainingMailQuota } from '../../google/mailer.ts';
import { requireScopes } from '../../google/triggers.ts';
import { confirm, alert } from '../../google/ui.ts';
import { HEARTBEAT_KIND } from '../../mail/heartbeat.ts';
import { interrupted, notTakenOver, readJournal, settled } from '../../mail/ledger/journal.ts';
import type { JournalEntry } from '../../mail/ledger/journal.ts';
import { decide, isFinal, isWeekFinished } from '../../mail/ledger/ledger.ts';
import type { LedgerRow } from '../../mail/ledger/ledger.ts';
import type { Message } from '../../mail/messages.ts';
import { kindOf, summaryMessage } from '../../mail/messages.ts';
import type { SummaryInput } from '../../mail/summary-context.ts';
import { weekOfSummaries } from '../../mail/summaries.ts';
import type { WeekOfSummaries } from '../../mail/summaries.ts';
import { reasonToWait, summaryWeek } from '../../mail/ledger/week.ts';
import type { SummaryWeek } from '../../mail/ledger/week.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { Problem } from '../../plan/problem.ts';
import { counted, listed } from '../../words/words.ts';
import { workingCalendar } from '../../days/working-calendar.ts';
import { readPlan } from '../../workbook/read-plan.ts';
import { administratorMessages } from './administrator-messages.ts';
import { carryToLater, clearCarriedTriggers } from './carried-over.ts';
import { STATE } from '../../storage/document-state.ts';
import { deliveryOf } from './mail-delivery.ts';
import type { ReadyDelivery } from './mail-delivery.ts';
import { MailRun } from './mail-run.ts';
import { problemsOf } from './mail-problems.ts';
import { previewSummaries } from './preview-summaries.ts';
import { readTabs } from '../../storage/read-tabs.ts';
import { runTask } from '../run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run-task.ts';
import type { LedgerTab } from '../../storage/sent-mail-tab.ts';
import { readLedgerTab, writeLedgerRows } from '../../storage/sent-mail-tab.ts';
import { keptPlan, readSummaryInput } from './summary-input.ts';
import { isAnybodyReachableNow } from './withheld-again.ts';

/** How a run came about: by the daily trigger, by an officer, or by the trigger of what was carried over. */
type Occasion = 'weekly' | 'now' | 'carried over';

const TASK = 'Weekly summaries';
const TRIGGERS: Readonly<Record<Occasion, string | undefined>> = {
  weekly: 'summaries trigger',
  now: undefined,
  'carried over': 'carried-over trigger',
};

/** From the daily trigger: sends on the summary day, or on the first working day after it that comes. */
export function sendWeeklySummaries(): TaskAnswer {
  return summariesTask('weekly');
}

/** From the one-off trigger of a run that could not send everything. */
export function sendCarriedOverSummaries(): TaskAnswer {
  return summariesTask('carried over');
}

/** For the preview's button: sends whatever this week's summaries still have to send, on any day. */
export function sendSummaries(): TaskAnswer {
  return summariesTask('now');
}

/** From the menu: the same, after a question that names the counts. */
export function sendSummariesNow(): TaskAnswer {
  const preview = previewSummaries();
  const due = preview.mails.filter(({ state }) => state === 'planned');
  const held = preview.mails.filter(({ state }) => state === 'withheld');
  if (preview.refused === true || due.length === 0) {
    alert(TASK, preview.refused === true ? preview.message : `Nobody is to be mailed now. ${preview.message}`);
    return preview;
  }
  const also = held.length === 0 ? '' : ` ${counted(held.length, 'person is', 'people are')} not mailed; the preview says why.`;
  if (!confirm(TASK, `Send ${counted(due.length, 'summary', 'summaries')} now?${also} Nobody gets the same summary twice in a week.`)) {
    return { ...preview, message: 'Nothing was sent.', mails: [] };
  }
  const answer = summariesTask('now');
  alert(TASK, answer.message);
  return answer;
}

function summariesTask(occasion: Occasion): TaskAnswer {
  const startedBy = TRIGGERS[occasion];
  if (occasion === 'now') requireScopes(['https://www.googleapis.com/auth/script.send_mail']);
  return runTask(TASK, { lock: true, ...(startedBy === undefined ? {} : { startedBy }) }, (run) => {
    if (occasion === 'carried over') clearCarriedTriggers();
    const ledger = readLedgerTab(run.today);
    return 'fault' in ledger ? refused(ledger.fault.message) : serve(run, occasion, ledger);
  });
}

function refused(message: string): TaskResult {
  return { message, refused: true };
}

/** Whether to send at all: not twice, not before the day, not while the settings forbid it. */
function serve(run: TaskRun, occasion: Occasion, tab: LedgerTab): TaskResult {
  const kept = occasion === 'now' ? undefined : keptPlan(run);
  // Who may be mailed, and whether this is a test, is never taken from what was kept.
  const known = new Map(readTabs(['Settings']).grids.map((grid) => [grid.tab, grid]));
  const { settings } = readPlan([...known.values()], { today: run.today, needsActions: false }).plan;
  const delivery = deliveryOf(settings, run.properties);
  if ('fault' in delivery) return refused(delivery.fault);
  const left = interrupted(notTakenOver(tab.rows, readJournal(run.properties)));
  const { rows, changed } = settled(tab.rows, left);
  // Closures move the day of sending, not the week it belongs to.
  const { week } = summaryWeek(run.today, settings.summaryDay, workingCalendar());
  if (
    changed.length === 0 &&
    isWeekFinished(rows, week, kindOf(HEARTBEAT_KIND, delivery)) &&
    !isAnybodyReachableNow(run, settings, rows, week)
  ) {
    return { message: finishedWords(rows, week, run), isUneventful: true };
  }
  if (kept === undefined) for (const grid of readTabs(['Calendar']).grids) known.set(grid.tab, grid);
  const calendar = workingCalendar((kept ?? readPlan([...known.values()], { today: run.today, needsActions: false }).plan).calendar);
  const weekWithDay = summaryWeek(run.today, settings.summaryDay, calendar);
  const wait = occasion === 'weekly' ? (reasonToWait(weekWithDay, run.today, calendar) ?? tooEarly(weekWithDay, run)) : undefined;
  if (wait !== undefined) return { message: wait, isUneventful: true };
  return sendWeek({ run, occasion, tab, delivery, input: readSummaryInput(run, delivery.links, known, kept), rows, left, changed });
}

interface WeekToSend {
  readonly run: TaskRun;
  readonly occasion: Occasion;
  readonly tab: LedgerTab;
  readonly delivery: ReadyDelivery;
  readonly input: SummaryInput;
  readonly rows: readonly LedgerRow[];
  /** What an interrupted run left in the journal, and the ledger rows that follow from it. */
  readonly left: readonly JournalEntry[];
  readonly changed: readonly LedgerRow[];
}

/** Sends what is to be sent, writes the ledger, and sees to what had to be carried over. */
function sendWeek({ run, occasion, tab, delivery, input, rows, left, changed }: WeekToSend): TaskResult {
  const { plan, week } = input;
  const summaries = weekOfSummaries(input);
  const ledger = new Map(rows.map((row) => [row.key, row]));
  const mail = new MailRun(ledger, left, {
    senderName: plan.settings.senderName === '' ? plan.settings.planName : plan.settings.senderName,
    began: milliseconds(),
    alsoKeep: () => ({ ...delivery.links.changed(), [STATE.lastSummaries]: run.today }),
    plannedAt: { date: run.today, time: run.time },
  });
  const messages = summaries.summaries.map((summary) => summaryMessage(summary, plan, delivery));
  mail.take([...changed.map((row) => withPost(row, messages)), ...overtaken(rows, week)]);
  sendAll({ run, occasion, delivery, mail, messages, summaries, ledger, left: changed });
  // Sent when the execution ends, and with it the lock. Were that lost, the journal would still tell the next run.
  writeLedgerRows(tab, mail.changedRows());
  const later = mail.count('carried over') === 0 ? undefined : carryToLater(mail.stopped === 'time');
  return resultOf({ mail, messages, summaries, week, isTest: delivery.testAddress !== undefined, later, interrupted: changed });
}

/** A trigger installed on a Thursday must not mail everybody on Friday for a Monday that nobody missed. */
function tooEarly({ week, sendDay }: SummaryWeek, { properties }: TaskRun): string | undefined {
  const from = properties[STATE.summariesFrom];
  return from !== undefined && from > sendDay
    ? `Automatic updates were switched on after the summaries of week ${week} were due. They begin with the next week's; Send now… sends this week's.`
    : undefined;
}

interface Sending {
  readonly run: TaskRun;
  readonly occasion: Occasion;
  readonly delivery: ReadyDelivery;
  readonly mail: MailRun;
  readonly messages: readonly Message[];
  readonly summaries: WeekOfSummaries;
  readonly ledger: ReadonlyMap<string, LedgerRow>;
  /** The rows of an interrupted run. */
  readonly left: readonly LedgerRow[];
}

/** The people's messages, the most urgent first, and then the administrator's, who hears what became of them. */
function sendAll(sending: Sending): void {
  const { mail, messages, ledger } = sending;
  const quota = remainingMailQuota();
  const people = decide(messages, ledger, quota);
  people.withhold.forEach((message) => mail.withhold(message));
  people.carryOver.forEach((message) => mail.carryOver(message));
  people.send.forEach((message) => mail.send(message));
  const by = TRIGGERS[sending.occasion] ?? 'an officer';
  const reports = administratorMessages({ ...sending, by, hasTrouble: mail.count('failed') > 0 || sending.left.length > 0 });
  const administrators = decide(reports, ledger, quota - people.send.length);
  administrators.withhold.forEach((message) => mail.withhold(message));
  administrators.carryOver.forEach((message) => mail.carryOver(message));
  administrators.send.forEach((message) => mail.send(message));
}

/** The journal knows a message by its key alone; whom it was for stands in this run's own. */
function withPost(row: LedgerRow, messages: readonly Message[]): LedgerRow {
  const message = messages.find(({ key }) => key === row.key);
  return message === undefined || row.post !== '' ? row : { ...row, post: message.post, lines: message.lines };
}

/** What an older week never sent is not sent any more: the new week's summary says it. */
function overtaken(rows: readonly LedgerRow[], { week }: SummaryWeek): LedgerRow[] {
  return rows
    .filter((row) => row.week < week && !isFinal(row.state) && row.state !== 'withheld')
    .map((row) => ({ ...row, state: 'failed', why: `Overtaken by the summaries of week ${week}.` }));
}

function finishedWords(rows: readonly LedgerRow[], week: string, { today }: TaskRun): string {
  const sent = rows.filter((row) => row.week === week && row.state === 'sent');
  const last =
    sent
      .map(({ finishedAt }) => finishedAt?.date)
      .filter((date) => date !== undefined)
      .sort()
      .pop() ?? today;
  return sent.length === 0
    ? `The summaries of week ${week} are done: nobody had anything due, or nobody could be mailed. See the Sent mail tab.`
    : `The summaries of week ${week} went out already: ${counted(sent.length, 'message')}, the last on ${formatDate(last)}. Nothing was sent.`;
}

interface Outcome {
  readonly mail: MailRun;
  readonly messages: readonly Message[];
  readonly summaries: WeekOfSummaries;
  readonly week: SummaryWeek;
  readonly isTest: boolean;
  readonly later: { readonly words: string; readonly problem?: Problem } | undefined;
  readonly interrupted: readonly LedgerRow[];
}

function resultOf({ mail, messages, summaries, week, isTest, later, interrupted: left }: Outcome): TaskResult {
  const uncertain = left.filter(({ state }) => state === 'may not have been sent');
  const parts = [
    `${counted(mail.count('sent'), 'message')} sent`,
    mail.count('carried over') > 0 ? `${mail.count('carried over')} carried over` : '',
    mail.count('failed') > 0 ? `${mail.count('failed')} failed` : '',
    mail.count('withheld') > 0 ? `${mail.count('withheld')} not mailed` : '',
  ];
  const sentences = [
    `${isTest ? 'Test mode: ' : ''}summaries of week ${week.week}: ${listed(parts.filter((part) => part !== ''))}.`,
    later?.words ?? '',
    uncertain.length === 0
      ? ''
      : `An earlier run stopped while sending: ${listed(uncertain.map(({ address }) => address))} may not have been sent, and is not sent again.`,
    messages.length === 0 ? 'Nobody had anything due.' : '',
  ];
  const message = sentences.filter((sentence) => sentence !== '').join(' ');
  return {
    message: message.slice(0, 1).toUpperCase() + message.slice(1),
    mails: mail.mails,
    problems: [...problemsOf(messages, summaries.withheld), ...(later?.problem === undefined ? [] : [later.problem])],
    details: {
      week: week.week,
      sent: mail.count('sent'),
      carriedOver: mail.count('carried over'),
      failed: mail.count('failed'),
      withheld: mail.count('withheld'),
    },
  };
}
