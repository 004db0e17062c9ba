import type { Around, Detector } from './detector.ts';
import { NOT_IN_WORD, NOT_IN_WORD_AFTER, numbersSomethingElse } from './detector.ts';
import { isNationalInsuranceNumber, isNhsNumber, isUniquePupilNumber } from './personal-numbers.ts';

/** A space, one that does not break, or a hyphen between groups of figures. */
const GAP = '[ \\u00a0\\u2009-]?';
/** Between the NHS's groups people put two spaces, or a full stop, as well. */
const WIDE_GAP = '(?:[ \\u00a0]{2}|[ \\u00a0\\u2009.-])?';

const bare = (found: string): string => found.replace(/[ \u00a0\u2009.-]/g, '');

/** Ten figures that start with 0 and are not in the NHS's groups of three, three and four are a telephone number's. */
function isWrittenAsNhs(found: string, around: Around): boolean {
  if (!isNhsNumber(bare(found)) || numbersSomethingElse(around.before)) return false;
  return !found.startsWith('0') || /^\d{3}[ \u00a0-]\d{3}[ \u00a0-]\d{4}$/.test(found) || /\bnhs\b/i.test(around.before.slice(-40));
}

/** Numbers that the state gives a person. Their check letters and digits tell them from other numbers of the same shape. */
export const NUMBERS_OF_PEOPLE: readonly Detector[] = [
  {
    kind: 'pupil-number',
    pattern: new RegExp(`${NOT_IN_WORD}[A-HJ-NP-RT-Z](?:${GAP}\\d){11}${GAP}[0-9A-HJ-NP-RT-Z]${NOT_IN_WORD_AFTER}`, 'giu'),
    // All noughts stand in examples.
    accepts: (found) => isUniquePupilNumber(bare(found)) && !/^.0+$/.test(bare(found)),
  },
  {
    kind: 'nhs-number',
    pattern: new RegExp(`(?<![\\p{L}\\d.,£/+-])(?<!£ )\\d{3}${WIDE_GAP}\\d{3}${WIDE_GAP}\\d{4}(?![\\p{L}\\d%/])(?![.,]\\d)`, 'gu'),
    accepts: isWrittenAsNhs,
  },
  {
    kind: 'national-insurance-number',
    pattern: new RegExp(
      `${NOT_IN_WORD}[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]${GAP}\\d{2}${GAP}\\d{2}${GAP}\\d{2}${GAP}[A-D]${NOT_IN_WORD_AFTER}`,
      'giu',
    ),
    accepts: (found, around) => isNationalInsuranceNumber(bare(found)) && !numbersSomethingElse(around.before),
  },
  // With its name before it, without the last letter too.
  {
    kind: 'national-insurance-number',
    pattern: new RegExp(
      `(?<!\\p{L})(?:national insurance|nino|n\\.?i\\.?)(?: (?:number|num|no))?\\.?(?: is| was)?[ ` +
        `:=#–-]{0,3}([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:${GAP}\\d){6})${NOT_IN_WORD_AFTER}`,
      'giu',
    ),
    group: 1,
    accepts: (found) => isNationalInsuranceNumber(bare(found)),
  },
];
