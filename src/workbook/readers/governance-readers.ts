import { BODY_KINDS, DECISION_KINDS, DECISION_STATES, POWERS } from '../../plan/model.ts';
import type { Body, Clearance, Decision, Meeting, PlanVersion, Power } from '../../plan/model.ts';
import type { DeadlineContext } from '../../days/deadlines/read-deadline.ts';
import { listed, plainWords } from '../../words/words.ts';
import type { RowReader } from '../row-reader.ts';

export const readMeeting = (row: RowReader): Meeting => ({
  row: row.row,
  ref: row.text('ref'),
  body: row.text('body'),
  date: row.date('date'),
  time: row.text('time'),
  item: row.text('item'),
  title: row.text('title'),
  inspection: row.text('inspection'),
  decisionType: row.text('decisionType'),
  reportFrom: row.text('reportFrom'),
  contactOfficer: row.text('contactOfficer'),
  wards: row.text('wards'),
  isPublic: row.flag('isPublic', true, false),
  narrative: row.text('narrative'),
  notes: row.text('notes'),
});

const KIND_WORDS = {
  Resolution: ['resolved', 'resolution'],
  Agreed: ['agreed', 'it was agreed'],
  'Delegated decision': ['delegated'],
  Undertaking: ['promise'],
  'Action requested': ['request', 'requested', 'action'],
} as const;
const STATE_WORDS = {
  Open: ['outstanding', 'in progress', 'not yet met'],
  Met: ['done', 'complete', 'completed', 'closed'],
  'Not met': ['unmet', 'missed'],
  Overtaken: ['superseded', 'overtaken by events'],
  Withdrawn: ['cancelled'],
} as const;

export function readDecision(row: RowReader, deadlines: DeadlineContext): Decision {
  return {
    row: row.row,
    ref: row.text('ref'),
    meeting: row.text('meeting'),
    kind: row.choice('kind', DECISION_KINDS, KIND_WORDS),
    number: row.text('number'),
    text: row.text('text'),
    reason: row.text('reason'),
    optionsRejected: row.text('optionsRejected'),
    ownerPost: row.text('ownerPost'),
    ownerEmail: row.email('ownerEmail'),
    due: row.deadline('due', deadlines),
    state: row.choice('state', DECISION_STATES, STATE_WORDS) ?? 'Open',
    answer: row.text('answer'),
    answeredOn: row.date('answeredOn'),
  };
}

export const readBody = (row: RowReader): Body => ({
  row: row.row,
  ref: row.text('ref'),
  name: row.text('name'),
  kind: row.choice('kind', BODY_KINDS),
  format: row.text('format'),
  powers: readPowers(row),
  chair: row.text('chair'),
  frequency: row.text('frequency'),
  monitors: row.flag('monitors', false),
  nextReportDue: row.date('nextReportDue'),
});

function readPowers(row: RowReader): Power[] {
  const words = row
    .text('powers')
    .split(/[,;\n]|\band\b/)
    .map(plainWords)
    .filter((word) => word !== '');
  const unknown = words.filter((word) => !(POWERS as readonly string[]).includes(word));
  if (unknown.length > 0)
    row.report(
      'powers',
      'powers-unknown',
      `${listed(unknown.map((word) => `"${word}"`))} ${unknown.length === 1 ? 'is' : 'are'} not among ${listed(POWERS)}. Use these words with commas between.`,
    );
  return POWERS.filter((power) => words.includes(power));
}

export const readClearance = (row: RowReader): Clearance => ({
  row: row.row,
  meeting: row.text('meeting'),
  officer: row.text('officer'),
  requested: row.date('requested'),
  received: row.date('received'),
  statement: row.text('statement'),
});

export const readVersion = (row: RowReader): PlanVersion => ({
  row: row.row,
  version: row.text('version'),
  from: row.date('from'),
  to: row.date('to'),
  inspection: row.text('inspection'),
  path: row.list('path'),
  submission: row.date('submission'),
  note: row.text('note'),
});
