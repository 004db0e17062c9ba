import type { Decision, Meeting } from '../plan/model.ts';
import { formatShortDate } from '../days/plain-date.ts';
import type { MeetingRecord, PaperParagraph } from './paper.ts';
import type { PaperSource } from './paper-source.ts';
import { likeness } from '../plan/decisions/known-decisions.ts';
import { servesSame } from './plan-of-meeting.ts';
import { sentencesOf } from './checks/prose.ts';
import { stopped } from './paragraphs/draft.ts';
import { titleOf } from './placeholders/single-values.ts';
import type { RecordKind } from './formats/format.ts';
import { publicText } from './text/report-text.ts';
import { resolutionLetter } from './text/numbering.ts';
import type { TextFinisher } from './text/text-finisher.ts';

/** What each kind of record tells. */
export const RECORDS: Readonly<Record<RecordKind, (source: PaperSource) => readonly MeetingRecord[]>> = {
  'this meeting': (source) => [meetingRecord({ ...source.meeting, narrative: purposesIn(source.meeting.narrative).rest }, source)],
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
    .filter((each) => meeting.inspections.length === 0 || servesSame(each, meeting))
    .filter((each) => each.isPublic || copy !== 'publication')
    .filter((each) => each.narrative !== '' || plan.decisions.some((decision) => decision.meeting === each.ref))
    .map((each) => ({ date: each.date ?? '', record: meetingRecord(each, source) }))
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .map(({ record }) => record);
}

/** What one meeting heard and decided. */
function meetingRecord(meeting: Meeting, source: PaperSource): MeetingRecord {
  const { plan } = source;
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
    title: [meeting.item, titleOf({ meeting, plan })].filter((part) => part !== '').join(' '),
    documents: publicText(plan, 'Additional documents', { body: meeting.body, meeting: meeting.ref })
      .flatMap(({ text, bullets }) => [...text.split('\n'), ...bullets])
      .filter((line) => line.trim() !== ''),
    narrative: [...partsOf(meeting.narrative), ...undertakingsOf(its, meeting.narrative)],
    agreed: numberedDecisions(agreed, (index) => `${index + 1}.`),
    delegated: numberedDecisions(delegated, (index) => `${index + 1}.`),
    resolved: numberedDecisions(resolutions.length > 0 ? resolutions : its, resolutionLetter),
    reason: together(delegated.map((decision) => decision.reason)),
    optionsRejected: together(delegated.map((decision) => decision.optionsRejected)),
    place: { of: 'meetings', row: meeting.row, field: 'narrative' },
  };
}

function partsOf(narrative: string): readonly string[] {
  return narrative
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A promise made at a meeting is a sentence of its own, where the minutes do not tell it in one. */
function undertakingsOf(decisions: readonly Decision[], narrative: string): readonly string[] {
  const told = sentencesOf(narrative).filter((sentence) => /^(?:an?|the)(?: \w+)? undertaking\b|\bgave an? undertaking\b/i.test(sentence));
  return decisions
    .filter(({ kind, number }) => kind === 'Undertaking' && number === '')
    .filter(({ text }) => !told.some((sentence) => likeness(sentence, text) >= SAME_PROMISE))
    .map(({ text }) => `An undertaking was given ${stopped(text.replace(/^(That|To)\b/, (word) => word.toLowerCase()))}`);
}

/** Two wordings of one promise share a third of their words: those of the minutes and of the register. */
const SAME_PROMISE = 0.34;

/** Minutes open with what the item was for: "To consider the report of …". */
const PURPOSE = /^To (?:consider|receive|note|review|scrutinise|examine|agree|approve|endorse|discuss|comment|determine|hear|recommend)\b/;

/** The sentences with which minutes say what the item was for, and what follows them. */
export function purposesIn(narrative: string): { readonly purposes: readonly string[]; readonly rest: string } {
  let rest = narrative.trim();
  const purposes: string[] = [];
  for (let sentence = sentencesOf(rest)[0] ?? ''; PURPOSE.test(sentence); sentence = sentencesOf(rest)[0] ?? '') {
    purposes.push(sentence);
    rest = rest.slice(rest.indexOf(sentence) + sentence.length).trim();
  }
  return { purposes, rest };
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

/** The record as it is printed; officers' braces and all. What the format does not print takes no acronym's explanation. */
export function finishRecord(
  record: readonly MeetingRecord[],
  kind: RecordKind | undefined,
  finisher: TextFinisher,
): readonly MeetingRecord[] {
  const finish = (text: string, place: PaperParagraph['place']): string => finisher.finish(text, place, false);
  const paragraphs = (list: readonly PaperParagraph[], isPrinted: boolean): readonly PaperParagraph[] =>
    list.map((each) => ({ ...each, text: isPrinted ? finish(each.text, each.place) : finisher.clean(each.text, each.place) }));
  const printsAll = kind === 'every meeting on the issue';
  return record.map((each) => ({
    ...each,
    heading: finisher.clean(each.heading, each.place),
    title: finisher.clean(each.title, each.place),
    documents: each.documents.map((line) => finisher.clean(line, each.place)),
    narrative: each.narrative.map((text) => finish(text, each.place)),
    agreed: paragraphs(each.agreed, printsAll),
    delegated: paragraphs(each.delegated, printsAll),
    resolved: paragraphs(each.resolved, !printsAll),
    reason: finish(each.reason, each.place),
    optionsRejected: finish(each.optionsRejected, each.place),
  }));
}
