import type { PaperCheck } from './check.ts';
import { faintWords, picturesWithoutWords } from './contrast-in-document.ts';
import { disagreements } from './date-agreement.ts';
import { headlessTables, mergedCells, missingProperties, skippedHeadings, unexpandedIn, wordlessColours } from './document-structure.ts';
import { exemptWordsIn } from './exempt-words.ts';
import { blankLabels, emptyAppendices, undatedMeetings } from './labels.ts';
import { laterDates } from './later-dates.ts';
import { barePercentages, vagueNumbers, wrongNumbers, wrongTotals } from './numbers-in-prose.ts';
import {
  awaitedStatements,
  blankImplications,
  blankSections,
  exemptWithoutReason,
  farDates,
  personalDataIn,
  repeats,
  unexpandedInPaper,
  verbsOutsidePowers,
} from './paper-content.ts';
import { typedStatements } from './statements.ts';
import { unmetPromises } from './promises.ts';
import { proseOf } from './prose.ts';

const officers = (paper: Parameters<typeof proseOf>[0]): ReturnType<typeof proseOf> => proseOf(paper).filter(({ byProduct }) => !byProduct);

/** Everything that is looked for before a paper is published, in the order in which officers read it. */
export const CHECKS: readonly PaperCheck[] = [
  /** An implication that nobody answered; "Not applicable" is an answer. */
  {
    name: 'Blank implication',
    severity: 'error',
    find: ({ paper }) => blankImplications(paper),
  },
  /** A label of the cover beside which nothing stands. */
  {
    name: 'Blank label',
    severity: 'error',
    find: blankLabels,
  },
  /** An appendix that is promised and empty, or named and not there. */
  {
    name: 'Appendix empty',
    severity: 'error',
    find: (context) => emptyAppendices(context, officers(context.paper)),
  },
  /** Minutes of a meeting that has no date. */
  {
    name: 'Meeting without date',
    severity: 'error',
    find: ({ paper, plan }) => undatedMeetings(paper, plan),
  },
  /** A section with no words in it. */
  { name: 'Empty section', severity: 'warning', find: ({ paper }) => blankSections(paper) },
  /** A paragraph number or a whole paragraph that stands twice, or a number typed into the words. */
  {
    name: 'Repeated paragraph',
    severity: 'error',
    find: repeats,
  },
  /** A date more than ten years from the paper's own, such as 20 July 2106. */
  {
    name: 'Date far off',
    severity: 'error',
    find: ({ paper }) => farDates(paper),
  },
  /** A day after the paper's own, told as past. */
  {
    name: 'Later date',
    severity: 'warning',
    find: ({ paper }) => laterDates(proseOf(paper), paper.asAt),
  },
  /** An inspection or its report dated differently in two paragraphs, or against the Inspections tab. */
  {
    name: 'Dates that disagree',
    severity: 'error',
    find: ({ paper, plan }) => disagreements(proseOf(paper), plan),
  },
  /** A placeholder that nothing answered, in the words or anywhere in the document. */
  {
    name: 'Placeholder left',
    severity: 'error',
    find: ({ paper, document }) => {
      const inPaper = unexpandedInPaper(paper);
      const named = inPaper.map(({ words }) => words).join('\n');
      return [...inPaper, ...unexpandedIn(document).filter(({ words }) => !named.includes(/\{[^}]*\}/.exec(words)?.[0] ?? words))];
    },
  },
  /** "14 of 18 areas are complete" where the plan says otherwise. */
  {
    name: 'Number against the plan',
    severity: 'error',
    find: (context) => [...wrongNumbers(officers(context.paper), context.counts), ...wrongTotals(officers(context.paper), context)],
  },
  /** "The majority of actions", where the plan has the number. */
  {
    name: 'Vague number',
    severity: 'warning',
    find: ({ paper }) => vagueNumbers(officers(paper)),
  },
  /** A percentage in a sentence without "n of N". */
  {
    name: 'Percentage alone',
    severity: 'warning',
    find: ({ paper }) => barePercentages(officers(paper)),
  },
  /** A recommendation that asks a body for what it may not do. */
  {
    name: "Outside the body's powers",
    severity: 'error',
    find: ({ paper }) => verbsOutsidePowers(paper),
  },
  /** What could identify a child: numbers, dates of birth, postcodes, telephone numbers, case references, counts under 5. */
  {
    name: 'Personal data',
    severity: 'error',
    find: personalDataIn,
  },
  /** Words of an exempt row in any part of the public document. */
  {
    name: 'Exempt words',
    severity: 'error',
    find: ({ paper, document, plan }) => (paper.copy === 'publication' ? exemptWordsIn(document, plan) : []),
  },
  /** An exempt row without its Schedule 12A paragraph or public-interest reasoning. */
  {
    name: 'Exemption without reason',
    severity: 'error',
    find: exemptWithoutReason,
  },
  /** A statement asked of an officer that has not come: silence is never clearance. */
  {
    name: 'Statement awaited',
    severity: 'warning',
    find: awaitedStatements,
  },
  /** Words typed for an officer that the officer's row on the Clearances tab does not bear out. */
  {
    name: 'Statement against its row',
    severity: 'error',
    find: typedStatements,
  },
  /** A promise made to this body at an earlier meeting that is not shown met. */
  {
    name: 'Undertaking not met',
    severity: 'warning',
    find: ({ paper, plan }) => unmetPromises(paper, plan),
  },
  /** A heading two levels below the one before it, or a document without headings. */
  {
    name: 'Heading level skipped',
    severity: 'error',
    find: ({ document }) => skippedHeadings(document),
  },
  /** A table of several rows whose header is not marked. */
  {
    name: 'Table without header',
    severity: 'error',
    find: ({ document }) => headlessTables(document),
  },
  /** Merged cells in a table with a header row. */
  {
    name: 'Merged cells',
    severity: 'warning',
    find: ({ document }) => mergedCells(document),
  },
  /** A document without title or language. */
  {
    name: 'Title or language missing',
    severity: 'error',
    find: ({ document }) => missingProperties(document),
  },
  /** A coloured cell that holds no word. */
  {
    name: 'Colour without word',
    severity: 'error',
    find: ({ document }) => wordlessColours(document),
  },
  /** Words in a colour too near to what is behind them. */
  {
    name: 'Contrast too low',
    severity: 'error',
    find: ({ document }) => faintWords(document),
  },
  /** A picture that nobody described. */
  {
    name: 'Picture without words',
    severity: 'error',
    find: ({ document }) => picturesWithoutWords(document),
  },
];
