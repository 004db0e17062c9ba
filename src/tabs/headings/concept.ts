/** What a heading can speak of. */
export type Concept =
  | 'partners'
  | 'success'
  | 'path'
  | 'cause'
  | 'update'
  | 'status'
  | 'percent'
  | 'email'
  | 'confidence'
  | 'recommendation'
  | 'issue'
  | 'workstream'
  | 'who'
  | 'date'
  | 'start'
  | 'original'
  | 'revised'
  | 'finished'
  | 'other day'
  | 'target'
  | 'progress'
  | 'evidence'
  | 'impact'
  | 'impact seen'
  | 'verify'
  | 'phase'
  | 'cost'
  | 'equality'
  | 'public'
  | 'priority'
  | 'action'
  | 'item'
  | 'paragraph'
  | 'context'
  | 'label'
  | 'next'
  | 'reference';

/** A concept, and the words that speak of it. */
export type HeadingPattern = readonly [Concept, RegExp];

export const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*';
export const concept = (name: Concept, ...patterns: readonly string[]): HeadingPattern => [
  name,
  new RegExp(`(?<![\\w\u0001])(?:${patterns.join('|')})(?![\\w\u0001])`, 'g'),
];
