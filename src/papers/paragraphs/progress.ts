import { listed } from '../../words/words.ts';
import { formatDate } from '../../days/plain-date.ts';
import { counted } from '../../words/words.ts';
import { redatings, redatingsSentence } from '../../plan/deadlines/approved-redating.ts';
import { notKeptSentence } from '../plan-of-meeting.ts';
import type { ParagraphWriter } from './draft.ts';

/** Progress in one sentence, each number out of how many, and the key's own words for the statuses. */
export const progress: ParagraphWriter = ({ plan, counts, asAt, keyOf, snapshot, standing }) => {
  if (standing === 'not kept') return [{ text: notKeptSentence({ standing, snapshot }) }];
  if (snapshot.actions.length === 0) return [{ text: `As at ${formatDate(asAt)} the plan holds no actions.` }];
  const { total } = counts;
  const isAre = (count: number): string => (count === 1 ? 'is' : 'are');
  const open = (
    [
      ['red', counts.red],
      ['amber', counts.amber],
      ['green', counts.green],
      ['not-yet-due', counts.notYetDue],
      ['check', counts.check],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(
      ([code, count]) => `${count} of ${total} ${isAre(count)} ${code === 'check' ? `marked "${keyOf(code).label}"` : keyOf(code).label}`,
    );
  const complete = `${counts.complete} of ${counted(total, 'action')} ${isAre(counts.complete)} complete`;
  const verified = counts.complete === 0 ? '' : ` (${counts.verified} of ${counts.complete} verified by somebody other than the lead)`;
  const sentences = [
    `As at ${formatDate(asAt)}, ${listed([`${complete}${verified}`, ...open])}.`,
    counts.areas === 0
      ? ''
      : counts.areasComplete === 0
        ? `No area for improvement has every action complete yet (0 of ${counts.areas}).`
        : `Every action is complete for ${counts.areasComplete} of ${counted(counts.areas, 'area', 'areas')} for improvement.`,
    counts.closed === 0
      ? ''
      : `${counted(counts.closed, 'further action')} ${counts.closed === 1 ? 'is' : 'are'} closed, not pursued, and not counted.`,
    redatingsSentence(redatings(plan.actions)),
  ];
  return [{ text: sentences.filter((sentence) => sentence !== '').join(' ') }];
};
