import { FORMATS } from '../../papers/formats/formats.ts';
import { PARAGRAPH_KEYS } from '../../papers/paragraphs/keys.ts';
import { isSwitchedOn, paragraphWords } from '../../papers/paragraphs/paragraphs.ts';
import { readTemplates } from '../../papers/templates/template-store.ts';
import type { Body, Meeting } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import { runTask } from '../run/run-task.ts';
import { storedTemplateRows } from '../../storage/stored-templates.ts';
import type { TaskAnswer } from '../run/run-task.ts';

/** What the dialog offers: meetings (the next one first), formats with the council's own templates, copies, paragraphs. */
export function paperChoicesTask(): TaskAnswer {
  return runTask('Write a paper', { lock: false }, (run) => {
    const { today } = run;
    const workbook = run.openWorkbook();
    const plan = workbook.plan('settings', 'meetings', 'bodies');
    const { problems } = workbook;
    const templates = readTemplates(storedTemplateRows(workbook) ?? []).map(({ name }) => ({
      value: name,
      text: `${name} (your template)`,
    }));
    const bodies = new Map(plan.bodies.map((body) => [body.ref, body]));
    return {
      message: plan.meetings.length === 0 ? 'The Meetings tab is empty. Enter the meeting there first.' : '',
      problems,
      isUneventful: true,
      details: {
        meetings: inOrder(plan.meetings, today).map((meeting) => ({
          ref: meeting.ref,
          text: meetingLine(meeting, bodies.get(meeting.body)),
          format: bodies.get(meeting.body)?.format ?? '',
        })),
        formats: [...Object.values(FORMATS).map(({ letter, name }) => ({ value: letter, text: `${letter}: ${name}` })), ...templates],
        paragraphs: PARAGRAPH_KEYS.map((key) => ({ key, ...paragraphWords(key), isOn: isSwitchedOn(key, { plan, switches: {} }) })),
      },
    };
  });
}

/** Coming meetings first, the nearest at the top; then past ones, the latest first; those without a date last. */
export function inOrder(meetings: readonly Meeting[], today: string): readonly Meeting[] {
  const coming = meetings
    .filter(({ date }) => date !== undefined && date >= today)
    .sort((one, other) => ((one.date as string) < (other.date as string) ? -1 : 1));
  const past = meetings
    .filter(({ date }) => date !== undefined && date < today)
    .sort((one, other) => ((one.date as string) > (other.date as string) ? -1 : 1));
  return [...coming, ...past, ...meetings.filter(({ date }) => date === undefined)];
}

function meetingLine(meeting: Meeting, body: Body | undefined): string {
  const date = meeting.date === undefined ? 'no date' : formatDate(meeting.date);
  return [`${meeting.ref}: ${date}`, body?.name ?? meeting.body, meeting.title].filter((part) => part !== '').join(', ');
}
