import { openZip, STORED, ZipArchive, zipBytes } from '../../../src/papers/document/zip.ts';

const archive = (): ZipArchive => new ZipArchive().put('word/document.xml', '<w:p>£ 👍</w:p>').put('[Content_Types].xml', '<Types/>');

describe('an archive', () => {
  it('gives back text and bytes, with the content types first as Word writes them', () => {
    const zip = openZip(zipBytes(archive().put('word/media/a.png', Uint8Array.of(1, 2, 255))));
    expect(zip.names).toEqual(['[Content_Types].xml', 'word/document.xml', 'word/media/a.png']);
    expect(zip.text('word/document.xml')).toBe('<w:p>£ 👍</w:p>');
    expect(zip.part('word/media/a.png')?.asUint8Array()).toEqual(Uint8Array.of(1, 2, 255));
    expect(zip.text('word/none.xml')).toBeUndefined();
  });

  it('is the same whenever and wherever it is written', () => {
    expect(Buffer.from(zipBytes(archive())).toString('hex')).toBe(Buffer.from(zipBytes(archive())).toString('hex'));
    // The first day that a zip archive can state: 1 January 1980 at midnight, local time.
    expect([...zipBytes(archive(), STORED).slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('opens the wanted parts alone', () => {
    expect(openZip(zipBytes(archive()), (name) => name.startsWith('word/')).names).toEqual(['word/document.xml']);
  });

  it('answers docxtemplater as PizZip does', () => {
    const zip = archive();
    expect(zip.file(/./)).toHaveLength(2);
    expect(zip.file('none')).toBeNull();
    expect(zip.file('a.xml', '<a/>')).toBe(zip);
    expect(zip.remove('a.xml').names).not.toContain('a.xml');
  });

  it('knows no part by the name of what every object has', () => {
    expect(archive().text('constructor')).toBeUndefined();
  });
});
