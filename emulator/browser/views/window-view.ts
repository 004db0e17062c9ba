import type { Host, Run } from '../../host.ts';
import type { TriggerState } from '../../services/script/trigger-state.ts';
import type { BuiltMenu } from '../../services/ui/menu.ts';
import { a1Of } from '../../spreadsheet/index.ts';
import type { History } from '../deeds/history.ts';
import type { DocumentView, MailLine, MailView, MenuView, RunSummary, RunView, TriggerView, WindowView } from '../protocol/window-view.ts';
import { webViewLink } from '../../services/drive/drive.ts';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const WEEK_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface WindowAbout {
  readonly file: string;
  /** Who acts. */
  readonly user: string;
  readonly history: History;
  readonly timesLed: number;
}

/** Everything around the sheet: tabs, menus, clock, documents, mails, runs and triggers, newest last. */
export function windowView(host: Host, { file, user, history, timesLed }: WindowAbout): WindowView {
  const { model, parts } = host;
  const active = model.activeSheet();
  return {
    file,
    user,
    name: model.name,
    url: model.url,
    now: host.now.toISOString(),
    zone: parts.scriptZone.name,
    menus: parts.menus.map(menuView),
    sheets: model.sheets.map(({ id, name, hidden, tabColor }) => ({ id, name, hidden, ...(tabColor === null ? {} : { color: tabColor }) })),
    activeSheetId: active.id,
    selection: a1Of(active.selection),
    timesLed,
    histories: history.words(),
    documents: parts.state.driveFiles.filter((file) => !file.trashed).map(documentView),
    mails: parts.state.mails.map(mailLine),
    runs: host.runs.map((run, index) => runSummary(run, index + 1)),
    triggers: parts.state.triggers.map(triggerView),
    lostEdits: host.lostEdits,
  };
}

function menuView(menu: BuiltMenu): MenuView {
  return {
    caption: menu.caption,
    items: menu.items.map((item) => {
      if (item.kind === 'menu') return { kind: 'menu', menu: menuView(item.menu) };
      return item.kind === 'item' ? { kind: 'item', caption: item.caption } : item;
    }),
  };
}

function documentView(file: Host['parts']['state']['driveFiles'][number]): DocumentView {
  const { id, name, createdAt, contentType } = file;
  return { id, name, createdAt, contentType, link: webViewLink(file), isGoogleDoc: file.mimeType === GOOGLE_DOC, file: file.file };
}

type Mail = Host['parts']['state']['mails'][number];

function mailLine({ id, sentAt, to, subject, file }: Mail): MailLine {
  return { id, sentAt, to, subject, file };
}

export function mailView(mail: Mail): MailView {
  const { from, senderName, cc, bcc, text, html } = mail;
  return {
    ...mailLine(mail),
    cc,
    bcc,
    text,
    from: senderName === undefined ? from : `${senderName} <${from}>`,
    ...(html === undefined ? {} : { html }),
  };
}

/** A run in one line; numbers count from 1 since the window was opened. */
export function runSummary(run: Run, number: number): RunSummary {
  return {
    number,
    functionName: run.functionName,
    kind: run.kind,
    user: run.user,
    startedAt: run.startedAt.toISOString(),
    estimatedSeconds: run.estimatedSeconds,
    serviceCalls: run.serviceCalls,
    serviceCallsByKind: { ...run.serviceCallsByKind },
    ...(run.error === undefined ? {} : { error: `${run.error.scriptName}: ${run.error.message}` }),
    mails: run.mails.length,
    documents: run.documents.length,
  };
}

export function runView(run: Run, number: number): RunView {
  return {
    ...runSummary(run, number),
    calls: run.calls.map((call) => `${call.name}(${call.arguments})`),
    log: run.log.map((line) => `${line.level}: ${line.text}`),
    shown: run.shown.map((shown) => {
      const words =
        shown.kind === 'dialog' || shown.kind === 'sidebar'
          ? shown.title
          : [shown.title, shown.text].filter((part) => part !== '').join(': ');
      return `${shown.kind} “${words}”${shown.answer === undefined ? '' : `, answered ${shown.answer.button}`}`;
    }),
    ...(run.error === undefined ? {} : { stack: run.error.scriptStack }),
  };
}

function triggerView({ handlerFunction, owner, eventType, schedule, nextAt }: TriggerState): TriggerView {
  return {
    functionName: handlerFunction,
    owner,
    when: schedule === undefined ? eventInWords(eventType) : scheduleInWords(schedule),
    ...(nextAt === undefined ? {} : { nextAt }),
  };
}

function eventInWords(eventType: TriggerState['eventType']): string {
  return `when the event ${eventType} happens`;
}

function scheduleInWords(schedule: NonNullable<TriggerState['schedule']>): string {
  if (schedule.kind === 'at') return 'once';
  if (schedule.kind !== 'days') return `every ${schedule.every} ${schedule.kind === 'everyHours' ? 'hours' : 'minutes'}`;
  const time = `at ${two(schedule.hour)}:${two(schedule.minute)}`;
  if (schedule.weekDay !== undefined) return `every ${WEEK_DAYS[schedule.weekDay]} ${time}`;
  if (schedule.monthDay !== undefined) return `on day ${schedule.monthDay} of every month ${time}`;
  return schedule.every === 1 ? `every day ${time}` : `every ${schedule.every} days ${time}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
