import type { Host } from '../../emulator/host.ts';
import { FACTS as BURY } from '../../examples/bury-2016/facts.ts';
import { FACTS as CENTRAL_BEDFORDSHIRE } from '../../examples/central-bedfordshire-2012/facts.ts';
import { FACTS as CHESHIRE_EAST } from '../../examples/cheshire-east-2013/facts.ts';
import { exampleNamed } from '../../examples/examples.ts';
import { openZip, zipBytes } from '../../src/papers/document/zip.ts';
import { headings } from '../papers/rendered.ts';
import { answerOf, openPlanHost } from '../support/plan-host.ts';
import { wordFileFaults } from '../support/word-file.ts';

const FORMATS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const HOSTILE = '<b>&"\' ]]> 🎉 مرحبا\nsecond line {{x} =HYPERLINK("http://x")';

/** The files of a run, as Drive was given them. */
function filesOf(host: Host): Uint8Array[] {
  return host.parts.state.driveFiles.map(({ file }) => host.parts.driveBytes.get(file) as Uint8Array);
}

async function judged(host: Host, meeting: string): Promise<void> {
  for (const format of FORMATS)
    expect(answerOf(host.scriptRun('writePaper', [{ meeting, copy: 'clearance', format }])).refused).toBeUndefined();
  const files = filesOf(host);
  expect(files).toHaveLength(2 * FORMATS.length);
  for (const bytes of files.filter((_, index) => index % 2 === 1)) {
    expect(wordFileFaults(bytes)).toEqual([]);
    expect((await headings(bytes))[0]).toMatch(/^h1 ./);
  }
}

describe('all six formats come out as files that Word opens', () => {
  it.each([
    ['Exampleshire', exampleNamed('exampleshire').tabs, '2026-04-20', 'M5'],
    ['Bury in 2016', BURY, '2016-08-15', 'M4'],
    ['Central Bedfordshire in 2012', CENTRAL_BEDFORDSHIRE, '2012-08-01', 'M1'],
    ['Cheshire East in 2013, whose meeting has no date', CHESHIRE_EAST, '2013-06-01', 'M1'],
  ])(
    'for %s',
    async (_whose, tabs, today, meeting) => {
      const host = await openPlanHost(tabs, { now: `${today}T09:00:00Z` });
      host.call('refreshNow');
      await judged(host, meeting);
    },
    60_000,
  );

  it('where every cell of words is hostile', async () => {
    const tabs = Object.fromEntries(
      Object.entries(BURY).map(([tab, rows]) => [
        tab,
        rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([heading, cell]) => [
              heading,
              tab !== 'Settings' &&
              /^(?:Action|Latest update|Risk|Mitigation|Recommendation|Text|Title|Minutes|Decision|Evidence)$/.test(heading) &&
              String(cell).length > 3
                ? `${HOSTILE} ${String(cell)}`
                : cell,
            ]),
          ),
        ),
      ]),
    );
    const host = await openPlanHost(tabs, { now: '2016-08-15T09:00:00Z' });
    host.call('refreshNow');
    await judged(host, 'M4');
  }, 60_000);
});

describe('what Word would not open', () => {
  it('is seen', async () => {
    const host = await openPlanHost(BURY, { now: '2016-08-15T09:00:00Z' });
    host.call('refreshNow');
    host.scriptRun('writePaper', [{ meeting: 'M4', copy: 'clearance' }]);
    const spoilt = (part: string, change: (xml: string) => string): string[] => {
      const zip = openZip(filesOf(host)[1] as Uint8Array);
      zip.put(part, change(zip.text(part) ?? ''));
      return wordFileFaults(zipBytes(zip));
    };
    expect(spoilt('word/document.xml', (xml) => xml)).toEqual([]);
    expect(spoilt('word/document.xml', (xml) => xml.replace('</w:tr>', ''))).not.toEqual([]);
    expect(spoilt('word/document.xml', (xml) => xml.replace(/(<w:tcW [^>]*>)(<w:shd [^>]*>)/, '$2$1'))).not.toEqual([]);
    expect(spoilt('word/document.xml', (xml) => xml.replace(/r:id="[^"]*"/, 'r:id="rIdNone"'))).toEqual([
      'word/document.xml: r:id rIdNone leads nowhere',
    ]);
    expect(spoilt('word/other.webp', () => 'x')).toEqual(['word/other.webp has no content type']);
    expect(spoilt('word/_rels/document.xml.rels', (xml) => xml.replace('styles.xml', 'stiles.xml'))).toEqual([
      'word/_rels/document.xml.rels names stiles.xml, which is not there',
    ]);
  }, 60_000);
});
