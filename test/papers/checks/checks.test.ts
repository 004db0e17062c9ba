import type { Plan } from '../../../src/plan/model.ts';
import { day } from '../../../src/days/plain-date.ts';
import { aClearance, anAction, aReportText } from '../../support/builders.ts';
import { aPaperInput, aPaperPlan } from '../paper-plan.ts';
import { rendered, shippedTemplates } from '../rendered.ts';
import { checkPaper } from '../../../src/papers/checks/check-paper.ts';
import { CHECKS } from '../../../src/papers/checks/checks.ts';
import { openZip, zipBytes } from '../../../src/papers/document/zip.ts';
import type { ZipArchive } from '../../../src/papers/document/zip.ts';
import { paperSource } from '../../../src/papers/paper-source.ts';
import { writePaperDocument } from '../../../src/papers/write-paper-document.ts';

const cleared = ['S151 Officer', 'Monitoring Officer', 'Executive Director of Resources'].flatMap((officer, index) =>
  ['M2', 'M4'].map((meeting) =>
    aClearance({ row: index + 2, meeting, officer, requested: '2026-06-01', received: '2026-06-08', statement: 'Cleared.' }),
  ),
);

function cleanPlan(changes: Partial<Omit<Plan, 'settings'>> = {}): Plan {
  const { decisions } = aPaperPlan(18);
  const met = { state: 'Met', answer: 'Section 2 states it.', answeredOn: day('2026-07-01') } as const;
  return aPaperPlan(18, {
    clearances: cleared,
    decisions: decisions.map((each) => (each.kind === 'Undertaking' ? { ...each, ...met } : each)),
    ...changes,
  });
}

/** The clean plan with one more paragraph in the officers' words for scrutiny. */
function withText(text: string, section = 'ISSUES', body = 'B1'): Plan {
  const plan = cleanPlan();
  return { ...plan, reportText: [...plan.reportText, aReportText({ row: 99, body, section, text })] };
}

async function findingsOf(plan: Plan, format: 'A' | 'C' | 'D' | 'E' = 'A') {
  return (await rendered(aPaperInput(plan, { meeting: format === 'A' ? 'M2' : 'M4', format }))).findings;
}

describe('before publication', () => {
  it.each(['A', 'B', 'C', 'D', 'E', 'F'] as const)('the clean paper has no finding, in format %s', async (format) => {
    const meeting = format === 'C' ? 'M4' : 'M2';
    expect((await rendered(aPaperInput(cleanPlan(), { meeting, format }))).findings).toEqual([]);
  });

  it.each([
    [
      'Blank implication',
      'an implication without Report text',
      { ...cleanPlan(), reportText: cleanPlan().reportText.filter(({ section }) => section !== 'Procurement') },
      'C',
      'Procurement is blank',
    ],
    [
      'Blank implication',
      'a cover implication without answer',
      { ...cleanPlan(), reportText: cleanPlan().reportText.filter(({ section }) => !section.startsWith('Corporate')) },
      'A',
      'Corporate Aims/Policy Framework is blank',
    ],
    [
      'Repeated paragraph',
      'a number typed into the words, as in 2.2 of the published report',
      withText('2.2 No specific issues of equality have been identified.'),
      'A',
      'typed number, 2.2',
    ],
    [
      'Repeated paragraph',
      'a paragraph that stands twice, as 13 and 17 did',
      withText('Inspectors visited in January 2026. The MASH was among the services they saw and spoke of.', 'Background', 'B2'),
      'C',
      undefined,
    ],
    [
      'Date far off',
      '20 July 2106 for 2016',
      withText('Cabinet approved the request at its meeting on 20 July 2106.'),
      'A',
      'names 20 July 2106',
    ],
    [
      'Dates that disagree',
      'an inspection dated otherwise than on the Inspections tab',
      withText('The areas were identified in the May 2026 inspection.'),
      'A',
      'gives May 2026 for the inspection',
    ],
    [
      'Placeholder left',
      'a misspelled placeholder',
      withText('{counts.complet} actions are complete.'),
      'A',
      'still holds {counts.complet}',
    ],
    ['Number against the plan', "another number than the plan's", withText('14 of 18 actions are complete.'), 'A', 'the plan says 6 of 18'],
    [
      'Number against the plan',
      'another number, in words',
      withText('Seventeen of the eighteen actions are now complete.'),
      'A',
      'the plan says 6 of 18',
    ],
    [
      'Number against the plan',
      'the areas in words, as the report of June 2013 had them',
      withText('The action plan answers each of the twenty-four areas for improvement.'),
      'A',
      'the twenty-four areas"; the plan has 4 areas for improvement',
    ],
    ['Number against the plan', 'workstreams in words', withText('The plan has nine workstreams.'), 'A', 'the plan has 2 workstreams'],
    ['Number against the plan', 'a state in words', withText('Five actions are red.'), 'A', 'says "Five actions are red"; the plan says 6'],
    [
      'Blank label',
      'a cover without its type of decision',
      cleanPlan({ meetings: cleanPlan().meetings.map((each) => ({ ...each, decisionType: '' })) }),
      'A',
      'TYPE OF DECISION is blank. Enter it on the Meetings tab',
    ],
    ['Appendix empty', 'outcomes in the region that nobody entered', cleanPlan({ regionalOutcomes: [] }), 'C', 'Appendix B promises'],
    [
      'Appendix empty',
      'an appendix that the format has not',
      withText('The data stand in Appendix D.'),
      'A',
      'names Appendix D, which this paper',
    ],
    [
      'Meeting without date',
      'minutes of a meeting that has no date',
      cleanPlan({
        meetings: cleanPlan().meetings.map((each) => (each.ref === 'M4' ? { ...each, date: undefined, narrative: 'Members met.' } : each)),
      }),
      'E',
      'Meetings, row 5, Date is empty, so the minutes have no date',
    ],
    [
      'Later date',
      "what is told as past of a day after the paper's own",
      withText('Cabinet approved the request at its meeting on 20 July 2026.'),
      'A',
      'tells of 20 July 2026 as past; the paper is as at 1 July 2026',
    ],
    [
      'Statement against its row',
      'other words than the statement that was received',
      withText('The costs are beyond the budget.', 'Statement by the S151 Officer'),
      'A',
      'says otherwise than the statement of the S151 Officer (Clearances, row 2)',
    ],
    [
      'Statement against its row',
      'a typed "Yes" for an officer who was never asked',
      { ...withText('Yes', 'Considered by Monitoring Officer'), clearances: [] },
      'A',
      'speaks for the Monitoring Officer, who was never asked by the Clearances tab',
    ],
    ['Vague number', 'the majority', withText('The majority of actions have been completed.'), 'A', 'The majority of'],
    ['Percentage alone', 'a percentage of nothing', withText('Some 33 % of authorities were judged inadequate.'), 'A', 'gives 33 %'],
    ['Personal data', 'an NHS number', withText('The review of 943 476 5919 is closed.'), 'A', 'an NHS number stands at character 15'],
    [
      'Personal data',
      'a count under five in the appendix',
      {
        ...cleanPlan(),
        actions: [...cleanPlan().actions, anAction({ row: 90, ref: 'A90', action: 'Speak with the 3 children in the unit' })],
      },
      'A',
      'Action plan, A90, action',
    ],
    [
      'Exemption without reason',
      'an exempt row without its paragraph',
      { ...cleanPlan(), actions: [...cleanPlan().actions, anAction({ row: 90, ref: 'A90', isPublic: false })] },
      'A',
      'Action plan, row 90',
    ],
    ['Statement awaited', 'a statement not received', cleanPlan({ clearances: cleared.slice(2) }), 'A', 'S151 Officer (not asked)'],
    [
      'Undertaking not met',
      'a promise of the last meeting without an answer',
      cleanPlan({ decisions: aPaperPlan(18).decisions }),
      'A',
      'an undertaking was given on 15 April 2026',
    ],
    [
      "Outside the body's powers",
      'scrutiny asked to approve',
      withText('The Committee is asked to note and approve the plan.', 'OPTIONS & RECOMMENDED OPTION'),
      'A',
      'may note or comment',
    ],
    [
      "Outside the body's powers",
      'an executive asked to endorse',
      withText('endorse the action plan.', 'Recommendation', 'B2'),
      'C',
      'asks Cabinet to endorse',
    ],
    [
      'Empty section',
      'a section with nothing in it',
      { ...cleanPlan(), settings: { ...cleanPlan().settings, writeProgress: false } },
      'C',
      'Executive Summary has no words',
    ],
    [
      'Empty section',
      'a history without any meeting',
      cleanPlan({ meetings: cleanPlan().meetings.map((each) => ({ ...each, narrative: '' })), decisions: [] }),
      'D',
      'has neither minutes nor decisions',
    ],
    [
      'Empty section',
      'minutes without words or decisions',
      cleanPlan({ meetings: cleanPlan().meetings.map((each) => ({ ...each, narrative: '' })), decisions: [] }),
      'E',
      'has neither minutes nor decisions',
    ],
  ] as const)('%s: finds %s', async (check, _what, plan, format, words) => {
    const base =
      check === 'Repeated paragraph' && words === undefined
        ? {
            ...plan,
            reportText: [
              ...plan.reportText,
              aReportText({
                row: 98,
                body: 'B2',
                section: 'Executive Summary',
                text: 'Inspectors visited in January 2026. The MASH was among the services they saw and spoke of.',
              }),
            ],
          }
        : plan;
    const found = (await findingsOf(base, format)).filter((finding) => finding.check === check);
    expect(found).toHaveLength(1);
    if (words !== undefined) expect(`${found[0]?.place} | ${found[0]?.message}`).toContain(words);
  });

  it('finds two paragraphs that date one inspection differently when the plan has no date for it', async () => {
    const plan = withText('The areas for improvement were identified in the May 2012 inspection.');
    const dated = {
      ...plan,
      reportText: [
        ...plan.reportText,
        aReportText({
          row: 97,
          body: 'B1',
          section: 'BACKGROUND',
          text: 'In April 2012 Ofsted undertook a ten day inspection of services.',
        }),
      ],
    };
    const messages = (await findingsOf(dated)).filter(({ check }) => check === 'Dates that disagree').map(({ message }) => message);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('gives May 2012 for the inspection, but paragraph 1.3');
  });

  it.each([
    'The plan will be complete before the inspection of 2027.',
    'Inspectors spent ten days in January 2026.',
    'The report of the inspection was published on 9 March 2026.',
    'A further inspection is expected within three years of May 2025.',
    '12 of 18 schools (67 %) took part.',
    'The Committee noted the plan in April 2026 and agreed a programme.',
    'This brings the inspection report of 9 March 2026 and the plan that answers it.',
    'Cabinet will have approved it by 20 July 2026, and the posts were extended to 30 September 2026.',
    'Two actions were agreed with partners; the two actions that need money are costed.',
    'This brings the plan that answers the inspection of 12 January to 23 January 2026, as approved by Cabinet on 12 May 2026.',
  ])('leaves "%s" alone', async (text) => {
    expect(await findingsOf(withText(text))).toEqual([]);
  });
});

describe('the finished document', () => {
  const input = aPaperInput(cleanPlan(), { meeting: 'M2', format: 'A' });

  async function checkedAfter(change: (zip: ZipArchive) => void) {
    const { paper, bytes } = await rendered(input);
    const zip = openZip(bytes);
    change(zip);
    const document = openZip(zipBytes(zip));
    return checkPaper({ paper, plan: input.plan, counts: paperSource(input).counts, document });
  }
  const edit = (name: string, change: (xml: string) => string) => (zip: ZipArchive) => {
    zip.put(name, change(zip.text(name) ?? ''));
  };

  it.each([
    [
      'Heading level skipped',
      'a level 3 heading after level 1',
      edit('word/document.xml', (xml) => xml.replace(/w:val="Heading2"/, 'w:val="Heading3"')),
      'is of level 3 after level 1',
    ],
    [
      'Table without header',
      'a data table without header row',
      edit('word/document.xml', (xml) => xml.replace(/<w:tblHeader\/>/, '')),
      'has no header row',
    ],
    [
      'Merged cells',
      'a merged cell in a data table',
      edit('word/document.xml', (xml) => xml.replace(/(<w:tblHeader\/>[\s\S]*?<w:tcPr>)/, '$1<w:gridSpan w:val="2"/>')),
      'has merged cells',
    ],
    [
      'Title or language missing',
      'no title',
      edit('docProps/core.xml', (xml) => xml.replace(/<dc:title>[^<]*/, '<dc:title>')),
      'has no title',
    ],
    [
      'Title or language missing',
      'no language',
      edit('word/styles.xml', (xml) => xml.replace(/<w:lang\b[^>]*\/>/g, '')),
      'names no language',
    ],
    [
      'Colour without word',
      'a red cell that says nothing',
      edit('word/document.xml', (xml) =>
        xml.replace(/(<w:fill="B3261E"[\s\S]*?)<w:t[^>]*>Red<\/w:t>/, '$1').replace(/<w:t xml:space="preserve">Red<\/w:t>/, '<w:t></w:t>'),
      ),
      'coloured #B3261E without a word',
    ],
    [
      'Contrast too low',
      'grey words on white',
      edit('word/document.xml', (xml) =>
        xml.replace(/<w:r>((?:(?!<w:r>)[\s\S])*?Inspectors visited)/, '<w:r><w:rPr><w:color w:val="BBBBBB"/></w:rPr>$1'),
      ),
      'in #bbbbbb on #ffffff: a contrast of 1.9 to 1',
    ],
    [
      'Contrast too low',
      'words on a cell of nearly their colour',
      edit('word/document.xml', (xml) => xml.replace(/w:fill="E8EDF3"/, 'w:fill="333333"')),
      'on #333333: a contrast of',
    ],
    [
      'Contrast too low',
      'a style too pale for its words',
      edit('word/styles.xml', (xml) => xml.replace(/(w:styleId="Furniture"[\s\S]*?<w:color w:val=")4A4A4A/, '$1DDDDDD')),
      'in #dddddd on #ffffff',
    ],
    [
      'Picture without words',
      'a crest that nobody described',
      edit('word/header1.xml', (xml) =>
        xml.replace(/<w:r>/, '<w:r><w:drawing><wp:inline><wp:docPr id="7" name="Crest"/></wp:inline></w:drawing></w:r><w:r>'),
      ),
      'has a picture ("Crest") without alternative text',
    ],
    [
      'Placeholder left',
      'a placeholder in a footer',
      edit('word/footer1.xml', (xml) => xml.replace('as at', 'as at {meeting.day}')),
      '{meeting.day}',
    ],
  ] as const)('%s: finds %s', async (check, _what, change, words) => {
    const found = (await checkedAfter(change)).filter((finding) => finding.check === check);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(words);
  });

  it('has every check planted somewhere in these tests', () => {
    const planted = [
      'Blank implication',
      'Blank label',
      'Appendix empty',
      'Meeting without date',
      'Empty section',
      'Repeated paragraph',
      'Date far off',
      'Later date',
      'Dates that disagree',
      'Placeholder left',
      'Number against the plan',
      'Vague number',
      'Percentage alone',
      "Outside the body's powers",
      'Personal data',
      'Exempt words',
      'Exemption without reason',
      'Statement awaited',
      'Statement against its row',
      'Undertaking not met',
      'Heading level skipped',
      'Table without header',
      'Merged cells',
      'Title or language missing',
      'Colour without word',
      'Contrast too low',
      'Picture without words',
    ];
    expect(CHECKS.map(({ name }) => name)).toEqual(planted);
  });
});

describe('exempt rows', () => {
  const secret = anAction({
    row: 90,
    ref: 'A90',
    action: 'Settle the contract dispute with the provider of Maple House',
    latestUpdate: 'Counsel advises a settlement of eighty thousand pounds',
    isPublic: false,
    exemptParagraph: 3,
    publicWording: 'Publication would weaken the council in its negotiation',
    deadline: '2026-06-01',
    cause: 'Dependency',
    pathToGreen: 'Wait for the tribunal in September',
  });
  const base = cleanPlan();
  const plan = {
    ...base,
    actions: [...base.actions, secret],
    reportText: [
      ...base.reportText,
      aReportText({
        row: 80,
        body: 'B1',
        section: 'ISSUES',
        text: 'The provider of the unit owes the council a refund of its fees.',
        isPublic: false,
        exemptParagraph: 3,
        publicInterest: 'Negotiations are under way',
      }),
    ],
  };
  const words = [
    'Maple House',
    'Counsel advises',
    'eighty thousand',
    'weaken the council',
    'tribunal',
    'owes the council',
    'Negotiations are under way',
  ];

  it.each(['A', 'B', 'C', 'D', 'E', 'F'] as const)('leave no word in any part of the public copy, in format %s', async (format) => {
    const { bytes, findings } = await rendered(aPaperInput(plan, { meeting: format === 'C' ? 'M4' : 'M2', format }));
    const document = openZip(bytes);
    for (const name of document.names)
      for (const word of words) expect(`${name}: ${(document.text(name) ?? '').includes(word)}`).toBe(`${name}: false`);
    expect(findings.filter(({ check }) => check === 'Exempt words')).toEqual([]);
  });

  it('stand in the exempt part of the other copies with their paragraph of Schedule 12A and the reasoning', async () => {
    for (const copy of ['clearance', 'exempt'] as const) {
      const { bytes } = await rendered(aPaperInput(plan, { meeting: 'M2', format: 'A', copy }));
      const xml = openZip(bytes).text('word/document.xml') ?? '';
      expect(xml.indexOf('Maple House')).toBeGreaterThan(xml.indexOf('EXEMPT PART: NOT FOR PUBLICATION'));
      expect(xml).toContain('Paragraph 3: information relating to the financial or business affairs');
      expect(xml).toContain('weaken the council');
    }
  });

  it('leave the public part to its own paper in the exempt copy', async () => {
    const { bytes } = await rendered(aPaperInput(plan, { meeting: 'M2', format: 'A', copy: 'exempt' }));
    const xml = openZip(bytes).text('word/document.xml') ?? '';
    expect(xml).toContain('The action plan is in the public part of this paper, which is published separately.');
    expect(xml).not.toMatch(/1\.0 BACKGROUND|What the statuses mean/);
  });

  it('are counted in the public copy', async () => {
    const { paper } = await rendered(aPaperInput(plan, { meeting: 'M2', format: 'A' }));
    expect(paper.fields.find(({ key }) => key === 'freedomOfInformation')?.text).toBe(
      'This paper is within the public domain. One action stands in an exempt part under paragraph 3 of Schedule 12A ' +
        'to the Local Government Act 1972.',
    );
  });

  it.each([
    [
      'in a paragraph',
      (plan: Plan): Plan => ({
        ...plan,
        reportText: [
          ...plan.reportText,
          aReportText({
            row: 81,
            body: 'B1',
            section: 'ISSUES',
            text: 'We must settle the contract dispute with the provider of Maple House soon.',
          }),
        ],
      }),
    ],
    [
      'in the title, and so in the properties',
      (plan: Plan): Plan => ({
        ...plan,
        meetings: plan.meetings.map((meeting) =>
          meeting.ref === 'M2' ? { ...meeting, title: 'Settle the contract dispute with the provider' } : meeting,
        ),
      }),
    ],
  ])('are found %s without being repeated', async (_where, change) => {
    const { findings } = await rendered(aPaperInput(change(plan), { meeting: 'M2', format: 'A' }));
    const found = findings.filter(({ check }) => check === 'Exempt words');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('Action plan, row 90');
    expect(found[0]?.message).not.toContain('Maple');
  });
});

describe("a template of the clerk's own", () => {
  it('may split its placeholders over runs and still colours statuses in headers and body', async () => {
    const zip = openZip((await shippedTemplates()).A);
    zip.put(
      'word/document.xml',
      (zip.text('word/document.xml') ?? '').replace(
        '{meeting.item}',
        '{meet</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ing.it</w:t></w:r><w:r><w:t>em}',
      ),
    );
    const { bytes } = writePaperDocument(aPaperInput(cleanPlan(), { meeting: 'M2', format: 'A' }), zipBytes(zip));
    const xml = openZip(bytes).text('word/document.xml') ?? '';
    expect(xml).toContain('Agenda Item 7');
    expect(xml).toMatch(/w:fill="B3261E"/);
  });
});
