import { deleteDocumentProperty, deleteScriptProperty, setDocumentProperties } from '../../google/properties.ts';
import { effectiveUserEmail } from '../../google/session.ts';
import { deleteOwnTriggers, installDailyTrigger, ownTriggers, requireScopes } from '../../google/triggers.ts';
import { alert, confirm } from '../../google/ui.ts';
import { formatDate } from '../../days/plain-date.ts';
import { counted } from '../../words/words.ts';
import { STATE } from '../../storage/document-state.ts';
import { bringTabsFor } from './bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import { UNREACHABLE } from './unreachable-spreadsheet.ts';

/** Between these hours few people are at work; Google picks the minute. */
const NIGHTLY_HOUR = 5;
const REFRESH = 'nightlyRefresh';
/** Called every day; on which days it really sends, the Settings and the calendar decide. So a missed day is made up for. */
const SUMMARIES = 'sendWeeklySummaries';
const HANDLERS: readonly string[] = [REFRESH, SUMMARIES];
const SCOPES = ['script.scriptapp', 'spreadsheets.currentonly', 'script.send_mail', 'userinfo.email'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** How to install. */
interface InstallRequest {
  /** True to take over from another officer, whose trigger must then be removed by that officer. */
  readonly takeOver?: boolean;
}

/** Menu: shows how it stands and asks before it changes anything. */
export function automaticUpdates(): TaskAnswer {
  bringTabsFor('automaticUpdates');
  const state = runTask('Automatic updates', { lock: false }, ({ properties }) => ({
    message: standing(properties),
    isUneventful: true,
    details: { installedBy: properties[STATE.automaticUpdates] ?? '' },
  }));
  const isOn = (state.details as { installedBy: string }).installedBy !== '';
  const question = isOn
    ? `${state.message}\n\nSwitch automatic updates off?`
    : `${state.message}\n\nRefresh the plan every night between ${NIGHTLY_HOUR}:00 and ${NIGHTLY_HOUR + 1}:00, and ` +
      `send the weekly summaries on the day and at the hour of Settings, under your name?`;
  if (!confirm('Automatic updates', question)) return { ...state, message: `${state.message} Nothing was changed.` };
  const answer = isOn ? removeAutomaticUpdates() : installAutomaticUpdates();
  alert('Automatic updates', answer.message);
  return answer;
}

function standing(properties: TaskRun['properties']): string {
  const by = properties[STATE.automaticUpdates] ?? '';
  const last = properties[STATE.lastNightly];
  if (by === '') return 'Automatic updates are off.';
  const lastRun =
    last === undefined ? 'No nightly refresh has run yet.' : `The last nightly refresh ran on ${formatDate(last as TaskRun['today'])}.`;
  return `Automatic updates are on; ${by} switched them on. ${lastRun}`;
}

/** Installs both daily triggers for the person at the keyboard, once; never beside another officer's. */
export function installAutomaticUpdates(request: InstallRequest = {}): TaskAnswer {
  return runTask('Switch automatic updates on', { lock: true }, (run): TaskResult => {
    requireScopes(SCOPES);
    const me = effectiveUserEmail();
    const by = run.properties[STATE.automaticUpdates] ?? '';
    if (by !== '' && by !== me && request.takeOver !== true) {
      return {
        message:
          `Automatic updates are on already: ${by} switched them on. Two would run twice every night. Ask ${by} to ` +
          `switch them off first.`,
        refused: true,
        isUneventful: true,
      };
    }
    const { summaryDay, summaryHour } = run.openWorkbook().settings;
    const standingTriggers = ownTriggers().filter(({ handler }) => HANDLERS.includes(handler));
    const isAsWanted = HANDLERS.every((handler) => standingTriggers.filter((each) => each.handler === handler).length === 1);
    if (isAsWanted && by === me && run.properties[STATE.summaryHour] === String(summaryHour))
      return { message: 'Automatic updates are on already. Nothing was changed.', isUneventful: true };
    deleteScriptProperty(UNREACHABLE);
    for (const handler of new Set(standingTriggers.map((each) => each.handler))) deleteOwnTriggers(handler);
    installDailyTrigger(REFRESH, NIGHTLY_HOUR);
    installDailyTrigger(SUMMARIES, summaryHour);
    setDocumentProperties({ [STATE.automaticUpdates]: me, [STATE.summaryHour]: String(summaryHour), [STATE.summariesFrom]: run.today });
    return {
      message:
        `The plan is refreshed every night from now on, between ${NIGHTLY_HOUR}:00 and ${NIGHTLY_HOUR + 1}:00, and ` +
        `the weekly summaries go out on ${summaryDay} between ${summaryHour}:00 and ${summaryHour + 1}:00, under the name of ${me}.`,
    };
  });
}

/** Removes the triggers. Google lets nobody remove another person's. */
export function removeAutomaticUpdates(): TaskAnswer {
  return runTask('Switch automatic updates off', { lock: true }, (run): TaskResult => {
    requireScopes(SCOPES);
    const me = effectiveUserEmail();
    const by = run.properties[STATE.automaticUpdates] ?? '';
    const removed = HANDLERS.reduce((sum, handler) => sum + deleteOwnTriggers(handler), 0);
    if (by !== '' && by !== me)
      return {
        message:
          `${by} switched automatic updates on, and only ${by} can switch them off: choose this menu item under that ` +
          `account.${removed > 0 ? ` ${counted(removed, 'trigger')} of your own ${removed === 1 ? 'was' : 'were'} removed.` : ''}`,
        refused: true,
        isUneventful: removed === 0,
      };
    if (by !== '') deleteDocumentProperty(STATE.automaticUpdates);
    return {
      message: removed + by.length === 0 ? 'Automatic updates were off already.' : 'Automatic updates are off.',
      isUneventful: removed + by.length === 0,
    };
  });
}
