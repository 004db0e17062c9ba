import { formatDate } from '../../days/plain-date.ts';
import { insideSentence, nOfN } from '../../plan/position/roll-up.ts';
import { redatings, redatingsSentence } from '../../plan/deadlines/approved-redating.ts';
import type { TrendPoint } from '../../plan/snapshots/trend.ts';
import { trendOf } from '../../plan/snapshots/trend.ts';
import { inWordsUpToNine } from '../../words/number-words.ts';
import { countedOfThe, listed, sentenceCase } from '../../words/words.ts';
import type { PaperCounts, PaperSource } from '../paper-source.ts';
import { notKeptSentence } from '../plan-of-meeting.ts';
import type { ParagraphWriter } from './draft.ts';
import { isAre, shareIs } from './draft.ts';

/** Progress in a few sentences: how many are complete out of how many, and what the others are, in the key's own words. */
export const progress: ParagraphWriter = (source) => {
  const { plan, counts, asAt, snapshot, standing } = source;
  if (standing === 'not kept') return [{ text: notKeptSentence({ standing, snapshot }) }];
  if (snapshot.actions.length === 0) return [{ text: `As at ${formatDate(asAt)} the plan holds no actions.` }];
  const sentences = [
    `As at ${formatDate(asAt)}, ${completeWords(counts)}.`,
    othersWords(source),
    counts.total === 0 ? '' : areaWords(counts),
    counts.closed === 0 ? '' : `${closedWords(counts)} closed, not pursued, and not counted.`,
    redatingsSentence(redatings(plan.actions)),
  ];
  return [{ text: [...sentences, trendWords(source)].filter((sentence) => sentence !== '').join(' ') }];
};

/** "Since 31 October 2025 complete actions have risen from 9 of 87 to 24 of 87, and red ones from 2 of 87 to 8 of 87." */
function trendWords(source: PaperSource): string {
  const points = trendOf(source.earlier, source.snapshot);
  const [first] = points;
  const now = points[points.length - 1];
  if (first === undefined || now === undefined) return '';
  const red = insideSentence(source.keyOf('red').label);
  const complete = `complete actions have ${moved(first, now, 'complete')}`;
  return `Since ${formatDate(first.asAt)} ${complete}, and ${red} ones have ${moved(first, now, 'red')}.`;
}

function moved(before: TrendPoint, now: TrendPoint, what: 'complete' | 'red'): string {
  const to = nOfN(now[what], now.total);
  if (before[what] === now[what]) return `stayed at ${to}`;
  return `${now[what] > before[what] ? 'risen' : 'fallen'} from ${nOfN(before[what], before.total)} to ${to}`;
}

/** "24 of the 87 actions are complete, 17 of them verified by somebody other than the lead" */
function completeWords({ complete, total, verified }: PaperCounts): string {
  const those =
    complete === 1 ? 'and it has been' : verified === complete ? 'all of them' : `${verified === 0 ? 'none' : verified} of them`;
  const isVerified = verified === 0 && complete === 1 ? 'and it has not been verified yet' : `${those} verified`;
  const by = complete === 0 ? '' : `, ${isVerified} by somebody other than the lead`;
  return `${shareIs(complete, total, 'action', 'complete')}${by}`;
}

/** "Of the 63 others, 8 are red, 9 amber and 46 green." */
function othersWords({ counts, keyOf }: PaperSource): string {
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
    .map(([code, count]) => ({ count, is: code === 'check' ? `marked "${keyOf(code).label}"` : insideSentence(keyOf(code).label) }));
  const [first, ...more] = open;
  if (first === undefined) return '';
  const others = counts.total - counts.complete;
  if (more.length === 0 && counts.complete === 0) return first.count === 1 ? `It is ${first.is}.` : `All ${first.count} are ${first.is}.`;
  if (more.length === 0) return first.count === 1 ? `The other one is ${first.is}.` : `The other ${first.count} are ${first.is}.`;
  const told = [`${first.count} ${isAre(first.count)} ${first.is}`, ...more.map(({ count, is }) => `${count} ${is}`)];
  return `${counts.complete === 0 ? 'Of these' : `Of the ${others} others`}, ${listed(told)}.`;
}

function areaWords({ areas, areasComplete }: PaperCounts): string {
  if (areas === 0) return '';
  if (areasComplete === 0)
    return areas === 1
      ? 'The one area for improvement does not have every action complete yet.'
      : `None of the ${inWordsUpToNine(areas)} areas for improvement has every action complete yet.`;
  return `Every action is complete for ${countedOfThe(areasComplete, areas, 'area')} for improvement.`;
}

function closedWords({ closed, total }: PaperCounts): string {
  const further = total === 0 ? '' : 'further ';
  return `${sentenceCase(inWordsUpToNine(closed))} ${further}${closed === 1 ? 'action is' : 'actions are'}`;
}
