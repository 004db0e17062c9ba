import { day } from '../../src/days/plain-date.ts';
import { readDeadline } from '../../src/days/deadlines/read-deadline.ts';
import type { Action } from '../../src/plan/model.ts';
import { anAction } from './builders.ts';

/** The day on which the plan of everything is looked at: a Monday. */
export const EVERYTHING_ON = '2026-11-23';

type Changes = Parameters<typeof anAction>[0];

const at = (name: string): string => `${name}@exampleshire.example`;
const typed = (words: string) => readDeadline(words, { today: day(EVERYTHING_ON) });
const ON_TRACK: Changes = { start: '2026-04-01', lastUpdated: '2026-11-12', onPlanSince: '2026-04-01', percent: 80 };
const TEAM: Changes = { leadPost: 'Team Manager, Duty', leadEmail: at('duty'), workstream: 'W1' };
const PLACEMENTS: Changes = { leadPost: 'Placements Manager', leadEmail: '', workstream: 'W2' };

/** One action for every case that the product tells apart; its ref says its place in this list. */
const CASES: readonly Changes[] = [
  // A1–A3: ended, in three ways.
  {
    ...TEAM,
    action: 'Review every assessment open for more than 45 days',
    recommendations: ['R1'],
    progress: 'Done',
    percent: 100,
    deadline: '2026-06-30',
    start: '2026-04-01',
    lastUpdated: '2026-06-28',
    latestUpdate: 'All 212 were reviewed; 31 were closed.',
    evidence: 'Audit of June',
    verifiedBy: 'Head of Quality Assurance',
    verifiedOn: '2026-07-10',
    impact: 'Sustained',
  },
  {
    ...PLACEMENTS,
    action: 'Agree one threshold document with partners',
    recommendations: ['R1', 'R2'],
    progress: 'Done',
    percent: 100,
    deadline: '2026-10-30',
    lastUpdated: '2026-10-12',
    latestUpdate: 'Agreed by the partnership.',
    evidence: 'The document',
    impact: 'Early signs',
  },
  {
    ...TEAM,
    action: 'Pilot a second duty team',
    progress: 'Closed',
    deadline: '2026-09-30',
    latestUpdate: 'Superseded by A4.',
    percent: 20,
  },
  // A4–A8: red, on every rung, with and without cause and path.
  {
    ...TEAM,
    action: 'Recruit to the vacant posts of team manager',
    recommendations: ['R2'],
    deadline: '2026-11-20',
    originalDeadline: '2026-09-30',
    timesRedated: 1,
    lastDeadline: '2026-11-20',
    redatedBecause: 'The first round found nobody',
    lastUpdated: '2026-11-19',
    latestUpdate: 'Two interviews took place.',
    cause: 'Resource',
    pathToGreen: 'Agency cover until 31 January 2027; the second round closes on 4 December',
    redSince: '2026-11-21',
    percent: 40,
    cost: 90_000,
    funding: 'Reserves',
  },
  { ...TEAM, action: 'Publish the duty rota', deadline: '2026-11-02', lastUpdated: '2026-10-01', redSince: '2026-11-03', percent: 10 },
  {
    ...PLACEMENTS,
    action: 'Commission ten more foster placements',
    recommendations: ['R3'],
    deadline: '2026-09-15',
    lastUpdated: '2026-08-01',
    redSince: '2026-09-16',
    cause: 'Dependency',
    percent: 30,
    partners: 'Health; Police',
  },
  {
    ...PLACEMENTS,
    action: 'Renew the contract for supervised contact',
    deadline: '2026-08-31',
    lastUpdated: '2026-08-01',
    redSince: '2026-09-01',
    escalationReason: 'Awaiting the court',
    percent: 60,
  },
  {
    ...TEAM,
    ...ON_TRACK,
    action: 'Bring caseloads below eighteen',
    deadline: '2026-12-10',
    percent: 5,
    start: '2026-01-05',
    cause: 'Performance fluctuating',
    successMeasure: 'Caseload',
  },
  // A9–A14: ahead, near and far, on track, at risk and doubted.
  { ...TEAM, ...ON_TRACK, action: 'Train every social worker in the new assessment', deadline: '2026-12-04', recommendations: ['R1'] },
  { ...PLACEMENTS, ...ON_TRACK, action: 'Write to every carer about the new allowance', deadline: '2026-12-07', percent: 99 },
  { ...TEAM, ...ON_TRACK, action: 'Move the front door to one number', deadline: '2026-12-18', confidence: 'At risk', percent: 95 },
  { ...PLACEMENTS, ...ON_TRACK, action: 'Open the contact centre on Saturdays', deadline: '2027-03-31', lastUpdated: '2026-09-01' },
  { ...TEAM, ...ON_TRACK, action: 'Audit forty files a month', deadline: '2027-06-30', confidence: 'Off track' },
  {
    ...PLACEMENTS,
    action: 'Build two children’s homes',
    progress: 'Not started',
    percent: undefined,
    start: '2027-01-04',
    deadline: '2028-03-31',
    cost: 1_200_000,
    funding: 'Other body',
    equality: true,
  },
  {
    ...TEAM,
    action: 'Appoint a participation worker',
    progress: 'Not started',
    percent: undefined,
    start: '2026-10-01',
    deadline: '2027-01-29',
  },
  // A16–A21: deadlines that are no day, or that were typed as words.
  { ...TEAM, ...ON_TRACK, action: 'Learn from the next visit', deadline: typed('Following a further visit from Ofsted') },
  { ...PLACEMENTS, ...ON_TRACK, action: 'Meet the children in care council', deadline: typed('Quarterly'), percent: undefined },
  {
    ...PLACEMENTS,
    ...ON_TRACK,
    action: 'Report to the safeguarding partnership',
    deadline: typed('2023-2027 quarterly'),
    percent: undefined,
  },
  { ...TEAM, action: 'Ask families what helped', deadline: typed('when we can'), lastUpdated: '2026-11-01' },
  { ...TEAM, action: 'Map early help', deadline: undefined, lastUpdated: undefined, start: undefined },
  { ...PLACEMENTS, ...ON_TRACK, action: 'Review the sufficiency strategy', deadline: typed('Spring 2027'), recommendations: ['R3'] },
  // A22–A24: re-dated, with approval, without and both; moved back and forth.
  {
    ...TEAM,
    ...ON_TRACK,
    action: 'Replace the case recording system',
    deadline: '2027-04-30',
    originalDeadline: '2026-10-31',
    approvedDeadline: '2027-04-30',
    timesRedated: 2,
    lastDeadline: '2027-04-30',
    redatingApprovedBy: 'Improvement Board, 12 October 2026',
    redatedBecause: 'The supplier changed',
    cost: 400_000,
    funding: 'Grant',
  },
  {
    ...PLACEMENTS,
    ...ON_TRACK,
    action: 'Bring placements within twenty miles',
    deadline: '2027-05-31',
    originalDeadline: '2026-12-31',
    approvedDeadline: '2027-02-28',
    timesRedated: 3,
    lastDeadline: '2027-05-31',
    redatingApprovedBy: 'Director',
  },
  { ...TEAM, ...ON_TRACK, action: 'Start the practice academy', deadline: '2027-02-26', originalDeadline: '2027-03-31', timesRedated: 1 },
  // A25–A27: set by hand: better with all it needs, better without, worse.
  {
    ...TEAM,
    ...ON_TRACK,
    action: 'Clear the backlog of life story work',
    deadline: '2026-11-13',
    override: { status: 'amber', reason: 'Two files are left', by: 'Director', until: day('2026-12-11') },
  },
  {
    ...PLACEMENTS,
    ...ON_TRACK,
    action: 'Fill the panel chair’s post',
    deadline: '2026-11-10',
    override: { status: 'green', reason: '', by: '', until: undefined },
  },
  {
    ...TEAM,
    ...ON_TRACK,
    action: 'Keep the duty desk open until eight',
    deadline: '2027-01-15',
    override: { status: 'red', reason: 'The lease ends', by: 'Assistant Director', until: undefined },
  },
  // A28–A30: kept from the public, and what may identify a child.
  {
    ...TEAM,
    ...ON_TRACK,
    action: 'Settle the claim of a former provider',
    isPublic: false,
    exemptParagraph: 3,
    publicWording: 'Settle a contract',
    deadline: '2026-12-02',
  },
  { ...PLACEMENTS, ...ON_TRACK, action: 'Visit the family at Flat 3, SW1A 1AA', deadline: '2026-12-03' },
  { ...PLACEMENTS, ...ON_TRACK, action: 'Restructure the fostering team', isPublic: false, deadline: '2027-01-08' },
  // A31–A35: leads who cannot be reached, or are not named, and a sign-off that is late.
  {
    ...ON_TRACK,
    action: 'Share the multi-agency data set',
    leadPost: 'Analyst',
    leadEmail: 'analyst@elsewhere.example',
    deadline: '2026-12-01',
  },
  { ...ON_TRACK, action: 'Agree the joint protocol', leadPost: 'Police Superintendent', leadEmail: '', deadline: '2026-11-27' },
  { ...ON_TRACK, action: 'Name a lead for court work', leadPost: '', leadEmail: '', deadline: '2026-11-30' },
  {
    ...ON_TRACK,
    action: 'Brief the ward members',
    leadPost: 'Democratic Services',
    leadEmail: 'two@a.example; three@a.example',
    deadline: '2026-11-26',
  },
  {
    ...TEAM,
    action: 'Issue the supervision policy',
    workstream: 'W9',
    recommendations: ['R4', 'R9'],
    progress: 'Done',
    percent: 100,
    evidence: 'Policy',
    deadline: '2026-10-01',
    lastUpdated: '2026-09-25',
    verifiedBy: 'Head of Quality Assurance',
  },
  // A36–A38: brought by an import, paused lead, closed without a reason.
  {
    ...TEAM,
    action: 'Ask schools for attendance weekly',
    deadline: '2026-11-16',
    onPlanSince: '2026-11-18',
    percent: 0,
    start: '2026-11-01',
  },
  { ...ON_TRACK, action: 'Plan the summer holiday offer', leadPost: 'Head of Youth', leadEmail: at('youth'), deadline: '2026-12-15' },
  { ...TEAM, action: 'Join the regional recruitment fair', progress: 'Closed', latestUpdate: '', deadline: '2026-12-31' },
];

/** Every case, with its ref A1, A2 … and its row. */
export const EVERY_ACTION: readonly Action[] = CASES.map((changes, index) =>
  anAction({ row: index + 2, ref: `A${index + 1}`, ...changes }),
);
