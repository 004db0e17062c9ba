import type { Plan } from '../../src/plan/model.ts';
import { aBody, aCalendarRow, aClearance, aDecision, aMeeting, aPerson, aPlanVersion, aVersionChange, aWorkstream } from './builders.ts';

const at = (name: string): string => `${name}@exampleshire.example`;
/** The rows of a tab, one below the other. */
export const rows = <T extends object, R>(build: (changes?: T) => R, ...changes: readonly NoInfer<T>[]): R[] =>
  changes.map((each, index) => build({ row: index + 2, ...each }));

/** Bodies, meetings and what they decided; versions of the plan. */
export const GOVERNANCE = {
  bodies: rows(
    aBody,
    { ref: 'B1' },
    { ref: 'B2', name: 'Children’s Improvement Board', kind: 'Board', format: 'B', monitors: true, powers: [], frequency: 'Monthly' },
    { ref: 'B3', name: 'Cabinet', kind: 'Executive', format: 'C', powers: ['approve'], nextReportDue: '2026-12-08' },
    { ref: 'B4', name: 'Council', kind: 'Council', format: 'D', powers: [] },
  ),
  meetings: rows(
    aMeeting,
    { ref: 'M1', date: '2026-07-15', notes: 'The committee asked about caseloads.' },
    { ref: 'M2', body: 'B2', date: '2026-11-09', title: 'Position of the plan', contactOfficer: '', isPublic: false },
    { ref: 'M3', date: '2026-12-09', title: 'Half-year report', reportFrom: 'Chair of the Board' },
    { ref: 'M4', body: 'B3', date: '2026-12-15', title: '', item: '', reportFrom: 'Director' },
    { ref: 'M5', body: 'B2', date: '2026-12-01', title: 'Risks', contactOfficer: 'Clerk to the Board' },
    { ref: 'M6', body: 'B8', date: '2027-03-02', title: 'Annual report' },
    { ref: 'M7', body: '', date: undefined, title: 'To be arranged' },
  ),
  decisions: rows(
    aDecision,
    { ref: 'D1', due: '2026-11-20' },
    { ref: 'D2', meeting: 'M2', kind: 'Action requested', text: 'That caseloads be reported by team', due: '2026-12-01', number: '4' },
    { ref: 'D3', meeting: 'M2', kind: 'Agreed', text: 'That the risk register be brought back', ownerPost: 'Director', ownerEmail: '' },
    { ref: 'D4', meeting: '', text: 'That a visit be arranged', due: '2027-06-30' },
    { ref: 'D5', meeting: 'M1', kind: 'Resolution', text: 'That the report be noted', state: 'Met', answeredOn: '2026-07-15' },
    {
      ref: 'D6',
      meeting: 'M9',
      kind: 'Agreed',
      text: 'That Cabinet add two posts',
      ownerPost: '',
      ownerEmail: '',
      due: '2026-10-01',
    },
    { ref: 'D7', meeting: 'M1', text: 'That NHS number 943 476 5919 be looked up', due: '2026-12-01' },
  ),
  clearances: rows(
    aClearance,
    { meeting: 'M3', requested: '2026-11-10', officer: 'Section 151 Officer' },
    { meeting: 'M3', requested: '2026-11-10', officer: 'Monitoring Officer', received: '2026-11-12', statement: 'There are none.' },
    { meeting: 'M4', officer: 'Section 151 Officer' },
    { meeting: '', officer: 'Section 151 Officer', requested: '2026-11-10' },
  ),
  versions: rows(
    aPlanVersion,
    { version: '1', from: '2026-04-01', to: '2026-09-30', path: ['M1'], submission: '2026-06-08', note: 'Sent to Ofsted' },
    { version: '2', from: '2026-10-01', path: ['M5', 'M3', 'M4'] },
  ),
  versionChanges: rows(
    aVersionChange,
    {},
    { kind: 'Recommendation', ref: 'R8', words: 'Set up a duty team', became: 'Retired', newRefs: '', reason: 'Done in 2025' },
    { kind: 'Action', ref: 'A90', words: 'Audit all plans', became: 'Split', newRefs: 'A1, A13', status: 'red', deadline: '30/06/2026' },
  ),
} satisfies Partial<Plan>;

/** Posts, workstreams and the council's own calendar. */
export const PEOPLE = {
  people: rows(
    aPerson,
    { post: 'Team Manager, Duty', email: at('duty'), manager: 'Assistant Director' },
    { post: 'Placements Manager', email: at('placements'), manager: 'Director' },
    { post: 'Assistant Director', email: at('ad'), manager: 'Director', roles: ['Workstream lead'] },
    { post: 'Director', email: at('director'), manager: '', roles: ['Director'] },
    { post: 'Improvement Plan Co-ordinator', email: at('coordinator'), manager: '', roles: ['Administrator'] },
    { post: 'Head of Quality Assurance', email: at('qa'), manager: '', roles: [] },
    { post: 'Head of Youth', email: at('youth'), manager: '', pausedUntil: '2026-12-31' },
    { post: 'Section 151 Officer', email: at('s151'), manager: '', roles: [] },
    { post: 'Clerk to the Board', email: '', manager: '', roles: ['Committee clerk'] },
  ),
  workstreams: rows(
    aWorkstream,
    { ref: 'W1', leadEmail: at('ad') },
    { ref: 'W2', name: 'Placements', leadPost: 'Placements Manager', leadEmail: '', phase: '2' },
    { ref: 'W3', name: 'Partnership', leadPost: '', leadEmail: '', agency: 'Health', phase: '' },
  ),
  calendar: rows(aCalendarRow, {}, { date: '2026-12-29', name: 'Offices closed', appliesTo: 'Clear days only' }),
} satisfies Partial<Plan>;
