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
  /** A title, whose acronyms stand as they were typed: what they mean is told where the words begin. */
  title(text: string, place: Place): string;
  /** Without what no Word file can hold, and otherwise as it stands. */
  clean(text: string, place: Place): string;
  readonly problems: readonly Problem[];
}

export function textFinisher(values: PaperValues, acronyms: readonly Acronym[]): TextFinisher {
  const problems: Problem[] = [];
  const expander = acronymExpander(acronyms);
  const filled = (text: string, place: Place): string => {
    const answer = expandPlaceholders(text, values, place);
    problems.push(...answer.problems);
    return cleaned(answer.text, place, problems);
  };
  return {
    problems,
    title: filled,
    clean: (text, place) => cleaned(text, place, problems),
    finish(text, place, expands) {
      return expander.expand(expands ? filled(text, place) : cleaned(text, place, problems));
    },
  };
}
