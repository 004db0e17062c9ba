import { readFileSync } from 'node:fs';
import {
  findPersonalData,
  personalDataKindInWords,
  personalDataSentence,
  publicLinesOf,
} from '../../../src/plan/personal-data/personal-data.ts';
import { phoneDigits } from '../../../src/plan/personal-data/places-and-lines.ts';
import { expectGolden } from '../../support/golden.ts';

const FOLDER = 'test/plan/personal-data/cells';
const LINES = publicLinesOf('0161 253 5130; (01706) 555123');

/** Each cell of a file with what is found in it, its kind and its words. */
function found(of: string): string {
  const cells = readFileSync(`${FOLDER}/${of}.txt`, 'utf8').trimEnd().split('\n');
  return cells
    .map((cell) => {
      const all = findPersonalData(cell, LINES).map(({ kind, start, length }) => `${kind} “${cell.slice(start, start + length)}”`);
      return `${cell} → ${all.join(', ') || '-'}`;
    })
    .join('\n');
}

describe('in cells near and beyond the edge of what is looked for', () => {
  it('nothing is found in nothing', () => {
    expect(findPersonalData('')).toEqual([]);
  });

  it.each([
    'small-counts',
    'few',
    'case-references',
    'births',
    'postcodes',
    'telephone-lines',
    'numbers',
    'names',
    'possessors',
    'lists',
    'named',
  ])('of %s this is found', (of) => {
    expectGolden(`${FOLDER}/${of}.found.txt`, found(of));
  });

  it('everything is found, in order, each stretch once, at its place', () => {
    const text = 'Ethan, aged 7, and Ethan, aged 9, of 12 Elm Street, SW1A 1AA, tel 07700 900123 and 0161 496 0123';
    const all = findPersonalData(text).map(({ kind, start, length }) => `${kind} ${start} ${text.slice(start, start + length)}`);
    expect(all).toEqual([
      'child-name 0 Ethan',
      'child-name 19 Ethan',
      'postcode 52 SW1A 1AA',
      'phone 66 07700 900123',
      'phone 83 0161 496 0123',
    ]);
    expect(findPersonalData(`${'x '.repeat(200)}Ethan, aged 7`)).toEqual([{ kind: 'child-name', start: 400, length: 5 }]);
  });

  it('of two that overlap the one that begins first is kept, and of two that begin together the longer', () => {
    const kinds = (text: string) => findPersonalData(text).map(({ kind, start, length }) => `${kind} ${start} ${length}`);
    expect(kinds('NHS 943 476 5919, 2 children')).toEqual(['nhs-number 4 12', 'small-count 18 1']);
    expect(kinds('siblings Ethan Jones and Mia, Ethan Jones’s mother')).toEqual(['child-name 9 11', 'child-name 25 3', 'child-name 30 11']);
    expect(kinds('Brothers Bro and Kai')).toEqual(['child-name 9 3', 'child-name 17 3']);
    expect(kinds('born 4/5/2014 4/5/2014')).toEqual(['date-of-birth 5 8']);
  });

  it('context is looked for as far as 120 characters away', () => {
    const at = (gap: number) => findPersonalData(`her mother ${'.'.repeat(gap)} Ylva (7)`).length;
    expect([at(100), at(112), at(113), at(140)]).toEqual([1, 1, 0, 0]);
  });

  // A cell holds fifty thousand letters; a pattern that begins again at every word would not come back.
  it.each(['Ab Cd ', 'Mr Ab ', 'Ethan ', 'the Ab children ', 'Ab, ', 'ab-cd-', 'AB-', 'A.B. '])(
    'is done with a cell full of “%s”',
    (words) => {
      const cell = words.repeat(Math.ceil(50_000 / words.length)).slice(0, 50_000);
      expect(findPersonalData(cell).every(({ length }) => length < 60)).toBe(true);
    },
  );

  it('is said without its words', () => {
    expect(personalDataSentence({ kind: 'nhs-number', start: 14, length: 10 })).toBe(
      'What looks like an NHS number stands at character 15. Take it out, or say it without anything that could identify a child.',
    );
    expect(
      (
        [
          'pupil-number',
          'nhs-number',
          'national-insurance-number',
          'date-of-birth',
          'postcode',
          'phone',
          'case-id',
          'small-count',
          'child-name',
        ] as const
      ).map(personalDataKindInWords),
    ).toEqual([
      'a unique pupil number',
      'an NHS number',
      'a National Insurance number',
      'a date of birth',
      'a postcode',
      'a telephone number',
      'a case reference',
      'a count under 5 of children',
      'a child’s name',
    ]);
  });

  it.each([
    ['', []],
    ['0161 253 5130', ['0161 253 5130']],
    ['0161 253 5130, 0800 1111;0300 1\n0300 2', ['0161 253 5130', ' 0800 1111', '0300 1', '0300 2']],
  ])('public lines of "%s" are %j', (setting, lines) => {
    expect(publicLinesOf(setting).publicLines).toEqual(setting === '' ? [''] : lines);
  });

  it.each([
    ['+44 (0)1204 333 333', '01204333333'],
    ['0044 1204 333333', '01204333333'],
    ['00 1204 333333', '01204333333'],
    [' (01204) 333-333 ', '01204333333'],
    ['01204 333333', '01204333333'],
    ['tel. 12', '12'],
    ['0(0)1204', '01204'],
    ['1 0044', '10044'],
    ['1+44', '1+44'],
  ])('the figures of "%s" are %s', (written, digits) => {
    expect(phoneDigits(written)).toBe(digits);
  });

  it('a public line passes however it is written, another does not', () => {
    const passes = (text: string, setting: string) => findPersonalData(text, publicLinesOf(setting)).length === 0;
    expect(passes('mum 0161 496 0123', '+44 161 496 0123')).toBe(true);
    expect(passes('mum +44 (0)161 496 0123', '0161-496-0123')).toBe(true);
    expect(passes('mum 0161 496 0124', '0161 496 0123')).toBe(false);
    expect(passes('mum 0161 496 0123', '')).toBe(false);
    expect(findPersonalData('mum 0161 496 0123')).toHaveLength(1);
  });
});
