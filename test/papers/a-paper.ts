import { day } from '../../src/days/plain-date.ts';
import type { PlanListName, TextListName } from '../../src/papers/lists/list-names.ts';
import { DEFAULT_STATUS_KEY } from '../../src/plan/status/status-key.ts';
import type { MeetingRecord, Paper, PaperField, PaperParagraph, PaperSection } from '../../src/papers/paper.ts';
import { aBody, aMeeting } from '../support/builders.ts';

/** Small builders of a paper's parts: each gives an ordinary one, changed as the test says. */
export const aParagraph = (changes: Partial<PaperParagraph> = {}): PaperParagraph => ({
  id: 'issues',
  number: '2.1',
  text: 'The plan goes on.',
  bullets: [],
  place: { of: 'reportText', row: 14, field: 'text' },
  byProduct: false,
  ...changes,
});

export const aSection = (changes: Partial<PaperSection> = {}): PaperSection => ({
  key: 'issues',
  heading: '2.0 ISSUES',
  paragraphs: [aParagraph()],
  isBlank: false,
  ...changes,
});

export const aField = (changes: Partial<PaperField> = {}): PaperField => ({
  key: 'wards',
  label: 'WARDS:',
  text: 'All',
  place: { of: 'meetings', row: 3, field: 'wards' },
  isImplication: false,
  isBlank: false,
  isBanner: false,
  ...changes,
});

export const aRecord = (changes: Partial<MeetingRecord> = {}): MeetingRecord => ({
  heading: '15 July 2026',
  title: '7. Progress',
  documents: [],
  narrative: ['Members heard the report.'],
  agreed: [],
  delegated: [],
  resolved: [],
  reason: '',
  optionsRejected: '',
  place: { of: 'meetings', row: 2 },
  ...changes,
});

const NO_LISTS: Readonly<Record<PlanListName | TextListName, []>> = {
  ...{ actions: [], exceptions: [], statusKey: [], workstreams: [], actionsByWorkstream: [], recommendationsAnswered: [] },
  ...{ versionChanges: [], judgements: [], gradesByInspection: [], regionalOutcomes: [], clearances: [], decisions: [], risks: [] },
  ...{ measures: [], doneSince: [], dueNext: [], briefExceptions: [], exceptionGroups: [], briefRisks: [], moneyLines: [] },
  ...{ milestones: [], backgroundPapers: [], contactDetails: [], purposes: [], supportingDocuments: [] },
};

/** The publication copy of a scrutiny paper as at 1 July 2026, with nothing in it. */
export const aPaper = (changes: Partial<Paper> = {}): Paper => ({
  format: 'A',
  copy: 'publication',
  title: 'Progress of the improvement plan',
  heading: 'PROGRESS OF THE IMPROVEMENT PLAN',
  council: 'Exampleshire County Council',
  planName: 'Improvement plan',
  body: aBody(),
  meeting: aMeeting(),
  asAt: day('2026-07-01'),
  snapshot: 'S2026-07-01-1',
  fields: [],
  implications: [],
  recommendations: [],
  reasonForRecommendation: '',
  sections: [],
  record: [],
  appendices: [],
  exempt: [],
  statusKey: DEFAULT_STATUS_KEY,
  trend: { redLabel: 'Red', rows: [] },
  values: {},
  lists: NO_LISTS,
  ...changes,
});
