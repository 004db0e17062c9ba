import type { Paragraph, Table } from 'docx';
import { FORMAT_C } from '../src/papers/formats/format-c.ts';
import { actionPlanAppendix } from './parts/action-plan.ts';
import { clearances } from './parts/clearance.ts';
import { exemptPart } from './parts/exempt-part.ts';
import { PORTRAIT_WIDTH } from './parts/page.ts';
import { list, sections } from './parts/sections.ts';
import { coverTable, dataTable } from './parts/tables.ts';
import { template } from './parts/template.ts';
import { each, hanging, heading, leadIn, paragraphs, without, words } from './parts/text.ts';
import { upright } from './parts/upright.ts';

/** How many lines stand in the upper of the two cover tables: Meeting to Summary. */
const UPPER = 5;

/** C · Executive report; its numbers run on from the implications through the body. */
export function formatC(): Promise<Uint8Array> {
  return template(FORMAT_C.name, [
    upright([
      heading(1, FORMAT_C.heading),
      coverTable(FORMAT_C.fields.slice(0, UPPER), PORTRAIT_WIDTH),
      words('', 'Furniture'),
      coverTable(FORMAT_C.fields.slice(UPPER), PORTRAIT_WIDTH),
      heading(2, 'CORPORATE IMPLICATIONS'),
      ...each<Paragraph | Table>('implications', heading(3, '{heading}:'), ...paragraphs()),
      heading(2, 'RECOMMENDATION:'),
      leadIn('The {body.name} is asked to:'),
      ...each('recommendations', hanging('{number}', '{text}')),
      words('Reason for Recommendation: {reasonForRecommendation}'),
      ...sections(2),
      heading(2, 'Appendices:'),
      ...each('appendices', words('{name} – {title}')),
      ...list(2, 'Background Papers: (open to public inspection)', 'backgroundPapers'),
      ...clearances(2),
      ...exemptPart(),
      ...judgements(),
      ...regionalOutcomes(),
    ]),
    actionPlanAppendix('{appendix.actionPlan} – Action Plan'),
  ]);
}

function judgements(): (Paragraph | Table)[] {
  return [
    heading(1, '{appendix.judgements} – Summary of Inspection Judgements', { newPage: true }),
    ...each(
      'hasJudgements',
      dataTable({
        list: 'judgements',
        width: PORTRAIT_WIDTH,
        columns: [
          { heading: 'Inspection', cell: '{inspection}', share: 30 },
          { heading: 'Strand', cell: '{strand}', share: 26 },
          { heading: 'Part', cell: '{subJudgement}', share: 22 },
          { heading: 'Grade', cell: '{grade}', share: 20 },
          { heading: 'Note', cell: '{note}', share: 13 },
        ],
      }),
    ),
    ...without('hasJudgements', words('The plan holds no judgements.')),
  ];
}

function regionalOutcomes(): (Paragraph | Table)[] {
  return [
    heading(1, '{appendix.regionalOutcomes} – Summary of Inspection Outcomes in the Region'),
    ...each(
      'hasRegionalOutcomes',
      dataTable({
        list: 'regionalOutcomes',
        width: PORTRAIT_WIDTH,
        columns: [
          { heading: 'Strand', cell: '{strand}', share: 26 },
          { heading: 'Grade', cell: '{grade}', share: 22 },
          { heading: 'Authorities', cell: '{count}', share: 14 },
          { heading: 'Which', cell: '{authorities}', share: 38 },
        ],
      }),
    ),
    ...without('hasRegionalOutcomes', words('The plan holds no outcomes of other authorities.')),
  ];
}
