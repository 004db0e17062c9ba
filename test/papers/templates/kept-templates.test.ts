import { day } from '../../../src/days/plain-date.ts';
import { base64Text } from '../../../src/words/base64.ts';
import { openZip, STORED, ZipArchive, zipBytes } from '../../../src/papers/document/zip.ts';
import { formatOfTemplate } from '../../../src/papers/templates/format-of-template.ts';
import { packShipped, shippedPage, shippedTemplate } from '../../../src/papers/templates/shipped-files.ts';
import { readTemplates, sameTemplate, templateRows } from '../../../src/papers/templates/template-store.ts';

const p = (...runs: readonly string[]): string => `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
const archive = (parts: Readonly<Record<string, string | Uint8Array>>): ZipArchive =>
  Object.entries(parts).reduce((zip, [name, content]) => zip.put(name, content), new ZipArchive());
const docx = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipBytes(archive({ 'word/document.xml': `<w:body>${body}</w:body>`, ...more }), STORED);
describe('templates that are kept', () => {
  const row = (name: string, version: number, part: string, data = part) => ({ name, version, part, data });

  it('come back in their newest whole version, by name', () => {
    const rows = [
      row('A', 1, '1 of 1', 'a1'),
      row(' a ', 2, '2 of 2', 'y'),
      row('a', 2, '1 of 2', 'x'),
      row('B', 3, '1 of 2'),
      row('C', 1, 'one'),
      row('D', 1, '1 of 0'),
    ];
    expect(readTemplates(rows)).toEqual([{ name: ' a ', version: 2, base64: 'xy' }]);
    expect(readTemplates([row('B', 1, '1 of 1', 'old'), ...rows])).toContainEqual({ name: 'B', version: 1, base64: 'old' });
    expect([sameTemplate(' A', 'a '), sameTemplate('A', 'B')]).toEqual([true, false]);
  });

  it('are cut at 45,000 letters, each part with who and when', () => {
    const rows = (length: number, stored: readonly { name: string; version: number }[] = []) =>
      templateRows({ name: 'A', base64: 'x'.repeat(length), when: day('2026-07-01'), by: 'clerk' }, stored);
    expect([0, 45_000, 45_001].map((length) => rows(length).map(({ part, data }) => `${part}: ${data.length}`))).toEqual([
      ['1 of 1: 0'],
      ['1 of 1: 45000'],
      ['1 of 2: 45000', '2 of 2: 1'],
    ]);
    expect(
      rows(1, [
        { name: 'a', version: 4 },
        { name: 'B', version: 9 },
      ]),
    ).toEqual([{ name: 'A', version: 5, when: '2026-07-01', by: 'clerk', part: '1 of 1', data: 'x' }]);
  });

  it('ship in one archive with pages, and are named where they are not there', () => {
    const [one, two] = ['<one/>', '<two/>'].map((body) => zipBytes(archive({ 'word/document.xml': body, 'word/styles.xml': '<same/>' })));
    const packed = base64Text(packShipped({ templates: { A: one as Uint8Array, B: two as Uint8Array }, pages: { help: '<p/>' } }));
    const parts = (name: string) => openZip(shippedTemplate(packed, name));
    expect([
      parts('A').names,
      parts('A').text('word/document.xml'),
      parts('B').text('word/document.xml'),
      parts('B').text('word/styles.xml'),
    ]).toEqual([['word/document.xml', 'word/styles.xml'], '<one/>', '<two/>', '<same/>']);
    expect(shippedPage(packed, 'help')).toBe('<p/>');
    expect(() => shippedTemplate(packed, 'Z')).toThrow('There is no shipped template named "Z".');
    expect(() => shippedPage(packed, 'Z')).toThrow('There is no dialog named "Z".');
    const packing = JSON.parse(
      openZip(packShipped({ templates: { A: one as Uint8Array, B: two as Uint8Array }, pages: {} })).text('templates.json') ?? '',
    ) as { parts: unknown[] };
    expect(packing.parts).toHaveLength(3);
  });

  it.each([
    ['by what it alone asks for', '{#resolved}{/resolved}{cover.wards}', 'E'],
    ['by the shortest cover that has its label', '{cover.wards}', 'C'],
    ['by a cover that has all its labels', '{cover.wards}{cover.options}', 'A'],
    ['by no label that there is', '{cover.wards}{cover.nothing}', 'A'],
    ['by nothing', '{paper.title}', 'A'],
  ])('follow a format: %s', (_what, body, format) => {
    expect(formatOfTemplate(docx(p(body)))).toBe(format);
  });
});
