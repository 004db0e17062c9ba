import type { DeadlineRule } from '../model.ts';
import { day } from '../../days/plain-date.ts';

/** A rule as the product brings it, before it stands in a row of the Deadline rules tab. */
export type ShippedRule = Omit<DeadlineRule, 'row'>;

/** The day the sources of the rules below that have one were last read. */
const READ_ON = day('2026-11-21');
const TO_BE_VERIFIED = 'To be verified: no source has been checked. Check it before you rely on it.';
const LOCAL = "Local: an example. Put your own council's number here.";

const after = (name: string, number: number, unit: ShippedRule['unit'], anchor: ShippedRule['anchor'], source: string): ShippedRule => ({
  name,
  number,
  unit,
  direction: 'after',
  anchor,
  source,
  verifiedOn: READ_ON,
  note: '',
  active: true,
});
const before = (...words: Parameters<typeof after>): ShippedRule => ({ ...after(...words), direction: 'before' });
const unverified = (rule: ShippedRule, more = ''): ShippedRule => ({
  ...rule,
  verifiedOn: undefined,
  note: [more, TO_BE_VERIFIED].filter((words) => words !== '').join(' '),
});
const local = (rule: ShippedRule, more = ''): ShippedRule => ({
  ...rule,
  verifiedOn: undefined,
  note: [LOCAL, more].filter((words) => words !== '').join(' '),
});
const noted = (rule: ShippedRule, note: string): ShippedRule => ({ ...rule, note });

/** After an inspection. */
const INSPECTION_RULES: readonly ShippedRule[] = [
  after('Publish the inspection report', 30, 'working days', 'Report received', 'SI 2007/462, regulation 2'),
  noted(
    after(
      'Written statement of action',
      70,
      'working days',
      'Report received',
      'Education and Inspections Act 2006, section 137; SI 2007/462',
    ),
    'In law the days count from receipt of the report. Many councils count from publication: say on the Inspections ' +
      'tab which rule applies.',
  ),
  noted(
    after(
      'Written statement of action, counted from publication',
      70,
      'working days',
      'Report published',
      'Council practice: minutes of July 2016 give 23 August 2016 for a report published on 16 May 2016',
    ),
    'The law counts from receipt. Use this rule where the council states its date from publication.',
  ),
  after(
    'Joint targeted area inspection: written statement',
    70,
    'working days',
    'Report received',
    'SI 2015/1792, regulation 4 (the principal authority named in the report)',
  ),
  unverified(after('Focused visit with priority action: draft plan', 20, 'working days', 'Letter received', 'Trade press, 2018')),
  unverified(after('Focused visit with priority action: final plan', 70, 'working days', 'Letter received', 'Trade press, 2018')),
  unverified(
    after('Area SEND priority action plan', 35, 'working days', 'Report received', 'Area SEND framework and handbook'),
    'Said to be 35 to 50 working days: the shorter stands here.',
  ),
  unverified(
    after('Improvement within six months, from publication', 6, 'months', 'Report published', 'An executive report of 2012'),
    'For recommendations to be met within six months.',
  ),
  unverified(
    after('Improvement within six months, from the end of fieldwork', 6, 'months', 'Fieldwork end', 'An executive report of 2012'),
    'For councils that count from the end of fieldwork.',
  ),
  unverified(after('Re-inspection: latest, within three years', 3, 'years', 'Report published', 'Published reports of 2013 and 2014')),
  unverified(
    after('Re-inspection after an inadequate judgement: earliest', 12, 'months', 'Report published', 'Published reports of 2013 and 2014'),
    'The window is 12 to 18 months.',
  ),
  unverified(
    after('Re-inspection after an inadequate judgement: latest', 18, 'months', 'Report published', 'Published reports of 2013 and 2014'),
    'The window is 12 to 18 months.',
  ),
  unverified(
    after('Inspection begins after the call', 1, 'working days', 'Call', 'A scrutiny report of 2014 speaks of 24 hours'),
    'About one working day.',
  ),
];

/** Around a meeting and its decision. */
const MEETING_RULES: readonly ShippedRule[] = [
  before(
    'Agenda and report open to the public',
    5,
    'clear working days',
    'Meeting',
    'Local Government Act 1972, section 100B, as amended by SI 2002/715',
  ),
  before('Executive agenda and report open to the public', 5, 'clear working days', 'Meeting', 'SI 2012/2089, regulation 7'),
  unverified(before('Notice of a key decision', 28, 'clear calendar days', 'Meeting', 'SI 2012/2089, regulation 9')),
  local(before('Final report to the clerk', 7, 'working days', 'Meeting', 'Local custom'), 'By 10:00.'),
  local(before('Clearance by legal and finance', 7, 'working days', 'Meeting', 'Local custom'), 'By 10:00.'),
  local(after('Decision published', 2, 'working days', 'Meeting', 'Local custom')),
  local(after('Call-in ends', 5, 'working days', 'Decision published', 'Local custom')),
  {
    ...local(
      after('Call-in ends at midday', 8, 'midday on the nth working day', 'Decision published', 'Local custom'),
      'Switched off: use it instead of "Call-in ends" where call-in ends at midday.',
    ),
    active: false,
  },
  unverified(
    after('Executive answers scrutiny', 2, 'months', 'Recommendations received', 'Local Government Act 2000, section 9FE'),
    'The Act speaks of two months beginning with the day of receipt, which may end a day earlier than the day shown.',
  ),
  noted(
    after('Keep minutes and reports open to inspection', 6, 'years', 'Meeting', 'Local Government Act 1972, section 100C'),
    'Six years beginning with the day of the meeting.',
  ),
  noted(
    after('Keep background papers open to inspection', 4, 'years', 'Meeting', 'Local Government Act 1972, section 100D'),
    'Four years beginning with the day of the meeting.',
  ),
];

/**
 * The clocks set by law and custom that a new workbook starts with. All are the council's to edit; a rule without a day
 * on which its source was verified says so in its note, in its proof and wherever its date is shown.
 */
export const DEADLINE_RULES: readonly ShippedRule[] = [...INSPECTION_RULES, ...MEETING_RULES];
