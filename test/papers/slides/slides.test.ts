import { day } from '../../../src/days/plain-date.ts';
import type { Paper } from '../../../src/papers/paper.ts';
import { notesXml, slideXml } from '../../../src/papers/slides/slide-xml.ts';
import { slidesOf } from '../../../src/papers/slides/slides.ts';
import type { Slide } from '../../../src/papers/slides/slides.ts';
import { writePptx } from '../../../src/papers/slides/write-pptx.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';
import { presentationTemplate } from '../../../templates/presentation-template.ts';
import { aMeeting } from '../../support/builders.ts';
import { expectGolden, inLines } from '../../support/golden.ts';
import { aField, aPaper, aParagraph, aSection } from '../a-paper.ts';

const written = (id: string, text: string, bullets: readonly string[] = []) => aParagraph({ id, text, bullets, byProduct: true });
const titles = (paper: Paper): string[] => slidesOf(paper).map(({ title }) => title);
const slideNamed = (paper: Paper, title: string): Slide | undefined => slidesOf(paper).find((slide) => slide.title === title);
const TREND = {
  redLabel: 'Red',
  rows: ['1 May 2026', '1 June 2026'].map((asAt, at) => ({
    asAt,
    complete: { words: `${at} of 3`, share: at / 3 },
    red: { words: '1 of 3', share: 1 / 3 },
  })),
};

describe('the slides of a paper', () => {
  it('begin with its title, body, day and council, and end with where to find more', () => {
    const [first, last, ...others] = slidesOf(aPaper());
    expect(others).toEqual([]);
    expect(first).toEqual({
      title: 'Progress of the improvement plan',
      lines: ['Overview and Scrutiny Committee', '15 July 2026', 'Exampleshire County Council'],
      notes: 'Progress of the improvement plan. Exampleshire County Council. The numbers are as at 1 July 2026.',
    });
    expect(last).toEqual({
      title: 'To find out more',
      lines: [
        'The paper holds every action of the Improvement plan.',
        'Numbers as at 1 July 2026, snapshot S2026-07-01-1.',
        'Questions: Improvement Plan Co-ordinator',
      ],
      notes:
        'The paper holds every action of the Improvement plan.\nNumbers as at 1 July 2026, snapshot S2026-07-01-1.\nQuestions: ' +
        'Improvement Plan Co-ordinator',
    });
    const bare = slidesOf(aPaper({ meeting: aMeeting({ date: undefined, contactOfficer: '' }) }));
    expect([bare[0]?.lines.length, bare[1]?.lines.length, bare[1]?.notes.endsWith('S2026-07-01-1.')]).toEqual([2, 2, true]);
  });

  it('tell the product’s own paragraphs in this order, those of one kind together, and no others', () => {
    const sections = [
      aSection({
        paragraphs: [
          written('risks', 'Risk.'),
          written('exceptions', 'Late:', ['A1', 'A2']),
          written('exceptions.2', 'More.'),
          written('exceptionsOther', 'No.'),
          aParagraph({ id: 'sinceLastMet', text: 'Typed.' }),
        ],
      }),
    ];
    const implications = [aSection({ paragraphs: [written('impact', 'Impact.'), written('progress', 'First. Second.')] })];
    const paper = aPaper({ sections, implications });
    expect(titles(paper)).toEqual([
      'Progress of the improvement plan',
      'Where the plan stands',
      'What needs your attention, and why',
      'What has changed for children',
      'Risks to the plan',
      'To find out more',
    ]);
    expect(slideNamed(paper, 'What needs your attention, and why')).toEqual({
      title: 'What needs your attention, and why',
      lines: ['Late:', 'A1', 'A2', 'More.'],
      notes: 'Late:\nA1\nA2\nMore.',
    });
    expect(slideNamed(paper, 'Where the plan stands')).toEqual({
      title: 'Where the plan stands',
      lines: ['First.', 'Second.'],
      notes: 'First. Second.',
    });
    const all = aPaper({
      sections: [
        aSection({
          paragraphs: ['sinceLastMet', 'exceptions', 'whatYouAsked', 'impact', 'risks', 'progress'].map((id) => written(id, `${id}.`)),
        }),
      ],
      recommendations: [aParagraph()],
      trend: TREND,
    });
    expect(titles(all)).toEqual([
      'Progress of the improvement plan',
      'Where the plan stands',
      'Month by month',
      'Since you last met',
      'What needs your attention, and why',
      'What you asked for',
      'What has changed for children',
      'Risks to the plan',
      'What is asked of you',
      'To find out more',
    ]);
  });

  it('show the trend month by month where the position is told', () => {
    const paper = aPaper({ trend: TREND, sections: [aSection({ paragraphs: [written('progress', 'So.')] })] });
    expect(slideNamed(paper, 'Month by month')).toEqual({
      title: 'Month by month',
      lines: [],
      notes: '1 May 2026: 0 of 3 complete, 1 of 3 Red\n1 June 2026: 1 of 3 complete, 1 of 3 Red',
      picture: {
        kind: 'trend',
        trend: TREND,
        altText:
          'Columns of the actions that were complete. 1 May 2026: 0 of 3 complete, 1 of 3 Red; 1 June 2026: 1 of 3 complete, 1 of 3 Red.',
      },
    });
    expect(slideNamed(aPaper({ trend: TREND }), 'Month by month')).toBeUndefined();
  });

  it.each<readonly [string, Partial<Paper>, readonly string[] | undefined]>([
    [
      'what officers recommend',
      {
        recommendations: [aParagraph({ text: 'Note it.' }), aParagraph({ text: 'Comment.' })],
        fields: [aField({ key: 'options', text: 'x' })],
      },
      ['Note it.', 'Comment.'],
    ],
    [
      'the options of the cover',
      { fields: [aField(), aField({ key: 'options', text: 'One\nTwo' })], values: { paper: { request: 'note it' } } },
      ['One', 'Two'],
    ],
    [
      'the request of the format',
      { fields: [aField({ key: 'options', text: '' })], values: { paper: { request: 'note it' } } },
      ['The Overview and Scrutiny Committee is asked to note it.'],
    ],
    ['nothing', { values: { paper: {} } }, undefined],
    ['nothing', {}, undefined],
  ])('ask %s', (_what, changes, lines) => {
    expect(slideNamed(aPaper(changes), 'What is asked of you')?.lines).toEqual(lines);
    expect(slideNamed(aPaper(changes), 'What is asked of you')?.notes).toBe(lines?.join('\n'));
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['six lines', ['1', '2', '3', '4', '5', '6'], ['1', '2', '3', '4', '5', '6']],
    ['a seventh', ['1', '2', '3', '4', '5', '6', '7'], ['1', '2', '3', '4', '5', '2 more in the paper.']],
    ['empty lines', ['1', ' ', ''], ['1']],
    ['space', [' a  b\n c '], ['a b c']],
    ['sentences up to 200 letters', [`${'x'.repeat(99)}. ${'Y'.repeat(98)}.`], [`${'x'.repeat(99)}. ${'Y'.repeat(98)}.`]],
    ['a sentence beyond', [`${'x'.repeat(99)}. ${'Y'.repeat(99)}.`], [`${'x'.repeat(99)}.`]],
    ['a short one after it', [`Abc. ${'X'.repeat(199)}. Def.`], ['Abc. Def.']],
  ])('take %s', (_what, texts, lines) => {
    expect(slideNamed(aPaper({ recommendations: texts.map((text) => aParagraph({ text })) }), 'What is asked of you')?.lines).toEqual(
      lines,
    );
  });

  it('cut a single line that is too long at a word', () => {
    const [line = ''] =
      slideNamed(aPaper({ recommendations: [aParagraph({ text: 'word '.repeat(60) })] }), 'What is asked of you')?.lines ?? [];
    expect([line.length <= 200, line.length > 180, /word…$/.test(line)]).toEqual([true, true, true]);
  });
});

describe('a slide in PresentationML', () => {
  const lines = (xml: string): string => xml.replace(/></g, '>\n<');
  const [one, two] = DEFAULT_STATUS_KEY;
  const bar = {
    kind: 'bar',
    altText: 'A & B',
    parts: [one, two].map((status, at) => ({ status: status as NonNullable<typeof status>, count: 2 * at + 1, words: `${at} of 4` })),
  } as const;

  it('stands like this, with and without lines and pictures, and its notes', () => {
    const slides: readonly Slide[] = [
      { title: 'A & B', lines: ['one', 'two'], notes: 'n\nm' },
      { title: 'Bar', lines: ['one'], notes: '', picture: bar },
      { title: 'Trend', lines: [], notes: 'x', picture: { kind: 'trend', altText: 'alt', trend: TREND } },
    ];
    expectGolden('test/papers/slides/slides.txt', [...slides.map(slideXml), ...slides.slice(0, 1).map(notesXml)].map(lines).join('\n\n'));
  });

  it('stands in its file under these names, relations and types', () => {
    const properties = { title: 'T', author: 'C', description: 'D', date: day('2026-07-01') };
    const slides: readonly Slide[] = ['One', 'Two $& more'].map((title) => ({ title, lines: [], notes: title }));
    const { parts } = writePptx({ template: presentationTemplate(), slides, properties });
    const shown = [
      '[Content_Types].xml',
      'ppt/presentation.xml',
      'ppt/_rels/presentation.xml.rels',
      ...parts.names.filter((name) => /slides?\d\.xml\.rels|notesSlide\d\.xml\.rels/i.test(name)),
    ];
    expectGolden(
      'test/papers/slides/parts.txt',
      [...parts.names, ...shown.map((name) => `${name}\n${lines(parts.text(name) ?? '')}`)].join('\n'),
    );
    expect(parts.text('ppt/slides/slide2.xml')).toBe(slideXml(slides[1] as Slide));
    expect(parts.text('ppt/notesSlides/notesSlide2.xml')).toBe(notesXml(slides[1] as Slide));
    expect(inLines(slides)).toContain('Two $& more');
  });
});
