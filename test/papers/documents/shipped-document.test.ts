import mammoth from 'mammoth';
import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { openZip } from '../../../src/papers/document/zip.ts';
import { overviewDocument } from '../../../src/papers/documents/overview.ts';
import { proofAppendix } from '../../../src/papers/documents/proof.ts';
import { readinessDocument } from '../../../src/papers/documents/readiness-index.ts';
import { documentData, fieldAddress, writeDocument } from '../../../src/papers/documents/shipped-document.ts';
import type { ShippedDocument } from '../../../src/papers/documents/shipped-document.ts';
import { SHIPPED_LAYOUTS } from '../../../src/papers/documents/shipped-layouts.ts';
import { fillLayout } from '../../../src/papers/layout/fill-layout.ts';
import { computeClock } from '../../../src/plan/clocks/compute-clock.ts';
import type { IndexLine } from '../../../src/plan/position/readiness.ts';
import { aDeadlineRule } from '../../support/builders.ts';
import { shippedTemplates } from '../rendered.ts';

const TODAY = day('2026-07-01');
const bytesOf = async (document: ShippedDocument): Promise<Uint8Array> =>
  writeDocument(document, (await shippedTemplates())[document.template]);
const shown = async (document: ShippedDocument): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(await bytesOf(document)) })).value;

const line = (what: string, link: string, section: IndexLine['section'] = 'Evidence'): IndexLine => ({
  ...{ section, what, owner: 'Head of Assessment', asAt: undefined, link },
});
const index = (...lines: readonly IndexLine[]): ShippedDocument =>
  readinessDocument({ lines, council: 'Exampleshire & <friends>', plan: 'A <title> & more', today: TODAY });

// Building every template takes seconds on a busy machine.
beforeAll(shippedTemplates, 60_000);

describe('the readiness index', () => {
  it('has every section, with None where there is nothing', async () => {
    const html = await shown(index(line('Evidence for A1', 'https://example.org/a')));
    expect(html.match(/<h1>.*?<\/h1>/g)).toEqual([
      '<h1>Plan (0)</h1>',
      '<h1>Documents and datasets (0)</h1>',
      '<h1>Evidence (1)</h1>',
      '<h1>Papers (0)</h1>',
      '<h1>Decisions (0)</h1>',
    ]);
    expect(html.match(/<p>None\.<\/p>/g)).toHaveLength(4);
    expect(html).toMatch(/<thead><tr><th><p>What<\/p><\/th><th><p>Lead<\/p><\/th>/);
  });

  it('links each row to its own address, says where there is none, and opens nothing but web addresses', async () => {
    const html = await shown(
      index(
        line('One', 'https://example.org/?a=1&b="2"'),
        line('Two', ''),
        line('Three', 'javascript:alert(1)'),
        line('Four', 'http://example.org/d'),
      ),
    );
    expect([...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map((match) => match.slice(1))).toEqual([
      ['https://example.org/?a=1&amp;b=%222%22', 'One'],
      ['http://example.org/d', 'Four'],
    ]);
    expect(html).toContain('<td><p>Two (no link)</p></td>');
    expect(html).toContain('<td><p>Three</p></td>');
    expect(html).not.toContain('javascript:');
  });

  it('repeats its header rows, splits no row, escapes what is written and names title and language', async () => {
    const bytes = await bytesOf(index(line('<b>{x}</b>', ''), line('Two', '')));
    const xml = openZip(bytes).text('word/document.xml') ?? '';
    expect([(xml.match(/<w:cantSplit\/>/g) ?? []).length, (xml.match(/<w:tblHeader\/>/g) ?? []).length]).toEqual([3, 1]);
    expect(xml).toContain('&lt;b&gt;{x}&lt;/b&gt;');
    expect(openZip(bytes).text('docProps/core.xml')).toContain('<dc:title>Readiness index: A &lt;title&gt; &amp; more</dc:title>');
    expect(openZip(bytes).text('word/styles.xml')).toContain('w:val="en-GB"');
  });

  it('gives the same bytes again', async () => {
    const [one, other] = [await bytesOf(index(line('One', ''))), await bytesOf(index(line('One', '')))];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('the proof of a date', () => {
  it('prints the rule, its source, the anchor, 70 counted days and those skipped', async () => {
    const rule = aDeadlineRule({ name: 'Written statement of action', anchor: 'Report published' });
    const { proof } = computeClock(rule, day('2016-05-16'), workingCalendar());
    const difference = 'The stated date is the computed one, 23 August 2016.';
    const html = await shown(proofAppendix({ proof, council: 'Bury Council', today: day('2016-07-04'), difference }));
    expect(html).toContain('<p>Counted from</p></td><td><p>Publication of the report: Monday 16 May 2016</p>');
    expect(html).toContain('<td><p>Tuesday 23 August 2016</p></td>');
    expect(html.match(/<td><p>Day \d+<\/p><\/td>/g)).toHaveLength(70);
    expect(html).toContain('<td><p>Does not count</p></td><td><p>Monday 30 May 2016</p></td><td><p>Spring bank holiday</p></td>');
    expect(html).toContain(difference);
  });
});

describe('the overview', () => {
  const cells = (name: string, count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${name} ${at + 1}`);
  const overviewOf = (count: number): ShippedDocument =>
    overviewDocument({
      sections: [
        {
          title: 'Judgements',
          sentences: ['Said.'],
          tables: [{ headings: cells('H', count), rows: [cells('a', count), cells('b', count)] }],
        },
      ],
      ...{ council: 'Exampleshire', plan: 'the plan', today: TODAY },
    });

  it.each([1, 2, 3, 4, 5, 6])('prints a table of %i columns as it is', async (count) => {
    const html = await shown(overviewOf(count));
    expect([...html.matchAll(/<p>([Hab] \d+)<\/p>/g)].map((match) => match[1])).toEqual(
      ['H', 'a', 'b'].flatMap((name) => [...cells(name, count)]),
    );
    expect(html).toContain('<h1>Judgements</h1>');
    expect(html).toContain('<p>Said.</p>');
  });

  it('cuts a table that is too wide for a page, and repeats its first column', async () => {
    const html = await shown(overviewOf(12));
    const heads = [...html.matchAll(/<thead>(.*?)<\/thead>/g)].map((match) => [...(match[1] as string).matchAll(/H \d+/g)].map(String));
    expect(heads).toEqual([
      ['H 1', 'H 2', 'H 3', 'H 4', 'H 5', 'H 6'],
      ['H 1', 'H 7', 'H 8', 'H 9', 'H 10', 'H 11'],
      ['H 1', 'H 12'],
    ]);
    expect(html.match(/a 1</g)).toHaveLength(3);
  });
});

describe('the tree of a document', () => {
  it('holds the link of each row', () => {
    const document = index(line('One', 'https://example.org/1'), line('Two', ''));
    const tree = fillLayout(SHIPPED_LAYOUTS.readinessIndex.layout, {
      values: documentData(document),
      statusKey: [],
      bar: [],
      trend: { redLabel: '', rows: [] },
    });
    const rows = tree.pages.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.map((row) => row[0])).toEqual([{ text: 'One', link: 'https://example.org/1' }, { text: 'Two (no link)' }]);
  });
});

describe('fieldAddress', () => {
  it.each([
    ['https://example.org/a b', '', 'a space would end the field'],
    ['ftp://example.org', '', 'it opens no page'],
    [' https://example.org ', 'https://example.org', 'officers paste spaces'],
    ['https://example.org/\\x"y', 'https://example.org/%5Cx%22y', 'a field reads both as its own signs'],
  ])('makes of "%s" "%s": %s', (link, address) => {
    expect(fieldAddress(link)).toBe(address);
  });
});
