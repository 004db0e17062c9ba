import { HEARTBEAT_KIND } from '../../mail/heartbeat.ts';
import { interrupted, notTakenOver, readJournal, settled } from '../../mail/ledger/journal.ts';
import { kindOf } from '../../mail/messages.ts';
import type { TaskResult, TaskRun } from '../run/run-task.ts';
import type { Occasion } from './occasion.ts';
import { messagesOfWeek } from './messages-of-week.ts';
import { openMail } from './open-mail.ts';
import { sendWeek } from './send-week.ts';
import { finishedWords, waitWords } from './why-not-now.ts';

/** Sends the week's summaries, unless they went out, or it is not yet their day, or the settings forbid it. */
export function serveWeek(run: TaskRun, occasion: Occasion): TaskResult {
  const mail = openMail(run, occasion !== 'now');
  if ('fault' in mail) return { message: mail.fault, refused: true };
  const { workbook, tab, delivery } = mail;
  const left = interrupted(notTakenOver(tab.rows, readJournal(run.properties)));
  const ledger = settled(tab.rows, left);
  const finished = ledger.changed.length > 0 ? undefined : finishedWords(workbook, ledger.rows, kindOf(HEARTBEAT_KIND, delivery));
  const wait = finished ?? (occasion === 'weekly' ? waitWords(workbook, run) : undefined);
  if (wait !== undefined) return { message: wait, isUneventful: true };
  return sendWeek({ run, occasion, tab, delivery, ...messagesOfWeek(mail, run.properties), left, ...ledger });
}
