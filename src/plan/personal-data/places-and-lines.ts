import type { Around, Detector } from './detector.ts';
import { NOT_IN_WORD, NOT_IN_WORD_AFTER, numbersSomethingElse } from './detector.ts';

/** Postcode areas in use: Royal Mail, Programmers' guide to PAF, outward codes. */
const AREAS = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY ' +
    'HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR ' +
    'RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);
const SAYS_ADDRESS = new RegExp(
  '\\b(?:post ?codes?|address|addresses|lives?|lived|living|resides?|moved|home|flat|street|road|' +
    'avenue|close|lane|drive|house)\\b[^.;]{0,40}$',
  'i',
);
/** The council's own doors are on every letter that it sends. */
const PUBLIC_BUILDING = new RegExp(
  '\\b(?:town hall|civic (?:centre|offices?)|county hall|city hall|guildhall|council (?:house|offices?|' +
    'chamber)|ofsted|department for education|shire ?hall|municipal (?:offices|buildings)|venue|meeting room|room \\d+)\\b[^.;]{0,70}$',
  'i',
);

/**
 * BS 7666 gives the shape, in which the last two letters are none of C, I, K, M, O, V. Written as usual, in capitals with
 * a space, the shape is enough. In small letters or run together the area must be one in use, or the words speak of an
 * address: "w12 3rd" and a stock code look the same otherwise.
 */
function isPostcode(found: string, { before }: Around): boolean {
  if (numbersSomethingElse(before) || PUBLIC_BUILDING.test(before)) return false;
  if (/\d(?:st|nd|rd|th)$/.test(found)) return false;
  if (/^[A-Z]+\d[A-Z\d]? \d[A-Z]{2}$/.test(found) || /^GIR|^BFPO/i.test(found)) return true;
  const area = (/^[a-z]+/i.exec(found)?.[0] ?? '').toUpperCase();
  const isMixed = found !== found.toUpperCase() && found !== found.toLowerCase() && !/^[A-Z][a-z]?\d/.test(found);
  return (AREAS.has(area) && !isMixed) || SAYS_ADDRESS.test(before);
}

const POSTCODE_GAP = '[ \\u00a0]{0,2}';
export const POSTCODES: readonly Detector[] = [
  {
    kind: 'postcode',
    pattern: new RegExp(
      `${NOT_IN_WORD}(?:GIR ?0AA|BFPO ?\\d{1,4}|[A-PR-UWYZ][A-HK-Y]?\\d[A-Z\\d]?${POSTCODE_GAP}\\d[ABD-HJLNP-UW-Z]{2})${NOT_IN_WORD_AFTER}`,
      'giu',
    ),
    accepts: isPostcode,
  },
  // Mistyped: an area in use with letters that the shape has not; behind an address an area that is none, or a space in the wrong place.
  {
    kind: 'postcode',
    pattern: new RegExp(
      `${NOT_IN_WORD}(?:[A-Z]{1,2}\\d[A-Z\\d]?[ \\u00a0]{1,2}\\d ?[A-Z]{2}|[A-Z]{1,2} \\d[A-Z\\d]?[ \\u00a0]\\d ` +
        `?[A-Z]{2})${NOT_IN_WORD_AFTER}`,
      'gu',
    ),
    accepts: (found, { before }) =>
      (SAYS_ADDRESS.test(before) || (/^[A-Z]+\d[A-Z\d]? \d[A-Z]{2}$/.test(found) && AREAS.has(/^[A-Z]+/.exec(found)?.[0] ?? ''))) &&
      !PUBLIC_BUILDING.test(before) &&
      !numbersSomethingElse(before),
  },
];

const FAMILY = new RegExp(
  '\\b(?:mother|mum|mam|father|dad|parents?|carers?|guardian|grand\\w+|gran|nan|aunt|uncle|family|home|' +
    'child|boy|girl|son|daughter|sibling|brother|sister|young person|his|her|their|she|he|partner|' +
    "neighbour|friend)(?:['’]s)?\\b",
  'i',
);
/** Offices whose numbers are public, named just before the number. */
const OFFICE = new RegExp(
  '\\b(?:committee|democratic|member|governance|electoral|press|communications?|customer|' +
    'contact (?:officer|centre|point)|call centre|switchboard|reception|helpline|help line|helpdesk|' +
    'hotline|enquir(?:y|ies)|clerk|secretariat|office(?:r|rs|s)?|services?|team|council|centre|hub|mash|' +
    'duty|out of hours|ofsted|ombudsman|textphone|minicom|monitoring officer|director|head of|manager|' +
    'chair(?:man)?|public line|general line|main line)\\b',
  'i',
);

/** Lines whose name says that they are published. */
const PUBLISHED_LINE = new RegExp(
  '\\b(?:public (?:(?:tele)?phone|line|number)|(?:recruitment|advice|information|referral|duty|emergency) ' +
    'line|helpline|switchboard|hotline)\\b',
  'i',
);

const digitsOf = (found: string): string =>
  found
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+44|0044)/, '0')
    .replace(/^00/, '0');

/** The same number however it is written: "+44 (0)1204 333 333" gives "01204333333". */
export function phoneDigits(written: string): string {
  return digitsOf(written.trim());
}

/**
 * The National Telephone Numbering Plan (Ofcom): ten or eleven figures after and with the 0. Numbers that begin 03, 080,
 * 084, 087 or 09 belong to organisations. A landline that an office's name introduces is that office's.
 */
function isPrivateLine(found: string, { before, publicLines }: Around): boolean {
  const digits = digitsOf(found);
  if (!/^0(?:1\d{8,9}|2\d{9}|3\d{9}|5\d{9}|7\d{9}|8\d{8,9}|9\d{9})$/.test(digits) || publicLines.has(digits)) return false;
  if (numbersSomethingElse(before)) return false;
  const clause = /[^.;!?\n]*$/.exec(before.slice(-80).replace(/\b(?:tel|no|ext)\./gi, ''))?.[0] ?? '';
  if (PUBLISHED_LINE.test(clause)) return false;
  if (FAMILY.test(clause)) return true;
  return !/^0(?:3|80|84|87|9)/.test(digits) && !OFFICE.test(clause);
}

export const PHONES: readonly Detector[] = [
  {
    kind: 'phone',
    pattern:
      /(?<![\p{L}\d.,£/-])(?<!£ )(?:(?:\+|00)44[ \u00a0.-]?(?:\(0\)[ \u00a0-]?)?|\(?0)(?:\d[)\u00a0 .-]{0,2}){8,9}\d(?![\d%])(?!\.\d)/gu,
    accepts: isPrivateLine,
  },
];
