import type { Place } from '../../plan/problem.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { Decision, Meeting } from '../../plan/model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { AddressedLine } from './action-lines.ts';
import type { Quote } from '../gate.ts';
import type { Holder } from '../holders.ts';
import { paperDates } from './paper-dates.ts';
import { shownText } from '../compose/shown-text.ts';
import type { SummaryContext } from '../summary-context.ts';

/** What was promised to a body and is still open: everything overdue, due before long, or without a date. */
export function undertakingLines(context: SummaryContext): AddressedLine[] {
  return context.plan.decisions
    .filter(({ state }) => state === 'Open')
    .flatMap((decision) => {
      const field = decision.ownerEmail === '' ? 'ownerPost' : 'ownerEmail';
      const place: Place = { of: 'decisions', row: decision.row, field };
      const holder = context.holders.of({ post: decision.ownerPost, email: decision.ownerEmail, place });
      const due = dueDate(decision.due);
      return holder === undefined || (due !== undefined && due > context.laterUntil) ? [] : [undertaking(decision, due, holder, context)];
    });
}

function undertaking(decision: Decision, due: PlainDate | undefined, holder: Holder, context: SummaryContext): AddressedLine {
  const meeting = meetingOf(decision.meeting, context);
  const body = meeting === undefined ? undefined : bodyOf(meeting, context);
  const at = [body === undefined ? '' : `to ${body.text}`, meeting?.date === undefined ? '' : `on ${formatDate(meeting.date)}`]
    .filter((part) => part !== '')
    .join(' ');
  const what = { Undertaking: 'Promised', 'Action requested': 'Asked for' }[decision.kind as string] ?? 'Decided';
  return {
    holder,
    section: 'undertaking',
    line: {
      ref: shownText(decision.ref, 40),
      text: shownText(decision.text),
      status: undefined,
      due,
      when: whenDue(due, context.today),
      notes: at === '' ? [] : [what === 'Promised' ? `Promised ${at}.` : `${what} ${at.replace(/^to /, 'by ')}.`],
      why: 'You are named as its owner.',
      deed: 'report',
      link: context.linkTo('decisions', decision.row),
    },
    quotes: [
      { text: decision.ref, place: { of: 'decisions', row: decision.row, field: 'ref' } },
      { text: decision.text, place: { of: 'decisions', row: decision.row, field: 'text' } },
      ...(body === undefined ? [] : [body]),
    ],
  };
}

/** The papers that somebody must write for meetings ahead, and the statements asked of officers for them. */
export function paperLines(context: SummaryContext): AddressedLine[] {
  const ahead = context.plan.meetings.filter(({ date }) => date !== undefined && date >= context.today);
  return ahead.flatMap((meeting) => [...paperOwed(meeting, context), ...statementsOwed(meeting, context)]);
}

function paperOwed(meeting: Meeting, context: SummaryContext): AddressedLine[] {
  if (context.papersWritten.has(meeting.ref)) return [];
  const dates = paperDates(meeting, context.plan, context.calendar);
  if (dates === undefined || dates.finish > context.laterUntil) return [];
  const why = new Map<Holder, string>();
  for (const [post, field, words] of [
    [meeting.contactOfficer, 'contactOfficer', 'You are its contact officer.'],
    [meeting.reportFrom, 'reportFrom', 'The report is from you.'],
  ] as const) {
    // A report may be from a committee chair or a cabinet member, whom nobody means to mail.
    if (field === 'reportFrom' && context.holders.personOf(post) === undefined) continue;
    const holder = context.holders.named(post, { of: 'meetings', row: meeting.row, field });
    if (holder !== undefined) why.set(holder, [why.get(holder) ?? '', words].join(' ').trim());
  }
  return [...why].map(([holder, words]) =>
    paperLine(meeting, holder, words, context, {
      text: 'Paper',
      due: dates.finish,
      notes: dates.words.map((part) => `${shownText(part)}.`),
      quotes: dates.quotes,
    }),
  );
}

function statementsOwed(meeting: Meeting, context: SummaryContext): AddressedLine[] {
  const dates = paperDates(meeting, context.plan, context.calendar);
  return context.plan.clearances
    .filter(
      (clearance) =>
        clearance.meeting !== '' &&
        clearance.meeting === meeting.ref &&
        clearance.requested !== undefined &&
        clearance.received === undefined,
    )
    .flatMap((clearance) => {
      const holder = context.holders.named(clearance.officer, { of: 'clearances', row: clearance.row, field: 'officer' });
      if (holder === undefined || dates === undefined || dates.finish > context.laterUntil) return [];
      const why = `Your statement was asked for on ${formatDate(clearance.requested as PlainDate)} and has not come.`;
      const line = paperLine(meeting, holder, why, context, { text: 'Statement for the paper', due: dates.finish, notes: [], quotes: [] });
      return [{ ...line, line: { ...line.line, link: context.linkTo('clearances', clearance.row) } }];
    });
}

interface Owed {
  readonly text: string;
  readonly due: PlainDate;
  readonly notes: readonly string[];
  readonly quotes: readonly Quote[];
}

function paperLine(
  meeting: Meeting,
  holder: Holder,
  why: string,
  context: SummaryContext,
  { text, due, notes, quotes }: Owed,
): AddressedLine {
  const body = bodyOf(meeting, context);
  const title = meeting.title === '' ? '' : `: ${meeting.title}`;
  return {
    holder,
    section: 'paper',
    line: {
      ref: shownText(meeting.ref, 40),
      text: shownText(`${text} to ${body.text} on ${formatDate(meeting.date as PlainDate)}${title}`),
      status: undefined,
      due,
      when: whenDue(due, context.today),
      notes,
      why,
      deed: 'write',
      link: context.linkTo('meetings', meeting.row),
    },
    quotes: [
      { text: meeting.ref, place: { of: 'meetings', row: meeting.row, field: 'ref' } },
      body,
      { text: meeting.title, place: { of: 'meetings', row: meeting.row, field: 'title' } },
      ...quotes,
    ],
  };
}

function whenDue(due: PlainDate | undefined, today: PlainDate): string {
  if (due === undefined) return 'no date set';
  return due < today ? `was due ${formatDate(due)}` : `due ${formatDate(due)}`;
}

function meetingOf(ref: string, context: SummaryContext): Meeting | undefined {
  return ref === '' ? undefined : context.plan.meetings.find((meeting) => meeting.ref === ref);
}

/** The body's name where it is known, else what the meeting says, and the cell that holds it. */
function bodyOf(meeting: Meeting, context: SummaryContext): Quote {
  const body = context.plan.bodies.find(({ ref }) => ref !== '' && ref === meeting.body);
  return body === undefined
    ? { text: meeting.body === '' ? 'the meeting' : meeting.body, place: { of: 'meetings', row: meeting.row, field: 'body' } }
    : { text: body.name, place: { of: 'bodies', row: body.row, field: 'name' } };
}
