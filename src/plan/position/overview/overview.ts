import { meetings, programme, promises } from './committees.ts';
import { dates, moved } from './dates.ts';
import { judgements, region } from './inspections.ts';
import { coverage, impact, money, risks } from './means-and-ends.ts';
import type { OverviewInput, OverviewSection, SectionMaker } from './section.ts';
import { paths, versions } from './versions.ts';

/** In the order of the document. */
const SECTIONS: readonly SectionMaker[] = [
  judgements,
  region,
  dates,
  versions,
  paths,
  meetings,
  programme,
  promises,
  coverage,
  moved,
  money,
  risks,
  impact,
];

/** Where the plan stands with inspectors, the law, committees, money and impact; sections with nothing to say are left out. */
export function overview(input: OverviewInput): OverviewSection[] {
  return SECTIONS.map((make) => make(input)).filter(({ sentences, tables }) => sentences.length + tables.length > 0);
}
