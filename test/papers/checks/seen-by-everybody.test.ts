import { inaccessibleSlides } from '../../../src/papers/checks/accessible-slides.ts';
import type { Found } from '../../../src/papers/checks/check.ts';
import { faintWords, picturesWithoutWords } from '../../../src/papers/checks/contrast-in-document.ts';
import { checkPublicDocument } from '../../../src/papers/checks/page-checks.ts';
import { anAction, aPlan } from '../../support/builders.ts';
import { bodyOf, cell, paragraph, partsOf, row, run, table } from './parts.ts';

const told = (found: readonly Found[]): string[] => found.map(({ place, words }) => `${place} ${words}`);

describe('words in a document', () => {
  const STYLES =
    '<w:docDefaults><w:rPrDefault><w:color w:val="595959"/></w:rPrDefault></w:docDefaults>' +
    '<w:style w:styleId="Pale"><w:rPr><w:color w:val="DDDDDD"/></w:rPr></w:style>' +
    '<w:style w:styleId="Child"><w:basedOn w:val="Pale"/></w:style>' +
    '<w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>' +
    '<w:style w:styleId="Dark"><w:pPr><w:shd w:val="clear" w:fill="333333"/></w:pPr></w:style>' +
    '<w:style w:styleId="Banded"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="333333"/></w:tcPr></w:tblStylePr></w:style>';
  const pairs = (body: string, styles = ''): string[] =>
    faintWords(bodyOf(body, styles)).map(
      ({ words }) => /^prints "(.*)" in (\S+ on \S+): a contrast/.exec(words)?.slice(1).join(' ') ?? words,
    );
  const colour = (value: string): string => `<w:color w:val="${value}"/>`;
  const shade = (fill: string): string => `<w:shd w:val="clear" w:fill="${fill}"/>`;

  it('are named with their colours, the contrast and what to do, each pair of colours once', () => {
    const faint = run('pale'.repeat(12), colour('999999'));
    expect(told(faintWords(bodyOf(paragraph(faint + run('again', colour('999999')) + run('more', colour('AAAAAA'))))))).toEqual([
      `The document prints "${'pale'.repeat(10)}" in #999999 on #ffffff: a contrast of 2.8 to 1, where text needs ` +
        `4.5 to 1. Choose a stronger colour in the template or the Status key.`,
      'The document prints "more" in #aaaaaa on #ffffff: a contrast of 2.3 to 1, where text needs 4.5 to 1. Choose ' +
        'a stronger colour in the template or the Status key.',
    ]);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['in a colour of their own', paragraph(run('x', colour('999999'))), ['x #999999 on #ffffff']],
    ['in a colour strong enough', paragraph(run('x', colour('767676'))), []],
    ['in a colour just too weak', paragraph(run('x', colour('777777'))), ['x #777777 on #ffffff']],
    ['in Word’s own colour', paragraph(run('x')), []],
    ['in an automatic colour on black', paragraph(run('x', colour('auto') + shade('000000'))), []],
    ['on the shade of their run', paragraph(run('x', colour('000000') + shade('333333'))), ['x #000000 on #333333']],
    ['on the shade of their paragraph', paragraph(run('x', colour('000000')), shade('333333')), ['x #000000 on #333333']],
    ['on the shade of their cell', table(row(cell(paragraph(run('x', colour('000000'))), shade('333333')))), ['x #000000 on #333333']],
    ['on the shade of their table', table(row(cell(paragraph(run('x', colour('000000'))))), shade('333333')), ['x #000000 on #333333']],
    [
      'on a shade that says nothing, in a cell that does',
      table(row(cell(paragraph(run('x', colour('000000') + shade('auto'))), shade('333333')))),
      ['x #000000 on #333333'],
    ],
    ['after such a cell', table(row(cell(paragraph(run('x')), shade('333333')) + cell(paragraph(run('y', colour('000000')))))), []],
    ['behind such a table', table(row(cell(paragraph(run('x')))), shade('333333')) + paragraph(run('y', colour('000000'))), []],
    ['under a marker', paragraph(run('x', `${colour('000000')}<w:highlight w:val="darkBlue"/>`)), ['x #000000 on #000080']],
    [
      'under a marker before a shade',
      paragraph(run('x', `${colour('FFFFFF')}<w:highlight w:val="yellow"/>${shade('000000')}`)),
      ['x #ffffff on #ffff00'],
    ],
    ['under no marker', paragraph(run('x', `${colour('000000')}<w:highlight w:val="none"/>`)), []],
    ['whose paragraph’s mark alone is pale', paragraph(run('x'), `<w:rPr>${colour('999999')}</w:rPr>`), []],
    ['that are none', paragraph(run(' ', colour('999999')) + run('', colour('999999'))), []],
    ['beside an empty paragraph and run', `<w:p/><w:p><w:r/>${run('x', colour('999999'))}</w:p>`, ['x #999999 on #ffffff']],
    ['with signs', paragraph(run('A &amp; B', colour('999999'))), ['A & B #999999 on #ffffff']],
  ])('are too pale or not: %s', (_what, body, found) => {
    expect(pairs(body)).toEqual(found);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['the document’s default', paragraph(run('x', shade('777777'))), ['x #595959 on #777777']],
    ['a style of the run', paragraph(run('x', '<w:rStyle w:val="Pale"/>')), ['x #dddddd on #ffffff']],
    ['a style of the paragraph', paragraph(run('x'), '<w:pStyle w:val="Pale"/>'), ['x #dddddd on #ffffff']],
    ['a style built on another', paragraph(run('x'), '<w:pStyle w:val="Child"/>'), ['x #dddddd on #ffffff']],
    ['a style built on itself', paragraph(run('x'), '<w:pStyle w:val="Loop"/>'), []],
    ['a style that shades', paragraph(run('x', colour('000000')), '<w:pStyle w:val="Dark"/>'), ['x #000000 on #333333']],
    ['a run’s own colour over its style', paragraph(run('x', `<w:rStyle w:val="Pale"/>${colour('000000')}`)), []],
    [
      'a table style’s bands, of which nothing is claimed',
      table(row(cell(paragraph(run('x', colour('000000'))))), '<w:tblStyle w:val="Banded"/>'),
      [],
    ],
    ['a style that is not there', paragraph(run('x', colour('999999')), '<w:pStyle w:val="None"/>'), ['x #999999 on #ffffff']],
  ])('take their colour from %s', (_what, body, found) => {
    expect(pairs(body, STYLES)).toEqual(found);
  });

  it('are looked at in body, headers and footers, and named ten times at the most', () => {
    const faint = (value: string): string => paragraph(run('x', colour(value)));
    const parts = {
      'word/header2.xml': faint('999999'),
      'word/footer.xml': faint('AAAAAA'),
      'word/notes.xml': faint('BBBBBB'),
      'word/document.xml': faint('CCCCCC'),
    };
    expect(faintWords(partsOf(parts)).map(({ words }) => /in (\S+)/.exec(words)?.[1])).toEqual(['#999999', '#aaaaaa', '#cccccc']);
    expect(faintWords(bodyOf(Array.from({ length: 12 }, (_, at) => faint(`99999${at.toString(16)}`)).join('')))).toHaveLength(10);
    expect(faintWords(partsOf({}))).toEqual([]);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['described', '<wp:docPr id="1" name="Logo" descr="The arms"/>', []],
    [
      'not described',
      '<wp:docPr id="1" name="Logo &amp; arms"/>',
      ['The document has a picture ("Logo & arms") without alternative text. In Word: Edit Alt Text.'],
    ],
    [
      'described by nothing',
      '<wp:docPr id="1" descr="" name=""/>',
      ['The document has a picture without alternative text. In Word: Edit Alt Text.'],
    ],
    ['for decoration', '<wp:docPr id="1"><a:ext><adec:decorative val="1"/></a:ext></wp:docPr>', []],
    [
      'not for decoration',
      '<wp:docPr id="1"><a:ext><adec:decorative val="0"/></a:ext></wp:docPr>',
      ['The document has a picture without alternative text. In Word: Edit Alt Text.'],
    ],
  ])('stand for a picture: %s', (_what, picture, found) => {
    expect(told(picturesWithoutWords(bodyOf(picture)))).toEqual(found);
    expect(told(picturesWithoutWords(partsOf({ 'word/header1.xml': picture, 'word/other.xml': picture })))).toEqual(found);
  });
});

describe('a slide', () => {
  const HEADING = '<p:sp><p:ph type="title"/><a:t>Where the plan stands</a:t></p:sp>';
  const NOTES = '<p:notes><a:t>Say this.</a:t></p:notes>';
  const deck = (slide: string, notes: string | undefined = NOTES, title = 'Progress') =>
    partsOf({
      'docProps/core.xml': `<dc:title>${title}</dc:title>`,
      'ppt/slides/slide1.xml': slide,
      ...(notes === undefined ? {} : { 'ppt/notesSlides/notesSlide1.xml': notes }),
      'ppt/slides/_rels/slide1.xml.rels': '<x/>',
    });
  const found = (slide: string): string[] => told(inaccessibleSlides(deck(HEADING + slide)));
  const slideCell = (words: string, fill: string | undefined, ink = ''): string =>
    `<a:tc><a:r><a:rPr ` +
    `lang="en-GB">${ink === '' ? '' : `<a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>`}</a:rPr><a:t>${words}</a:t></a:r>` +
    `<a:tcPr><a:lnB></a:lnB>${fill === undefined ? '' : `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`}</a:tcPr></a:tc>`;
  const box = (words: string, ink: string, fill = ''): string =>
    `<p:sp><p:spPr>${fill === '' ? '' : `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`}</p:spPr>` +
    `<a:r><a:rPr ` +
    `lang="en-GB">${ink === '' ? '' : `<a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>`}</a:rPr><a:t>${words}</a:t></a:r></p:sp>`;

  it.each<readonly [string, string, readonly string[]]>([
    ['nothing missing', '', []],
    ['words in a language', '<a:rPr sz="1" lang="en-GB"/>', []],
    ['words in none', '<a:rPr sz="1"/>', ['has words in no language.']],
    ['a picture described', '<p:nvPicPr><p:cNvPr id="7" name="x" descr="A bar"/>', []],
    [
      'a picture not described',
      '<p:nvPicPr><p:cNvPr id="7" name="x"/><p:nvGrpSpPr><p:cNvPr id="8" descr=""/>',
      ['has a picture without alternative text.', 'has a picture without alternative text.'],
    ],
    ['a graphic not described', '<p:nvGraphicFramePr><p:cNvPr id="20" name="x"/>', ['has a picture without alternative text.']],
    ['the frame of the slide itself', '<p:nvGrpSpPr><p:cNvPr id="1" name=""/>', []],
    ['a table with a header', '<a:tbl><a:tblPr bandRow="1" firstRow="1"/></a:tbl>', []],
    ['a table without', '<a:tbl><a:tblPr bandRow="1"/></a:tbl>', ['has a table without a header row.']],
    ['a coloured cell with a word', slideCell('Red', 'B3261E', 'FFFFFF'), []],
    ['a coloured cell without', slideCell(' ', 'B3261E'), ['has a cell coloured #B3261E without a word. Write the status in it.']],
    ['a faint cell', slideCell('Red', 'B3261E', 'B3261F'), ['prints "Red" with too little contrast.']],
    ['a cell in black on dark', slideCell('Red', '222222'), ['prints "Red" with too little contrast.']],
    ['a cell on white', slideCell('Red', undefined, '999999'), ['prints "Red" with too little contrast.']],
    ['a box on white', box('Red', '999999'), ['prints "Red" with too little contrast.']],
    ['a box on its own colour', box('Red', '222222', '333333'), ['prints "Red" with too little contrast.']],
    ['a box that is seen', box('Red', 'FFFFFF', '333333'), []],
    ['a box in the slide’s own ink', box('Red', ''), []],
    ['a box without words', box('', '999999'), []],
  ])('has %s', (_what, slide, words) => {
    expect(found(slide)).toEqual(words.map((each) => `Slide 1 ${each}`));
  });

  it('needs a title, notes, and a presentation with a title', () => {
    const needs = (...args: Parameters<typeof deck>): string[] => told(inaccessibleSlides(deck(...args)));
    expect(needs('<p:sp><p:ph type="title"/><a:t> </a:t></p:sp>')).toEqual(['Slide 1 has no title.']);
    expect(needs('<p:sp><p:ph idx="1"/><a:t>Words</a:t></p:sp>')).toEqual(['Slide 1 has no title.']);
    expect(needs(HEADING, '<p:notes/>')).toEqual(['Slide 1 has no notes for the speaker.']);
    expect(needs(HEADING, NOTES, ' ')).toEqual(['The presentation has no title. Give the meeting a title on the Meetings tab.']);
    expect(told(inaccessibleSlides(partsOf({ 'ppt/slides/slide2.xml': HEADING, 'ppt/slides/slide10.xml': HEADING })))).toEqual([
      'The presentation has no title. Give the meeting a title on the Meetings tab.',
      'Slide 1 has no notes for the speaker.',
      'Slide 2 has no notes for the speaker.',
    ]);
  });
});

describe('a page for the public', () => {
  const LINES = [
    '<html lang="en-GB">',
    '<title>Plan</title>',
    '<style>body{color:#111;background:#fff}h1{color:#1f4e9e}</style>',
    '<h1>One</h1>',
    '<h2>Two</h2>',
    '<table><th scope="col">x</th></table>',
    '<img alt="x">',
  ];
  const parts = bodyOf(
    paragraph(run('A'), '<w:pStyle w:val="H"/>'),
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style><w:lang w:val="en-GB"/>',
    {
      'docProps/core.xml': '<dc:title>Plan</dc:title>',
    },
  );
  const found = (html: string, document = parts, plan = aPlan()): string[] =>
    checkPublicDocument({ plan, parts: document, html }).map(({ check, severity, message }) => `${check}, ${severity}: ${message}`);
  const page = (...[from = '', to = '']: readonly string[]): string[] =>
    found(LINES.join('').replace(from, to)).map((line) => line.replace('Web page that not everybody can read, error: The page ', ''));

  it.each<readonly [string, string, string, readonly string[]]>([
    ['nothing missing', '', '', []],
    ['no language', ' lang="en-GB"', '', ['names no language.']],
    ['no title', 'Plan</title>', '</title>', ['has no title.']],
    ['a heading of level 3 after level 1', 'h2', 'h3', ['has headings that skip a level.']],
    ['a first heading of level 2', 'h1>One</h1', 'h2>One</h2', ['has headings that skip a level.']],
    ['no heading', '<h1>One</h1><h2>Two</h2>', '', ['has headings that skip a level.']],
    ['a table without header cells', '<th scope="col">', '<td>', ['has a table without header cells.']],
    ['a picture without words', ' alt="x"', '', ['has a picture without alternative text.']],
    ['a pale rule', '#1f4e9e', '#999', ['prints h1 in #999999 on #ffffff, which is too little contrast.']],
    [
      'a rule on a dark ground',
      'h1{color:#1f4e9e}',
      'h1{margin:0;background-color:#333}',
      ['prints h1 in #111111 on #333333, which is too little contrast.'],
    ],
    ['a pale body', 'color:#111', 'color:#eee', ['prints body in #eeeeee on #ffffff, which is too little contrast.']],
    ['no colours', 'body{color:#111;background:#fff}h1{color:#1f4e9e}', 'p{margin:0}', []],
  ])('has %s', (_what, from, to, words) => {
    expect(page(from, to)).toEqual(words);
  });

  it('is looked at with its document: personal data, exempt words, structure', () => {
    const body = paragraph(run('Case 943 476 5919')) + paragraph(run('the quite secret words of this very row'));
    const plan = aPlan({ actions: [anAction({ isPublic: false, action: 'The quite secret words of this very row' })] });
    expect(found(LINES.join(''), bodyOf(body), plan).map((line) => line.slice(0, 75))).toEqual([
      'Personal data, error: Public wording on the Action plan tab: What looks like an NHS number'.slice(0, 75),
      'Exempt words, error: Action plan, row 2, A1 holds exempt words that stand in the pub'.slice(0, 75),
      'Heading level skipped, error: The document has no real heading. Use the styles Heading'.slice(0, 75),
      'Title or language missing, error: The document has no title. Give the meeting a title'.slice(0, 75),
      'Title or language missing, error: The document names no language. Set the template'.slice(0, 75),
    ]);
  });
});
