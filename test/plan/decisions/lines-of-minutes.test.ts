import { readFileSync } from 'node:fs';
import { bareMarker, isSubItem, numberAt, styleOfFirst } from '../../../src/plan/decisions/item-numbers.ts';
import { isComplete, isNextItem, isNextTitle, nextNumber, tidyItem } from '../../../src/plan/decisions/minutes-items.ts';
import { minutesLine } from '../../../src/plan/decisions/minutes-lines.ts';
import { expectGolden } from '../../support/golden.ts';

const FOLDER = 'test/plan/decisions';
const linesOf = (file: string): string[] => readFileSync(`${FOLDER}/${file}`, 'utf8').trimEnd().split('\n');
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
