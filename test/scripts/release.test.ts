import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { guideAsPage } from '../../scripts/guide-page.ts';
import { releaseArchive, releaseFiles } from '../../scripts/release.ts';
import { VERSION } from '../../src/words/version.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('a release', () => {
  const files = unzipSync(releaseArchive(releaseFiles(VERSION)));

  it('holds the two files to paste, as they were built, the guides, and nothing that needs Node', () => {
    expect(Object.keys(files).sort()).toEqual([
      'Code.js',
      'LICENSE',
      'SHA256SUMS',
      'administrators-guide.html',
      'appsscript.json',
      'first-real-deployment.html',
      'officers-guide.html',
    ]);
    expect(text(files['Code.js'])).toBe(readFileSync('dist/Code.js', 'utf8'));
  });

  it('holds each guide with its pictures in it, each with words for those who do not see it', () => {
    for (const guide of ['officers-guide.html', 'administrators-guide.html']) {
      const pictures = [...text(files[guide]).matchAll(/<img src="([^"]{0,40})[^"]*" alt="([^"]*)">/g)];
      expect(pictures.length).toBeGreaterThan(0);
      for (const [, source, words = ''] of pictures)
        expect([source, words.length > 10]).toEqual([expect.stringMatching(/^data:image\/png/), true]);
    }
  });

  it('has the right checksum of every file', () => {
    const sums = text(files['SHA256SUMS']).trim().split('\n');
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      expect(createHash('sha256').update(files[name]!).digest('hex')).toBe(sum);
    }
  });

  it('is the same bytes from the same sources', () => {
    expect(Buffer.from(releaseArchive(releaseFiles(VERSION)))).toEqual(Buffer.from(releaseArchive(releaseFiles(VERSION))));
  });

  it('names its version in the guides, in Help and in the bundle', () => {
    expect(text(files['officers-guide.html'])).toContain(`version ${VERSION}.`);
    expect(text(files['Code.js'])).toContain(VERSION);
  });
});

describe('a guide as a page', () => {
  it.each<[string, string, string]>([
    ['headings', '# Title', '<h1>Title</h1>'],
    ['lists with words that go on', '1. One\n   more\n2. **Two**', '<ol><li>One more</li><li><strong>Two</strong></li></ol>'],
    ['tables with bars in cells', '| a | b |\n|---|---|\n| x \\| y | `z` |', '<td>x | y</td><td><code>z</code></td>'],
    ['signs that mean something in pages', 'a < b & "c"', '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    ['links to other files as words', '[the glossary](glossary.md)', '<p>the glossary</p>'],
  ])('shows %s', (_what, markdown, html) => {
    expect(guideAsPage(markdown, '1.0.0')).toContain(html);
  });
});
