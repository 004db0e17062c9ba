import { clearances, exemptPart, listOr } from '../layout/chapters.ts';
import { cover, each, heading, numbered, pages, progressBar, table, trend, without, words } from '../layout/layout.ts';
import type { LayoutNode } from '../layout/layout.ts';
import type { FieldDescription, FormatDescription } from './format.ts';

const HEADING = 'Board highlight report';

const FIELDS: readonly FieldDescription[] = [
  { key: 'board', label: 'Board:', otherwise: '{body.name}' },
  { key: 'subject', label: 'Subject:', otherwise: '{paper.title}' },
  { key: 'date', label: 'Date:', otherwise: '{meeting.date}' },
  { key: 'reportFrom', label: 'Report of:', otherwise: '{meeting.reportFrom}' },
  { key: 'asAt', label: 'As at:', otherwise: '{paper.asAt}' },
];

/** The key with the counts; the counts of the last paper stand beside them where there was one. */
const statusTable = (before: readonly (readonly [string, string, number])[]): LayoutNode =>
  table('statusKey', [['Status', '{label}', 20], ['Now', '{now}', 12], ...before, ['What it means', '{meaning}', 65]], { small: true });

const DONE_AND_DUE: readonly LayoutNode[] = [
  heading(2, 'Done since the last report'),
  ...listOr(
    'doneSince',
    table(
      'doneSince',
      [
        ['Ref', '{ref}', 8],
        ['Action', '{text}', 78],
        ['Status', '{status}', 14],
      ],
      { small: true },
    ),
    '{last.noneDone}',
  ),
  each('further.done', words('{further.done}', 'afterTable')),
  heading(2, 'Due next'),
  ...listOr(
    'dueNext',
    table(
      'dueNext',
      [
        ['Ref', '{ref}', 8],
        ['Action', '{text}', 61],
        ['Deadline', '{deadline}', 18],
        ['Status', '{status}', 14],
      ],
      { small: true },
    ),
    'No public action is due in the next eight weeks.',
  ),
  each('further.due', words('{further.due}', 'afterTable')),
];

const EXCEPTIONS_AND_RISKS: readonly LayoutNode[] = [
  heading(2, 'Exceptions'),
  each('exceptionGroups.any', words('{paper.exceptionsSentence}', 'leadIn')),
  without('exceptionGroups', words('{paper.exceptionsSentence}')),
  each(
    'exceptionGroups.any',
    table(
      'exceptionGroups',
      [
        ['Status', '{status}', 12],
        ['Actions', '{actions}', 44],
        ['Cause, and path to green', '{why}', 44],
      ],
      { small: true },
    ),
  ),
  each('further.exceptions', words('{further.exceptions}', 'afterTable')),
  each('paper.owedSentence', words('{paper.owedSentence}', 'afterTable')),
  heading(2, 'Risks up or down'),
  ...listOr(
    'briefRisks',
    table(
      'briefRisks',
      [
        ['Risk', '{text}', 78],
        ['Score', '{movement}', 22],
      ],
      { small: true },
    ),
    'No risk is entered.',
  ),
  each('further.risks', words('{further.risks}', 'afterTable')),
];

/** Board highlight report: two sides of A4, in short tables that the template lays out. */
export const FORMAT_F: FormatDescription = {
  letter: 'F',
  name: 'Board highlight report',
  heading: HEADING,
  numbering: 'none',
  fields: FIELDS,
  implications: [],
  sections: [{ key: 'status', heading: 'Status now and last time', product: ['progress'] }],
  appendices: [],
  asksByItself: true,
  needsPosition: true,
  knownBy: ['briefExceptions', 'doneSince', 'dueNext'],
  layout: {
    pages: [
      pages(
        'narrow',
        heading(1, HEADING),
        cover(FIELDS),
        heading(2, 'Status now and last time'),
        each('section.status.paragraphs', words('{text}')),
        progressBar(),
        trend(),
        each('last.isThere', statusTable([['Last time', '{before}', 13]])),
        without('last.isThere', statusTable([])),
        ...DONE_AND_DUE,
        ...EXCEPTIONS_AND_RISKS,
        heading(2, 'Decisions wanted'),
        words('The {body.name} is asked to:', 'leadIn'),
        each('recommendations', numbered()),
        heading(2, 'Money'),
        ...listOr('moneyLines', words('{#moneyLines}{text} {/moneyLines}'), 'No money is entered in the plan.'),
        heading(2, 'Next milestones'),
        ...listOr(
          'milestones',
          table(
            'milestones',
            [
              ['Date', '{date}', 20],
              ['Meeting', '{text}', 80],
            ],
            { small: true },
          ),
          'No later meeting is entered.',
        ),
        clearances(),
        exemptPart(),
      ),
    ],
  },
};
