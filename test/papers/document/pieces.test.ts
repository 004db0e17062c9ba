import { day } from '../../../src/days/plain-date.ts';
import { base64Bytes, base64Text } from '../../../src/words/base64.ts';
import { setProperties } from '../../../src/papers/document/document-properties.ts';
import { pathParser } from '../../../src/papers/document/path-parser.ts';
import { barWidths, progressBarXml } from '../../../src/papers/document/progress-bar.ts';
import { treeHtml } from '../../../src/papers/document/tree-html.ts';
import { trendXml } from '../../../src/papers/document/trend.ts';
import { utf8Bytes, utf8Text } from '../../../src/papers/document/utf8.ts';
import { escapeXml, illegalCharacters, unescapeXml, wordsOf, xmlText } from '../../../src/papers/document/xml.ts';
import { ZipArchive, openZip, zipBytes } from '../../../src/papers/document/zip.ts';
import type { Block } from '../../../src/papers/layout/document-tree.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';
import { expectGolden } from '../../support/golden.ts';

describe('words in XML', () => {
  it.each([
    [`A & B < C > "D" 'E'`, 'A &amp; B &lt; C &gt; &quot;D&quot; &apos;E&apos;'],
    ['a\r\nb\u0007', 'a\nb'],
    ['', ''],
  ])('are escaped: %j', (text, xml) => {
    expect(escapeXml(text)).toBe(xml);
    expect(unescapeXml(xml)).toBe(xmlText(text));
  });

  it.each([
    ['&#65;&#x42;&#X1F44D;', 'AB👍'],
    ['&AMP;&Lt;', '&<'],
    ['&amp;lt;', '&lt;'],
    ['&nbsp;&;&#;&#xZ; & b', '&nbsp;&;&#;&#xZ; & b'],
  ])('are read: %s', (xml, text) => {
    expect(unescapeXml(xml)).toBe(text);
  });

  it.each([
    ['<w:p><w:r><w:t>One</w:t></w:r><w:r><w:t xml:space="preserve"> two</w:t></w:r></w:p>', 'One two'],
    ['<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br w:type="page"/><w:t>c</w:t><w:cr/><w:t>d</w:t>', 'a b c d'],
    ['<w:t>a &amp; b</w:t><w:tabs/><w:tbl/><w:text>no</w:text><w:delText>gone</w:delText>', 'a & b'],
    ['<w:t></w:t><w:t/>', ''],
    ['', ''],
  ])('are joined from runs: %s', (xml, words) => {
    expect(wordsOf(xml)).toBe(words);
  });

  it('hold so many characters that no Word file can', () => {
    expect(['', 'a\tb\n', '\u0001\u0008\u000e', '\ud83d', '👍', '\udc4d\ud83d'].map(illegalCharacters)).toEqual([0, 0, 3, 1, 0, 2]);
  });
});

describe('bytes', () => {
  it.each([
    '\u0000\u007f',
    '\u0080\u07ff',
    '\u0800\uffff',
    '\u{10000}\u{10ffff}',
    'x'.repeat(8192),
    `${'x'.repeat(8191)}é${'y'.repeat(8193)}`,
  ])('of text are those of UTF-8, and back: %#', (text) => {
    expect(Buffer.from(utf8Bytes(text)).equals(Buffer.from(text, 'utf8'))).toBe(true);
    expect(utf8Text(utf8Bytes(text))).toBe(text);
  });

  it.each<readonly [readonly number[], string]>([
    [[0xef, 0xbb, 0xbf, 0x41], 'A'],
    [[0xef, 0xbb, 0x41], '\ufffd\ufffdA'],
    [[0xef, 0xbb, 0xbe, 0x41], '\ufefeA'],
    [[0xee, 0xbb, 0xbf], '\ueeff'],
    [[0xef, 0xba, 0xbf], '\ufebf'],
    [[0x41, 0xef, 0xbb, 0xbf], 'A\ufeff'],
    [[0xf4, 0x8f, 0xbf, 0xbf], '\u{10ffff}'],
    [[0xf4, 0x90, 0x80, 0x80], '\ufffd\ufffd\ufffd\ufffd'],
    [[0xf8, 0x88, 0x80, 0x80, 0x80], '\ufffd'.repeat(5)],
    [[0xe0, 0x9f, 0xbf], '\ufffd'.repeat(3)],
    [[0xe0, 0xa0, 0x80], '\u0800'],
    [[0xf0, 0x8f, 0xbf, 0xbf], '\ufffd'.repeat(4)],
    [[0xed, 0x9f, 0xbf], '\ud7ff'],
    [[0xee, 0x80, 0x80], '\ue000'],
    [[0xc1, 0xbf], '\ufffd\ufffd'],
    [[0xc2, 0x41], '\ufffdA'],
    [[0xf0, 0x90, 0x80], '\ufffd'.repeat(3)],
  ])('%j are read as %j', (bytes, text) => {
    expect(utf8Text(Uint8Array.from(bytes))).toBe(text);
  });

  it.each([0, 1, 2, 3, 4, 5, 57, 100])('in base64: %i of them', (count) => {
    const bytes = Uint8Array.from({ length: count }, (_, at) => (at * 37 + 255) & 0xff);
    const text = Buffer.from(bytes).toString('base64');
    expect(base64Text(bytes)).toBe(text);
    expect(base64Bytes(text)).toEqual(bytes);
  });

  it('of an archive come back part by part, without folders and what nobody wants, and can be taken out', () => {
    const zip = new ZipArchive()
      .put('b.xml', '<é/>')
      .put('[Content_Types].xml', '<T/>')
      .put('c.bin', Uint8Array.from([1, 2]));
    expect(openZip(zipBytes(zip)).names).toEqual(['[Content_Types].xml', 'b.xml', 'c.bin']);
    expect(openZip([...zipBytes(zip)], (name) => name !== 'b.xml').names).toEqual(['[Content_Types].xml', 'c.bin']);
    const open = openZip(zipBytes(zip));
    expect([open.text('b.xml'), open.text('toString'), open.part('c.bin')?.asUint8Array(), open.remove('b.xml').names.length]).toEqual([
      '<é/>',
      undefined,
      Uint8Array.from([1, 2]),
      2,
    ]);
    expect([open.file('none'), (open.file(/bin$/) as { name: string }[]).map(({ name }) => name), open.file('d', 'x')]).toEqual([
      null,
      ['c.bin'],
      open,
    ]);
    expect(open.text('d')).toBe('x');
  });
});

describe('a name in a template', () => {
  const scope = { a: { b: 7, list: [1], none: [] }, '': 'empty', zero: 0 };
  it.each([
    ['a.b', 7],
    [' a . b ', 7],
    ['zero', 0],
    ['a.list.any', true],
    ['a.none.any', false],
    ['a.list.length', undefined],
    ['a.c', undefined],
    ['a.b.c', undefined],
    ['toString', undefined],
    ['none.x', undefined],
    ['.', scope],
  ])('"%s" is answered by own members alone', (name, value) => {
    expect(pathParser(name).get(scope)).toEqual(value);
    expect(pathParser('a').get(null)).toBeUndefined();
  });
});

describe('the properties of a file', () => {
  const properties = { title: 'A & B', author: 'Council', description: 'Snapshot S1', date: day('2026-07-01') };
  const set = (styles: string | undefined, more: Readonly<Record<string, string>> = {}) => {
    const zip = new ZipArchive().put('[Content_Types].xml', '<Types></Types>').put('_rels/.rels', '<Relationships></Relationships>');
    if (styles !== undefined) zip.put('word/styles.xml', styles);
    for (const [name, text] of Object.entries(more)) zip.put(name, text);
    setProperties(zip, properties);
    setProperties(zip, properties);
    return zip;
  };

  it('are written afresh, and named once', () => {
    const zip = set(undefined, { 'docProps/core.xml': '<old/>' });
    expectGolden('test/papers/document/properties.txt', zip.names.map((name) => `${name}\n${zip.text(name) ?? ''}`).join('\n\n'));
    expect(zip.text('word/styles.xml')).toBeUndefined();
  });

  const LANG = '<w:lang w:val="en-GB"/>';
  const BLOCK = `<w:rPrDefault><w:rPr>${LANG}</w:rPr></w:rPrDefault>`;
  it.each([
    ['<w:styles a="b"><w:style/></w:styles>', `<w:styles a="b"><w:docDefaults>${BLOCK}</w:docDefaults><w:style/></w:styles>`],
    ['<w:styles><w:docDefaults><x/></w:docDefaults></w:styles>', `<w:styles><w:docDefaults>${BLOCK}<x/></w:docDefaults></w:styles>`],
    ['<w:rPrDefault/>', BLOCK],
    ['<w:rPrDefault><w:rPr/></w:rPrDefault>', BLOCK],
    ['<w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault>', `<w:rPrDefault><w:rPr><w:b/>${LANG}</w:rPr></w:rPrDefault>`],
    [
      '<w:rPrDefault><w:rPr><w:lang w:val="de-DE" w:bidi="x"/></w:rPr></w:rPrDefault><w:lang w:val="fr-FR"/>',
      `${BLOCK}<w:lang w:val="fr-FR"/>`,
    ],
  ])('make British English the language of %s', (styles, expected) => {
    expect(set(styles).text('word/styles.xml')).toBe(expected);
  });
});

describe('pictures made of tables', () => {
  it.each([
    [[1], [9636]],
    [
      [1, 1],
      [4818, 4818],
    ],
    [
      [9, 1],
      [7832, 1804],
    ],
    [
      [1, 1, 1],
      [3212, 3212, 3212],
    ],
    [
      [5, 2, 7],
      [3366, 1976, 4294],
    ],
  ])('are as wide as their counts %j, together the whole page', (counts, widths) => {
    expect(barWidths(counts)).toEqual(widths);
  });

  const [one, two] = DEFAULT_STATUS_KEY;
  const parts = [one, two].map((status, at) => ({
    status: status as NonNullable<typeof status>,
    count: at + 1,
    words: `${at + 1} of 3 & more`,
  }));
  const rows = ['1 May 2026', '1 June 2026'].map((asAt, at) => ({
    asAt,
    complete: { words: `${at} of 3`, share: at / 3 },
    red: { words: `${2 - at} of 3`, share: (2 - at) / 300 },
  }));

  it('stand like this in a Word file, and are nothing where there is nothing to draw', () => {
    expect([progressBarXml([]), trendXml({ redLabel: 'Red', rows: [] })]).toEqual(['', '']);
    const lines = (xml: string): string => xml.replace(/></g, '>\n<');
    expectGolden('test/papers/document/pictures.txt', [progressBarXml(parts), trendXml({ redLabel: 'Red', rows })].map(lines).join('\n\n'));
  });

  it('stand in a web page as words, with every other block of a document', () => {
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 1, text: 'A & B', opensPage: false },
      { kind: 'heading', level: 3, text: 'C', opensPage: true },
      { kind: 'words', text: 'one\ntwo', role: 'plain' },
      { kind: 'words', text: '', role: 'small' },
      { kind: 'numbered', number: '1.1', text: 'words' },
      { kind: 'bullets', items: ['a', 'b'] },
      { kind: 'form', rows: [{ label: 'L', text: 'x\ny' }] },
      {
        kind: 'table',
        small: true,
        columns: [
          { heading: 'H', share: 1 },
          { heading: 'I', share: 2 },
        ],
        rows: [[{ text: 'x', link: 'https://a.example/?b&c' }, { text: 'y' }]],
      },
      { kind: 'progressBar', parts },
      { kind: 'trend', redLabel: 'Red', rows },
    ];
    const tree = {
      header: { left: '', right: '' },
      footer: { left: '' },
      pages: [
        { kind: 'upright', blocks },
        { kind: 'narrow', blocks: blocks.slice(0, 1) },
      ],
    } as const;
    expectGolden('test/papers/document/page.txt', treeHtml(tree, 'Title & more'));
  });
});
