import { alert } from '../../google/ui.ts';
import { inOrder } from './paper-choices.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { previewPaperTask } from './write-paper.ts';

/** An alert is no place for hundreds of lines; the first ones, and how many more there are. */
const MOST_SHOWN = 20;

/** Menu: the checks on the publication copy for the next meeting, or for the meeting asked for. Writes nothing. */
export function checkBeforePublicationTask(request?: { readonly meeting?: string }): TaskAnswer {
  bringTabsFor('checkBeforePublication');
  const meeting = String(request?.meeting ?? '') || nextMeeting();
  const answer = meeting === undefined ? noMeeting() : previewPaperTask({ meeting, copy: 'publication' });
  if (request?.meeting === undefined) alert('Before publication', inWords(answer));
  return answer;
}

function nextMeeting(): string | undefined {
  const found = runTask('Before publication', { lock: false }, (run) => {
    const { meetings } = run.openWorkbook().plan('meetings');
    return { message: '', isUneventful: true, details: inOrder(meetings, run.today)[0]?.ref };
  });
  return found.details as string | undefined;
}

function noMeeting(): TaskAnswer {
  return runTask('Before publication', { lock: false }, () => ({
    message: 'The Meetings tab is empty. Enter the meeting there first.',
    refused: true,
    isUneventful: true,
  }));
}

function inWords({ message, problems }: TaskAnswer): string {
  const found = problems.filter(({ code }) => code.startsWith('paper-'));
  const more = found.length - MOST_SHOWN;
  return [
    message,
    ...found.slice(0, MOST_SHOWN).map((each) => `• ${each.message.replace(/^Papers, /, '')}`),
    ...(more > 0 ? [`and ${more} more.`] : []),
  ].join('\n');
}
