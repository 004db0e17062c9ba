import { requireScopes } from '../../google/triggers.ts';
import { alert, confirm } from '../../google/ui.ts';
import { counted } from '../../words/words.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { clearCarriedTriggers } from './carried-over.ts';
import { TRIGGERS } from './occasion.ts';
import type { Occasion } from './occasion.ts';
import { previewSummaries } from './preview-summaries.ts';
import { serveWeek } from './serve-week.ts';

const TASK = 'Weekly summaries';

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
  bringTabsFor('sendSummariesNow');
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
    return serveWeek(run, occasion);
  });
}
