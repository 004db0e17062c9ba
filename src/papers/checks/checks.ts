import type { PaperCheck } from './check.ts';
import { disagreements } from './date-agreement.ts';
import { headlessTables, mergedCells, missingProperties, skippedHeadings, unexpandedIn, wordlessColours } from './document-structure.ts';
import { exemptWordsIn } from './exempt-words.ts';
import { barePercentages, vagueNumbers, wrongNumbers } from './numbers-in-prose.ts';
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
import { unmetPromises } from './promises.ts';
import { proseOf } from './prose.ts';

const officers = (paper: Parameters<typeof proseOf>[0]): ReturnType<typeof proseOf> => proseOf(paper).filter(({ byProduct }) => !byProduct);

/** Everything that is looked for before a paper is published, in the order in which officers read it. */
export const CHECKS: readonly PaperCheck[] = [
  {
    name: 'Blank implication',
    finds: 'An implication that nobody answered; "Not applicable" is an answer.',
    severity: 'error',
    find: ({ paper }) => blankImplications(paper),
  },
  { name: 'Empty section', finds: 'A section with no words in it.', severity: 'warning', find: ({ paper }) => blankSections(paper) },
  {
    name: 'Repeated paragraph',
    finds: 'A paragraph number or a whole paragraph that stands twice, or a number typed into the words.',
    severity: 'error',
    find: repeats,
  },
  {
    name: 'Date far off',
    finds: "A date more than ten years from the paper's own, such as 20 July 2106.",
    severity: 'error',
    find: ({ paper }) => farDates(paper),
  },
  {
    name: 'Dates that disagree',
    finds: 'An inspection or its report dated differently in two paragraphs, or against the Inspections tab.',
    severity: 'error',
    find: ({ paper, plan }) => disagreements(proseOf(paper), plan),
  },
  {
    name: 'Placeholder left',
    finds: 'A placeholder that nothing answered, in the words or anywhere in the document.',
    severity: 'error',
    find: ({ paper, document }) => {
      const inPaper = unexpandedInPaper(paper);
      const named = inPaper.map(({ words }) => words).join('\n');
      return [...inPaper, ...unexpandedIn(document).filter(({ words }) => !named.includes(/\{[^}]*\}/.exec(words)?.[0] ?? words))];
    },
  },
  {
    name: 'Number against the plan',
    finds: '"14 of 18 areas are complete" where the plan says otherwise.',
    severity: 'error',
    find: ({ paper, counts }) => wrongNumbers(officers(paper), counts),
  },
  {
    name: 'Vague number',
    finds: '"The majority of actions", where the plan has the number.',
    severity: 'warning',
    find: ({ paper }) => vagueNumbers(officers(paper)),
  },
  {
    name: 'Percentage alone',
    finds: 'A percentage in a sentence without "n of N".',
    severity: 'warning',
    find: ({ paper }) => barePercentages(officers(paper)),
  },
  {
    name: "Outside the body's powers",
    finds: 'A recommendation that asks a body for what it may not do.',
    severity: 'error',
    find: ({ paper }) => verbsOutsidePowers(paper),
  },
  {
    name: 'Personal data',
    finds: 'What could identify a child: numbers, dates of birth, postcodes, telephone numbers, case references, counts under 5.',
    severity: 'error',
    find: personalDataIn,
  },
  {
    name: 'Exempt words',
    finds: 'Words of an exempt row in any part of the public document.',
    severity: 'error',
    find: ({ paper, document, plan }) => (paper.copy === 'publication' ? exemptWordsIn(document, plan) : []),
  },
  {
    name: 'Exemption without reason',
    finds: 'An exempt row without its Schedule 12A paragraph or public-interest reasoning.',
    severity: 'error',
    find: exemptWithoutReason,
  },
  {
    name: 'Statement awaited',
    finds: 'A statement asked of an officer that has not come: silence is never clearance.',
    severity: 'warning',
    find: awaitedStatements,
  },
  {
    name: 'Undertaking not met',
    finds: 'A promise made to this body at an earlier meeting that is not shown met.',
    severity: 'warning',
    find: ({ paper, plan }) => unmetPromises(paper, plan),
  },
  {
    name: 'Heading level skipped',
    finds: 'A heading two levels below the one before it, or a document without headings.',
    severity: 'error',
    find: ({ document }) => skippedHeadings(document),
  },
  {
    name: 'Table without header',
    finds: 'A table of several rows whose header is not marked.',
    severity: 'error',
    find: ({ document }) => headlessTables(document),
  },
  {
    name: 'Merged cells',
    finds: 'Merged cells in a table with a header row.',
    severity: 'warning',
    find: ({ document }) => mergedCells(document),
  },
  {
    name: 'Title or language missing',
    finds: 'A document without title or language.',
    severity: 'error',
    find: ({ document }) => missingProperties(document),
  },
  {
    name: 'Colour without word',
    finds: 'A coloured cell that holds no word.',
    severity: 'error',
    find: ({ document }) => wordlessColours(document),
  },
];
