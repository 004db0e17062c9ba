import { formatDate } from '../../../days/plain-date.ts';
import { sentenceCase } from '../../../words/words.ts';
import { followUps, isOpen } from '../../decisions/follow-up.ts';
import { forwardWorkProgramme, monitoringBodies } from '../../decisions/forward-work-programme.ts';
import { stepsOfMeeting } from '../../meetings/plan-back.ts';
import { section } from './section.ts';
import type { OverviewTable, SectionMaker } from './section.ts';

export const meetings: SectionMaker = ({ plan, today, calendar }) => {
  const bodies = new Map(plan.bodies.map((body) => [body.ref, body]));
  const coming = plan.meetings
    .filter(({ date }) => date !== undefined && date >= today)
    .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
  return section(
    'Meetings planned back',
    [],
    coming.map((meeting): OverviewTable => {
      const body = bodies.get(meeting.body);
      const steps = stepsOfMeeting(meeting, body, { rules: plan.deadlineRules, today, calendar, clearances: plan.clearances });
      return {
        headings: [
          `${body?.name ?? meeting.ref}, ${meeting.date === undefined ? '' : formatDate(meeting.date)}`,
          'Date',
          'Countdown',
          'State',
        ],
        rows: steps.map(({ name, date, time, countdown, state, note }) => [
          name,
          time === '' ? formatDate(date) : `${formatDate(date)}, ${time}`,
          countdown,
          note === '' ? sentenceCase(state) : `${sentenceCase(state)}. ${note}`,
        ]),
      };
    }),
  );
};

export const programme: SectionMaker = ({ plan, today, calendar }) =>
  section(
    'Forward work programme',
    monitoringBodies(plan, today, calendar).map(({ sentence }) => sentence),
    forwardWorkProgramme(plan, today, calendar)
      .filter(({ items }) => items.length > 0)
      .map(({ body, items }): OverviewTable => ({
        headings: [body.name, 'Kind', 'Date', 'Countdown'],
        rows: items.map(({ what, kind, date, countdown }) => [what, kind, date === undefined ? 'No date' : formatDate(date), countdown]),
      })),
  );

export const promises: SectionMaker = ({ plan, today, calendar }) =>
  section(
    'Decisions and undertakings still open',
    followUps(plan, today, calendar)
      .filter(isOpen)
      .map(({ decision, sentence }) => `${decision.ref}. ${sentence}`),
  );
