import {
  headlessTables,
  mergedCells,
  missingProperties,
  skippedHeadings,
  unexpandedIn,
  wordlessColours,
} from '../../../src/papers/checks/document-structure.ts';
import type { DocxParts } from '../../../src/papers/document/zip.ts';
import type { Found } from '../../../src/papers/checks/check.ts';
import { bodyOf, cell, paragraph, partsOf, row, run, table } from './parts.ts';

const told = (found: readonly Found[]): string[] => found.map(({ place, words }) => `${place} ${words}`);
const EMPTY = partsOf({});

describe('headings', () => {
  const style = (id: string, inner: string, type = 'paragraph'): string => `<w:style w:type="${type}" w:styleId="${id}">${inner}</w:style>`;
  const STYLES =
    style('Heading1', '<w:name w:val="heading 1"/><w:outlineLvl w:val="5"/>') +
    style('berschrift2', '<w:name w:val="Heading 2"/>') +
    style('Outlined', '<w:name w:val="Ours"/><w:outlineLvl w:val="2"/>') +
    style('Body', '<w:name w:val="Body"/><w:outlineLvl w:val="9"/>') +
    style('Run1', '<w:name w:val="heading 1"/>', 'character');
  const heading = (id: string, words = id): string => paragraph(run(words), `<w:pStyle w:val="${id}"/>`);
  const NONE = 'The document has no real heading. Use the styles Heading 1, 2 and 3 in the template.';

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['in order', ['Heading1', 'berschrift2', 'Outlined', 'Heading1', 'berschrift2'], []],
    ['back by several levels', ['Heading1', 'berschrift2', 'Outlined', 'Heading1'], []],
    [
      'a level left out',
      ['Heading1', 'Outlined'],
      ['Heading "Outlined" is of level 3 after level 1. Use level 2, or put a heading of that level before it.'],
    ],
    [
      'the first of level 2',
      ['berschrift2'],
      ['Heading "berschrift2" is of level 2 after level 0. Use level 1, or put a heading of that level before it.'],
    ],
    ['none', [], [NONE]],
    ['styles that are none', ['Body', 'Run1', 'Unknown'], [NONE]],
    ['others between', ['Heading1', 'Body', 'Unknown', 'berschrift2'], []],
  ])('%s', (_what, ids, words) => {
    expect(told(skippedHeadings(bodyOf(ids.map((id) => heading(id)).join('') + paragraph(run('words')), STYLES)))).toEqual(words);
  });

  it('are named by their words', () => {
    const body = paragraph(run(' The ') + run('plan '), '<w:pStyle w:val="Outlined"/>');
    expect(skippedHeadings(bodyOf(body, STYLES)).map(({ place }) => place)).toEqual(['Heading "The plan"']);
    expect(told(skippedHeadings(EMPTY))).toEqual([NONE]);
  });
});

describe('tables', () => {
  const HEADER = '<w:tblHeader/>';
  const words = (text: string): string => cell(paragraph(run(text)));
  const two = (first: string, properties = ''): DocxParts => bodyOf(table(first + row(words('a') + words('b')), properties));

  it.each<readonly [string, DocxParts, readonly string[]]>([
    ['with a header row', two(row(words('Ref') + words('Status'), HEADER)), []],
    [
      'without',
      two(row(words(' Ref ') + words('Status'))),
      ['Table 1 ("Ref") has no header row. In Word: Table Layout, Repeat Header Rows.'],
    ],
    [
      'with one that is switched off',
      two(row(words('Ref'), '<w:tblHeader w:val="0"/>')),
      ['Table 1 ("Ref") has no header row. In Word: Table Layout, Repeat Header Rows.'],
    ],
    [
      'with one that is false',
      two(row(words(''), '<w:tblHeader w:val="false"/>')),
      ['Table 1 has no header row. In Word: Table Layout, Repeat Header Rows.'],
    ],
    ['with one that is switched on', two(row(words('Ref'), '<w:tblHeader w:val="1"/>')), []],
    ['with a column of labels', two(row(words('Ref')), '<w:tblLook w:val="0080" w:firstColumn="1"/>'), []],
    ['with a column of labels, by its word', two(row(words('Ref')), '<w:tblLook w:firstColumn="true"/>'), []],
    [
      'with a first column that is no label',
      two(row(words('Ref')), '<w:tblLook w:firstColumn="0"/>'),
      ['Table 1 ("Ref") has no header row. In Word: Table Layout, Repeat Header Rows.'],
    ],
    ['of one row', bodyOf(table(row(words('Ref')))), []],
    [
      'with a header below the first row',
      bodyOf(table(row(words('Ref')) + row(words('x'), HEADER))),
      ['Table 1 ("Ref") has no header row. In Word: Table Layout, Repeat Header Rows.'],
    ],
    ['in no document', EMPTY, []],
  ])('need a header where they have several rows: %s', (_what, document, found) => {
    expect(told(headlessTables(document))).toEqual(found);
  });

  it('are numbered, and named by their first words', () => {
    const good = table(row(words('Ref'), HEADER) + row(words('x')));
    const bad = table(row(words('x'.repeat(41))) + row(words('y')));
    expect(headlessTables(bodyOf(good + bad)).map(({ place }) => place)).toEqual([`Table 2 ("${'x'.repeat(40)}")`]);
  });

  it.each<readonly [string, string, boolean]>([
    ['cells over columns under a header', row(words('Ref'), HEADER) + row(cell(paragraph(run('x')), '<w:gridSpan w:val="2"/>')), true],
    ['cells over rows under a header', row(words('Ref'), HEADER) + row(cell(paragraph(run('x')), '<w:vMerge/>')), true],
    ['cells of their own', row(words('Ref'), HEADER) + row(words('x')), false],
    ['merged cells without a header', row(words('Ref')) + row(cell(paragraph(run('x')), '<w:gridSpan w:val="2"/>')), false],
  ])('lose a screen reader in merged cells: %s', (_what, rows, isFound) => {
    expect(told(mergedCells(bodyOf(table(rows))))).toEqual(
      isFound ? ['Table 1 ("Ref") has merged cells. Give every row the same cells.'] : [],
    );
  });

  it.each<readonly [string, string, boolean]>([
    ['red', 'FF0000', true],
    ['a light green', 'DFF0D8', true],
    ['white', 'FFFFFF', false],
    ['white in small letters', 'ffffff', false],
    ['none', 'auto', false],
    ['a light grey', 'F2F2F2', false],
    ['a light blue', 'E8EEF7', false],
    ['the darkest quiet colour', 'D0D0E0', false],
    ['a green too dark to be quiet', 'DFCFEF', true],
    ['a blue too dark to be quiet', 'DFDFDF', true],
  ])('may not say by colour alone: %s', (_what, fill, isFound) => {
    const coloured = (text: string): DocxParts =>
      bodyOf(table(row(words('Ref') + cell(paragraph(run(text)), `<w:shd w:val="clear" w:fill="${fill}"/>`))));
    expect(told(wordlessColours(coloured(' ')))).toEqual(
      isFound ? [`Table 1 ("Ref") has a cell coloured #${fill} without a word. Write the status in it.`] : [],
    );
    expect(wordlessColours(coloured('Red'))).toEqual([]);
  });

  it('may have cells without colour or words, and are named ten times at the most', () => {
    expect(wordlessColours(bodyOf(table(row(words('')))))).toEqual([]);
    const coloured = cell(paragraph(''), '<w:shd w:fill="FF0000"/>');
    expect(wordlessColours(bodyOf(table(row(coloured.repeat(12)))))).toHaveLength(10);
  });
});

describe('the document', () => {
  const LANGUAGE = '<w:lang w:eastAsia="x" w:val="en-GB"/>';
  const titled = (title: string, styles = LANGUAGE): DocxParts =>
    bodyOf('', styles, { 'docProps/core.xml': `<cp><dc:title>${title}</dc:title></cp>` });
  const NO_TITLE = 'The document has no title. Give the meeting a title on the Meetings tab.';
  const NO_LANGUAGE = "The document names no language. Set the template's proofing language to English (United Kingdom).";

  it.each<readonly [string, DocxParts, readonly string[]]>([
    ['has both', titled('Progress'), []],
    ['has an empty title', titled(' '), [NO_TITLE]],
    ['has no title', bodyOf('', LANGUAGE), [NO_TITLE]],
    ['has no language', titled('Progress', ''), [NO_LANGUAGE]],
    ['has half a language', titled('Progress', '<w:lang w:val="en"/>'), [NO_LANGUAGE]],
    ['has neither', EMPTY, [NO_TITLE, NO_LANGUAGE]],
  ])('needs a title and a language: %s', (_what, document, found) => {
    expect(told(missingProperties(document))).toEqual(found);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['a name', 'So {counts.total} of', ['{counts.total}']],
    ['a name with space', 'So { total } of', ['{ total }']],
    ['a list', '{#actions}{ref}{/actions}', ['{#actions}', '{ref}', '{/actions}']],
    ['others', '{^none} {@raw} {a1}', ['{^none}', '{@raw}', '{a1}']],
    ['one twice', '{ref} and {ref}', ['{ref}']],
    ['no name', '{} {1} { } {a-b} (ref) [ref]', []],
  ])('may hold no placeholder: %s', (_what, text, names) => {
    const expected = names.map(
      (name) => `still holds ${name}. Correct its spelling, or take it out: docs/placeholders.md lists those there are.`,
    );
    expect(unexpandedIn(bodyOf(paragraph(run(text)))).map(({ words }) => words)).toEqual(expected);
  });

  it('may hold none in any part that is read, even where it stands in pieces', () => {
    const held = paragraph(run('{re') + run('f}'));
    const document = partsOf({
      'word/header1.xml': held,
      'word/footer.xml': held,
      'word/comments.xml': held,
      'x/word/document.xml': held,
      'word/document.xml': held,
    });
    expect(unexpandedIn(document).map(({ place }) => place)).toEqual([
      'The document (word/header1.xml)',
      'The document (word/footer.xml)',
      'The document (word/document.xml)',
    ]);
    expect(unexpandedIn(bodyOf(paragraph(run('{re')) + paragraph(run('f}'))))).toEqual([]);
  });
});
