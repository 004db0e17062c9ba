import { buildTemplates } from '../../templates/build-templates.ts';
import { PAPER_FORMATS } from '../../src/plan/model.ts';
import { openZip } from '../../src/papers/document/zip.ts';
import { FORMATS } from '../../src/papers/formats/formats.ts';

const built = buildTemplates();

describe('the shipped templates', () => {
  it('are the same bytes whenever they are built', async () => {
    const [one, other] = [await built, await buildTemplates()];
    for (const format of PAPER_FORMATS) expect(Buffer.from(one[format]).equals(Buffer.from(other[format]))).toBe(true);
  });

  it.each(PAPER_FORMATS)('are on A4, upright or on its side, in format %s', async (format) => {
    const xml = openZip((await built)[format]).text('word/document.xml') ?? '';
    const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map((match) => [Number(match[1]), Number(match[2])]);
    expect(sizes).toEqual(
      FORMATS[format].appendices.some(({ key }) => key === 'actionPlan')
        ? [
            [11906, 16838],
            [16838, 11906],
          ]
        : [[11906, 16838]],
    );
  });

  it.each(PAPER_FORMATS)('repeat header rows, do not split rows of data and merge no cells, in format %s', async (format) => {
    const xml = openZip((await built)[format]).text('word/document.xml') ?? '';
    expect(xml).not.toMatch(/<w:gridSpan|<w:vMerge/);
    for (const table of (xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []).filter((each) => each.includes('<w:tblHeader/>'))) {
      expect((table.match(/<w:cantSplit\/>/g) ?? []).length).toBe((table.match(/<w:tr>/g) ?? []).length);
    }
  });

  it.each(PAPER_FORMATS)('say "Page x of y" with fields, in format %s', async (format) => {
    const footer = openZip((await built)[format]).text('word/footer1.xml') ?? '';
    expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });
});
