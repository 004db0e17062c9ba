import type { ColumnContent } from './column-content.ts';

type Fit = (content: ColumnContent) => number;

/** How well what a column holds suits a target: about 1 where it does, below 0.5 where it hardly can. */
export function fitOf(key: string, content: ColumnContent): number {
  if (content.filled === 0) return 0.8;
  return (FITS[key] ?? (() => 0.9))(content);
}

const asShare = (share: number, least: number): number => least + (1.1 - least) * share;
/** Words in sentences: neither dates, nor refs, nor progress words alone. */
const asText: Fit = ({ dates, refs, emails, numbers, yesNo, progress, length }) =>
  1 - 0.45 * dates - 0.7 * Math.max(refs, emails, numbers, yesNo) - (length < 15 ? 0.4 * progress : 0);

/** Short words of no other kind: "Autumn 2" under "End" is a day that has yet to be said. */
const isOfShortWords = ({ length, posts, emails, refs, numbers, money, yesNo }: ColumnContent): boolean =>
  length <= 25 && Math.max(posts, emails, refs, numbers, money, yesNo) < 0.3;

const FITS: Readonly<Record<string, Fit>> = {
  deadline: ({ dates, progress, length, ...content }) =>
    asShare(dates, isOfShortWords({ dates, progress, length, ...content }) ? 0.6 : 0.4) -
    (length > 70 ? 0.3 : 0) -
    0.2 * progress * (1 - dates),
  revisedDeadline: ({ dates }) => asShare(dates, 0.4),
  originalDeadline: ({ dates }) => asShare(dates, 0.4),
  start: (content) => asShare(content.dates, isOfShortWords(content) ? 0.6 : 0.3),
  verifiedOn: ({ dates }) => asShare(dates, 0.2),
  verifiedBy: ({ dates, yesNo }) => 1 - 0.8 * Math.max(dates, yesNo),
  ref: ({ refs, length, distinct }) => asShare(refs, 0.5) - (length > 24 ? 0.5 : 0) - (distinct < 0.6 ? 0.25 : 0),
  recommendations: ({ refs }) => asShare(refs, 0.3),
  leadEmail: ({ emails }) => asShare(emails, 0.4),
  leadPost: ({ posts, dates, length, emails, progress }) =>
    asShare(posts, 0.65) - 0.6 * Math.max(dates, emails) - (length > 90 ? 0.35 : 0) - 0.4 * progress * (1 - posts),
  leadAndDeadline: ({ leadsWithDays }) => asShare(leadsWithDays, 0.2),
  progress: ({ progress, yesNo, length, dates }) => asShare(Math.max(progress, yesNo), 0.45) - (length > 60 ? 0.4 : 0) - 0.4 * dates,
  latestUpdate: (content) => asText(content) + (content.length > 30 ? 0.05 : 0) - (content.length < 25 ? 0.3 * content.progress : 0),
  action: (content) => asText(content) * (content.length < 12 ? 0.7 : 1) * (content.distinct < 0.75 ? 0.65 : 1),
  recommendation: (content) => asText(content) * (content.distinct < 0.75 ? 1.15 : 1),
  workstream: ({ length, distinct, refs }) => (length > 80 ? 0.5 : 0.95) * (distinct > 0.95 ? 0.85 : 1.05) - 0.3 * refs,
  successMeasure: asText,
  evidence: (content) => asText(content) - 0.3 * content.yesNo,
  cost: ({ money, numbers }) => asShare(Math.max(money, numbers), 0.6),
  percent: ({ numbers }) => asShare(numbers, 0.5),
  /** A choice of one or two words. */
  impact: ({ length }) => (length > 14 ? 0.5 : 0.9),
  confidence: ({ length }) => (length > 30 ? 0.4 : 1),
};

interface ByContent {
  readonly key: string;
  readonly confidence: number;
  readonly holds: string;
}

/** What a column may be by what it holds alone; surer where its heading says nothing. */
export function likelyByContent(content: ColumnContent, known: 'named' | 'unknown' | 'blank', column: number): readonly ByContent[] {
  if (content.filled === 0) return [];
  const isUnnamed = known === 'blank';
  const scale = { named: 0.55, unknown: 0.75, blank: 1 }[known];
  const found: readonly (ByContent | false)[] = [
    content.emails >= 0.6 && { key: 'leadEmail', confidence: 0.9, holds: 'e-mail addresses' },
    content.dates >= 0.7 && { key: 'deadline', confidence: 0.6, holds: 'dates' },
    content.progress >= 0.7 && content.length <= 40 && { key: 'progress', confidence: 0.6, holds: 'progress words' },
    content.refs >= 0.8 && column <= 1 && { key: 'ref', confidence: 0.65, holds: 'references' },
    content.posts >= 0.7 && content.length <= 60 && { key: 'leadPost', confidence: 0.5, holds: 'posts' },
    content.length >= 30 &&
      content.distinct > 0.8 &&
      isUnnamed && { key: 'action', confidence: 0.42, holds: 'text of its own in each row' },
    content.length >= 30 && isUnnamed && { key: 'latestUpdate', confidence: 0.32, holds: 'text' },
  ];
  return found.filter((entry): entry is ByContent => entry !== false).map((entry) => ({ ...entry, confidence: entry.confidence * scale }));
}
