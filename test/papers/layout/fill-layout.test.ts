import type { Block } from '../../../src/papers/layout/document-tree.ts';
import { fillLayout } from '../../../src/papers/layout/fill-layout.ts';
import {
  bullet,
  cover,
  each,
  form,
  heading,
  listOf,
  numbered,
  pages,
  progressBar,
  table,
  trend,
  without,
  words,
} from '../../../src/papers/layout/layout.ts';
import type { LayoutNode } from '../../../src/papers/layout/layout.ts';
import { namesIn } from '../../../src/papers/layout/names-in-layout.ts';
import { statusByWords } from '../../../src/papers/layout/status-by-words.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';

const [RED] = DEFAULT_STATUS_KEY;
const BAR = [{ status: RED as NonNullable<typeof RED>, count: 1, words: '1 of 1' }];
const TREND = { redLabel: 'Red', rows: [{ asAt: '1 May', complete: { words: '0', share: 0 }, red: { words: '1', share: 1 } }] };
const VALUES = {
  title: 'Plan',
  council: { name: 'Exampleshire' },
  nothing: '',
  zero: 0,
  no: false,
  yes: true,
  gone: null,
  none: [],
  actions: [
    { ref: 'A1', status: 'Red', link: 'https://a.example' },
    { ref: 'A2', status: 'Red tape', title: 'Own', link: '' },
  ],
  progressBar: '<x/>',
  trend: '<x/>',
};

function blocks(
  nodes: readonly LayoutNode[],
  values: object = VALUES,
  more: { bar?: typeof BAR; trend?: typeof TREND } = {},
): readonly Block[] {
  const tree = fillLayout(
    { pages: [pages('upright', ...nodes)] },
    { values, statusKey: DEFAULT_STATUS_KEY, bar: BAR, trend: TREND, ...more },
  );
  return tree.pages.flatMap((page) => page.blocks);
}
const textOf = (node: string, values: object = VALUES): string => (blocks([words(node)], values)[0] as { text: string }).text;

describe('words of a layout', () => {
  it.each([
    ['{title}, {council.name}', 'Plan, Exampleshire'],
    ['{zero} {no} {nothing}.', '0 false .'],
    ['{unknown} {council.none} {gone}', '{unknown} {council.none} {gone}'],
    ['{#actions}{ref} of {title}; {/actions}', 'A1 of Plan; A2 of Own; '],
    ['{#council}{name}{/council}{#yes}, yes{/yes}{#no}, no{/no}', 'Exampleshire, yes'],
    ['{#none}x{/none}{#unknown}y{/unknown}{#nothing}z{/nothing}{#zero}0{/zero}{#gone}n{/gone}.', '.'],
    ['{actions.any} {none.any}', 'true false'],
    ['{ title } {1}', '{ title } {1}'],
  ])('"%s" become "%s"', (text, filled) => {
    expect(textOf(text)).toBe(filled);
  });
});

describe('a layout with its data', () => {
  it('is each of its nodes, filled', () => {
    expect(
      blocks([
        heading(2, '{title}', { opensPage: true }),
        heading(1, 'x'),
        words('{title}', 'title'),
        form([{ label: 'L', words: '{title}' }]),
      ]),
    ).toEqual([
      { kind: 'heading', level: 2, text: 'Plan', opensPage: true },
      { kind: 'heading', level: 1, text: 'x', opensPage: false },
      { kind: 'words', text: 'Plan', role: 'title' },
      { kind: 'form', rows: [{ label: 'L', text: 'Plan' }] },
    ]);
    expect(blocks([numbered(), bullet({ staysWithNext: true }), bullet()], { number: '1.', text: 'x' })).toEqual([
      { kind: 'numbered', number: '1.', text: 'x' },
      { kind: 'bullets', items: ['x', 'x'] },
    ]);
    expect(blocks([bullet(), words('y'), bullet()], { text: 'x' }).map(({ kind }) => kind)).toEqual(['bullets', 'words', 'bullets']);
    expect(
      cover([
        { key: 'wards', label: 'WARDS' },
        { key: 'b', label: 'B', isBanner: true },
      ]),
    ).toEqual({
      kind: 'form',
      rows: [
        { label: 'WARDS', words: '{cover.wards}' },
        { label: 'B', words: '' },
      ],
    });
  });

  it.each([
    ['actions', ['A1', 'A2']],
    ['council', ['{ref}']],
    ['yes', ['{ref}']],
    ['actions.any', ['{ref}']],
    ['none', []],
    ['no', []],
    ['nothing', []],
    ['zero', []],
    ['gone', []],
    ['unknown', []],
  ])('repeats what it repeats for %s, or stands without it', (of, texts) => {
    expect(blocks([each(of, words('{ref}'))]).map((block) => (block as { text: string }).text)).toEqual(texts);
    expect(blocks([without(of, words('{title}'))])).toHaveLength(texts.length === 0 ? 1 : 0);
  });

  it('has tables of a list, of the rows in hand, or of one row, with statuses and links', () => {
    const columns = [
      ['Ref {title}', '{ref}', 1],
      ['Status', '{status}', 2],
    ] as const;
    expect(blocks([table('actions', columns, { small: true })])).toEqual([
      {
        kind: 'table',
        columns: [
          { heading: 'Ref Plan', share: 1 },
          { heading: 'Status', share: 2 },
        ],
        rows: [
          [{ text: 'A1' }, { text: 'Red', status: RED }],
          [{ text: 'A2' }, { text: 'Red tape' }],
        ],
        small: true,
      },
    ]);
    expect(blocks([table(undefined, [['T', '{title}', 1]])])).toMatchObject([{ rows: [[{ text: 'Plan' }]], small: false }]);
    const linked = listOf([{ heading: 'x', words: '{ref}', share: 1, link: 'link' }]);
    expect(blocks([linked], { rows: VALUES.actions })).toMatchObject([
      { rows: [[{ text: 'A1', link: 'https://a.example' }], [{ text: 'A2' }]] },
    ]);
    expect((blocks([linked], { rows: VALUES.actions })[0] as Extract<Block, { kind: 'table' }>).rows[1]?.[0]).not.toHaveProperty('link');
    expect(blocks([table('actions', [['x', '{ref}', 1]])], {})).toMatchObject([{ rows: [] }]);
  });

  it('has a bar and a trend where there is something to show and the words ask for it', () => {
    const nodes = [progressBar(), trend()];
    expect(blocks(nodes)).toEqual([
      { kind: 'progressBar', parts: BAR },
      { kind: 'trend', ...TREND },
    ]);
    expect(blocks(nodes, {})).toEqual([]);
    expect(blocks(nodes, { ...VALUES, trend: '' })).toMatchObject([{ kind: 'progressBar' }]);
    expect(blocks(nodes, VALUES, { bar: [] })).toMatchObject([{ kind: 'trend' }]);
    expect(blocks(nodes, VALUES, { trend: { ...TREND, rows: [] } })).toMatchObject([{ kind: 'progressBar' }]);
  });

  it('has a head and a foot on every page, and its pages in order', () => {
    const values = { council: { name: 'C' }, paper: { copyNotice: 'Draft', shortTitle: 'T', asAt: '1 July 2026' } };
    const layout = { pages: [pages('narrow', words('a')), pages('on its side')] };
    expect(fillLayout(layout, { values, statusKey: [], bar: [], trend: { redLabel: '', rows: [] } })).toEqual({
      header: { left: 'C', right: 'Draft' },
      footer: { left: 'T · as at 1 July 2026' },
      pages: [
        { kind: 'narrow', blocks: [{ kind: 'words', text: 'a', role: 'plain' }] },
        { kind: 'on its side', blocks: [] },
      ],
    });
  });

  it('names the lists and values that it asks for', () => {
    const nodes = [
      each('sections', each('paragraphs.any', words('x')), without('no', table('risks', []))),
      table(undefined, []),
      words('{title}'),
      progressBar(),
    ];
    expect([...namesIn({ pages: [pages('upright', ...nodes), pages('upright', table('actions', []))] })]).toEqual([
      'sections',
      'paragraphs',
      'no',
      'risks',
      'actions',
    ]);
  });

  it.each([
    ['Red', true],
    [' Red ', true],
    [`${RED?.symbol ?? ''} Red`, true],
    ['red', false],
    ['Red tape', false],
    ['', false],
  ])('knows a status by its very words: "%s"', (text, isStatus) => {
    expect(statusByWords(DEFAULT_STATUS_KEY)(text)).toBe(isStatus ? RED : undefined);
  });
});
