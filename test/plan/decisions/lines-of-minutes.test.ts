import { readFileSync } from 'node:fs';
import { day } from '../../../src/days/plain-date.ts';
import { withActionTables } from '../../../src/plan/decisions/action-tables.ts';
import { bareMarker, isSubItem, numberAt, styleOfFirst } from '../../../src/plan/decisions/item-numbers.ts';
import { isComplete, isNextItem, isNextTitle, nextNumber, tidyItem } from '../../../src/plan/decisions/minutes-items.ts';
import { minutesLine } from '../../../src/plan/decisions/minutes-lines.ts';
import { oddDates } from '../../../src/plan/decisions/odd-dates.ts';
import { linesAndCellsOfPastedText, linesOfPastedText } from '../../../src/plan/decisions/pasted-text.ts';
import { expectGolden } from '../../support/golden.ts';

const FOLDER = 'test/plan/decisions';
const linesOf = (file: string): string[] => readFileSync(`${FOLDER}/${file}`, 'utf8').trimEnd().split('\n');
/** A cell's text with what cannot be seen in it shown. */
const shown = (text: string): string =>
  text.replace(/\t/g, '⇥').replace(/[^\x20-\x7e⇥•–—’‘“”…£·]/g, (letter) => `{${letter.charCodeAt(0).toString(16)}}`);

describe('a line of minutes', () => {
  it('is one of these', () => {
    const told = linesOf('lines.txt').map((line) => {
      const { kind, ...rest } = minutesLine(line);
      return `${line} → ${kind} ${Object.keys(rest).length === 0 ? '' : JSON.stringify(rest)}`.trimEnd();
    });
    expectGolden(`${FOLDER}/lines-read.txt`, told.join('\n'));
  });
});

describe('the number of an item', () => {
  it.each([
    ['(A)', 'a', 'letters'],
    ['1.', '1', 'numbers'],
    ['12)', '12', 'numbers'],
    ['(i)', 'i', 'roman'],
    ['ii.', 'ii', 'numbers'],
    ['I.', 'i', 'roman'],
    ['b)', 'b', 'letters'],
    ['o', 'o', 'numbers'],
    ['(o)', 'o', 'letters'],
    ['•', '•', 'numbers'],
    ['A12', 'a12', 'numbers'],
    ['', '', 'numbers'],
  ])('"%s" is %s, of %s', (marker, bare, style) => {
    expect([bareMarker(marker), styleOfFirst(marker)]).toEqual([bare, style]);
  });

  it.each([
    [1, '1', '(a)', '(i)'],
    [4, '4', '(d)', '(iv)'],
    [15, '15', '(o)', '(xv)'],
    [16, '16', '(p)', '(16)'],
    [26, '26', '(z)', '(26)'],
    [27, '27', '(27)', '(27)'],
  ])('%d is counted as %s, %s and %s', (position, numbers, letters, roman) => {
    expect([numberAt(position, 'numbers'), numberAt(position, 'letters'), numberAt(position, 'roman')]).toEqual([numbers, letters, roman]);
  });

  it.each<readonly [string, number, Parameters<typeof isSubItem>[2], boolean]>([
    ['(a)', 1, 'numbers', true],
    ['(i)', 1, 'numbers', true],
    ['2.', 1, 'numbers', false],
    ['A2', 1, 'numbers', false],
    ['•', 1, 'numbers', false],
    ['(a)', 0, 'numbers', false],
    ['(i)', 1, 'letters', true],
    ['(ii)', 1, 'letters', true],
    ['(b)', 1, 'letters', false],
    ['(i)', 8, 'letters', false],
    ['(i)', 9, 'letters', true],
    ['(v)', 21, 'letters', false],
    ['(xvi)', 1, 'letters', false],
    ['(i)', 0, 'letters', false],
    ['(a)', 1, 'roman', false],
    ['(ii)', 1, 'roman', false],
    ['o', 1, 'numbers', true],
    ['o', 1, 'roman', true],
    ['o', 0, 'letters', false],
  ])('"%s" after %d items in %s counts inside the one before: %s', (marker, soFar, style, isSub) => {
    expect(isSubItem(marker, soFar, style)).toBe(isSub);
  });

  it('comes next that no item has', () => {
    const items = (...numbers: readonly string[]) => numbers.map((number) => ({ number, text: '' }));
    expect(nextNumber(items(), 'numbers')).toBe('1');
    expect(nextNumber(items('1', '2'), 'numbers')).toBe('3');
    expect(nextNumber(items('1', '3'), 'numbers')).toBe('4');
    expect(nextNumber(items('(a)', '(c)', '(d)'), 'letters')).toBe('(e)');
    expect(nextNumber(items('(i)'), 'roman')).toBe('(ii)');
  });
});

describe('an item of a resolution', () => {
  it.each([
    ['The report be noted', 'That the plan be approved', true],
    ['The report be noted', 'that the plan be approved', true],
    ['The report be noted', 'Thatcham is next', false],
    ['The report be noted.', 'To write', true],
    ['The report be noted;', 'to write', true],
    ['The report be noted; and', 'To write', true],
    ['The report be noted', 'To write', false],
    ['The report be noted. And it', 'To write', false],
    ['The report be noted.', 'Tomorrow', false],
    ['The report be noted.', 'the plan', false],
  ])('after "%s" begins with "%s": %s', (before, text, isNext) => {
    expect(isNextItem(before, text)).toBe(isNext);
  });

  it.each([
    ['Write.', 'and more', true],
    ['Write!', 'and more', true],
    ['Write?', 'and more', true],
    ['Write', 'and more', false],
    ['Write. And', 'more', false],
    ['Write', 'Members were told', true],
    ['Write', 'Officers had said', true],
    ['Write', 'Officers say', false],
    ['Write', 'officers had said', false],
    ['Write', 'The plan', true],
    ['Write', 'There', true],
    ['Write', 'It', true],
    ['Write', 'A plan', true],
    ['Write', 'An audit', true],
    ['Write', 'All of it', false],
    ['Write', 'Items', false],
  ])('that asks "%s" ends before "%s": %s', (action, next, isOver) => {
    expect(isComplete(action, next)).toBe(isOver);
  });

  const block = (count: number, style?: 'numbers' | 'letters') => ({
    of: 'Resolution' as const,
    items: Array.from({ length: count }, () => ({ number: '', text: '' })),
    style,
    lead: '',
    reason: '',
    options: '',
  });
  it.each([
    ['7.', 'Any other business', block(2, 'numbers'), true],
    ['7.', 'Any other business', block(2), true],
    ['4.', 'Any other business', block(2, 'numbers'), true],
    ['3.', 'Any other business', block(2, 'numbers'), false],
    ['7.', 'Any other business', block(0, 'numbers'), false],
    ['7.', 'Any other business', block(2, 'letters'), false],
    ['7.', 'Any other business.', block(2, 'numbers'), false],
    ['7.', 'Any other business;', block(2, 'numbers'), false],
    ['7.', 'Any other business:', block(2, 'numbers'), false],
    ['7.', 'Any other. business', block(2, 'numbers'), true],
    ['7.', 'That it be noted', block(2, 'numbers'), false],
    ['7.', 'to write', block(2, 'numbers'), false],
    ['7.', 'Thatcham', block(2, 'numbers'), true],
    ['7.', 'x'.repeat(60), block(2, 'numbers'), true],
    ['7.', 'x'.repeat(61), block(2, 'numbers'), false],
    ['(c)', 'Any other business', block(2, 'numbers'), false],
  ])('"%s %s" is the title of other business: %#', (marker, text, of, isTitle) => {
    expect(isNextTitle(marker, text, of)).toBe(isTitle);
  });

  it.each([
    ['that the report be noted; and', 'That the report be noted'],
    ['that the report be noted;', 'That the report be noted'],
    ['that the report be noted ,  AND ', 'That the report be noted'],
    ['that the report be noted. ', 'That the report be noted.'],
    ['  that it be', 'That it be'],
    ['THAT CABINET approve', 'That cabinet approve'],
    ['THAT the plan', 'That the plan'],
    ['TO NOTE IT the plan', 'To note it the plan'],
    ['THAT', 'THAT'],
    ['NOTED the plan', 'NOTED the plan'],
    ['a, and b', 'A, and b'],
    ['command', 'Command'],
  ])('"%s" is tidied to "%s"', (text, tidy) => {
    expect(tidyItem(text)).toBe(tidy);
  });
});

describe('pasted text', () => {
  const PASTED = JSON.parse(readFileSync(`${FOLDER}/pasted.json`, 'utf8')) as readonly string[];
  it('is made readable like this, with and without its cells', () => {
    const told = PASTED.map((text) => {
      const [lines, cells] = [linesOfPastedText(text), linesAndCellsOfPastedText(text)].map((each) => each.map(shown).join(' / '));
      return [`>>> ${shown(text)}`, `  ${lines ?? ''}`, cells === lines ? '' : `  ${cells ?? ''}`].filter((line) => line !== '').join('\n');
    });
    expectGolden(`${FOLDER}/pasted-read.txt`, told.join('\n'));
  });

  const table = (...rows: readonly string[]) =>
    withActionTables(rows.map((row) => row.replaceAll(' | ', '\t')))?.map((each) =>
      typeof each === 'string' ? each : `[${each.number}] ${each.text} (${each.owner}) by ${each.due}`,
    );
  it.each<readonly [string, readonly string[], readonly string[] | undefined]>([
    ['no table', ['a', 'b'], undefined],
    ['a table without actions', ['Name | Post', 'A | B'], undefined],
    ['an action without an owner', ['Action | Date', 'A | B'], undefined],
    ['one line of one cell', ['Action', 'Owner'], undefined],
    ['an action table', ['No. | Action | Owner | Due', '1 | Write | Head | May'], ['[1] Write (Head) by May']],
    ['its columns in another order', ['By when | Lead | Task', 'May | Head | Write'], ['[] Write (Head) by May']],
    ['two columns of one name', ['Action | Action by', 'Write | Head'], ['[] Write (Head) by ']],
    ['rows without an action', ['Action | Owner', ' | Head', 'Write | '], ['', 'Head', '[] Write () by ']],
    ['a row with less cells', ['Action | Owner | Due', 'Write | Head'], ['[] Write (Head) by ']],
    [
      'lines before, after and between',
      ['x', 'Action | Owner', 'A | B', '', 'C | D', 'y', 'E | F'],
      ['x', '[] A (B) by ', '', '[] C (D) by ', 'y', 'E', 'F'],
    ],
    ['two tables', ['Action | Owner', 'A | B', 'Who | What', 'C | D'], ['[] A (B) by ', '[] D (C) by ']],
    ['a long number', ['Ref | Action | Owner', '1234567890123 | A | B'], ['[123456789012] A (B) by ']],
    [
      'headings with more words',
      ['Agreed actions to take | Responsible officer | Target date | Minute', 'A | B | C | 7'],
      ['[7] A (B) by C'],
    ],
    ['cells with spaces', [' Action  |  Owner ', '  A |  B '], ['[] A (B) by ']],
  ])('with %s', (_what, rows, wanted) => {
    expect(table(...rows)).toEqual(wanted);
  });
});

describe('a day that cannot be meant', () => {
  const MEETING = day('2016-07-20');
  it.each<readonly [string, ReturnType<typeof day> | undefined, readonly string[]]>([
    ['on 20 July 2016', MEETING, []],
    ['on 31 June 2016', MEETING, ['“31 June 2016” is no day of the calendar. Check it before adding what rests on it.']],
    [
      'on 31/06/2016 and 31.6.2016',
      MEETING,
      [
        '“31/06/2016” is no day of the calendar. Check it before adding what rests on it.',
        '“31.6.2016” is no day of the calendar. Check it before adding what rests on it.',
      ],
    ],
    ['on 31/06/2016/1 and 1.31.06.2016', MEETING, []],
    ['by 20 July 2026', MEETING, []],
    ['by 20 July 2027', MEETING, ['“20 July 2027” lies 11 years after the meeting of 20 July 2016. Check the year.']],
    ['since 20 July 2006', MEETING, []],
    ['since the 20th of July, 2005', MEETING, ['“20th of July, 2005” lies 11 years before the meeting of 20 July 2016. Check the year.']],
    ['on Wednesday 20 July 2016', MEETING, []],
    ['on WEDNESDAY, the 20 JULY 2016', MEETING, []],
    ['on Tuesday 20 July 2016', MEETING, ['“Tuesday 20 July 2016” was a Wednesday. Check the day before adding what rests on it.']],
    [
      'on Tuesday 20 July 2016, on Tuesday 20 July 2016',
      MEETING,
      ['“Tuesday 20 July 2016” was a Wednesday. Check the day before adding what rests on it.'],
    ],
    ['on Tuesday 20 July 2016', undefined, ['“Tuesday 20 July 2016” was a Wednesday. Check the day before adding what rests on it.']],
    ['on 20 July 2106', undefined, ['“20 July 2106” cannot be meant. Check the year.']],
    ['on 20 July 2090', undefined, []],
    ['on 20 July 2091', undefined, ['“20 July 2091” cannot be meant. Check the year.']],
    ['on 20 July 1900', undefined, []],
    ['on 20 July 1899', undefined, ['“20 July 1899” cannot be meant. Check the year.']],
    // Without a meeting the year in the middle of all that are named, each once; the lower of two.
    [
      '1 May 2016, 2 May 2016, 20 July 2027',
      undefined,
      ['“20 July 2027” lies 11 years after the other dates of these minutes. Check the year.'],
    ],
    ['1 May 2016, 20 July 2027', undefined, ['“20 July 2027” lies 11 years after the other dates of these minutes. Check the year.']],
    ['20 July 2027, 1 May 2016', undefined, ['“20 July 2027” lies 11 years after the other dates of these minutes. Check the year.']],
    ['1 May 2016, 20 July 2026', undefined, []],
    [
      '20 July 2027, 21 July 2027, 1 May 2016',
      undefined,
      ['“1 May 2016” lies 11 years before the other dates of these minutes. Check the year.'],
    ],
    [
      '1 May 2016, 1 May 2016, 20 July 2027, 21 July 2027',
      undefined,
      ['“1 May 2016” lies 11 years before the other dates of these minutes. Check the year.'],
    ],
    ['1 May 2016, 20 July 2106', undefined, ['“20 July 2106” cannot be meant. Check the year.']],
    ['20 July 2027, 20 July 2027', undefined, []],
    ['1 May 2016, 31 June 2027', undefined, ['“31 June 2027” is no day of the calendar. Check it before adding what rests on it.']],
    ['in July 2106, paragraph 20.7', MEETING, []],
  ])('"%s" (meeting %s): %j', (text, meeting, wanted) => {
    expect(oddDates(text, meeting)).toEqual(wanted);
  });
});
