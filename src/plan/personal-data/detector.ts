/** What could identify a child, one kind for each way of looking. */
export type PersonalDataKind =
  | 'pupil-number'
  | 'nhs-number'
  | 'national-insurance-number'
  | 'date-of-birth'
  | 'postcode'
  | 'phone'
  | 'case-id'
  | 'small-count'
  | 'child-name';

/** What stands around a match, as far as context is looked for: the words before and after it, and the whole cell. */
export interface Around {
  /** At most `CONTEXT` characters. */
  readonly before: string;
  readonly after: string;
  /** Telephone lines that the council publishes, as digits. */
  readonly publicLines: ReadonlySet<string>;
}

/** One way in which a kind of personal data is written. */
export interface Detector {
  readonly kind: PersonalDataKind;
  /** Carries the flag g. */
  readonly pattern: RegExp;
  /** What a cell must hold for the pattern to be tried at all, where that is found sooner. Carries no flag g. */
  readonly hint?: RegExp;
  /** Which capture group is the finding; the whole match where absent. */
  readonly group?: number;
  /** False where the words around show that it is something else. */
  readonly accepts?: (found: string, around: Around, groups: readonly (string | undefined)[]) => boolean;
}

/** How far context is looked for on either side. */
export const CONTEXT = 120;

export const NOT_IN_WORD = '(?<![\\p{L}\\d])';
export const NOT_IN_WORD_AFTER = '(?![\\p{L}\\d])';

const PERSON_LABEL = new RegExp(
  '\\b(?:nhs|health|patient|hospital|medical|child(?:ren)?|young person|pupil|upn|student|learner|' +
    'client|service user|person|case|family|ni|nino|national insurance|mother|father|parent|carer|care|' +
    'mosaic|lcs|ics|liquidlogic|eclipse|carefirst|birth)\\b',
  'i',
);
const LABEL = /((?:[\p{L}&/-]+ ){0,3}[\p{L}&/-]+)(?: ?(?:\(s\)|\/s))?\.?(?: (?:is|was|are|of))?[ :#=–-]{1,4}$/u;
const NUMBERED_THING = new RegExp(
  '\\b(?:invoice|budget|cost|ledger|nominal|subjective|purchase|order|requisition|account|accounts|' +
    'acct|contract|charity|company|companies|vat|isbn|issn|payment|sort|job|ticket|project|grant|asset|' +
    'serial|barcode|model|part|product|tender|bid|licence|license|urn|uprn|dfe|ofsted|estab|laestab|' +
    'provision|registration|reg|receipt|remittance|transaction|journal|document|version|file|policy|form|' +
    'iban|procurement|cpv|po|pr|gl|gb|cc|key decision|decision|minute|agenda|report|foi|complaint|' +
    'petition|planning|application|notice|meter|vehicle|room)\\b(?: (?:code|number|no|num|ref|reference|tag|label|' +
    'id|centre|center|line))?s?\\.?$',
  'i',
);

/**
 * True where a label right before a number says that it numbers something else than a person: "Invoice no. ", "budget
 * code: ". A general rule of form (noun, then code, number or reference), so that a new kind of document need not be
 * listed where its label says "code".
 */
export function numbersSomethingElse(before: string): boolean {
  const label = LABEL.exec(before.slice(-60))?.[1] ?? '';
  if (label === '') return false;
  if (NUMBERED_THING.test(label.replace(/\.$/, ''))) return true;
  return /\b(?:code|cost centre|reference|ref|budget|invoice)\.?$/i.test(label) && !PERSON_LABEL.test(label);
}
