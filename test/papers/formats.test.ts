import { day } from '../../src/days/plain-date.ts';
import { aPaperInput, aPaperPlan, snapshotOf } from './paper-plan.ts';
import { asHtml, headings, labels, numbersIn, paragraphWords, rendered, shippedTemplates } from './rendered.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';

/** The structures of the published papers: Bury 2013, 2014 and 2016, Central Bedfordshire 2012, Cheshire East 2013. */
const plan = aPaperPlan(18);
const MEETING = { A: 'M2', B: 'M2', C: 'M4', D: 'M2', E: 'M2', F: 'M5' } as const;

beforeAll(shippedTemplates, 60_000);

const written = new Map<string, ReturnType<typeof rendered>>();

function paperOf(format: keyof typeof MEETING, copy: 'clearance' | 'publication' = 'clearance'): ReturnType<typeof rendered> {
  const key = format + copy;
  const paper = written.get(key) ?? rendered(aPaperInput(plan, { meeting: MEETING[format], format, copy }));
  written.set(key, paper);
  return paper;
}

describe('format A, the scrutiny report with cover table', () => {
  it('has the labels of the published cover, in order', async () => {
    const { bytes } = await paperOf('A');
    expect(await labels(bytes, 1)).toEqual([
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
      'Statement by the S151 Officer: Financial Implications and Risk Considerations:',
      'Statement by Executive Director of Resources:',
      'Equality/Diversity implications:',
      'Considered by Monitoring Officer:',
      'Wards Affected:',
    ]);
  });

  it('has the headings of the published report, in order', async () => {
    const { bytes } = await paperOf('A');
    expect(await headings(bytes)).toEqual([
      'h1 Scrutiny Report',
      'h2 TRACKING/PROCESS',
      'h2 Statements requested and received',
      'h2 1.0 BACKGROUND',
      'h2 2.0 ISSUES',
      'h2 3.0 CONCLUSION',
      'h2 List of Background Papers:-',
      'h2 Contact Details:-',
      'h1 Appendix A: Action plan',
      'h2 What the statuses mean',
      'h2 Actions',
    ]);
  });

  it('has the tracking grid with its director and its seven stops', async () => {
    const words = paragraphWords((await paperOf('A')).bytes);
    const from = words.indexOf('TRACKING/PROCESS');
    expect(words.slice(from, from + 16).filter((each) => !/^\d|^Not|^Requested/.test(each))).toEqual([
      'TRACKING/PROCESS',
      "DIRECTOR: Director of Children's Services",
      'Chief Executive/ Strategic Leadership Team',
      'Cabinet Member/Chair',
      'Ward Members',
      'Partners',
      'Scrutiny Committee',
      'Committee',
      'Council',
    ]);
  });

  it('numbers 1.1, 2.1, 3.1 in each section without a gap', async () => {
    const { bytes } = await paperOf('A');
    expect(numbersIn(paragraphWords(bytes)).filter((number) => /^\d+\.\d+$/.test(number))).toEqual([
      '1.0',
      '1.1',
      '1.2',
      '2.0',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '2.7',
      '2.8',
      '2.9',
      '2.10',
      '3.0',
      '3.1',
    ]);
  });

  it('leaves the tracking grid, the statements and who verified out of the publication copy', async () => {
    const words = paragraphWords((await paperOf('A', 'publication')).bytes).join('\n');
    expect(words).not.toMatch(/TRACKING|Statements requested|Verified by:|CLEARANCE/);
    expect(words).toContain('The costs are within the budget.');
  });
});

describe('format B, the project-style report', () => {
  it('has its four labels and its headings', async () => {
    const { bytes } = await paperOf('B', 'publication');
    expect(await labels(bytes, 1)).toEqual(['Title:', 'Date of Meeting:', 'Project Lead Officer:', 'Project Sponsor:']);
    expect(await headings(bytes)).toEqual([
      'h1 REPORT TO OVERVIEW & SCRUTINY',
      'h2 1.0 PROJECT DESCRIPTION',
      'h2 2.0 ISSUES',
      'h2 3.0 CONCLUSION',
      'h2 Contact Details:-',
      'h1 Appendix A: Action plan',
      'h2 What the statuses mean',
      'h2 Actions',
    ]);
  });

  it('is addressed to the body that takes it', async () => {
    const board = await rendered(aPaperInput(plan, { meeting: 'M5', format: 'B', copy: 'publication' }));
    expect((await headings(board.bytes))[0]).toBe('h1 REPORT TO IMPROVEMENT BOARD');
  });

  it('opens with an unnumbered paragraph and then counts from 1.1', async () => {
    const { paper } = await paperOf('B');
    expect(paper.sections[0]?.paragraphs.map(({ number }) => number)).toEqual(['', '1.1', '1.2']);
    expect(paper.sections[1]?.paragraphs[0]?.number).toBe('2.1');
  });
});

describe('format C, the executive report', () => {
  it('has the labels of the published header, in order', async () => {
    const { bytes } = await paperOf('C');
    expect(await labels(bytes, 2)).toEqual([
      'Meeting:',
      'Date:',
      'Subject:',
      'Report of:',
      'Summary:',
      'Advising Officer:',
      'Contact Officer:',
      'Public/Exempt:',
      'Wards Affected:',
      'Function of:',
      'Key Decision',
      'Reason for urgency/exemption from call-in (if appropriate)',
    ]);
  });

  it('has the implications, the recommendation, the body and three appendices, in order', async () => {
    const { bytes } = await paperOf('C', 'publication');
    expect(await headings(bytes)).toEqual([
      'h1 Improvement plan: half-year report',
      'h2 CORPORATE IMPLICATIONS',
      'h3 Council Priorities:',
      'h3 Financial:',
      'h3 Legal:',
      'h3 Risk Management:',
      'h3 Staffing (including Trades Unions):',
      'h3 Equalities/Human Rights:',
      'h3 Public Health:',
      'h3 Community Safety:',
      'h3 Sustainability:',
      'h3 Procurement:',
      'h3 Overview and Scrutiny:',
      'h2 RECOMMENDATION:',
      'h2 Executive Summary',
      'h2 Background',
      'h2 Inspection Outcomes',
      'h2 Action to Support Improvement',
      'h2 Appendices:',
      'h2 Background Papers: (open to public inspection)',
      'h1 Appendix A – Summary of Inspection Judgements',
      "h2 Inspection of children's services",
      'h1 Appendix B – Summary of Inspection Outcomes in the Region',
      'h1 Appendix C – Action Plan',
      'h2 What the statuses mean',
      'h2 Workstreams',
      'h3 Assessment, phase 1',
      'h3 Workforce, phase 2',
    ]);
  });

  it('runs its numbers on from the implications through the body, and gives the recommendation its own', async () => {
    const { paper } = await paperOf('C');
    const numbers = [...paper.implications, ...paper.sections]
      .flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number))
      .filter((number) => number !== '');
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    expect(paper.recommendations.map(({ number }) => number)).toEqual(['1.']);
    expect(paper.implications[0]?.paragraphs.map(({ number }) => number)).toEqual(['']);
  });

  it('counts the region as n of N', async () => {
    expect(paragraphWords((await paperOf('C')).bytes)).toEqual(expect.arrayContaining(['2 of 3', '1 of 3']));
  });
});

describe('format D, the issue history', () => {
  it('gives each meeting newest first, with its decisions under the published headings', async () => {
    const words = paragraphWords((await paperOf('D', 'publication')).bytes);
    expect(words).toEqual([
      'Issue - meetings',
      'Improvement plan: progress',
      'Meeting: 15/07/2026 - Overview and Scrutiny Committee (Item 7)',
      '7 Improvement plan: progress',
      'Additional documents:',
      'Minutes:',
      'Members considered progress.',
      'It was agreed:',
      '1. That the presentation be received.',
      '2. That the presentation be shared with partners.',
      '3. That the presentation be followed up in June.',
      '4. That the presentation be put on the work programme.',
      'Meeting: 12/05/2026 - Cabinet (Item 9)',
      '9 Improvement plan: approval',
      'Additional documents:',
      'Minutes:',
      'The Cabinet Member presented the plan.',
      'Delegated decision:',
      '1. That the plan be approved.',
      '2. That £90,000 be drawn from reserves.',
      'Reason for the decision:',
      'The council must answer the report within 70 working days.',
      'Other options considered and rejected:',
      'Not to approve the plan.',
      'Meeting: 15/04/2026 - Overview and Scrutiny Committee (Item 5)',
      '5 Improvement plan: first report',
      'Additional documents:',
      'Minutes:',
      'The Director presented the plan.',
      'Members asked how impact would be shown. An undertaking was given that later reports would state it.',
      'It was agreed:',
      '1. That the report be noted.',
      '2. That an update be submitted in July.',
    ]);
  });
});

describe('format E, the minutes', () => {
  it('has item, title, purpose, minutes, lettered resolutions and supporting documents', async () => {
    const words = paragraphWords((await paperOf('E', 'publication')).bytes);
    expect(words).toEqual([
      'Agenda item 7',
      'Improvement plan: progress',
      'To consider the progress made against the children’s services improvement plan.',
      'Minutes:',
      'Members considered progress.',
      'RESOLVED',
      '(a) That the presentation be received.',
      '(b) That the presentation be shared with partners.',
      '(c) That the presentation be followed up in June.',
      '(d) That the presentation be put on the work programme.',
      'Supporting documents:',
      'None.',
    ]);
    expect(await headings((await paperOf('E')).bytes)).toEqual([
      'h1 Improvement plan: progress',
      'h2 Minutes:',
      'h2 RESOLVED',
      'h2 Supporting documents:',
    ]);
  });
});

describe('format F, the board highlight report', () => {
  it("compares the statuses with this board's last report and names what was done since", async () => {
    const before = aPaperPlan(18, {
      actions: aPaperPlan(18).actions.map((action) => ({
        ...action,
        progress: 'In progress' as const,
        verifiedBy: '',
        verifiedOn: undefined,
      })),
    });
    const asAt = day('2026-05-01');
    const earlier = snapshotOf(before, statusesOf(before, { today: asAt, calendar: workingCalendar() }), asAt, 'B3', 'M0');
    const { bytes, paper } = await rendered(aPaperInput(plan, { meeting: 'M5', format: 'F', earlier: [earlier] }));
    expect(paper.lists['doneSince']).toHaveLength(4);
    expect(paragraphWords(bytes)).toEqual(expect.arrayContaining(['Last time', '0 of 18', 'Two further actions were completed.']));
    expect(await headings(bytes)).toEqual([
      'h1 Board highlight report',
      'h2 Status now and last time',
      'h2 Done since the last report',
      'h2 Due next',
      'h2 Exceptions',
      'h2 Risks up or down',
      'h2 Decisions wanted',
      'h2 Money',
      'h2 Next milestones',
    ]);
  });
});

describe('every format', () => {
  it.each(['A', 'B', 'C', 'F'] as const)('marks the header row of each data table, in format %s', async (format) => {
    const html = await asHtml((await paperOf(format)).bytes);
    expect(html).toContain('<thead><tr><th>');
    expect(html).not.toContain('colspan');
  });

  it.each(['A', 'B', 'C', 'D', 'E', 'F'] as const)('answers every placeholder, in format %s', async (format) => {
    const { bytes, findings } = await paperOf(format);
    expect(findings.filter(({ check }) => check === 'Placeholder left')).toEqual([]);
    expect(paragraphWords(bytes, 'word/header1.xml').join()).toContain('Exampleshire Council (fictional)');
    expect(paragraphWords(bytes, 'word/footer1.xml').join()).toContain('as at 1 July 2026');
  });

  it.each([0, 1, 500])('can be written of %s actions', async (count) => {
    for (const format of count === 500 ? (['C', 'F'] as const) : (['A', 'B', 'C', 'D', 'E', 'F'] as const)) {
      const { bytes } = await rendered(aPaperInput(aPaperPlan(count), { meeting: MEETING[format], format }));
      expect(bytes.length).toBeGreaterThan(5000);
    }
  });
});
