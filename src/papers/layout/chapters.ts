import { bullet, each, heading, numbered, pages, progressBar, table, trend, without, words } from './layout.ts';
import type { ColumnWords, LayoutNode, LayoutPages, Level, Staying } from './layout.ts';

/** The paragraphs of a section: numbered or not, each on the page of its first bullet. */
export const paragraphs = (of = 'paragraphs', options: Staying = {}): LayoutNode =>
  each(
    of,
    each('bullets.any', ...paragraphWords({ staysWithNext: true })),
    without('bullets', ...paragraphWords(options)),
    each('bullets', bullet(options)),
  );

/** The words of a paragraph behind its number, where it carries one. */
const paragraphWords = (options: Staying): readonly LayoutNode[] => [
  each('number', numbered(options)),
  without('number', each('text', words('{text}', options.staysWithNext === true ? 'leadIn' : 'plain'))),
];

/** Every section of the format: its heading, the pictures of the progress where it tells it, its paragraphs. */
export const sections = (level: Level): LayoutNode => each('sections', ...sectionOpening(level), paragraphs());

/** The same, and the last section stays with the contact details that follow it, so that no page holds them alone. */
export const sectionsBeforeContact = (level: Level): LayoutNode =>
  each(
    'sections',
    ...sectionOpening(level),
    without('isClosing', paragraphs()),
    each('isClosing', paragraphs('paragraphs', { staysWithNext: true })),
  );

const sectionOpening = (level: Level): readonly LayoutNode[] => [heading(level, '{heading}'), progressBar(), trend()];

/** A heading and the list under it, all on the page of what follows. */
export const bulletsUnder = (level: Level, title: string, of: string): readonly LayoutNode[] => [
  heading(level, title),
  each(of, bullet({ staysWithNext: true })),
];

/** Who answers questions, and how to reach them. */
export const contact = (level: Level, title: string): readonly LayoutNode[] => [
  heading(level, title),
  words('{meeting.contactOfficer}', 'leadIn'),
  each('contactDetails', words('{text}')),
];

/** Who was asked for a statement and when it came: silence is never clearance. For officers' copies alone. */
export const clearances = (): LayoutNode =>
  each(
    'isClearance',
    heading(2, 'Statements requested and received'),
    table('clearances', [
      ['Officer', '{officer}', 36],
      ['Requested', '{requested}', 20],
      ['Received', '{received}', 20],
      ['Cleared?', '{state}', 24],
    ]),
  );

/** What may not be published, with the paragraph of Schedule 12A and why: printed in copies that are not public. */
export const exemptPart = (): LayoutNode =>
  each(
    'exempt.any',
    heading(1, 'EXEMPT PART: NOT FOR PUBLICATION', { opensPage: true }),
    words('The items below are exempt under Part 1 of Schedule 12A to the Local Government Act 1972.', 'notice'),
    table('exempt', [
      ['Ref', '{ref}', 9],
      ['Item', '{text}', 40],
      ['Schedule 12A', '{paragraph}', 24],
      ['Public interest', '{publicInterest}', 30],
    ]),
  );

/** A list where it holds anything, or else a sentence. */
export const listOr = (of: string, list: LayoutNode, otherwise: string): readonly LayoutNode[] => [
  each(`${of}.any`, list),
  without(of, words(otherwise)),
];

/** What each status means: no colour has one meaning across councils, so every paper prints its own. */
const statusKey = (): readonly LayoutNode[] => [
  heading(2, 'What the statuses mean'),
  table(
    'statusKey',
    [
      ['Status', '{label}', 16],
      ['Symbol', '{symbol}', 8],
      ['Meaning', '{meaning}', 64],
      ['Actions', '{count} of {of}', 12],
    ],
    { small: true },
  ),
];

/** In millimetres: the words of most actions and of most updates stand in two lines. */
const PLAN_COLUMNS: ColumnWords = [
  ['Ref', '{ref}', 10],
  ['Action', '{action}', 55],
  ['Answers', '{recommendation}', 17],
  ['Lead', '{lead}', 34],
  ['Deadline', '{deadline}', 24],
  ['Status', '{status}', 20],
  ['Why, and latest update', '{whyAndUpdate}', 113],
];

/** Of a table under its workstream's heading: what the action answers gives its room to the update. */
const WORKSTREAM_COLUMNS: ColumnWords = [
  ['Ref', '{ref}', 10],
  ['Action', '{action}', 55],
  ['Lead', '{lead}', 34],
  ['Deadline', '{deadline}', 24],
  ['Status', '{status}', 20],
  ['Why, and latest update', '{whyAndUpdate}', 130],
];

const allActions = (): readonly LayoutNode[] => [
  heading(2, 'Actions'),
  ...listOr('actions', table('actions', PLAN_COLUMNS, { small: true }), '{paper.noActionsSentence}'),
];

/** The workstreams with their phases and who answers for them, then the actions of each; without workstreams, all together. */
export const actionsByWorkstream = (): readonly LayoutNode[] => [
  each(
    'actionsByWorkstream.any',
    heading(2, 'Workstreams'),
    table(
      'actionsByWorkstream',
      [
        ['Workstream', '{name}', 80],
        ['Phase', '{phase}', 24],
        ['Accountable agency', '{agency}', 70],
        ['Lead', '{lead}', 65],
        ['Actions complete', '{complete}', 34],
      ],
      { small: true },
    ),
    each('actionsByWorkstream', heading(3, '{title}'), table('rows', WORKSTREAM_COLUMNS, { small: true })),
  ),
  without('actionsByWorkstream', ...allActions()),
];

/** The action plan on its side: key at the top, header row repeated, status as word and colour. */
export const actionPlanAppendix = (name: string, actions: readonly LayoutNode[] = allActions()): LayoutPages =>
  pages(
    'on its side',
    heading(1, name),
    words('{paper.asAtSentence} {paper.exemptSentence}'),
    without('isExemptPartAlone', each('isPositionKnown', ...statusKey()), ...actions),
    each('isExemptPartAlone', words('The action plan is in the public part of this paper, which is published separately.')),
  );
