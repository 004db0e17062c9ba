import fc from 'fast-check';
import { findPersonalData, personalDataSentence } from '../../../src/plan/personal-data/personal-data.ts';
import { isNhsNumber, isUniquePupilNumber } from '../../../src/plan/personal-data/personal-numbers.ts';

const kinds = (text: string): string[] => findPersonalData(text).map((finding) => finding.kind);

describe('personal data', () => {
  it.each([
    ['H801200001001 was absent', 'pupil-number', 'its check letter is right'],
    ['NHS 943 476 5919', 'nhs-number', 'its check digit is right'],
    ['9434765919', 'nhs-number', 'spaces are not needed'],
    ['NI number QQ 12 34 56 C or AB123456C', 'national-insurance-number', 'a prefix that HMRC gives out'],
    ['Child A, DOB 12/03/2015', 'date-of-birth', 'a date after a birth word'],
    ['born on 3rd March 2015', 'date-of-birth', 'a date in words'],
    ['the girl (04.05.2012) moved', 'date-of-birth', 'a date in brackets after a child word'],
    ['visited at BL9 0SW', 'postcode', 'a full postcode'],
    ['ring 0161 496 0123', 'phone', 'an area code and number'],
    ['ring +44 7700 900123', 'phone', 'the international form'],
    ['see Mosaic ID 123456', 'case-id', 'a case system and number'],
    ['case number: CH-20451', 'case-id', 'a case number'],
    ['3 children were missing', 'small-count', 'fewer than five'],
    ['two looked after children were moved', 'small-count', 'fewer than five in words'],
    ['2 of 14 young people', 'small-count', 'a small numerator'],
  ])('finds in "%s" a %s because %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    ['H801200001002', 'the check letter is wrong'],
    ['943 476 5918', 'the check digit is wrong'],
    ['GB123456C', 'GB is not given out as a prefix'],
    ['The plan is due on 31/03/2026 for all children', 'a plan date is not a birth date'],
    ['14 children and 12 of 18 areas', 'counts of five and more'],
    ["three children's homes opened", 'homes are counted, not children'],
    ['Phase 2 children and families work', 'a phase is not a count'],
    ['£1,234,567,890 over 2016/17', 'money is not a number of a person'],
    ['one of the children’s centres', 'a centre is not a child'],
    ['The council agreed 70 working days to 23 August 2016', 'ordinary prose'],
    ['A12, A13 and R4', 'references are not postcodes'],
  ])('finds nothing in "%s" because %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('names kind and position and never the text', () => {
    const text = 'Sibling of 943 476 5919';
    const [finding] = findPersonalData(text);
    expect(finding).toEqual({ kind: 'nhs-number', start: 11, length: 12 });
    const sentence = personalDataSentence(finding as NonNullable<typeof finding>);
    expect(sentence).toContain('an NHS number stands at character 12');
    expect(sentence).not.toContain('943');
  });

  it('accepts one check digit in eleven and never two for the same nine digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (nine) => {
        const valid = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((check) => isNhsNumber(`${nine}${check}`));
        expect(valid.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives every pupil number exactly one check letter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000_000, max: 999_999_999_999 }), (digits) => {
        const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').filter((letter) => isUniquePupilNumber(`${letter}${digits}`));
        expect(letters).toHaveLength(1);
      }),
    );
  });

  it('reads a full cell of 50,000 characters that nearly match', () => {
    expect(findPersonalData('The lead reports 0 0 0 born born child one two '.repeat(1100))).toEqual([]);
  });
});
