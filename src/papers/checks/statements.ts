import { plainWords } from '../../words/words.ts';
import { FORMATS } from '../formats/formats.ts';
import { clearanceOf } from '../lists/clearance-rows.ts';
import { publicText } from '../text/report-text.ts';
import type { CheckContext, Found } from './check.ts';
import { found } from './check.ts';

/** Words that claim nothing of the officer: nobody was asked, because nothing was to be said. */
const CLAIMS_NOTHING = /^(?:not applicable|n a|none|no|no implications?|there are no implications?)$/;

/**
 * A statement typed on the Report text tab that disagrees with its row on the Clearances tab: other words than the
 * officer's, or words of an officer from whom nothing came. Cover, tracking grid and table are all written from that row.
 */
export function typedStatements({ paper, plan }: CheckContext): readonly Found[] {
  return FORMATS[paper.format].fields.flatMap(({ label, statementOf, reportText }) => {
    if (statementOf === undefined || reportText === undefined) return [];
    const typed = publicText(plan, reportText, { body: paper.body.ref, meeting: paper.meeting.ref });
    const words = plainWords(typed.map(({ text, bullets }) => [text, ...bullets].join(' ')).join(' '));
    const row = clearanceOf(statementOf, { plan, meeting: paper.meeting });
    const place = typed[0]?.place ?? label.replace(/:$/, '');
    if (words === '') return [];
    if (row?.received !== undefined)
      return row.statement === '' || plainWords(row.statement) === words
        ? []
        : [
            found(
              place,
              `says otherwise than the statement of the ${statementOf} (Clearances, row ${row.row}), which is printed. Keep ` +
                `one of the two.`,
            ),
          ];
    if (CLAIMS_NOTHING.test(words) && row?.requested === undefined) return [];
    const came = row?.requested === undefined ? 'was never asked' : 'has not answered';
    return [
      found(
        place,
        `speaks for the ${statementOf}, who ${came} by the Clearances tab. Enter there what came and when, or take the words out.`,
      ),
    ];
  });
}
