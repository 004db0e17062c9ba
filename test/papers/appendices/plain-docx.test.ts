import { describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { plainDocx } from '../../../src/papers/appendices/plain-docx.ts';
import { proofAppendix } from '../../../src/papers/appendices/proof-appendix.ts';
import { readinessDocument } from '../../../src/papers/appendices/readiness-document.ts';
import { docxParts } from '../../../src/papers/document/zip.ts';
import { computeClock } from '../../../src/plan/clocks/compute-clock.ts';
import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { aDeadlineRule } from '../../support/builders.ts';

const html = async (bytes: Uint8Array): Promise<string> => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;

describe('plainDocx', () => {
  const bytes = plainDocx({
    title: 'A <title> & more',
    author: 'Exampleshire',
    date: day('2026-07-01'),
    blocks: [
      { kind: 'heading', text: 'First' },
      {
        kind: 'table',
        headings: ['What', 'Where'],
        widths: [3, 1],
        rows: [
          [{ text: 'One' }, { text: 'Open', link: 'https://example.org/?a=1&b=2' }],
          [{ text: 'Two' }, { text: 'Not one', link: 'javascript:alert(1)' }],
        ],
      },
    ],
  });

  it('has a real heading, a marked header row and rows that are not split', async () => {
    const shown = await html(bytes);
    expect(shown).toContain('<h1>First</h1>');
    expect(shown).toMatch(/<thead><tr><th><p>What<\/p><\/th>/);
    const xml = docxParts(bytes).text('word/document.xml') ?? '';
    expect((xml.match(/<w:cantSplit\/>/g) ?? []).length).toBe(3);
    expect((xml.match(/<w:tblHeader\/>/g) ?? []).length).toBe(1);
  });

  it('links web addresses only and escapes what is written', async () => {
    const shown = await html(bytes);
    expect(shown).toContain('<a href="https://example.org/?a=1&amp;b=2">Open</a>');
    expect(shown).not.toContain('javascript:');
    expect(shown).toContain('A &lt;title&gt; &amp; more');
  });

  it('names its title and language, and gives the same bytes again', () => {
    const parts = docxParts(bytes);
    expect(parts.text('docProps/core.xml')).toContain('<dc:title>A &lt;title&gt; &amp; more</dc:title>');
    expect(parts.text('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(plainDocx({ title: 'x', author: 'y', date: day('2026-07-01'), blocks: [] })).toEqual(
      plainDocx({ title: 'x', author: 'y', date: day('2026-07-01'), blocks: [] }),
    );
  });
});

describe('proofAppendix', () => {
  it('prints the rule, its source, the anchor, 70 counted days and those skipped', async () => {
    const rule = aDeadlineRule({ name: 'Written statement of action', anchor: 'Report published' });
    const { proof } = computeClock(rule, day('2016-05-16'), workingCalendar());
    const shown = await html(
      plainDocx(
        proofAppendix({
          proof,
          council: 'Bury Council',
          today: day('2016-07-04'),
          difference: 'The stated date is the computed one, 23 August 2016.',
        }),
      ),
    );
    expect(shown).toContain('<td><p>Tuesday 23 August 2016</p></td>');
    expect(shown).toContain('<td><p>Day 70</p></td>');
    expect(shown.match(/<td><p>Day \d+<\/p><\/td>/g)).toHaveLength(70);
    expect(shown).toContain('<td><p>Does not count</p></td><td><p>Monday 30 May 2016</p></td><td><p>Spring bank holiday</p></td>');
    expect(shown).toContain('The stated date is the computed one, 23 August 2016.');
  });
});

describe('readinessDocument', () => {
  it('has every section, with None where there is nothing', async () => {
    const lines = [
      { section: 'Evidence', what: 'Evidence for A1', owner: 'Head of Assessment', asAt: undefined, link: 'https://example.org/a' },
    ] as const;
    const shown = await html(plainDocx(readinessDocument({ lines, council: 'Exampleshire', plan: 'Plan', today: day('2026-07-01') })));
    expect(shown.match(/<h1>.*?<\/h1>/g)).toEqual([
      '<h1>Plan (0)</h1>',
      '<h1>Documents and datasets (0)</h1>',
      '<h1>Evidence (1)</h1>',
      '<h1>Papers (0)</h1>',
      '<h1>Decisions (0)</h1>',
    ]);
    expect(shown).toContain('<a href="https://example.org/a">Evidence for A1</a>');
    expect(shown).toContain('<p>None.</p>');
  });
});
