import { sectionHeading } from './headings.ts';
import type { SectionHeading, SectionKind } from './headings.ts';
import type { Marked } from './list-markers.ts';
import { bodyAsked } from './sub-headings.ts';
import { tableColumns } from './table-columns.ts';
import type { TableColumns } from './table-columns.ts';

/** How sure the reading is: a marked list under a heading of its kind; set out another way; only perhaps one. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Something the report lists: what must improve, or what is strong. */
export interface Finding {
  readonly kind: SectionKind;
  readonly isGrave: boolean;
  readonly text: string;
  /** The number that the report gives it, else its section and its place there: "18, item 2", "Areas for improvement, item 3". */
  readonly paragraph: string;
  /** The heading above its section: a theme, a question, a board. '' where there is none. */
  readonly strand: string;
  readonly responsible: string;
  readonly due: string;
  readonly confidence: Confidence;
  /** Why it is not certain; '' where it is. */
  readonly why: string;
}

export interface Section {
  readonly heading: SectionHeading;
  readonly words: string;
  readonly strand: string;
  readonly findings: Finding[];
  columns: TableColumns | undefined;
  style: Marked['style'] | undefined;
  due: string;
  responsible: string;
  /** The numbered paragraph that introduces the list, "18". */
  paragraph: string;
  itemsUnderParagraph: number;
  isClosed: boolean;
}

/** What a list is called whose own heading is a sentence. */
const LISTED: Readonly<Record<SectionKind, string>> = {
  'Priority action': 'Areas for priority action',
  'Significant weakness': 'Areas of significant weakness',
  'Cause of concern': 'Causes of concern',
  'Area for improvement': 'Areas for improvement',
  Recommendation: 'Recommendations',
  'Area for development': 'Areas for development',
  'To do better': 'What needs to be done better',
  Strength: 'Strengths',
  Judgements: 'Judgements',
  Past: 'Earlier inspections',
  Other: 'Findings',
};

/** A section that has just been opened. `words` is its heading's line, perhaps a table's heading row. */
export function newSection(heading: SectionHeading, words: string, strand: string): Section {
  const cell = words.split('\t').find((each) => sectionHeading(each)?.kind === heading.kind) ?? words;
  return {
    heading,
    words: cell.length > 110 || cell.endsWith(':') ? LISTED[heading.kind] : cell.replace(/[\s:.]+$/, ''),
    strand,
    findings: [],
    columns: tableColumns(words.split('\t')),
    style: undefined,
    due: '',
    responsible: '',
    paragraph: '',
    itemsUnderParagraph: 0,
    isClosed: heading.kind === 'Past',
  };
}

/** Whom a table or heading names stands; "Leaders should …" says less. */
export function responsibleFor(text: string, section: Section): string {
  const asked = bodyAsked(text);
  const isVague = /^(?:leaders|partners|service|force|leaders and managers)$/i.test(asked);
  return asked === '' || (isVague && section.responsible !== '') ? section.responsible : asked;
}

/** The heading above is kept where it tells sections apart; a place that would name two findings says under which heading it is. */
export function withPlaces(sections: readonly Section[]): Finding[] {
  const strands = new Set(sections.map(({ strand }) => strand));
  const under = (section: Section): string => (strands.size > 1 ? section.strand : '');
  const taken = new Map<string, number>();
  const numbers = sections.flatMap(({ findings }) => findings.map(({ paragraph }) => paragraph));
  const isRepeated = (paragraph: string): boolean => numbers.indexOf(paragraph) !== numbers.lastIndexOf(paragraph);
  return sections.flatMap((section) => {
    const isShared = sections.some((each) => each.words === section.words && each.strand !== section.strand);
    const name = isShared && under(section) !== '' ? `${under(section)}: ${section.words}` : section.words;
    return section.findings.map((finding): Finding => {
      const strand = under(section);
      if (finding.paragraph !== '' && !isRepeated(finding.paragraph)) return { ...finding, strand };
      if (finding.paragraph !== '') return { ...finding, strand, paragraph: `${name}, ${finding.paragraph}` };
      const place = (taken.get(name) ?? 0) + 1;
      taken.set(name, place);
      return { ...finding, strand, paragraph: `${name}, item ${place}` };
    });
  });
}
