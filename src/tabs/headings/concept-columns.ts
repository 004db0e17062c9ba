import type { Concept } from './concept.ts';

/** Of two things that a heading names beside one another, the first counts almost as much as the last. */
const IN_A_LIST = 0.95;

/** Concepts that only describe another: "original", "new", "target". */
const DESCRIBING: readonly Concept[] = ['start', 'original', 'revised', 'finished', 'other day', 'target', 'verify', 'public', 'label'];
/** Concepts that say what kind of thing a column holds, also in brackets. */
export const KINDS: readonly Concept[] = ['status', 'percent', 'email', 'cost', ...DESCRIBING];
export const isDescribing = (name: Concept): boolean => DESCRIBING.includes(name);

/** The column that each concept names, and what else it often holds: [key, share of the certainty]. */
const COLUMN_OF: Readonly<Record<Concept, readonly (readonly [string, number])[]>> = {
  partners: [['partners', 1]],
  success: [
    ['successMeasure', 1],
    ['impact', 0.4],
  ],
  path: [
    ['pathToGreen', 1],
    ['action', 0.4],
  ],
  cause: [
    ['cause', 0.8],
    ['latestUpdate', 0.5],
  ],
  update: [
    ['latestUpdate', 1],
    ['progress', 0.4],
    ['evidence', 0.4],
  ],
  status: [
    ['progress', 1],
    ['latestUpdate', 0.55],
  ],
  percent: [['percent', 1]],
  email: [['leadEmail', 1]],
  confidence: [['confidence', 1]],
  recommendation: [
    ['recommendation', 1],
    ['workstream', 0.5],
    ['action', 0.5],
    ['reference', 0.3],
  ],
  issue: [
    ['recommendation', 1],
    ['workstream', 0.5],
    ['action', 0.5],
  ],
  workstream: [
    ['workstream', 1],
    ['recommendation', 0.5],
  ],
  who: [['leadPost', 1]],
  date: [['deadline', 1]],
  start: [['start', 0.9]],
  original: [['originalDeadline', 0.6]],
  revised: [
    ['revisedDeadline', 0.6],
    ['deadline', 0.5],
    ['latestUpdate', 0.5],
  ],
  finished: [
    ['progress', 0.8],
    ['finishedOn', 0.6],
  ],
  'other day': [['otherDay', 0.6]],
  target: [
    ['deadline', 0.65],
    ['successMeasure', 0.65],
  ],
  progress: [
    ['progress', 0.85],
    ['latestUpdate', 0.85],
  ],
  evidence: [
    ['evidence', 1],
    ['latestUpdate', 0.5],
    ['successMeasure', 0.4],
  ],
  impact: [
    ['impact', 0.8],
    ['successMeasure', 0.8],
  ],
  'impact seen': [
    ['impact', 0.9],
    ['evidence', 0.8],
  ],
  verify: [
    ['verifiedBy', 0.8],
    ['verifiedOn', 0.8],
  ],
  phase: [['phase', 1]],
  cost: [
    ['cost', 1],
    ['funding', 0.6],
  ],
  equality: [['equality', 1]],
  public: [['isPublic', 1]],
  priority: [
    ['priority', 1],
    ['recommendation', 0.4],
  ],
  action: [
    ['action', 1],
    ['recommendation', 0.45],
  ],
  paragraph: [['paragraph', 1]],
  context: [['context', 1]],
  next: [
    ['latestUpdate', 0.75],
    ['action', 0.75],
    ['pathToGreen', 0.5],
  ],
  item: [
    ['ref', 0.7],
    ['recommendation', 0.75],
    ['action', 0.5],
  ],
  label: [
    ['recommendation', 0.65],
    ['action', 0.65],
    ['latestUpdate', 0.3],
  ],
  reference: [
    ['ref', 1],
    ['recommendations', 0.3],
  ],
};

/** The columns that concepts in this order may name together, each with its share of the certainty. */
export function meanings(concepts: readonly Concept[], isList: boolean): readonly (readonly [string, number])[] {
  const has = (name: Concept): boolean => concepts.includes(name);
  const naming = concepts.filter((name) => !isDescribing(name));
  const head = naming[naming.length - 1] ?? concepts[concepts.length - 1];
  if (head === undefined) return [];
  if (has('who') && has('date'))
    return [
      ['leadAndDeadline', 0.9],
      ['leadPost', 0.75],
      ['deadline', 0.75],
    ];
  if (head === 'date') return dateMeanings(has);
  if (head === 'who' && has('verify')) return [['verifiedBy', 1]];
  if (head === 'reference' && (has('recommendation') || has('other day')))
    return [
      ['recommendations', 1],
      ['ref', 0.9],
    ];
  if (head === 'target' && has('revised')) return [['deadline', 0.8]];
  if (head === 'evidence' && has('verify'))
    return [
      ['verifiedBy', 0.6],
      ['evidence', 0.6],
    ];
  if (head === 'recommendation' && concepts[0] === 'reference')
    return [
      ['recommendations', 1],
      ['recommendation', 0.7],
    ];
  const others = naming.slice(0, -1).filter((name) => name !== head);
  const alsoNamed = others.flatMap((name) => COLUMN_OF[name].map(([key, share]) => [key, share * (isList ? IN_A_LIST : 0.55)] as const));
  return [...COLUMN_OF[head], ...alsoNamed];
}

function dateMeanings(has: (name: Concept) => boolean): readonly (readonly [string, number])[] {
  if (has('verify')) return [['verifiedOn', 1]];
  if (has('start')) return [['start', 1]];
  if (has('other day') || has('status') || has('update'))
    return [
      ['otherDay', 1],
      ['deadline', 0.5],
    ];
  if (has('original'))
    return [
      ['originalDeadline', 1],
      ['deadline', 0.7],
    ];
  if (has('revised'))
    return [
      ['revisedDeadline', 1],
      ['deadline', 0.8],
    ];
  if (has('finished'))
    return [
      ['finishedOn', 1],
      ['deadline', 0.4],
    ];
  return [
    ['deadline', 1],
    ['otherDay', 0.3],
  ];
}
