import { inaccessibleSlides } from './accessible-slides.ts';
import type { PaperCheck } from './check.ts';
import { CHECKS } from './checks.ts';

/** What is looked for in the words of a presentation as in those of its paper. */
const OF_WORDS: readonly string[] = ['Personal data', 'Exempt words', 'Date far off', 'Placeholder left'];

/** Everything that is looked for in a presentation. */
export const SLIDE_CHECKS: readonly PaperCheck[] = [
  ...CHECKS.filter(({ name }) => OF_WORDS.includes(name)),
  /** Titles, notes, language, alternative text, header rows, contrast, and colour that says nothing in words. */
  {
    name: 'Slide that not everybody can read',
    severity: 'error',
    find: ({ document }) => inaccessibleSlides(document),
  },
];
