import { day } from '../../../src/days/plain-date.ts';
import { renderDocx } from '../../../src/papers/document/render-docx.ts';
import { openZip, zipBytes } from '../../../src/papers/document/zip.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';
import { shippedTemplates } from '../rendered.ts';

const PROPERTIES = '<w:tcPr><w:tcW w:w="1" w:type="dxa"/><w:vAlign w:val="top"/></w:tcPr>';
const paragraph = (words: string, run = '<w:rPr><w:b/><w:sz w:val="18"/></w:rPr>'): string =>
  `<w:p><w:r>${run}<w:t>${words}</w:t></w:r></w:p>`;
const cell = (words: string, properties = PROPERTIES): string => `<w:tc>${properties}${paragraph(words)}</w:tc>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

const SHADED = '<w:tcPr><w:tcW w:w="1" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="B3261E"/><w:vAlign w:val="top"/></w:tcPr>';
const WHITE = '<w:rPr><w:b/><w:color w:val="FFFFFF"/><w:sz w:val="18"/></w:rPr>';
const RED = `<w:tc>${SHADED}<w:p><w:r>${WHITE}<w:t xml:space="preserve">Red</w:t></w:r></w:p></w:tc>`;

/** The body of a template with this content, filled from the data. */
async function filled(content: string, data: object): Promise<string> {
  const zip = openZip((await shippedTemplates()).E);
  const xml = zip.text('word/document.xml') ?? '';
  zip.put(
    'word/document.xml',
    xml.replace(/<w:body>[\s\S]*(<w:sectPr)/, (_all, end: string) => `<w:body>${content}${end}`),
  );
  const properties = { title: 't', author: 'a', description: '', date: day('2026-07-01') };
  const { parts } = renderDocx({ template: zipBytes(zip), data, statusKey: DEFAULT_STATUS_KEY, properties });
  return (/<w:body>([\s\S]*)<w:sectPr/.exec(parts.text('word/document.xml') ?? '')?.[1] as string).replace(/<w:sectPr[\s\S]*/, '');
}

const fills = (xml: string): string[] => [...xml.matchAll(/w:fill="(\w+)"/g)].map((match) => match[1] as string);

// Building every template takes seconds on a busy machine.
beforeAll(shippedTemplates, 60_000);

describe('a table cell that holds exactly a status', () => {
  it("takes the status's colours, in the order that the schema asks for", async () => {
    expect(await filled(table(cell('{status}')), { status: 'Red' })).toBe(table(RED));
  });

  it.each([
    ['Red tape', 'more than the label'],
    ['red', 'another spelling'],
    ['', 'nothing'],
  ])('stays as it is where it holds "%s", because that is %s', async (status) => {
    const xml = await filled(table(cell('{status}')), { status });
    expect(xml).toContain(PROPERTIES);
    expect(xml).not.toContain('w:color');
    expect(fills(xml)).toEqual([]);
  });

  it('is coloured row by row in a loop, in its first and last cell too', async () => {
    const rows = { actions: [{ status: 'Red' }, { status: 'Green' }, { status: 'None yet' }] };
    const xml = await filled(table(cell('{#actions}{status}') + cell('and {status}') + cell('{status}{/actions}')), rows);
    expect(fills(xml)).toEqual(['B3261E', 'B3261E', '1D7044', '1D7044']);
    expect(xml.match(/<w:tr>/g)).toHaveLength(3);
  });

  it.each([
    ['the symbol and the label', '{symbol} {status}'],
    ['a label typed in the template', 'Red'],
    ['a label in a loop of its own', '{#list}{status}{/list}'],
    ['a label under a condition', '{#status}{status}{/status}{^status}none{/status}'],
  ])('is coloured where it holds %s', async (_what, words) => {
    const symbol = DEFAULT_STATUS_KEY.find(({ label }) => label === 'Red')?.symbol;
    expect(fills(await filled(table(cell(words)), { symbol, status: 'Red', list: [{ status: 'Red' }] }))).toEqual(['B3261E']);
  });

  it("gives up the template's own shading and text colour, and keeps them where it holds none", async () => {
    const own = '<w:tcPr><w:shd w:val="clear" w:fill="AAAAAA"/></w:tcPr>';
    const words = '<w:rPr><w:color w:val="111111"/></w:rPr>';
    const xml = (status: string): Promise<string> => filled(table(`<w:tc>${own}${paragraph('{status}', words)}</w:tc>`), { status });
    expect(await xml('Green')).toContain('<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="1D7044"/></w:tcPr>');
    expect(await xml('Green')).toContain('<w:rPr><w:color w:val="FFFFFF"/></w:rPr>');
    expect(await xml('Greenish')).toContain(own);
    expect(await xml('Greenish\nand on')).toMatch(/(<w:rPr><w:color w:val="111111"\/><\/w:rPr>.*){2}/);
  });

  it.each([
    ['no properties', ''],
    ['empty ones', '<w:tcPr/>'],
    ['empty ones with an end', '<w:tcPr></w:tcPr>'],
  ])('is coloured where it has %s', async (_what, properties) => {
    const xml = await filled(table(`<w:tc>${properties}<w:p><w:r><w:t>{status}</w:t></w:r></w:p></w:tc>`), { status: 'Green' });
    expect(xml).toContain('<w:tc><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="1D7044"/></w:tcPr>');
    expect(xml).toContain('<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr>');
  });

  it('is found where Word split the label over runs, each of which is coloured', async () => {
    const split = '<w:tc><w:p><w:r><w:t>Gre</w:t></w:r><w:r><w:t>en</w:t></w:r></w:p></w:tc>';
    expect((await filled(table(split), {})).match(/<w:color w:val="FFFFFF"\/>/g)).toHaveLength(2);
  });

  it('leaves the cell around a table alone', async () => {
    const xml = await filled(table(`<w:tc>${PROPERTIES}${table(cell('{status}'))}${paragraph('')}</w:tc>`), { status: 'Red' });
    expect(fills(xml)).toEqual(['B3261E']);
    expect(xml.indexOf(SHADED)).toBeGreaterThan(xml.lastIndexOf('<w:tbl>'));
  });
});
