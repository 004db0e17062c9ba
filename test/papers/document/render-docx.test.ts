import { messagesOf } from '../../support/shown.ts';
import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { aBody, aMeeting, anAction, aReportText } from '../../support/builders.ts';
import { openZip } from '../../../src/papers/document/zip.ts';
import { barWidths } from '../../../src/papers/document/progress-bar.ts';
import { aPaperInput, aPaperPlan } from '../paper-plan.ts';
import { asHtml, paragraphWords, rendered, shippedTemplates } from '../rendered.ts';

const HOSTILE = [
  ['markup and quotes', '<b>&"\'</b> </w:t></w:r> ]]>'],
  ['emoji and families of them', 'Done 👍🏽 👨‍👩‍👧 ✅'],
  ['Arabic and Hebrew', 'مراجعة الخطة — בדיקה'],
  ['5,000 characters', 'Update. '.repeat(625)],
  ['line breaks', 'One\nTwo\r\nThree\u2028Four'],
  ['braces', 'See {note} and {{x}} and {#loop}'],
  ['a formula', '=IMPORTXML("http://example.org")'],
] as const;

describe('a Word file', () => {
  it('has the same bytes when it is written again from the same snapshot', async () => {
    const [one, other] = [
      await rendered(aPaperInput(aPaperPlan(18), { meeting: 'M2', format: 'A' })),
      await rendered(aPaperInput(aPaperPlan(18), { meeting: 'M2', format: 'A' })),
    ];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it.each(HOSTILE)('holds %s as typed', async (_what, text) => {
    const plan = aPaperPlan(0, {
      actions: [anAction({ action: text, latestUpdate: text, leadPost: text })],
      bodies: [aBody({ name: text })],
      meetings: [aMeeting({ title: text })],
      reportText: [aReportText({ section: 'ISSUES', text })],
    });
    const settings = { ...plan.settings, paperUpdateCharacters: 5000 };
    const { bytes } = await rendered(aPaperInput({ ...plan, settings }, { meeting: 'M1', format: 'A' }));
    const words = paragraphWords(bytes).join('\n').replace(/\s+/g, ' ');
    expect(words).toContain(text.replace(/\s+/g, ' ').trim());
    expect(await asHtml(bytes)).not.toContain('<b>&');
  });

  it('leaves out what no Word file can hold and says where', async () => {
    const plan = aPaperPlan(0, { reportText: [aReportText({ row: 9, section: 'ISSUES', text: 'Bell\u0007 and half a pair \ud83d end' })] });
    const { bytes, problems } = await rendered(aPaperInput(plan, { meeting: 'M2', format: 'A' }));
    expect(paragraphWords(bytes).join('\n')).toContain('Bell and half a pair  end');
    expect(messagesOf(problems)).toEqual([
      'Report text, row 9, Text: 2 characters that no Word file can hold were left out of the paper. Type the text again in this cell.',
    ]);
  });

  it('is written whatever signs stand in a ref, as of an exempt item, that no paragraph cleans', async () => {
    const [action, ref] = [anAction({ isPublic: false, exemptParagraph: 2 }), 'A1\u000b x'];
    const plan = aPaperPlan(0, { actions: [{ ...action, ref }] });
    const { bytes } = await rendered(aPaperInput(plan, { meeting: 'M2', format: 'A', copy: 'exempt' }));
    expect(paragraphWords(bytes).join('\n')).toContain('A1 x');
  });

  it("carries title, council, language and the snapshot's day, and no other author", async () => {
    const { bytes } = await rendered(aPaperInput(aPaperPlan(1), { meeting: 'M2', format: 'A' }));
    const core = openZip(bytes).text('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Improvement plan: progress</dc:title><dc:creator>Exampleshire Council (fictional)</dc:creator>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core.match(/2026-07-01T00:00:00Z/g)).toHaveLength(2);
    expect(openZip(bytes).text('word/styles.xml')).toContain('w:val="en-GB"');
  });

  it('is written in a bare V8 realm, without Node, timers or encoders', async () => {
    const entry = 'export { writePaperDocument } from "./src/papers/write-paper-document.ts";';
    const { outputFiles } = buildSync({
      stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'Papers',
      target: 'es2019',
      platform: 'browser',
      mainFields: ['browser', 'module', 'main'],
      alias: { '@xmldom/xmldom': './src/papers/document/xml-reader.ts' },
    });
    const input = aPaperInput(aPaperPlan(3), { meeting: 'M2', format: 'A' });
    const template = [...(await shippedTemplates()).A];
    const { calendar: _calendar, ...plain } = input;
    const emptyCalendar = '{ rows: new Map(), years: new Map(), get forClearDays() { return this; } }';
    const request = `{ ...JSON.parse(input), calendar: ${emptyCalendar} }`;
    const script = `${outputFiles[0]?.text}; Papers.writePaperDocument(${request}, JSON.parse(template)).bytes`;
    const inRealm = runInNewContext(script, { input: JSON.stringify(plain), template: JSON.stringify(template) }) as Uint8Array;
    expect(Buffer.from(inRealm).equals(Buffer.from((await rendered(input)).bytes))).toBe(true);
  });
});

describe('the progress bar', () => {
  it.each([[[1]], [[1, 499]], [[3, 3, 3]], [[1, 1, 1, 1, 1, 1, 494]]])(
    'shares out the whole width among %j, and leaves room for words',
    (counts) => {
      const widths = barWidths(counts);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9636);
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(1050);
    },
  );
});
