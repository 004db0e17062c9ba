import type { Decision, Meeting } from '../plan/model.ts';
import { formatShortDate } from '../days/plain-date.ts';
import type { MeetingRecord, PaperParagraph } from './paper.ts';
import type { PaperSource } from './paper-source.ts';
import { stopped } from './paragraphs/draft.ts';
import type { RecordKind } from './formats/format.ts';
import { resolutionLetter } from './text/numbering.ts';
import type { TextFinisher } from './text/text-finisher.ts';

/** What each kind of record tells. */
export const RECORDS: Readonly<Record<RecordKind, (source: PaperSource) => readonly MeetingRecord[]>> = {
  'this meeting': (source) => [meetingRecord(source.meeting, source)],
  'every meeting on the issue': issueHistory,
};

/**
 * The meetings on one issue, newest first: those with minutes or decisions, up to this meeting, that serve the same
 * inspection. Where this meeting names no inspection, every meeting is of one issue.
 */
function issueHistory(source: PaperSource): readonly MeetingRecord[] {
  const { plan, meeting, copy } = source;
  return plan.meetings
    .filter((each) => each.ref === meeting.ref || (each.date !== undefined && (meeting.date === undefined || each.date <= meeting.date)))
    .filter((each) => meeting.inspection === '' || each.inspection === meeting.inspection)
    .filter((each) => each.isPublic || copy !== 'publication')
    .filter((each) => each.narrative !== '' || plan.decisions.some((decision) => decision.meeting === each.ref))
    .map((each) => ({ date: each.date ?? '', record: meetingRecord(each, source) }))
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .map(({ record }) => record);
}

/** What one meeting heard and decided. */
function meetingRecord(meeting: Meeting, { plan }: PaperSource): MeetingRecord {
  const its = plan.decisions.filter((decision) => decision.meeting === meeting.ref && decision.state !== 'Withdrawn');
  const delegated = its.filter((decision) => decision.kind === 'Delegated decision');
  const agreed = its.filter(
    (decision) => decision.kind !== 'Delegated decision' && (decision.kind !== 'Undertaking' || decision.number !== ''),
  );
  const resolutions = its.filter((decision) => decision.kind === 'Resolution');
  const body = plan.bodies.find((each) => each.ref === meeting.body)?.name ?? meeting.body;
  const date = meeting.date === undefined ? 'date not set' : formatShortDate(meeting.date);
  return {
    heading: `Meeting: ${date} - ${body}${meeting.item === '' ? '' : ` (Item ${meeting.item})`}`,
    narrative: meeting.narrative
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    agreed: numberedDecisions(agreed, (index) => `${index + 1}.`),
    delegated: numberedDecisions(delegated, (index) => `${index + 1}.`),
    resolved: numberedDecisions(resolutions.length > 0 ? resolutions : its, resolutionLetter),
    reason: together(delegated.map((decision) => decision.reason)),
    optionsRejected: together(delegated.map((decision) => decision.optionsRejected)),
    place: { of: 'meetings', row: meeting.row, field: 'narrative' },
  };
}

/** Every decision keeps a number of its own, whatever was typed. */
function numberedDecisions(decisions: readonly Decision[], number: (index: number) => string): readonly PaperParagraph[] {
  return decisions.map((decision, index) => ({
    id: `decision.${decision.ref}`,
    number: number(index),
    text: stopped(decision.text),
    bullets: [],
    place: { of: 'decisions', row: decision.row, field: 'text' },
    byProduct: false,
  }));
}

/** Decisions of one meeting often share their reason: each is printed once. */
function together(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].map(stopped).join('\n');
}

/** The record as it is printed; officers' braces and all. */
export function finishRecord(record: readonly MeetingRecord[], finisher: TextFinisher): readonly MeetingRecord[] {
  const finish = (text: string, place: PaperParagraph['place']): string => finisher.finish(text, place, false);
  const paragraphs = (list: readonly PaperParagraph[]): readonly PaperParagraph[] =>
    list.map((each) => ({ ...each, text: finish(each.text, each.place) }));
  return record.map((each) => ({
    ...each,
    heading: finish(each.heading, each.place),
    narrative: each.narrative.map((text) => finish(text, each.place)),
    delegated: paragraphs(each.delegated),
    agreed: paragraphs(each.agreed),
    resolved: paragraphs(each.resolved),
    reason: finish(each.reason, each.place),
    optionsRejected: finish(each.optionsRejected, each.place),
  }));
}
