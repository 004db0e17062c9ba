import type { Acronym } from '../../plan/model.ts';

/** Expands each acronym where a reader first meets it: "MASH" becomes "multi-agency safeguarding hub (MASH)". */
interface AcronymExpander {
  /** Give texts in reading order: what was expanded in one is not expanded in the next. */
  expand(text: string): string;
}

/** An expander for one paper. An acronym whose meaning already stands before it in brackets counts as met. */
export function acronymExpander(acronyms: readonly Acronym[]): AcronymExpander {
  const waiting = new Map(acronyms.filter((row) => row.acronym !== '' && row.meaning !== '').map((row) => [row.acronym, row.meaning]));
  return {
    expand(text) {
      let expanded = text;
      for (const [acronym, meaning] of waiting) {
        const pattern = new RegExp(`(?<![\\w&])${escapePattern(acronym)}(?![\\w&])`);
        const match = pattern.exec(expanded);
        if (match === null) continue;
        waiting.delete(acronym);
        if (!isExplained(expanded, match.index, acronym, meaning))
          expanded = `${expanded.slice(0, match.index)}${meaning} (${acronym})${expanded.slice(match.index + acronym.length)}`;
      }
      return expanded;
    },
  };
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
