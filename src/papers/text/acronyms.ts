import type { Acronym } from '../../plan/model.ts';

/** Expands each acronym where a reader first meets it: "MASH" becomes "multi-agency safeguarding hub (MASH)". */
interface AcronymExpander {
  /** Give texts in reading order: what was expanded in one is not expanded in the next. */
  expand(text: string): string;
}

/** Letters: what is longer was pasted into the wrong cell, and explains nothing. */
const LONGEST = 500;
const isBrief = (words: string): boolean => words !== '' && words.length <= LONGEST;

/** An expander for one paper. An acronym whose meaning already stands before it in brackets counts as met. */
export function acronymExpander(acronyms: readonly Acronym[]): AcronymExpander {
  const rows = acronyms.filter(({ acronym, meaning }) => isBrief(acronym) && isBrief(meaning));
  const waiting = new Set(rows);
  return {
    expand: (text) =>
      rows.reduce((expanded, row) => {
        if (!waiting.has(row)) return explainedAgain(expanded, row);
        const at = new RegExp(wordPattern(row.acronym)).exec(expanded)?.index;
        if (at === undefined) return expanded;
        waiting.delete(row);
        return expandedAt(expanded, at, row);
      }, text),
  };
}

/** Inside brackets the meaning takes no brackets of its own: "(safeguarding and looked after children, SLAC)". */
function expandedAt(text: string, at: number, row: Acronym): string {
  const { acronym, meaning } = row;
  if (isExplained(text, at, acronym, meaning)) return text;
  const before = text.slice(0, at);
  const rest = explainedAgain(text.slice(at + acronym.length), row);
  const isInBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
  return `${before}${meaning}${isInBrackets ? `, ${acronym}` : ` (${acronym})`}${rest}`;
}

/** What was explained once is the short form from then on, also where an officer explains it again. */
function explainedAgain(text: string, { acronym, meaning }: Acronym): string {
  const [short, long] = [escapePattern(acronym), escapePattern(meaning)];
  return text.replace(new RegExp(`(?<!\\w)${long} \\(${short}\\)|(?<![\\w&])${short} \\(${long}\\)`, 'gi'), acronym);
}

function wordPattern(acronym: string): string {
  return `(?<![\\w&])${escapePattern(acronym)}(?![\\w&])`;
}

/** "multi-agency safeguarding hub (MASH)" and "MASH (multi-agency safeguarding hub)" explain themselves. */
function isExplained(text: string, at: number, acronym: string, meaning: string): boolean {
  const before = text.slice(0, at).toLowerCase();
  const after = text.slice(at + acronym.length).toLowerCase();
  return before.endsWith(`${meaning.toLowerCase()} (`) || after.startsWith(` (${meaning.toLowerCase()})`);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
