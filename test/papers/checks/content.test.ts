import type { Found } from '../../../src/papers/checks/check.ts';
import { checkPaper } from '../../../src/papers/checks/check-paper.ts';
import { farDates, personalDataIn, repeats, unexpandedInPaper, verbsOutsidePowers } from '../../../src/papers/checks/paper-content.ts';
import { paragraphPlace, proseOf, tableProse } from '../../../src/papers/checks/prose.ts';
import type { Paper } from '../../../src/papers/paper.ts';
import { aBody, anAcronym, aPlan } from '../../support/builders.ts';
import { aField, aPaper, aParagraph, aRecord, aSection } from '../a-paper.ts';
import { partsOf } from './parts.ts';

const told = (found: readonly Found[]): string[] => found.map(({ place, words }) => `${place} ${words}`);
const plan = aPlan();
const contextOf = (paper: Paper, its = plan) => ({ paper, plan: its, counts: {} as never, document: partsOf({}) });
const says = (...texts: readonly string[]): Paper =>
  aPaper({ sections: [aSection({ paragraphs: texts.map((text, index) => aParagraph({ text, number: `2.${index + 1}` })) })] });
const PLACE = '(Report text, row 14, Text)';

describe('the words of a paper', () => {
  it('are read in order: cover, implications, recommendations, sections, then the record, each decision once', () => {
    const decision = aParagraph({ id: 'd', number: '1.', text: 'To note it.', place: { of: 'decisions', row: 5 } });
    const paper = aPaper({
      sections: [aSection({ paragraphs: [aParagraph({ text: 'Section', bullets: ['one', 'two'], byProduct: true })] })],
      record: [
        aRecord({
          agreed: [decision],
          delegated: [aParagraph({ number: '', text: 'Delegated' })],
          resolved: [{ ...decision, number: '2.' }],
        }),
        aRecord({ narrative: ['Other words'] }),
      ],
      recommendations: [aParagraph({ number: '1.', text: 'Recommended' })],
      implications: [aSection({ paragraphs: [aParagraph({ number: '', text: 'Implied' })] })],
      fields: [aField(), aField({ label: 'ITEM', text: '7' })],
    });
    expect(proseOf(paper).map(({ text, place, byProduct }) => [text, place, byProduct])).toEqual([
      ['All', 'WARDS (Meetings, row 3, Wards affected)', false],
      ['7', 'ITEM (Meetings, row 3, Wards affected)', false],
      ['Implied', 'Report text, row 14, Text', false],
      ['Recommended', `paragraph 1. ${PLACE}`, false],
      ['Section\none\ntwo', `paragraph 2.1 ${PLACE}`, true],
      ['Members heard the report.', 'Meetings, row 2', false],
      ['To note it.', 'paragraph 1. (Decisions, row 5)', false],
      ['Delegated', 'Report text, row 14, Text', false],
      ['Other words', 'Meetings, row 2', false],
    ]);
    expect(paragraphPlace(aParagraph({ number: '' }))).toBe('Report text, row 14, Text');
  });

  it('of tables are what officers typed of each action', () => {
    const lists = {
      ...aPaper().lists,
      actions: [
        { ref: 'A1', action: 'Hire', update: '', evidence: 'Rota', status: 'Red', pathToGreen: 'Agency' },
        { ref: 'A2', successMeasure: 'Fewer' },
      ],
    };
    expect(tableProse(aPaper({ lists })).map(({ text, place, byProduct }) => [text, place, byProduct])).toEqual([
      ['Hire', 'Action plan, A1, action', false],
      ['Agency', 'Action plan, A1, pathToGreen', false],
      ['Rota', 'Action plan, A1, evidence', false],
      ['Fewer', 'Action plan, A2, successMeasure', false],
    ]);
  });
});

describe('what stands twice', () => {
  const found = (paper: Paper, its = plan): string[] => told(repeats({ paper, plan: its }));
  const LONG = 'Inspectors visited in January and spoke with many families.';

  it('is a number, in sections and implications', () => {
    const paper = aPaper({
      implications: [aSection({ paragraphs: [aParagraph()] })],
      sections: [
        aSection({
          paragraphs: [aParagraph({ text: 'Other' }), aParagraph({ number: '', text: 'x' }), aParagraph({ number: '', text: 'y' })],
        }),
      ],
    });
    expect(found(paper)).toEqual([`paragraph 2.1 ${PLACE} has a number that an earlier paragraph has as well (Report text).`]);
  });

  it('is a paragraph of some length, whatever its signs and capitals', () => {
    expect(found(says(LONG, LONG.toUpperCase()))).toEqual([
      `paragraph 2.2 ${PLACE} repeats paragraph 2.1 word for word. Take one of them out.`,
    ]);
    expect(found(says('Not applicable.', 'Not applicable.'))).toEqual([]);
    expect(found(says('x'.repeat(50), 'x'.repeat(50)))).toHaveLength(1);
    expect(found(says('x'.repeat(49), 'x'.repeat(49)))).toEqual([]);
    const unnumbered = aPaper({
      sections: [aSection({ paragraphs: [aParagraph({ number: '', text: LONG }), aParagraph({ text: LONG })] })],
    });
    expect(found(unnumbered)).toEqual([`paragraph 2.1 ${PLACE} repeats an earlier paragraph word for word. Take one of them out.`]);
  });

  it('is one in which an acronym was explained the first time', () => {
    const its = aPlan({ acronyms: [anAcronym({ acronym: 'MASH', meaning: 'multi-agency safeguarding hub' })] });
    const twice = says(`The multi-agency safeguarding hub (MASH) was praised. ${LONG}`, `The MASH was praised. ${LONG}`);
    expect([found(twice, its).length, found(twice).length]).toEqual([1, 0]);
  });

  it.each([
    ['2.2 No issues', '2.2'],
    ['14. No issues', '14'],
    ['3) No issues', '3'],
    ['2.2. No issues', '2.2'],
  ])('is a number typed before the words: "%s"', (text, number) => {
    expect(found(says(text))).toEqual([
      `paragraph 2.1 ${PLACE} begins with a typed number, ${number}. The paper numbers its paragraphs itself: delete it.`,
    ]);
    expect(found(aPaper({ recommendations: [aParagraph({ text })] }))).toHaveLength(1);
  });

  it.each(['14 actions are late', '2.2million', 'In 2.2 above', '20 July 2026', '3,000 children'])('is no number typed: "%s"', (text) => {
    expect(found(says(text))).toEqual([]);
  });
});

describe('words that may not go out', () => {
  it('name a day more than ten years off', () => {
    expect(told(farDates(says('By 20 July 2106, after 1 May 2016 and May 2036.', 'By May 2015.')))).toEqual([
      `paragraph 2.1 ${PLACE} names 20 July 2106, more than ten years from the paper's own date. Check the year.`,
      `paragraph 2.2 ${PLACE} names May 2015, more than ten years from the paper's own date. Check the year.`,
    ]);
  });

  it.each<readonly [string, readonly string[]]>([
    ['{counts.total}', ['{counts.total}']],
    ['{ total } and { total }', ['{ total }']],
    ['{a}{b1}{ c.d_e }', ['{a}', '{b1}', '{ c.d_e }']],
    ['{} {1} {a b} {a-b} {#list} (x)', []],
  ])('hold a placeholder: "%s"', (text, names) => {
    expect(told(unexpandedInPaper(says(text)))).toEqual(
      names.map((name) => `paragraph 2.1 ${PLACE} still holds ${name}. Correct its spelling: docs/placeholders.md lists those there are.`),
    );
  });

  it.each<readonly [string, readonly string[]]>([
    ['Approve the plan.', ['approve']],
    ['note and approve the plan', ['approve']],
    ['note, endorse it', ['endorse']],
    ['The Committee is asked to agree it', ['agree']],
    ['Members are invited to formally endorse it', ['endorse']],
    ['It is recommended to recommend it', ['recommend']],
    ['It is requested to agree, and approve', ['agree', 'approve']],
    ['That the plan be approved', ['approve']],
    ['It is proposed that the plan be noted and approved', ['approve']],
    ['note the plan, and to approve it', ['approve']],
    ['note the plan that Cabinet approved', []],
    ['note how members agreed', []],
    ['comment on the approval', []],
    ['noting the plan', []],
  ])('ask a body for what it may not do: "%s"', (text, verbs) => {
    const words = (place: string) => (verb: string) =>
      `${place} asks Overview and Scrutiny Committee to ${verb}, but it may note or comment. ` +
      'Change the words, or its powers on the Bodies tab.';
    expect(told(verbsOutsidePowers(aPaper({ recommendations: [aParagraph({ text })] })))).toEqual(
      verbs.map(words(`paragraph 2.1 ${PLACE}`)),
    );
    expect(told(verbsOutsidePowers(aPaper({ fields: [aField({ text }), aField({ key: 'options', label: 'OPTIONS', text })] })))).toEqual(
      verbs.map(words('OPTIONS')),
    );
    expect(verbsOutsidePowers(aPaper({ body: aBody({ powers: [] }), recommendations: [aParagraph({ text })] }))).toEqual([]);
    expect(
      verbsOutsidePowers(
        aPaper({ body: aBody({ powers: ['agree', 'approve', 'endorse', 'recommend'] }), recommendations: [aParagraph({ text })] }),
      ),
    ).toHaveLength(/\bnoted?\b|^comment/.test(text) ? 1 : 0);
  });

  it('could identify a child, in the paper, its tables and its exempt part', () => {
    const number = 'Case of 943 476 5919.';
    const lists = { ...aPaper().lists, actions: [{ ref: 'A1', action: number }] };
    const exempt = [{ ref: 'A9', text: number, paragraph: '', publicInterest: '', place: { of: 'actions' } }] as const;
    const places = personalDataIn(contextOf({ ...says(number), lists, exempt })).map(({ place }) => place);
    expect(places).toEqual([`paragraph 2.1 ${PLACE}`, 'Action plan, A1, action', 'Exempt part, A9']);
    expect(personalDataIn(contextOf(says('Nothing here.')))).toEqual([]);
  });
});

describe('findings', () => {
  it('are told errors first, each in the order of the checks, as one sentence', () => {
    const check = (name: string, severity: 'error' | 'warning', words: string) => ({ name, severity, find: () => [{ place: 'P', words }] });
    const checks = [
      check('a', 'warning', 'is one.'),
      check('b', 'error', 'there it is.'),
      check('c', 'warning', 'an issue'),
      check('d', 'error', 'prints it.'),
    ];
    expect(checkPaper(contextOf(aPaper()), checks)).toEqual([
      { check: 'b', severity: 'error', place: 'P', message: 'P: there it is.' },
      { check: 'd', severity: 'error', place: 'P', message: 'P prints it.' },
      { check: 'a', severity: 'warning', place: 'P', message: 'P is one.' },
      { check: 'c', severity: 'warning', place: 'P', message: 'P: an issue' },
    ]);
  });
});
