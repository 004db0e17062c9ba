/** The paragraphs that the product can write itself, in the order in which the "Write a paper…" dialog offers them. */
export const PARAGRAPH_KEYS = [
  'progress',
  'sinceLastMet',
  'versions',
  'whatYouAsked',
  'exceptions',
  'statutoryClock',
  'money',
  'risks',
  'equality',
  'monitoringBodies',
  'strengths',
  'impact',
  'inspections',
  'judgements',
  'workstreams',
  'planAttached',
  'conclusion',
] as const;

export type ParagraphKey = (typeof PARAGRAPH_KEYS)[number];
