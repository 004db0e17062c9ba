import type { Host } from '../../emulator/host.ts';
import { planWithMeetings } from '../support/papers-host.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';
import { buildTemplates } from '../../templates/build-templates.ts';
import { openZip, STORED, zipBytes } from '../../src/papers/document/zip.ts';

const NOW = '2026-04-20T09:00:00Z';
const templates = buildTemplates();

/** A clerk's own Word file, with this body. */
async function clerksFile(body: string, noise = 0): Promise<string> {
  const zip = openZip((await templates).E);
  const xml = zip.text('word/document.xml') ?? '';
  zip.put(
    'word/document.xml',
    xml.replace(/<w:body>[\s\S]*(<w:sectPr)/, (_all, end: string) => `<w:body>${body}${end}`),
  );
  if (noise > 0)
    zip.put(
      'word/media/crest.png',
      Uint8Array.from({ length: noise }, (_, index) => (index * 7919) % 251),
    );
  return Buffer.from(zipBytes(zip, STORED)).toString('base64');
}

const paragraph = (words: string): string => `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const upload = (host: Host, name: string, base64: string) => answerOf(host.scriptRun('uploadTemplate', [{ name, base64 }]));

async function hostWithTemplate(format = 'Our scrutiny report'): Promise<Host> {
  return openPlanHost(
    planWithMeetings(4, {
      Bodies: [{ Ref: 'B3', Body: 'Panel', Format: format, Powers: 'note' }],
      Meetings: [{ Ref: 'M9', Body: 'B3', Date: '01/06/2026', Title: 'Progress' }],
    }),
    { now: NOW },
  );
}

describe('a clerk uploads a template', () => {
  const good =
    paragraph('{paper.title}') + paragraph('{counts.complete} of {counts.total}') + paragraph('{#actions}{ref} {status}{/actions}');

  it("keeps it in cells of at most 45,000 characters, and the body's papers use it", async () => {
    const host = await hostWithTemplate();
    const answer = upload(host, 'Our scrutiny report.docx', `data:application/octet-stream;base64,${await clerksFile(good, 60_000)}`);
    expect(answer.message).toBe(
      '"Our scrutiny report" is kept as version 1, with the structure of format A (scrutiny report with cover ' +
        'table). Enter "Our scrutiny report" as the format of a body to use it.',
    );
    const rows = rowsOf(host, 'Templates');
    expect(rows.map((row) => row['Part'])).toEqual(['1 of 3', '2 of 3', '3 of 3']);
    expect(rows.every((row) => (row['Data'] ?? '').length <= 45_000)).toBe(true);
    expect(answerOf(host.scriptRun('writePaper', [{ meeting: 'M9' }])).refused).toBeUndefined();
    expect(rowsOf(host, 'Papers')[0]).toMatchObject({ Format: 'Our scrutiny report', State: 'Written' });
    const written = openZip(bytesOf(host)).text('word/document.xml') ?? '';
    expect(written).toContain('1 of 4');
  });

  it('counts a second upload as the next version, which is used from then on', async () => {
    const host = await hostWithTemplate();
    upload(host, 'Our scrutiny report', await clerksFile(good));
    expect(upload(host, 'our scrutiny report', await clerksFile(good + paragraph('Second edition'))).details).toMatchObject({ version: 2 });
    host.scriptRun('writePaper', [{ meeting: 'M9' }]);
    expect(openZip(bytesOf(host)).text('word/document.xml')).toContain('Second edition');
  });

  it.each([
    ['an unknown placeholder', paragraph('{meeting.dat}'), 'Did you mean {meeting.date}?'],
    ['a loop never closed', paragraph('{#actions}{ref}'), 'the loop {#actions} is never closed'],
  ])('is told of %s, and nothing is kept', async (_what, body, words) => {
    const host = await hostWithTemplate();
    const answer = upload(host, 'Ours', await clerksFile(body));
    expect(answer.refused).toBe(true);
    expect(answer.problems.map(({ message }) => message).join('\n')).toContain(words);
    expect(rowsOf(host, 'Templates')).toEqual([]);
  });

  it.each([
    ['something that is no Word file', 'Ours', Buffer.from('Dear clerk').toString('base64'), 'the file is not a Word document'],
    ['no name', '', 'UEsDBA==', 'Give the template a name'],
    ['the letter of a shipped format', 'c', 'UEsDBA==', '"c" is the letter of a format that ships with the product.'],
    ['half a file', 'Ours', 'not base64!', '"Ours" was not received whole. Choose the file again.'],
  ])('is refused with a sentence, with %s', async (_what, name, base64, words) => {
    const answer = upload(await hostWithTemplate(), name, base64);
    expect(answer.refused).toBe(true);
    expect(answer.message).toContain(words);
  });

  it('is named in the answer where a body asks for a template that was not uploaded', async () => {
    const host = await hostWithTemplate('Our scrutny report');
    upload(host, 'Our scrutiny report', await clerksFile(good));
    expect(answerOf(host.scriptRun('writePaper', [{ meeting: 'M9' }])).message).toContain('Did you mean "Our scrutiny report"?');
  });
});

/** The newest Word file in Drive. */
function bytesOf(host: Host): Uint8Array {
  const file = host.parts.state.driveFiles[host.parts.state.driveFiles.length - 1];
  const bytes = host.parts.driveBytes.get(file?.file ?? '');
  if (bytes === undefined) throw new Error('Drive holds nothing.');
  return Uint8Array.from(bytes);
}
