import type { Numbering } from '../formats/format.ts';

/** What numbering needs to know of a section. */
interface Numberable {
  readonly heading: string;
  readonly count: number;
  readonly opensUnnumbered: boolean;
  readonly unnumbered: boolean;
}

interface Numbered {
  readonly heading: string;
  /** One per paragraph; '' where it carries none. */
  readonly numbers: readonly string[];
}

/**
 * Numbers sections in order. `decimal` begins again in each section (1.0, 1.1 …); `continuous` runs on through all of
 * them, and a list of recommendations between them takes none.
 */
export function numbered(sections: readonly Numberable[], numbering: Numbering): readonly Numbered[] {
  let running = 0;
  return sections.map((section, index) => {
    const first = section.opensUnnumbered ? 1 : 0;
    const numbers = Array.from({ length: section.count }, (_, at) => {
      if (numbering === 'none' || section.unnumbered || at < first) return '';
      if (numbering === 'decimal') return `${index + 1}.${at + 1 - first}`;
      running += 1;
      return String(running);
    });
    return { heading: numbering === 'decimal' ? `${index + 1}.0 ${section.heading}` : section.heading, numbers };
  });
}

/** "A" for 0, "B" for 1 … "Z", "AA". */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** "(a)" for 0, "(b)" for 1 … */
export function resolutionLetter(index: number): string {
  return `(${letterOf(index).toLowerCase()})`;
}
