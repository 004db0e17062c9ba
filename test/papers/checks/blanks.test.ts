import { day } from '../../../src/days/plain-date.ts';
import type { Found } from '../../../src/papers/checks/check.ts';
import { blankLabels, emptyAppendices, undatedMeetings } from '../../../src/papers/checks/labels.ts';
import { awaitedStatements, blankImplications, blankSections, exemptWithoutReason } from '../../../src/papers/checks/paper-content.ts';
import type { Paper } from '../../../src/papers/paper.ts';
import { aClearance, aMeeting, anAction, aPlan, aReportText } from '../../support/builders.ts';
import { aField, aPaper, aParagraph, aRecord, aSection } from '../a-paper.ts';
import { partsOf } from './parts.ts';

const told = (found: readonly Found[]): string[] => found.map(({ place, words }) => `${place} ${words}`);
const plan = aPlan();
const contextOf = (paper: Paper, its = plan) => ({ paper, plan: its, counts: {} as never, document: partsOf({}) });

describe('what is blank', () => {
  it('is an implication that nobody answered, on the cover or below', () => {
    const paper = aPaper({
      fields: [aField({ isImplication: true, isBlank: true, label: 'LEGAL:' }), aField({ isBlank: true }), aField({ isImplication: true })],
      implications: [aSection({ isBlank: true, heading: 'Procurement' }), aSection()],
    });
    const words = 'is blank. Write the implication on the Report text tab, or "Not applicable".';
    expect(told(blankImplications(paper))).toEqual([`LEGAL ${words}`, `Procurement ${words}`]);
  });

  it('is a label of the cover that is neither an implication nor a banner', () => {
    const blank = { isBlank: true };
    const paper = aPaper({
      fields: [aField(blank), aField({ ...blank, isImplication: true }), aField({ ...blank, isBanner: true }), aField()],
    });
    expect(told(blankLabels({ paper }))).toEqual(['WARDS is blank. Enter it on the Meetings tab, or as Report text under that name.']);
  });

  it.each<readonly [string, Partial<Paper>, boolean]>([
    ['in the clearance copy', { copy: 'clearance' }, true],
    ['in the publication copy', {}, false],
    ['in another format', { copy: 'clearance', format: 'C' }, false],
    ['where there is one', { copy: 'clearance', values: { director: { post: 'Director' } } }, false],
    ['where nothing is said of one', { copy: 'clearance', values: {} }, true],
  ])('is the director of the tracking grid: %s', (_what, changes, isFound) => {
    const paper = aPaper({ values: { director: { post: '' } }, ...changes });
    expect(told(blankLabels({ paper }))).toEqual(
      isFound
        ? ['DIRECTOR is blank. Enter the post in the setting "Director (post)", or give somebody the role Director on the People tab.']
        : [],
    );
  });

  it('is a section without words, or a record without any', () => {
    const paper = aPaper({ sections: [aSection({ isBlank: true }), aSection()] });
    expect(told(blankSections(paper))).toEqual([
      '2.0 ISSUES has no words. Write it on the Report text tab, or switch one of its paragraphs on.',
    ]);
    const silent = aRecord({ narrative: [] });
    const record = (...each: Paper['record']) => told(blankSections({ ...paper, format: 'E', record: each }));
    const nothing = ['PROGRESS OF THE IMPROVEMENT PLAN has neither minutes nor decisions. Enter them on the Meetings and Decisions tabs.'];
    expect([record(), record(silent), record(silent, silent)]).toEqual([nothing, nothing, nothing]);
    const one = [aParagraph()];
    for (const said of [{ narrative: ['x'] }, { agreed: one }, { delegated: one }, { resolved: one }])
      expect(record(silent, { ...silent, ...said })).toEqual(told(blankSections(paper)));
  });

  it('is an appendix that holds nothing, and one that is named and not there', () => {
    const appendices = [
      { key: 'judgements', name: 'Appendix A', title: 'Judgements' },
      { key: 'regionalOutcomes', name: 'Appendix B', title: 'Outcomes' },
      { key: 'actionPlan', name: 'Appendix C', title: 'The plan' },
    ] as const;
    const paper = aPaper({ appendices, lists: { ...aPaper().lists, judgements: [{ ref: 'x' }] } });
    const prose = ['See appendix b and Appendix D, appendix D and Appendix 12.', 'The appendix E2 and appendices.'].map((text, at) => ({
      text,
      place: `p${at}`,
      byProduct: false,
    }));
    const unknown = (name: string): string =>
      `p0 names ${name}, which this paper does not have. Correct the letter, or write {appendix.actionPlan}.`;
    expect(told(emptyAppendices({ paper }, prose))).toEqual([
      'Appendix B promises "Outcomes" and holds nothing. Fill the Regional outcomes tab, or attach the paper by hand.',
      'Appendix C promises "The plan" and holds nothing. Fill the Action plan tab, or attach the paper by hand.',
      unknown('Appendix D'),
      unknown('appendix D'),
      unknown('Appendix 12'),
    ]);
    expect(emptyAppendices({ paper: { ...paper, values: { isExemptPartAlone: true } } }, prose)).toEqual([]);
    expect(told(emptyAppendices({ paper: aPaper({ appendices: [appendices[0]] }) }, []))).toEqual([
      'Appendix A promises "Judgements" and holds nothing. Fill the Judgements tab, or attach the paper by hand.',
    ]);
  });

  it('is the day of a meeting in a record', () => {
    const its = aPlan({ meetings: [aMeeting({ row: 2 }), aMeeting({ row: 3, ref: 'M2', date: undefined })] });
    const record = [2, 3, 9].map((row) => aRecord({ place: { of: 'meetings', row } }));
    expect(told(undatedMeetings(aPaper({ format: 'E', record }), its))).toEqual([
      'Meetings, row 3, Date is empty, so the minutes have no date. Enter the day of the meeting.',
    ]);
    expect(undatedMeetings(aPaper({ record }), its)).toEqual([]);
  });
});

describe('what is missing beside the words', () => {
  const cleared = (officer: string, received: string | undefined, requested: string | undefined = '2026-06-01') =>
    aClearance({ officer, requested, received });

  it('is a statement that was asked for and has not come, but for a record', () => {
    const its = aPlan({
      clearances: [
        cleared('S151 Officer', '2026-06-08'),
        cleared('Monitoring Officer', undefined),
        aClearance({ officer: 'Executive Director of Resources' }),
      ],
    });
    const words =
      'Clearances has 2 statements not received: Monitoring Officer (awaited) and Executive Director of Resources (not asked). ' +
      'Enter the day it came, or ask for it.';
    expect(told(awaitedStatements(contextOf(aPaper(), its)))).toEqual([words]);
    expect(awaitedStatements(contextOf(aPaper({ format: 'E' }), its))).toEqual([]);
    const all = aPlan({ clearances: its.clearances.map((each) => ({ ...each, received: day('2026-06-08') })) });
    expect(awaitedStatements(contextOf(aPaper(), all))).toEqual([]);
  });

  it('is the paragraph or the reason of an exemption', () => {
    const hidden = { isPublic: false } as const;
    const actions = [
      anAction({ row: 2 }),
      anAction({ row: 3, ...hidden }),
      anAction({ row: 4, ...hidden, exemptParagraph: 3 }),
      anAction({ row: 5, ...hidden, publicWording: 'x' }),
      anAction({ row: 6, ...hidden, exemptParagraph: 3, publicWording: 'x' }),
    ];
    const reportText = [
      aReportText({ row: 2 }),
      aReportText({ row: 3, ...hidden, exemptParagraph: 3 }),
      aReportText({ row: 4, ...hidden, publicInterest: 'x' }),
      aReportText({ row: 5, ...hidden, exemptParagraph: 3, publicInterest: 'x' }),
    ];
    const found = exemptWithoutReason(contextOf(aPaper(), aPlan({ actions, reportText })));
    expect(found.map(({ place }) => place)).toEqual(
      [3, 4, 5].map((row) => `Action plan, row ${row}, Public?`).concat([3, 4].map((row) => `Report text, row ${row}, Public?`)),
    );
    expect(found[0]?.words).toBe(
      'is exempt without its paragraph of Schedule 12A (1 to 7) or without the public-interest reasoning. Enter both.',
    );
  });
});
