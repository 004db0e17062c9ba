import { PAPER_FORMATS } from '../../src/plan/model.ts';
import { FORMATS } from '../../src/papers/formats/formats.ts';
import type { Block, DocumentTree } from '../../src/papers/layout/document-tree.ts';
import { PAPER_COPIES } from '../../src/papers/paper.ts';
import { paperFromPlan } from '../../src/papers/paper-from-plan.ts';
import { paperTree } from '../../src/papers/paper-tree.ts';
import { anAction } from '../support/builders.ts';
import { aPaperInput, aPaperPlan } from './paper-plan.ts';
import { paragraphWords, rendered, shippedTemplates } from './rendered.ts';

const MEETING = { A: 'M2', B: 'M2', C: 'M4', D: 'M2', E: 'M2', F: 'M5' } as const;
const HOSTILE = 'Visit <b>&"\' {note} {#actions}\nsecond line\tafter a tab 👍🏽';

/** An exempt action makes the exempt part; braces and markup must come out as typed in both. */
const plan = aPaperPlan(18, {
  actions: [
    ...aPaperPlan(18).actions,
    anAction({ ref: 'X1', row: 90, isPublic: false, exemptParagraph: 3, publicWording: 'A contract is being let.', action: HOSTILE }),
    anAction({ ref: 'X2', row: 91, action: HOSTILE, latestUpdate: HOSTILE }),
  ],
});

const inputOf = (format: keyof typeof MEETING, copy: (typeof PAPER_COPIES)[number]) =>
  aPaperInput(plan, { meeting: MEETING[format], format, copy });
const treeOf = (format: keyof typeof MEETING, copy: (typeof PAPER_COPIES)[number] = 'clearance'): DocumentTree =>
  paperTree(paperFromPlan(inputOf(format, copy)).paper);
const blocksOf = (tree: DocumentTree): readonly Block[] => tree.pages.flatMap(({ blocks }) => blocks);

/** The words of a block, paragraph by paragraph, as a Word file holds them. */
function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'words':
      return [block.text];
    case 'numbered':
      return [`${block.number} ${block.text}`];
    case 'bullets':
      return block.items;
    case 'form':
      return block.rows.flatMap(({ label, text }) => [label, text]);
    case 'table':
      return [...block.columns.map(({ heading }) => heading), ...block.rows.flatMap((row) => row.map(({ text }) => text))];
    case 'progressBar':
      return [...block.parts.map(({ status }) => status.label), ...block.parts.map(({ words }) => words)];
    case 'trend':
      return [
        ...['As at', ...block.rows.map(({ asAt }) => asAt)],
        ...['Complete', ...block.rows.map(({ complete }) => complete.words)],
        ...[block.redLabel, ...block.rows.map(({ red }) => red.words)],
      ];
  }
}

const inOneLine = (words: readonly string[]): string[] =>
  words.map((each) => each.replace(/\s+/g, ' ').trim()).filter((each) => each !== '');

// Building every template takes seconds on a busy machine.
beforeAll(shippedTemplates, 60_000);

describe('the tree of a paper', () => {
  it.each(PAPER_FORMATS.flatMap((format) => PAPER_COPIES.map((copy) => [format, copy] as const)))(
    'holds the words of the Word file and no others, in the same order: format %s, %s copy',
    async (format, copy) => {
      const { bytes } = await rendered(inputOf(format, copy));
      expect(inOneLine(blocksOf(treeOf(format, copy)).flatMap(wordsOfBlock))).toEqual(inOneLine(paragraphWords(bytes)));
    },
  );

  it.each(PAPER_FORMATS)('has the head and foot of the pages of the Word file, in format %s', async (format) => {
    const { bytes } = await rendered(inputOf(format, 'clearance'));
    const { header, footer } = treeOf(format);
    expect(inOneLine(paragraphWords(bytes, 'word/header1.xml'))).toEqual([`${header.left} ${header.right}`]);
    expect(paragraphWords(bytes, 'word/footer1.xml')[0]).toMatch(new RegExp(`^${footer.left}\\s+Page`));
  });

  it('is plain data, and the same for the same plan', () => {
    const tree = treeOf('A');
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
    expect(treeOf('A')).toEqual(tree);
  });

  it('gives the colours of its status to each cell that holds exactly one, and to no other', () => {
    const tables = blocksOf(treeOf('A')).flatMap((block) => (block.kind === 'table' ? [block] : []));
    const actions = tables[tables.length - 1];
    const column = actions?.columns.findIndex(({ heading }) => heading === 'Status') ?? -1;
    expect(actions?.rows.length).toBe(19);
    for (const row of actions?.rows ?? [])
      expect(row.map(({ status }) => status?.label)).toEqual(row.map(({ text }, at) => (at === column ? text : undefined)));
  });

  it('has a progress bar whose parts add up to the actions that are counted', () => {
    const bars = blocksOf(treeOf('F')).flatMap((block) => (block.kind === 'progressBar' ? [block.parts] : []));
    expect(bars).toHaveLength(1);
    const total = (bars[0] ?? []).reduce((sum, { count }) => sum + count, 0);
    expect(new Set((bars[0] ?? []).map(({ words }) => words.replace(/^\d+ of /, '')))).toEqual(new Set([String(total)]));
  });

  it('puts the bar in the section that tells the progress, and nowhere without one', () => {
    const kinds = blocksOf(treeOf('A')).map((block) => (block.kind === 'heading' ? block.text : block.kind));
    expect(kinds.filter((kind) => kind === 'progressBar')).toHaveLength(1);
    expect(kinds[kinds.indexOf('progressBar') - 1]).toBe('2.0 ISSUES');
    const without = paperFromPlan({ ...inputOf('A', 'clearance'), switches: { progress: false } }).paper;
    expect(blocksOf(paperTree(without)).filter(({ kind }) => kind === 'progressBar')).toEqual([]);
  });

  it('lays the action plan on its side and everything else upright', () => {
    expect(treeOf('C').pages.map(({ kind }) => kind)).toEqual(['upright', 'on its side']);
    expect(treeOf('F').pages.map(({ kind }) => kind)).toEqual(['narrow']);
  });
});

describe('a format', () => {
  it.each(PAPER_FORMATS)('%s is data alone', (format) => {
    expect(JSON.parse(JSON.stringify(FORMATS[format]))).toEqual(FORMATS[format]);
  });
});
