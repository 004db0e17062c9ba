import { plainText } from '../../words/plain-text.ts';
import { CONCEPTS } from './heading-concepts.ts';
import { MONTH } from './concept.ts';
import type { Concept } from './concept.ts';
import { isDescribing, KINDS, meanings } from './concept-columns.ts';

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

/**
 * The columns a heading may name, the likeliest first; none where its words say nothing. It is read by the concepts of its
 * words and by which of them the others describe ("Action owner" is an owner, "Date of action" a date), not by a list of
 * headings: case, order, brackets, units, strokes, camelCase and under_scores do not matter.
 */
export function headingMeanings(heading: string): readonly HeadingMeaning[] {
  const text = plainHeading(withoutDetail(heading));
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

/** "Monitoring (who and when)" is of monitoring: brackets only say more, save where they say what kind of column it is. */
function withoutDetail(heading: string): string {
  const bare = heading.replace(/\((?!s\)|ies\)|es\))[^)]*\)/g, (brackets) =>
    conceptsIn(plainHeading(brackets)).concepts.some((name) => KINDS.includes(name)) ? brackets : ' ',
  );
  return conceptsIn(plainHeading(bare)).concepts.some((name) => !isDescribing(name)) ? bare : heading;
}

/** "actionOwner" as "action owner", "Lead Officer(s) [ii]" as "lead officers", "Cost (£)" as "cost". */
function plainHeading(heading: string): string {
  return plainText(heading.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_\u00b9\u00b2\u00b3\u2070-\u2079]/g, ' '))
    .toLowerCase()
    .replace(/\b(what|where|who|how|when)'s\b/g, '$1 is')
    .replace(/'(ll|re|ve)\b/g, (_, short: string) => ({ ll: ' will', re: ' are', ve: ' have' })[short] ?? '')
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
