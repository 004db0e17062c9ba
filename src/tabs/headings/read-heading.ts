import { plainText } from '../../words/plain-text.ts';
import { CONCEPTS } from './heading-concepts.ts';
import { MONTH } from './concept.ts';
import type { Concept } from './concept.ts';

/** What a heading may be, with how sure its words make it: 0 to 1. */
export interface HeadingMeaning {
  /** The key of a column of the plan, or one of the names that only imports know: see `COLUMN_OF`. */
  readonly key: string;
  readonly confidence: number;
}

/** A heading whose words speak plainly of one column. */
const PLAIN = 0.9;
/** Taken off for each word that no concept explains. */
const FOR_UNKNOWN_WORD = 0.08;
/** What is left where the last word is unknown: "weakness detector source" is a source, not a weakness. */
const WHERE_UNKNOWN_NAMES = 0.6;
/** Of two things that a heading names beside one another, the first counts almost as much as the last. */
const IN_A_LIST = 0.95;

/**
 * The columns a heading may name, the likeliest first; none where its words say nothing. It is read by the concepts of its
 * words and by which of them the others describe ("Action owner" is an owner, "Date of action" a date), not by a list of
 * headings: case, order, brackets, units, strokes, camelCase and under_scores do not matter.
 */
export function headingMeanings(heading: string): readonly HeadingMeaning[] {
  const text = plainHeading(heading);
  if (text === '') return [];
  const { concepts, unknown, isOfUnknown, isList } = conceptsIn(text);
  const sure = Math.max(0.5, PLAIN - FOR_UNKNOWN_WORD * unknown) * (isOfUnknown ? WHERE_UNKNOWN_NAMES : 1);
  const found = new Map<string, number>();
  const add = (key: string, share: number): void => {
    found.set(key, Math.max(found.get(key) ?? 0, sure * share));
  };
  for (const [key, share] of meanings(concepts, isList)) add(key, share);
  return [...found].map(([key, confidence]) => ({ key, confidence })).sort((a, b) => b.confidence - a.confidence);
}

/** "actionOwner" as "action owner", "Lead Officer(s) [ii]" as "lead officers", "Cost (£)" as "cost". */
function plainHeading(heading: string): string {
  return plainText(heading.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_\u00b9\u00b2\u00b3\u2070-\u2079]/g, ' '))
    .toLowerCase()
    .replace(/\b(what|where|who|how|when)'s\b/g, '$1 is')
    .replace(/\[[ivx\d]+\]|\(\d\)|[*†‡^]/g, ' ')
    .replace(/\((s|ies|es)\)/g, '$1')
    .replace(/%/g, ' percent ')
    .replace(/#/g, ' number ')
    .replace(/£(?:\s?(?:k|m|000s?))?/g, ' cost ')
    .replace(/\b(?:dd?|mm?m?|yy(?:yy)?)([/.-](?:dd?|mm?m?|yy(?:yy)?))+\b/g, ' ')
    .replace(/\b(?:en|cy|the|our|your|their|a|an|please|name of)\b/g, ' ')
    .replace(/[^a-z0-9?/&'-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Said {
  /** In order. */
  readonly concepts: readonly Concept[];
  readonly unknown: number;
  /** The last word of what is named is unknown. */
  readonly isOfUnknown: boolean;
  /** "Action and owner", "Status / comment". */
  readonly isList: boolean;
}

/** Words between the thing named and what it is a thing of. */
const OF = /\b(?:of|for|to|on|by|in|with|from|against|at)\b/;

function conceptsIn(text: string): Said {
  const found: { readonly at: number; readonly name: Concept }[] = [];
  let rest = text;
  for (const [name, pattern] of CONCEPTS) {
    rest = rest.replace(pattern, (words: string, ...match: unknown[]) => {
      found.push({ at: match.find((part) => typeof part === 'number') as number, name });
      return '\u0001'.repeat(words.length);
    });
  }
  const inOrder = found.sort((a, b) => a.at - b.at);
  const cut = OF.exec(rest)?.index ?? Infinity;
  const head = inOrder.filter(({ at }) => at < cut);
  const unknown = rest
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^(?:of|for|to|on|by|in|with|from|and|or|at|is|be|will|against|\d+)$/.test(word)).length;
  const named = rest.slice(0, Math.min(cut, rest.length)).trimEnd();
  const isNamed = head.some(({ name }) => !isDescribing(name));
  return {
    concepts: inOrder.filter(({ at, name }) => !isNamed || at < cut || isDescribing(name)).map(({ name }) => name),
    unknown,
    isOfUnknown: head.length > 0 && new RegExp(`[a-z]{3,}$`).test(named) && !new RegExp(`\\b(?:and|not|all|${MONTH})$`).test(named),
    isList: /\band\b|[/&]/.test(rest),
  };
}

/** Concepts that only describe another: "original", "new", "target". */
const DESCRIBING: readonly Concept[] = ['start', 'original', 'revised', 'finished', 'other day', 'target', 'verify', 'public', 'label'];
const isDescribing = (name: Concept): boolean => DESCRIBING.includes(name);

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

function meanings(concepts: readonly Concept[], isList: boolean): readonly (readonly [string, number])[] {
  const has = (name: Concept): boolean => concepts.includes(name);
  const naming = concepts.filter((name) => !isDescribing(name));
  const head = naming[naming.length - 1] ?? concepts[concepts.length - 1];
  if (head === undefined) return [];
  if (has('who') && has('date'))
    return [
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
