import type { ExampleFacts } from './example-facts.ts';

/**
 * The papers and minutes that the shipped formats follow, as skeletons: the labels, headings and numbers of each published
 * document in their order, without its sentences.
 */
export interface PublishedPaper {
  readonly name: string;
  /** Which example holds its facts, its meeting there, and the day on which it is written. */
  readonly example: string;
  readonly meeting: string;
  readonly today: string;
  readonly format: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly copy: 'clearance' | 'publication';
  /** Rows that the published document had and does not print here: made up, to show its table. */
  readonly more?: ExampleFacts;
  readonly blocks: readonly Block[];
  /** What the published document does not have. */
  readonly without: readonly RegExp[];
}

/** A label or block, and how a paragraph of it begins. */
export interface Block {
  readonly name: string;
  readonly begins: RegExp;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Each a paragraph of exactly these words. */
const exactly = (...words: readonly string[]): readonly Block[] =>
  words.map((name) => ({ name, begins: new RegExp(`^${escaped(name)}$`) }));
const begins = (name: string, pattern: RegExp): Block => ({ name, begins: pattern });
/** Paragraphs that carry these numbers: "1.1", "(a)", "13". */
const numbered = (...numbers: readonly string[]): readonly Block[] =>
  numbers.map((number) => ({ name: `paragraph ${number}`, begins: new RegExp(`^${escaped(number)}\\.? \\S`) }));
const from = (first: number, last: number, prefix = ''): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`);
/** A heading of format C and the numbers under it. */
const under = (heading: string, first: number, last: number): readonly Block[] => [...exactly(heading), ...numbered(...from(first, last))];

const BURY_2013: readonly Block[] = [
  ...exactly('Scrutiny Report'),
  begins('Agenda Item', /^Agenda Item/),
  ...exactly(
    'DECISION OF:',
    'DATE:',
    'SUBJECT:',
    'REPORT FROM:',
    'CONTACT OFFICER:',
    'TYPE OF DECISION:',
    'FREEDOM OF INFORMATION/STATUS:',
    'SUMMARY:',
    'OPTIONS & RECOMMENDED OPTION',
    'IMPLICATIONS:',
    'Corporate Aims/Policy Framework:',
  ),
  begins('Do the proposals accord with the Policy Framework?', /^Do the proposals accord with the Policy Framework\? Yes/),
  ...exactly(
    'Statement by the S151 Officer: Financial Implications and Risk Considerations:',
    'Statement by Executive Director of Resources:',
    'Equality/Diversity implications:',
    'Considered by Monitoring Officer:',
    'Wards Affected:',
    'TRACKING/PROCESS',
  ),
  begins('DIRECTOR:', /^DIRECTOR: \S/),
  ...exactly(
    'Chief Executive/ Strategic Leadership Team',
    'Cabinet Member/Chair',
    'Ward Members',
    'Partners',
    'Scrutiny Committee',
    'Committee',
    'Council',
    '1.0 BACKGROUND',
  ),
  ...numbered('1.1', '1.2'),
  ...exactly('2.0 ISSUES'),
  ...numbered(...from(1, 6, '2.')),
  ...exactly('3.0 CONCLUSION'),
  ...numbered('3.1'),
  ...exactly('List of Background Papers:-', 'Contact Details:-'),
];

const BURY_2014: readonly Block[] = [
  ...exactly('REPORT TO OVERVIEW & SCRUTINY', 'Title:', 'Date of Meeting:'),
  begins('the day with its weekday', /^(?:Mon|Tues|Wednes|Thurs|Fri)day \d{1,2} \w+ \d{4}$/),
  ...exactly('Project Lead Officer:', 'Project Sponsor:', '1.0 PROJECT DESCRIPTION'),
  begins('opening paragraph without a number', /^(?!\d)\S.*\.$/),
  ...numbered(...from(1, 12, '1.')),
  ...exactly('2.0 ISSUES'),
  ...numbered(...from(1, 6, '2.')),
  ...exactly('3.0 CONCLUSION'),
  ...numbered('3.1', '3.2'),
  ...exactly('Contact Details:-'),
];

const CENTRAL_BEDFORDSHIRE_2012: readonly Block[] = [
  ...exactly('Meeting:', 'Date:', 'Subject:', 'Report of:', 'Summary:', 'Advising Officer:', 'Contact Officer:', 'Public/Exempt:'),
  ...exactly('Wards Affected:', 'Function of:', 'Key Decision', 'Reason for urgency/exemption from call-in (if appropriate)'),
  ...exactly('CORPORATE IMPLICATIONS', 'Council Priorities:'),
  begins('lead-in to the priorities', /^The report supports .*:$/),
  ...under('Financial:', 1, 1),
  ...under('Legal:', 2, 3),
  ...exactly('Risk Management:'),
  begins('paragraph 4, lead-in to the risks', /^4\.? .*:$/),
  ...numbered('5'),
  ...under('Staffing (including Trades Unions):', 6, 6),
  ...under('Equalities/Human Rights:', 7, 7),
  ...under('Public Health:', 8, 8),
  ...under('Community Safety:', 9, 9),
  ...under('Sustainability:', 10, 10),
  ...under('Procurement:', 11, 11),
  ...under('Overview and Scrutiny:', 12, 12),
  ...exactly('RECOMMENDATION:', 'The Executive is asked to:'),
  begins('recommendation 1', /^1\. \S/),
  begins('Reason for Recommendation:', /^Reason for Recommendation: \S/),
  ...under('Executive Summary', 13, 16),
  ...under('Background', 17, 19),
  ...under('Inspection Outcomes', 20, 26),
  ...under('Action to Support Improvement', 27, 33),
  ...exactly('Appendices:'),
  begins('Appendix A', /^Appendix A . Summary of Inspection Judgements$/),
  begins('Appendix B', /^Appendix B . Summary of Inspection Outcomes in the Region$/),
  begins('Appendix C', /^Appendix C . Action Plan$/),
  ...exactly('Background Papers: (open to public inspection)'),
  begins('the grades, in Appendix A', /^(?:Outstanding|Good|Adequate|Inadequate)$/),
  begins('n of N, in Appendix B', /^\d+ of \d+$/),
  ...exactly('Workstream', 'Phase', 'Accountable agency'),
];

const meetingOf2016 = (date: string, body: string, item: string): readonly Block[] => [
  ...exactly(`Meeting: ${date} - ${body} (Item ${item})`),
  begins(`the title under its number, ${item}`, new RegExp(`^${item} \\S`)),
  ...exactly('Additional documents:', 'Minutes:'),
];

const BURY_2016: readonly Block[] = [
  ...exactly('Issue - meetings'),
  begins('title', /^Action plan following/i),
  ...meetingOf2016('31/08/2016', 'Overview and Scrutiny Committee', '201'),
  begins('the undertaking, a sentence of its own', /^An undertaking was given /),
  ...exactly('It was agreed:'),
  ...numbered('1', '2'),
  ...meetingOf2016('20/07/2016', 'Cabinet', '154'),
  ...exactly('Delegated decision:'),
  ...numbered('1', '2'),
  ...exactly('Reason for the decision:', 'Other options considered and rejected:'),
];

const CHESHIRE_EAST_2013: readonly Block[] = [
  begins('Agenda item', /^Agenda item/),
  ...exactly('Ofsted inspection'),
  begins('first purpose', /^To consider the report/),
  begins('second purpose', /^To consider the Single Improvement Plan/),
  ...exactly('Minutes:', 'RESOLVED'),
  ...['(a)', '(b)', '(c)', '(d)'].map((letter) => begins(`resolution ${letter}`, new RegExp(`^${escaped(letter)} That `))),
  ...exactly('Supporting documents:'),
];

/** The published Appendix B is not in the report's text: three fictional authorities stand for it. */
const REGION: ExampleFacts = {
  'Regional outcomes': ['Good', 'Adequate', 'Good'].map((Grade, index) => ({
    Inspection: 'I1',
    Authority: `Authority ${index + 1} (fictional)`,
    Strand: 'Safeguarding services',
    Grade,
  })),
};

const STATEMENTS = /^Statements requested and received$/;

/** The five, each with the day after which nothing may be told. */
export const PUBLISHED_PAPERS: readonly PublishedPaper[] = [
  {
    name: 'Bury, scrutiny report of June 2013',
    example: 'bury-2016',
    meeting: 'M1',
    today: '2016-09-05',
    format: 'A',
    copy: 'clearance',
    blocks: BURY_2013,
    without: [/2014|2016/],
  },
  {
    name: 'Bury, project-style report of March 2014',
    example: 'bury-2016',
    meeting: 'M2',
    today: '2016-09-05',
    format: 'B',
    copy: 'publication',
    blocks: BURY_2014,
    without: [/is asked to|RECOMMENDATION/i, STATEMENTS, /2016/],
  },
  {
    name: 'Central Bedfordshire, executive report of August 2012',
    example: 'central-bedfordshire-2012',
    meeting: 'M1',
    today: '2012-08-06',
    format: 'C',
    copy: 'publication',
    more: REGION,
    blocks: CENTRAL_BEDFORDSHIRE_2012,
    without: [STATEMENTS],
  },
  {
    name: 'Bury, issue history of July and August 2016',
    example: 'bury-2016',
    meeting: 'M4',
    today: '2016-09-05',
    format: 'D',
    copy: 'publication',
    blocks: BURY_2016,
    without: [STATEMENTS],
  },
  {
    name: 'Cheshire East, scrutiny minutes of 2013',
    example: 'cheshire-east-2013',
    meeting: 'M1',
    today: '2013-06-03',
    format: 'E',
    copy: 'publication',
    blocks: CHESHIRE_EAST_2013,
    without: [STATEMENTS],
  },
];
