import type { Acronym } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import type { PaperValues, Place } from '../paper.ts';
import { acronymExpander } from './acronyms.ts';
import { cleaned } from './clean.ts';
import { expandPlaceholders } from './expand-placeholders.ts';

/** What every text of a paper goes through, in reading order. */
export interface TextFinisher {
  /** The text as printed; `expands` false leaves braces that officers typed into the plan's own cells alone. */
  finish(text: string, place: Place, expands: boolean): string;
  /** Without what no Word file can hold, and otherwise as it stands. */
  clean(text: string, place: Place): string;
  readonly problems: readonly Problem[];
}

export function textFinisher(values: PaperValues, acronyms: readonly Acronym[]): TextFinisher {
  const problems: Problem[] = [];
  const expander = acronymExpander(acronyms);
  return {
    problems,
    clean: (text, place) => cleaned(text, place, problems),
    finish(text, place, expands) {
      const filled = expands ? expandPlaceholders(text, values, place) : { text, problems: [] };
      problems.push(...filled.problems);
      return expander.expand(cleaned(filled.text, place, problems));
    },
  };
}
