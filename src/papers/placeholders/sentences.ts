import { formatDate } from '../../days/plain-date.ts';
import { inWordsUpToNine } from '../../words/number-words.ts';
import { listed, sentenceCase } from '../../words/words.ts';
import { shareIs, theBody } from '../paragraphs/draft.ts';
import { nothingToCompareWith } from '../paragraphs/since-last-met.ts';
import type { PaperSource } from '../paper-source.ts';
import { notKeptSentence } from '../plan-of-meeting.ts';

/** Why no action stands as done since the last paper: there was none, or nothing was completed. */
export function noneDone(source: PaperSource): string {
  const { last } = source;
  return last === undefined
    ? nothingToCompareWith(source)
    : `No action was completed since the last report, as at ${formatDate(last.asAt)}.`;
}

export function publicStatus(source: PaperSource): string {
  const { meeting, exemptActions } = source;
  if (!meeting.isPublic) return 'This paper is exempt from publication.';
  return exemptActions.length === 0
    ? 'This paper is within the public domain.'
    : `This paper is within the public domain. ${exemptSentence(source)}`;
}

export function exemptSentence({ exemptActions }: PaperSource): string {
  if (exemptActions.length === 0) return '';
  const paragraphs = [
    ...new Set(exemptActions.map((action) => action.exemptParagraph).filter((paragraph) => paragraph !== undefined)),
  ].sort();
  const under =
    paragraphs.length === 0
      ? 'Schedule 12A'
      : `paragraph${paragraphs.length === 1 ? '' : 's'} ${listed(paragraphs.map(String))} of Schedule 12A`;
  const stand = exemptActions.length === 1 ? 'stands' : 'stand';
  const some = `${sentenceCase(inWordsUpToNine(exemptActions.length))} action${exemptActions.length === 1 ? '' : 's'}`;
  return `${some} ${stand} in an exempt part under ${under} to the Local Government Act 1972.`;
}

/** What the numbers stand on: "As at 3 June 2013. Snapshot S2013-06-03-1." */
export function asAtSentence({ asAt, snapshot, standing }: PaperSource): string {
  const day = `As at ${formatDate(asAt)}.`;
  if (standing === 'not kept') return day;
  const kept = ' Statuses are those kept then; what officers wrote of that day was not kept.';
  return `${day} Snapshot ${snapshot.id}.${standing === 'as kept' ? kept : ''}`;
}

export function summary(source: PaperSource): string {
  const { plan, asAt, counts, body } = source;
  const tells = `This report tells ${theBody(body.name)} what progress has been made on the ${plan.settings.planName}. `;
  const notKept = notKeptSentence(source);
  if (notKept !== '') return tells + notKept;
  return `${tells}As at ${formatDate(asAt)}, ${shareIs(counts.complete, counts.total, 'action', 'complete')}.`;
}
