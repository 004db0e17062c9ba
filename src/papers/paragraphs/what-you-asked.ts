import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { Decision, Meeting } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import { inWordsUpToNine } from '../../words/number-words.ts';
import { sentenceCase } from '../../words/words.ts';
import type { PaperSource } from '../paper-source.ts';
import { inline, isAre, someOf, stopped, theBody } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';

/** A decision or promise of an earlier meeting of this body. */
interface Asked {
  readonly decision: Decision;
  readonly meeting: Meeting;
}

/** Each thing that this body asked for or was promised, met or not, with the answer. What it was told before is left out. */
export const whatYouAsked: ParagraphWriter = (source) => {
  const asked = askedOf(source);
  if (asked.length === 0) return [];
  const open = asked.filter(({ decision }) => decision.state === 'Open' || decision.state === 'Not met').length;
  const met = asked.filter(({ decision }) => decision.state === 'Met').length;
  const notYet = open === 0 ? '' : ` and ${someOf(open)} ${isAre(open)} not yet met`;
  const things = asked.length === 1 ? 'one thing' : `${inWordsUpToNine(asked.length)} things`;
  const standing = asked.length === 1 ? (met === 1 ? 'it is met' : open === 1 ? 'it is not yet met' : 'events have overtaken it') : '';
  const text =
    `${sentenceCase(theBody(source.body.name))} asked for or was promised ${things} at earlier meetings: ` +
    `${standing || `${someOf(met)} ${met === 0 ? 'is' : isAre(met)} met${notYet}`}.`;
  return [{ text, bullets: asked.map((each) => answerTo(each, source)) }];
};

/** Open ones, and those answered since this body's last paper; newest meeting first. */
export function askedOf({ plan, body, meeting, last }: PaperSource): readonly Asked[] {
  const meetings = new Map(
    plan.meetings
      .filter((each) => each.body === body.ref && each.ref !== meeting.ref && isBefore(each, meeting))
      .map((each) => [each.ref, each]),
  );
  return plan.decisions
    .flatMap((decision): Asked[] => {
      const its = meetings.get(decision.meeting);
      const wasReported =
        decision.state !== 'Open' &&
        decision.state !== 'Not met' &&
        decision.answeredOn !== undefined &&
        last !== undefined &&
        decision.answeredOn < last.asAt;
      return its === undefined || decision.state === 'Withdrawn' || wasReported ? [] : [{ decision, meeting: its }];
    })
    .sort((one, other) =>
      (one.meeting.date ?? '') < (other.meeting.date ?? '') ? 1 : (one.meeting.date ?? '') > (other.meeting.date ?? '') ? -1 : 0,
    );
}

function isBefore(one: Meeting, other: Meeting): boolean {
  return one.date === undefined || other.date === undefined || one.date < other.date;
}

function answerTo({ decision, meeting }: Asked, { asAt }: PaperSource): string {
  const when = meeting.date === undefined ? 'Earlier' : formatDate(meeting.date);
  const kind = decision.kind === 'Undertaking' ? 'undertaking' : 'decision';
  return [`${when}, ${kind}: ${stopped(decision.text)}`, stateOf(decision, asAt), decision.answer === '' ? '' : stopped(decision.answer)]
    .filter((part) => part !== '')
    .join(' ');
}

function stateOf(decision: Decision, asAt: string): string {
  const due = dueDate(decision.due);
  const by = due === undefined ? (decision.due.words === '' ? '' : `, due ${inline(decision.due.words)}`) : `, due ${formatDate(due)}`;
  const on = decision.answeredOn === undefined ? '' : ` on ${formatDate(decision.answeredOn)}`;
  if (decision.state === 'Met') return `Met${on}.`;
  if (decision.state === 'Overtaken') return `Overtaken by events${on}.`;
  if (decision.state === 'Not met') return `Not met${by}.`;
  return due !== undefined && due < asAt ? `Not yet met; it was due on ${formatDate(due)}.` : `Not yet met${by}.`;
}
