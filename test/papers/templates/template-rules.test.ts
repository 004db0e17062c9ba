import { STORED, ZipArchive, zipBytes } from '../../../src/papers/document/zip.ts';
import { checkTemplate } from '../../../src/papers/templates/template-check.ts';
import { partFaults } from '../../../src/papers/templates/template-parts.ts';
import { tagsOf } from '../../../src/papers/templates/template-tags.ts';

const p = (...runs: readonly string[]): string => `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
const archive = (parts: Readonly<Record<string, string | Uint8Array>>): ZipArchive =>
  Object.entries(parts).reduce((zip, [name, content]) => zip.put(name, content), new ZipArchive());
const docx = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipBytes(archive({ 'word/document.xml': `<w:body>${body}</w:body>`, ...more }), STORED);
const found = (bytes: Uint8Array | readonly number[]): (readonly [string, string])[] =>
  checkTemplate('t.docx', bytes).map(({ code, words }) => [code, words]);

describe('tags of a template', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['of each kind', ['{a}{#b}{^c}{/d}{@e}'], ['value a', 'open b', 'open c', 'close d', 'raw e']],
    ['with space', ['{ a.b }{# c }{/ }'], ['value a.b', 'open c', 'close ']],
    ['in pieces', ['{me', 'eting', '.date}'], ['value meeting.date']],
    ['broken', ['{a {b} {c'], ['broken {a', 'value b', 'broken {c']],
    ['broken and long', [`{#${'x'.repeat(40)}`], [`broken {#${'x'.repeat(30)}`]],
    ['none', ['a } b'], []],
  ])('%s', (_what, runs, tags) => {
    expect(tagsOf(p(...runs)).map(({ kind, name }) => `${kind} ${name}`)).toEqual(tags);
  });

  it('stand in paragraphs that are counted where they hold words, each with the first of them', () => {
    const tags = tagsOf(`<w:body>${p('')}${p(' Date: {a} ')}<w:tbl>${p(' ')}${p('{b}', 'x'.repeat(50))}</w:tbl></w:body>`);
    expect(tags.map(({ name, mark, paragraph, context }) => [name, mark, paragraph, context])).toEqual([
      ['a', '', 1, 'Date: {a}'],
      ['b', '', 2, `{b}${'x'.repeat(37)}`],
    ]);
  });
});

describe('a template', () => {
  const NEXT = 'Save it from Word as "Word Document (.docx)" and upload it again.';

  it.each<readonly [string, Uint8Array | readonly number[], string, string]>([
    [
      'encrypted',
      [0xd0, 0xcf, 0x11, 0xe0],
      'template-encrypted',
      `the file is encrypted with a password, or is an old .doc. Take the password off. ${NEXT}`,
    ],
    ['encrypted, in signed bytes', [-48, -49, 17, -32], 'template-encrypted', 'the file is encrypted'],
    ['nearly so', [0xd0, 0xcf, 0x11, 0xe1], 'template-not-word', `the file is not a Word document. ${NEXT}`],
    ['of one byte', [0x50], 'template-not-word', 'the file is not a Word document.'],
    ['damaged', [0x50, 0x4b], 'template-damaged', `the file is damaged and cannot be opened. ${NEXT}`],
    [
      'another kind of file',
      zipBytes(archive({ 'xl/workbook.xml': '<x/>' })),
      'template-not-word',
      'the file holds no Word document (it may be a spreadsheet or a presentation).',
    ],
    [
      'without placeholders',
      docx(p('Report')),
      'template-without-placeholders',
      'the file holds no placeholder, so every paper would be the same. Write {meeting.date}, {paper.title} and the like',
    ],
    [
      'with macros',
      docx(p('{paper.title}'), { 'word/vbaProject.bin': 'x' }),
      'template-has-macros',
      `the file holds macros, which a committee paper must not carry. ${NEXT}`,
    ],
  ])('that is %s is refused', (_what, bytes, code, words) => {
    expect(found(bytes)).toEqual([[code, expect.stringContaining(words)]]);
  });

  it('too large is refused, with the picture that makes it so where there is one', () => {
    const noise = Uint8Array.from({ length: 5 * 1024 * 1024 }, (_, at) => (at * 7919) & 0xff);
    expect(found(docx(p('{paper.title}'), { 'word/media/a.png': noise }))).toEqual([
      [
        'template-too-large',
        'the file has 5.0 MB; at most 4.0 MB can be kept: the picture a.png has 5.0 MB; use one of at most 1.0 MB ' +
          '(in Word: Compress Pictures).',
      ],
    ]);
    expect(found(docx(p('{paper.title}'), { 'word/other.bin': noise }))[0]?.[1]).toBe(
      'the file has 5.0 MB; at most 4.0 MB can be kept: make its pictures smaller.',
    );
    const [most, over] = [1024 * 1024, 1024 * 1024 + 1].map((length) => ({ 'word/media/b.png': new Uint8Array(length) }));
    expect(found(docx(p('{paper.title}'), most))).toEqual([]);
    expect(found(docx(p('{paper.title}'), over))).toEqual([
      ['template-picture-too-large', 'the picture b.png has 1.0 MB; use one of at most 1.0 MB (in Word: Compress Pictures).'],
    ]);
    const cut = new Uint8Array(4 * 1024 * 1024 + 1);
    cut.set([0x50, 0x4b]);
    expect(found(cut)).toEqual([['template-too-large', 'the file has 4.0 MB; at most 4.0 MB can be kept: make its pictures smaller.']]);
  });

  it.each<readonly [string, string, readonly (readonly [string, string])[]]>([
    ['all known', '{paper.title}{#actions}{ref}{#actions.any}{.}{/}{/actions}', []],
    [
      'unknown',
      '{meeting.dat}',
      [['template-placeholder-unknown', 'paragraph 1 ("{meeting.dat}"): {meeting.dat} is not a placeholder. Did you mean {meeting.date}?']],
    ],
    [
      'like no other',
      '{qqqqqqqqqqqq}',
      [
        [
          'template-placeholder-unknown',
          'paragraph 1 ("{qqqqqqqqqqqq}"): {qqqqqqqqqqqq} is not a placeholder. docs/placeholders.md lists those there are.',
        ],
      ],
    ],
    [
      'of a loop that is closed',
      '{#actions}{/actions}{ref}',
      [['template-placeholder-unknown', 'paragraph 1 ("{#actions}{/actions}{ref}"): {ref} is not a placeholder.']],
    ],
    ['of the loop around', '{#sections}{#paragraphs}{heading}{/paragraphs}{/sections}', []],
    [
      'of a loop never opened',
      '{/actions}',
      [
        [
          'template-loop-not-opened',
          'paragraph 1 ("{/actions}"): {/actions} closes a loop that was not opened. Put {#actions} before it, or delete it.',
        ],
      ],
    ],
    [
      'of loops that cross',
      '{#sections}{#paragraphs}{/sections}{/paragraphs}',
      [
        ['template-loop-crossed', '{/sections} stands where {/paragraphs} was expected. Close the inner loop first.'],
        ['template-loop-crossed', '{/paragraphs} stands where {/sections} was expected. Close the inner loop first.'],
      ],
    ],
    [
      'of a loop never closed',
      '{#actions}{ref}',
      [['template-loop-not-closed', 'paragraph 1 ("{#actions}{ref}"): the loop {#actions} is never closed. Put {/actions} where it ends.']],
    ],
    [
      'broken',
      'So {meeting.date',
      [
        [
          'template-tag-broken',
          'paragraph 1 ("So {meeting.date"): the brace of {meeting.date is not closed. Write the placeholder again in one go.',
        ],
      ],
    ],
  ])('has its placeholders looked at: %s', (_what, body, problems) => {
    expect(found(docx(p(body)))).toEqual(problems.map(([code, words]) => [code, expect.stringContaining(words) as unknown]));
  });

  it('has headers and footers looked at, each by itself', () => {
    const parts = { 'word/header1.xml': p('{x.y}'), 'word/footer2.xml': p('{/actions}'), 'word/comments.xml': p('{no}') };
    expect(found(docx(p('{#actions}'), parts)).map(([code, words]) => [code, words.split(' (')[0]])).toEqual([
      ['template-loop-not-closed', 'paragraph 1'],
      ['template-placeholder-unknown', 'in the header, paragraph 1'],
      ['template-loop-not-opened', 'in the footer, paragraph 1'],
    ]);
  });
});

describe('parts of a template', () => {
  const faults = (parts: Readonly<Record<string, string>>): (readonly [string, string])[] =>
    partFaults(archive(parts)).map(({ code, words }) => [code, words]);
  const relation = (more: string): Readonly<Record<string, string>> => ({
    'word/_rels/document.xml.rels': `<R><Relationship Id="1" ${more}/></R>`,
  });

  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['macros', { 'word/vbaData.xml': '<x/>' }, ['template-has-macros']],
    ['an embedded object', { 'word/embeddings/book.xlsx': 'x' }, ['template-has-embedded-object']],
    ['an active control', { 'word/activeX/a.bin': 'x' }, ['template-has-embedded-object']],
    ['an empty folder of them', { 'word/embeddings/': 'x' }, []],
    [
      'a template from elsewhere',
      relation(`Type="x/attachedTemplate" Target="https://a.example/t" TargetMode="External"`),
      ['template-loads-from-elsewhere'],
    ],
    ['a link for readers', relation(`Type="x/hyperlink" Target="https://a.example" TargetMode='External'`), []],
    ['something of its own', relation('Type="x/image" Target="media/a.png"'), []],
    ['something said to be its own', relation('Type="x/image" Target="media/a.png" TargetMode="Internal"'), []],
  ])('may not carry %s', (_what, parts, codes) => {
    expect(faults(parts).map(([code]) => code)).toEqual(codes);
  });

  it('are named in a sentence', () => {
    expect(faults({ 'word/embeddings/book.xlsx': 'x' })[0]?.[1]).toBe(
      'the file holds an embedded object (embeddings/book.xlsx). Paste it as a picture or as words.',
    );
    const address = `https://a.example/?a&amp;b${'x'.repeat(90)}`;
    expect(faults(relation(`TargetMode = "External" Target="${address}" Type="y"`))[0]?.[1]).toBe(
      `the file loads "${address.replace('&amp;', '&').slice(0, 80)}" when it is opened. In Word, choose File, ` +
        `Info, Edit Links to Files and break the link; ` +
        'a template set under Developer, Document Template is taken off there.',
    );
    expect(faults({ 'a.xml': '<a>' })[0]).toEqual(['template-damaged', 'its part a.xml is damaged.']);
  });

  const deep = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
  it.each<readonly [string, string, boolean]>([
    ['an element', '<a/>', true],
    ['elements in elements', '<?xml version="1.0"?>\n<a b="1" c=\'2\'><d:e/>words<!-- < --><![CDATA[<x>]]></a>', true],
    ['250 levels', deep(250), true],
    ['251 levels', deep(251), false],
    ['nothing', '', false],
    ['words', 'words', false],
    ['two roots', '<a/><b/>', false],
    ['an element not closed', '<a><b></a>', false],
    ['an element closed twice', '<a></a></a>', false],
    ['a declaration', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', false],
    ['an attribute without quotes', '<a b=1/>', false],
    ['a sign alone', '<a>1 < 2</a>', false],
    ['an end that never comes', '<a', false],
  ])('must be sound XML: %s', (_what, xml, isSound) => {
    expect(faults({ 'word/document.xml': xml }).length).toBe(isSound ? 0 : 1);
    expect(faults({ 'x/a.rels': xml, 'logo.png': '<' }).length).toBe(isSound ? 0 : 1);
  });
});
