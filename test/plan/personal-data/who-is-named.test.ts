import type { Around } from '../../../src/plan/personal-data/detector.ts';
import { numbersSomethingElse } from '../../../src/plan/personal-data/detector.ts';
import { endsInAName, namedByGroups, namedIn, nearLife } from '../../../src/plan/personal-data/name-grammar.ts';
import { isNationalInsuranceNumber, isNhsNumber, isUniquePupilNumber } from '../../../src/plan/personal-data/personal-numbers.ts';

const around = (before = '', after = ''): Around => ({ before, after, publicLines: new Set() });

describe('capitals', () => {
  it.each<readonly [who: string, before: string, isNamed: boolean]>([
    ['Ethan', '', true],
    ['Ethan Jones', '', true],
    ['Ethan Jones Smith', '', true],
    // A noun that begins a sentence or names a relation may stand before a name; another may not.
    ['When Ethan', '', true],
    ['When The Ethan', '', true],
    ['Mother Ethan', '', true],
    ['Council Ethan', '', false],
    ['When Council Ethan', '', false],
    ['Council', '', false],
    ['The', '', false],
    ['The Child', '', false],
    // A noun behind a name ends it.
    ['Ethan School', '', true],
    ['Ethan Council Jones', '', true],
    // The word right before, where the capitals begin with a name.
    ['Ethan', 'the Council ', false],
    ['Ethan', 'the Oak ', true],
    ['Ethan', 'the School’s ', true],
    ['Ethan', 'the Council, ', true],
    ['Ethan', 'the council ', true],
    ['Ethan', 'Mother ', true],
    ['When Ethan', 'the Council ', true],
    // Letters.
    ['E', '', true],
    ['E.', '', true],
    ['EJ', '', true],
    ['EJK', '', true],
    ['E J', '', true],
    ['E.J.', '', true],
    ['E. J. K', '', true],
    ['CP', '', false],
    ['NHS', '', false],
    ['A', '', false],
    ['P', '', false],
    ['When CP', '', false],
    // One letter after a word for a child is a pseudonym; of two it is not.
    ['E', 'the child ', false],
    ['E.', 'the child ', false],
    ['E', 'Child ', false],
    ['E', 'children D and ', false],
    ['E', 'children D, & ', false],
    ['E', 'siblings ', false],
    ['E', 'option ', false],
    ['E', 'child, ', true],
    ['E', 'a childminder ', true],
    ['EJ', 'the child ', true],
    ['Child E', '', false],
    ['Child EJ', '', true],
    // Capitals that shout.
    ['ETHAN', '', true],
    ['ETHAN JONES', '', true],
    ['CAMHS', '', false],
    ['NEET', '', false],
    ['EHCPS', '', false],
    ['CAMHSX', '', true],
    ['HEALTH', '', false],
    ['ETHAN HEALTH', '', false],
    // What stands before an apostrophe is looked at too.
    ['O’Connor', '', true],
    ['Children’s', '', false],
    ["Council's", '', false],
    ['Ethan’s', '', true],
    // Months, colours and peoples are nouns, whatever else they are.
    ['May', '', false],
    ['Green', '', false],
    ['Éowyn', '', true],
  ])('"%s" after "%s" name somebody: %s', (who, before, isNamed) => {
    expect(namedIn(who, around(before))).toBe(isNamed);
  });

  it.each<readonly [who: string, before: string, isNamed: boolean]>([
    ...['April', 'May', 'June', 'August'].flatMap((month): (readonly [string, string, boolean])[] => [
      [month, '', true],
      [month, 'since ', false],
    ]),
    ...['in', 'by', 'on', 'until', 'since', 'of', 'from', 'to', 'and', 'late', 'early', 'mid', 'In', '3', '3rd', '21st', '2nd', '4th'].map(
      (word): readonly [string, string, boolean] => ['June', `${word} `, false],
    ),
    ['June', 'within ', true],
    ['June', 'in', true],
    ['June', 'in it ', true],
    ['July', '', false],
    ['June Brown', 'in ', true],
    ['On Monday Ethan', '', true],
    ['Ethan', 'In April ', true],
    ['Ethan', 'in ', true],
  ])('"%s" after "%s" may be a month: named %s', (who, before, isNamed) => {
    expect(namedByGroups(who, around(before))).toBe(isNamed);
  });

  it.each([
    ['Ethan', true],
    ['Ethan Ward', true],
    ['Ward', false],
    ['Virtual School', false],
    ['Ethan May', true],
    ['Ethan June', false],
    ['Green', false],
    ['Green Ethan', true],
    ['Ethan Wardle', true],
  ])('"%s" end in a name: %s', (who, isSo) => {
    expect(endsInAName(who)).toBe(isSo);
  });

  it('are near a child’s life where the words before or after speak of it', () => {
    expect(
      [around('her mother ', ''), around('', ' was adopted'), around('', ''), around('the plan ', ' of the board')].map(nearLife),
    ).toEqual([true, true, false, false]);
  });
});

describe('a number', () => {
  it.each([
    ['Invoice no. ', true],
    ['invoice number: ', true],
    ['budget code: ', true],
    ['Purchase order ', true],
    ['Cost centre ', true],
    ['key decision ', true],
    ['Petition refs: ', true],
    ['grants ', false],
    ['the reference is ', false],
    ['our code = ', true],
    ['training ref. ', true],
    ['the case reference is ', false],
    ['NHS ref: ', false],
    ['mother’s code: ', true],
    ['Mother code: ', false],
    ['born on ', false],
    ['', false],
    ['invoice', false],
    ['invoice ,', false],
    ['number ', false],
    [`invoice ${'and then very many more words '.repeat(3)}`, false],
    ['invoice for the many ', false],
    ['invoice (s) ', true],
    ['report/s: ', false],
    ['report: ', true],
    ['reporting ', false],
  ])('after "%s" numbers something else: %s', (before, isSo) => {
    expect(numbersSomethingElse(before)).toBe(isSo);
  });

  it.each([
    ['H801200001001', true],
    ['h801200001001', true],
    ['A801200001001', false],
    ['H801200001011', false],
    ['H80120000100', false],
    ['H8012000010011', false],
    ['1801200001001', false],
    ['H80120000100?', false],
    ['A12345678901A', false],
    ['XH801200001001', false],
  ])('%s is a pupil’s: %s', (text, isSo) => {
    expect(isUniquePupilNumber(text)).toBe(isSo);
  });

  it('of a pupil has one check letter, also where a letter ends it', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const checks = (rest: string) => letters.filter((letter) => isUniquePupilNumber(letter + rest)).join('');
    // Digits weigh 2 to 13; a letter at the end counts by its place in the alphabet without I, O and S.
    expect(
      ['000000000000', '100000000000', '000000000001', '999999999999', '00000000000A', '00000000000B', '00000000000Z'].map(checks),
    ).toEqual(['A', 'C', 'P', 'F', 'A', 'P', 'L']);
  });

  it.each([
    ['9434765919', true],
    ['943 476 5919', true],
    ['943-476-5919', true],
    ['9434765918', false],
    ['943476591', false],
    ['94347659190', false],
    ['1111111111', false],
    ['0000000000', false],
    ['943.476.5919', false],
    // A remainder of none gives 0, one of one gives no number at all.
    ['1000000010', false],
    ['0000000604', true],
    ['0000000060', false],
    ['0000001120', true],
  ])('%s is the NHS’s: %s', (text, isSo) => {
    expect(isNhsNumber(text)).toBe(isSo);
  });

  it.each<readonly [string, boolean]>([
    ...['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ', 'zz', 'bg'].map((letters): [string, boolean] => [`${letters}123456C`, false]),
    ['AB123456C', true],
    ['BGX', false],
    ['ABG', true],
  ])('%s begins with letters that are given out: %s', (text, isSo) => {
    expect(isNationalInsuranceNumber(text)).toBe(isSo);
  });
});
