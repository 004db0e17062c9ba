import { messagesOf } from '../../support/shown.ts';
import { day } from '../../../src/days/plain-date.ts';
import { PAPER_FORMATS } from '../../../src/plan/model.ts';
import { MOST_UNPACKED_BYTES, openZip, STORED, ZipArchive, zipBytes } from '../../../src/papers/document/zip.ts';
import { checkTemplate } from '../../../src/papers/templates/template-check.ts';
import { readTemplates, templateRows } from '../../../src/papers/templates/template-store.ts';
import { shippedTemplates } from '../rendered.ts';

function docx(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const zip = new ZipArchive();
  zip.put('[Content_Types].xml', '<Types/>');
  zip.put('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`);
  for (const [name, text] of Object.entries(others)) zip.put(name, text);
  return zipBytes(zip);
}

const p = (...runs: readonly string[]): string => `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
const messages = (bytes: Uint8Array | readonly number[]): readonly string[] => messagesOf(checkTemplate('clerk.docx', bytes));

function unpackedLogo(bytes: Uint8Array): string {
  try {
    return (openZip(bytes).part('word/media/logo.png')?.asUint8Array().length ?? 0) <= 8 ? 'short' : 'long';
  } catch {
    return 'damaged';
  }
}

describe("a clerk's template", () => {
  it.each(PAPER_FORMATS)('is found fit where it is the shipped format %s', async (format) => {
    expect(messages((await shippedTemplates())[format])).toEqual([]);
  });

  it.each([
    ['a text file', Buffer.from('Dear clerk'), 'is not a Word document'],
    ['nothing', Buffer.from(''), 'is not a Word document'],
    ['an encrypted file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'is encrypted with a password, or is an old .doc'],
    ['signed bytes, as Google gives them', [0x50, 0x4b, 3, 4, -1, -2], 'is damaged'],
    ['a cut-off archive', Buffer.from('PK\u0003\u0004cut'), 'is damaged'],
    ['a workbook', zipBytes(new ZipArchive().put('xl/workbook.xml', '<x/>')), 'holds no Word document'],
    ['a file with macros', docx(p('{paper.title}'), { 'word/vbaProject.bin': 'x' }), 'holds macros'],
    ['a template without placeholders', docx(p('Report')), 'holds no placeholder'],
  ] as const)('is refused with a sentence where it is %s', (_what, bytes, words) => {
    expect(messages(bytes as Uint8Array)).toHaveLength(1);
    expect(messages(bytes as Uint8Array)[0]).toMatch(/^Templates, clerk\.docx: the file /);
    expect(messages(bytes as Uint8Array)[0]).toContain(words);
  });

  it('names a 10 MB logo', () => {
    const zip = openZip(docx(p('{paper.title}')));
    zip.put(
      'word/media/logo.png',
      Array.from({ length: (10 * 1024 * 1024) / 64 }, (_, index) => String(index * 7919).padEnd(64, 'x')).join(''),
    );
    expect(messages(zipBytes(zip, STORED))[0]).toContain('the picture logo.png has 10.0 MB');
  });

  it('is not unpacked where a small file would fill the memory', () => {
    const zip = openZip(docx(p('{paper.title}'))).put('word/media/logo.png', new Uint8Array(MOST_UNPACKED_BYTES));
    const bytes = zipBytes(zip);
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(messages(bytes)).toEqual([
      'Templates, clerk.docx: the file unpacks to more than 48.0 MB, far more than a committee paper needs. Make its pictures smaller.',
    ]);
  });

  it('unpacks to no more than it says, where its own directory lies about a size', () => {
    const bytes = zipBytes(openZip(docx(p('{paper.title}'))).put('word/media/logo.png', new Uint8Array(9 * 1024 * 1024)));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 9 * 1024 * 1024) view.setUint32(at + 24, 8, true);
    expect(['damaged', 'short']).toContain(unpackedLogo(bytes));
  });

  it.each([
    [
      'an unknown placeholder, with the nearest there is',
      p('Date: {meeting.dat}'),
      'paragraph 1 ("Date: {meeting.dat}"): {meeting.dat} is not a placeholder. Did you mean {meeting.date}?',
    ],
    ['one split over runs', p('{meet', 'ing.dta}'), '{meeting.dta} is not a placeholder. Did you mean {meeting.date}?'],
    ['a field of another loop', p('{#risks}{leadPost}{/risks}'), '{leadPost} is not a placeholder'],
    ['an unknown loop', p('{#acitons}x{/acitons}'), '{#acitons} is not a placeholder. Did you mean {#actions}?'],
    [
      'a loop that is never closed',
      p('Start') + p('{#actions}{ref}'),
      'paragraph 2 ("{#actions}{ref}"): the loop {#actions} is never closed. Put {/actions} where it ends.',
    ],
    ['a loop that was not opened', p('{ref}{/actions}'), '{/actions} closes a loop that was not opened'],
    ['loops that cross', p('{#sections}{#paragraphs}{/sections}{/paragraphs}'), '{/sections} stands where {/paragraphs} was expected'],
    ['a brace that is not closed', p('{meeting.date and more'), 'the brace of {meeting.date and more is not closed'],
  ])('names %s', (_what, body, words) => {
    expect(messages(docx(body)).join('\n')).toContain(words);
  });

  it('says that a tag stands in the header', () => {
    expect(messages(docx(p('{paper.title}'), { 'word/header1.xml': `<w:hdr>${p('{council.nam}')}</w:hdr>` }))[0]).toContain(
      'in the header, paragraph 1',
    );
  });
});

describe('stored templates', () => {
  const store = (name: string, base64: string, rows: readonly { name: string; version: number }[] = []) =>
    templateRows({ name, base64, when: day('2026-07-01'), by: 'clerk@exampleshire.example' }, rows);

  it('fit into cells of at most 45,000 characters and come back whole, in any order of rows', () => {
    const base64 = Array.from({ length: 100_001 }, (_, index) => 'ABCDEFGH'[index % 8]).join('');
    const rows = store('Scrutiny', base64);
    expect(rows.map(({ part, data }) => [part, data.length])).toEqual([
      ['1 of 3', 45_000],
      ['2 of 3', 45_000],
      ['3 of 3', 10_001],
    ]);
    expect(readTemplates([...rows].reverse())).toEqual([{ name: 'Scrutiny', version: 1, base64 }]);
  });

  it('count their versions by name, and the newest whole one is used', () => {
    const one = store('Scrutiny', 'AAAA');
    const two = store('scrutiny ', 'B'.repeat(50_000), one);
    expect(two[0]?.version).toBe(2);
    expect(readTemplates([...one, ...two]).map(({ version }) => version)).toEqual([2]);
    expect(readTemplates([...one, two[0] as NonNullable<(typeof two)[0]>]).map(({ version }) => version)).toEqual([1]);
  });
});
