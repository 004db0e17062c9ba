import { exemptWordsIn } from '../../../src/papers/checks/exempt-words.ts';
import { typedStatements } from '../../../src/papers/checks/statements.ts';
import { aClearance, anAction, aPlan, aRecommendation, aReportText } from '../../support/builders.ts';
import { aPaper } from '../a-paper.ts';
import { bodyOf, paragraph, partsOf, run } from './parts.ts';

const SECRET = 'Close Elm House and move its seven residents before the spring';
const hidden = (changes: Parameters<typeof anAction>[0] = {}) =>
  anAction({ row: 9, ref: 'A9', isPublic: false, action: SECRET, ...changes });
const found = (words: string, plan = aPlan({ actions: [hidden()] })): readonly string[] =>
  exemptWordsIn(bodyOf(paragraph(run(words))), plan).map(({ place, words: told }) => `${place} ${told}`);
const TOLD =
  'Action plan, row 9, A9 holds exempt words that stand in the public copy (word/document.xml). ' +
  'Take them out of the public text, or write the exempt copy.';

describe('words of an exempt row', () => {
  it.each<readonly [string, string, boolean]>([
    ['the whole', SECRET, true],
    ['six words of it in a row', 'we will move its seven residents before the winter', true],
    ['five words of it', 'we will move its seven residents before winter', false],
    ['six words in other letters and signs', 'MOVE its seven, residents: before “the” end', true],
    ['six words in another order', 'its move seven residents before the', false],
    ['six words within longer ones', 'remove its seven residents before the', false],
    ['nothing of it', 'The plan goes on.', false],
  ])('are found: %s', (_what, words, isFound) => {
    expect(found(words)).toEqual(isFound ? [TOLD] : []);
  });

  it.each<readonly [string, string, string, boolean]>([
    ['a short text as a whole', 'Close Elm House', 'They close Elm House now', true],
    ['a part of a short text', 'Close Elm House', 'They close Elm now', false],
    ['a text too short to tell', 'Close it now', 'They close it now', false],
    ['twelve letters', 'Close it today', 'They close it today', true],
    ['eleven letters', 'Close it soon', 'They close it soon', false],
    ['one long word', 'Antidisestablishment', 'Antidisestablishment', false],
    ['five words', 'Sell the house to them', 'Sell the house to them all', true],
    ['no words', ' – ', 'The plan', false],
  ])('are looked for whole where they are few: %s', (_what, action, words, isFound) => {
    expect(found(words, aPlan({ actions: [hidden({ action })] }))).toEqual(isFound ? [TOLD] : []);
  });

  it.each(['publicWording', 'escalationReason', 'latestUpdate', 'pathToGreen', 'successMeasure', 'evidence'] as const)(
    'are those of %s too',
    (field) => {
      const plan = aPlan({ actions: [hidden({ action: 'x', [field]: SECRET })] });
      expect(found(SECRET, plan)).toEqual([TOLD]);
      const shared = aPlan({ actions: [...plan.actions, anAction({ row: 3, ref: 'A3', action: 'y', [field]: SECRET })] });
      expect(found(SECRET, shared)).toEqual(field === 'publicWording' || field === 'escalationReason' ? [TOLD] : []);
      const both = aPlan({ actions: [...plan.actions, hidden({ row: 4, ref: 'A4', action: 'y', [field]: SECRET })] });
      expect(found(SECRET, both)).toHaveLength(2);
    },
  );

  it('are those of its override and of exempt report text, and not of public rows', () => {
    const override = { status: 'red', reason: SECRET, by: 'Head', until: undefined } as never;
    expect(found(SECRET, aPlan({ actions: [hidden({ action: 'x', override })] }))).toEqual([TOLD]);
    expect(found(SECRET, aPlan({ actions: [anAction({ action: SECRET })], reportText: [aReportText({ text: SECRET })] }))).toEqual([]);
    const rows = [
      aReportText({ row: 5, isPublic: false, text: SECRET }),
      aReportText({ row: 6, isPublic: false, text: 'x', publicInterest: SECRET }),
    ];
    expect(exemptWordsIn(bodyOf(paragraph(run(SECRET))), aPlan({ reportText: rows })).map(({ place }) => place)).toEqual([
      'Report text, row 5',
      'Report text, row 6',
    ]);
  });

  it('are no secret where inspectors or the status key say them', () => {
    const actions = [hidden()];
    expect(found(SECRET, aPlan({ actions, recommendations: [aRecommendation({ text: SECRET })] }))).toEqual([]);
    const statusKey = aPlan().statusKey.map((row) => ({ ...row, meaning: SECRET }));
    expect(found(SECRET, aPlan({ actions, statusKey }))).toEqual([]);
    expect(found(SECRET, aPlan({ actions, recommendations: [aRecommendation({ text: 'Close Elm House and move its' })] }))).toEqual([TOLD]);
  });

  it('are looked for in every part of XML, in pieces and beside signs, and paragraphs are apart', () => {
    const plan = aPlan({ actions: [hidden()] });
    const parts = (content: Readonly<Record<string, string>>): readonly string[] =>
      exemptWordsIn(partsOf(content), plan).map(({ words }) => /\((\S+)\)/.exec(words)?.[1] ?? '');
    expect(parts({ 'word/media/logo.png': SECRET, 'docProps/app.xml': `<x>${SECRET}</x>`, 'word/document.xml': SECRET })).toEqual([
      'docProps/app.xml',
    ]);
    expect(parts({ 'word/_rels/document.xml.rels': SECRET })).toEqual(['word/_rels/document.xml.rels']);
    expect(parts({ 'word/document.xml': run('Close Elm Ho') + run('use and move its') })).toEqual(['word/document.xml']);
    expect(
      parts({
        'word/document.xml': '<w:t>Close</w:t><w:tab/><w:t>Elm</w:t><w:br w:type="x"/><w:t>House</w:t><w:cr/><w:t>and move its</w:t>',
      }),
    ).toEqual(['word/document.xml']);
    expect(parts({ 'word/document.xml': paragraph(run('Close Elm House')) + paragraph(run('and move its')) })).toEqual([
      'word/document.xml',
    ]);
    expect(parts({ 'word/document.xml': 'Close &amp; Elm House &#38; and move its' })).toEqual(['word/document.xml']);
    expect(parts({})).toEqual([]);
  });
});

describe('a statement typed for an officer', () => {
  const of = (text: string, clearance: Parameters<typeof aClearance>[0] | undefined, section = 'Statement by the S151 Officer') =>
    typedStatements({
      paper: aPaper(),
      plan: aPlan({
        reportText: [aReportText({ row: 5, section, text })],
        clearances: clearance === undefined ? [] : [aClearance({ row: 8, ...clearance })],
      }),
      counts: {} as never,
      document: partsOf({}),
    }).map(({ place, words }) => `${place} ${words}`);
  const PLACE = 'Report text, row 5, Text';
  const OTHERWISE =
    `${PLACE} says otherwise than the statement of the S151 Officer (Clearances, row 8), which is printed. Keep ` + `one of the two.`;
  const speaks = (came: string): string =>
    `${PLACE} speaks for the S151 Officer, who ${came} by the Clearances tab. Enter there what came and when, or take the words out.`;
  const RECEIVED = { requested: '2026-06-01', received: '2026-06-08' } as const;

  it.each<readonly [string, string, Parameters<typeof aClearance>[0] | undefined, readonly string[]]>([
    ['the words that came', 'The costs are met.', { ...RECEIVED, statement: 'The costs are met' }, []],
    ['other words than came', 'The costs are not met.', { ...RECEIVED, statement: 'The costs are met' }, [OTHERWISE]],
    ['words where only the day came', 'The costs are met.', RECEIVED, []],
    ['words of an officer who was asked', 'The costs are met.', { requested: '2026-06-01' }, [speaks('has not answered')]],
    ['words of an officer who was not', 'The costs are met.', {}, [speaks('was never asked')]],
    ['words of an officer without a row', 'The costs are met.', undefined, [speaks('was never asked')]],
    ['that there is nothing to say', 'Not applicable.', undefined, []],
    ['that there is nothing to say', 'N/A', undefined, []],
    ['that there are no implications', 'There are no implications', {}, []],
    ['nothing to say of an officer who was asked', 'None', { requested: '2026-06-01' }, [speaks('has not answered')]],
    ['nothing to say, and more', 'None yet', undefined, [speaks('was never asked')]],
    ['a list that came', 'Costs:\n- one\n- two', { ...RECEIVED, statement: 'Costs: one two' }, []],
    ['nothing', ' ', undefined, []],
  ])('is %s', (_what, text, clearance, words) => {
    expect(of(text, clearance)).toEqual(words);
  });

  it('is looked for under its own name alone', () => {
    expect(of('The costs are met.', undefined, 'BACKGROUND')).toEqual([]);
    expect(of('The law is kept.', undefined, 'Considered by Monitoring Officer')[0]).toContain('speaks for the Monitoring Officer');
  });
});
