import { PAPER_FORMATS } from '../../../src/plan/model.ts';
import { ZipArchive, zipBytes } from '../../../src/papers/document/zip.ts';
import { formatOfTemplate } from '../../../src/papers/templates/format-of-template.ts';
import { shippedTemplates } from '../rendered.ts';

const withTags = (words: string): Uint8Array =>
  zipBytes(new ZipArchive().put('word/document.xml', `<w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body>`));

// Building every template takes seconds on a busy machine.
beforeAll(shippedTemplates, 60_000);

describe("the format of a clerk's template", () => {
  it.each(PAPER_FORMATS)('is that of the shipped template %s which it was made from', async (format) => {
    expect(formatOfTemplate((await shippedTemplates())[format])).toBe(format);
  });

  it.each([
    ['{#implications}{heading}{/implications}', 'C', 'only C has implications'],
    ['{cover.subject} {#meetings}{heading}{/meetings}', 'D', 'its lists count before its cover'],
    ['{#dueNext}{text}{/dueNext}', 'F', 'only F has short lists'],
    ['{cover.subject} {cover.date}', 'B', 'B has the shortest cover with both labels'],
    ['{cover.subject} {cover.wards}', 'C', 'C has a shorter cover with both labels than A'],
    ['{cover.typeOfDecision}', 'A', 'only A has the label'],
    ['{cover.keyDecision}', 'C', 'only C has the label'],
    ['{paper.title}', 'A', 'nothing tells'],
  ])('with %s is %s: %s', (words, format) => {
    expect(formatOfTemplate(withTags(words))).toBe(format);
  });
});
