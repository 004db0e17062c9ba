import type { Paragraph, Table } from 'docx';
import { FORMAT_F } from '../src/papers/formats/format-f.ts';
import { clearances } from './parts/clearance.ts';
import { exemptPart } from './parts/exempt-part.ts';
import { PORTRAIT_NARROW, PORTRAIT_WIDTH } from './parts/page.ts';
import { progressBar } from './parts/progress-bar.ts';
import type { Column } from './parts/tables.ts';
import { coverTable, dataTable } from './parts/tables.ts';
import { template } from './parts/template.ts';
import { each, hanging, heading, leadIn, without, words } from './parts/text.ts';
import { upright } from './parts/upright.ts';

/** F · Board highlight report on two sides of A4. */
export function formatF(): Promise<Uint8Array> {
  return template(FORMAT_F.name, [
    upright(
      [
        heading(1, FORMAT_F.heading),
        coverTable(FORMAT_F.fields, PORTRAIT_WIDTH),
        heading(2, 'Status now and last time'),
        ...each('section.status.paragraphs', words('{text}')),
        ...progressBar(),
        table('statusKey', [
          { heading: 'Status', cell: '{label}', share: 17 },
          { heading: 'Now', cell: '{now}', share: 12 },
          { heading: 'Last time', cell: '{before}', share: 13 },
          { heading: 'What it means', cell: '{meaning}', share: 68 },
        ]),
        heading(2, 'Done since the last report'),
        ...listOr(
          'hasDoneSince',
          table('doneSince', [
            { heading: 'Ref', cell: '{ref}', share: 8 },
            { heading: 'Action', cell: '{text}', share: 78 },
            { heading: 'Status', cell: '{status}', share: 14 },
          ]),
          'No action was completed since the last report, or this is the first one.',
        ),
        heading(2, 'Due next'),
        ...listOr(
          'hasDueNext',
          table('dueNext', [
            { heading: 'Ref', cell: '{ref}', share: 8 },
            { heading: 'Action', cell: '{text}', share: 61 },
            { heading: 'Deadline', cell: '{deadline}', share: 18 },
            { heading: 'Status', cell: '{status}', share: 14 },
          ]),
          'No public action is due in the next eight weeks.',
        ),
        heading(2, 'Exceptions'),
        ...listOr(
          'hasBriefExceptions',
          table('briefExceptions', [
            { heading: 'Ref', cell: '{ref}', share: 7 },
            { heading: 'Action', cell: '{text}', share: 37 },
            { heading: 'Status', cell: '{status}', share: 12 },
            { heading: 'Cause', cell: '{cause}', share: 14 },
            { heading: 'Path to green', cell: '{pathToGreen}', share: 40 },
          ]),
          'There are no exceptions.',
        ),
        heading(2, 'Risks up or down'),
        ...listOr(
          'hasBriefRisks',
          table('briefRisks', [
            { heading: 'Risk', cell: '{text}', share: 78 },
            { heading: 'Score', cell: '{movement}', share: 22 },
          ]),
          'No risk is entered.',
        ),
        heading(2, 'Decisions wanted'),
        leadIn('The {body.name} is asked to:'),
        ...each('recommendations', hanging('{number}', '{text}')),
        heading(2, 'Money'),
        ...listOr('hasMoneyLines', words('{#moneyLines}{text} {/moneyLines}'), 'No money is entered in the plan.'),
        heading(2, 'Next milestones'),
        ...listOr(
          'hasMilestones',
          table('milestones', [
            { heading: 'Date', cell: '{date}', share: 20 },
            { heading: 'Meeting', cell: '{text}', share: 80 },
          ]),
          'No later meeting is entered.',
        ),
        ...clearances(2),
        ...exemptPart(),
      ],
      PORTRAIT_NARROW,
    ),
  ]);
}

function table(list: string, columns: readonly Column[]): Table {
  return dataTable({ list, columns, width: PORTRAIT_WIDTH, small: true });
}

function listOr(has: string, list: Paragraph | Table, otherwise: string): (Paragraph | Table)[] {
  return [...each<Paragraph | Table>(has, list), ...without(has, words(otherwise))];
}
