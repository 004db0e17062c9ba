/** The check letters of unique pupil numbers: the alphabet without I, O and S. */
const PUPIL_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Whether thirteen characters are a unique pupil number: a check letter, then eleven digits and a digit (or a letter
 * for a temporary number). Digits weigh 2 to 13; the sum modulo 23 names the letter. Department for Education, Unique
 * pupil numbers: guidance on the check letter.
 */
export function isUniquePupilNumber(text: string): boolean {
  const upn = text.toUpperCase();
  if (!/^[A-Z]\d{11}[0-9A-Z]$/.test(upn)) return false;
  const sum = upn
    .slice(1)
    .split('')
    .reduce((total, character, index) => {
      const value = /\d/.test(character) ? Number(character) : PUPIL_LETTERS.indexOf(character);
      return total + value * (index + 2);
    }, 0);
  return PUPIL_LETTERS[sum % 23] === upn[0];
}

/**
 * Whether ten digits, spaces and hyphens aside, are an NHS number: the first nine weigh 10 down to 2, and eleven less
 * the remainder of their sum by eleven is the tenth. NHS Data Dictionary, NHS NUMBER.
 */
export function isNhsNumber(text: string): boolean {
  const digits = text.replace(/[ -]/g, '');
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = digits
    .slice(0, 9)
    .split('')
    .reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/** Whether the two letters are ones that HMRC gives out: National Insurance Manual, NIM39110. */
export function isNationalInsuranceNumber(text: string): boolean {
  const prefix = text.slice(0, 2).toUpperCase();
  return !['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ'].includes(prefix);
}
