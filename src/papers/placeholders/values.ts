import { fundingByYear, pounds } from '../../plan/position/money.ts';
import { formatDate, formatDateWithWeekday, formatShortDate } from '../../days/plain-date.ts';
import { shortened } from '../../words/words.ts';
import { counted, listed } from '../../words/words.ts';
import type { PaperValue, PaperValues } from '../paper.ts';
import type { PaperCounts, PaperSource } from '../paper-source.ts';
import { trackingGrid } from '../lists/clearance-rows.ts';
import { theBody } from '../paragraphs/draft.ts';
import { requestWords } from './request-words.ts';

/** One placeholder: its name, what it prints, and where that comes from. docs/placeholders.md is made from these. */
export interface ValueDescription {
  readonly path: string;
  readonly help: string;
  readonly value: (source: PaperSource) => PaperValue;
}

const count = (name: keyof PaperCounts, help: string): ValueDescription => ({
  path: `counts.${name}`,
  help,
  value: (source) => source.counts[name],
});
const money = (name: 'amount' | 'spent' | 'left', source: PaperSource): number =>
  fundingByYear(source.plan.funding).reduce((sum, year) => sum + year[name], 0);
const tracking = (name: string, help: string): ValueDescription => ({
  path: `tracking.${name}`,
  help,
  value: (source) => trackingGrid(source)[name] ?? '',
});

/** Every single value that a template and officers' own words may name, in the order of the documentation. */
export const VALUES: readonly ValueDescription[] = [
  { path: 'council.name', help: "The council's name, from Settings.", value: ({ plan }) => plan.settings.councilName },
  { path: 'plan.name', help: 'What the plan is called, from Settings.', value: ({ plan }) => plan.settings.planName },
  { path: 'body.name', help: 'The committee or board.', value: ({ body }) => body.name },
  { path: 'body.chair', help: 'Its chair.', value: ({ body }) => body.chair },
  {
    path: 'body.addressee',
    help: '"OVERVIEW & SCRUTINY" for a scrutiny body; otherwise its name, in capitals.',
    value: ({ body }) => (body.kind === 'Scrutiny' ? 'OVERVIEW & SCRUTINY' : body.name.toUpperCase()),
  },
  { path: 'body.kind', help: 'Scrutiny, Executive, Board, Partnership or Council.', value: ({ body }) => body.kind ?? '' },
  { path: 'meeting.ref', help: "The meeting's reference.", value: ({ meeting }) => meeting.ref },
  { path: 'meeting.date', help: '"31 March 2026".', value: ({ meeting }) => (meeting.date === undefined ? '' : formatDate(meeting.date)) },
  {
    path: 'meeting.dateShort',
    help: '"31/03/2026".',
    value: ({ meeting }) => (meeting.date === undefined ? '' : formatShortDate(meeting.date)),
  },
  {
    path: 'meeting.dateWithWeekday',
    help: '"Tuesday 31 March 2026".',
    value: ({ meeting }) => (meeting.date === undefined ? '' : formatDateWithWeekday(meeting.date)),
  },
  { path: 'meeting.time', help: 'When it begins.', value: ({ meeting }) => meeting.time },
  { path: 'meeting.item', help: "The agenda item's number.", value: ({ meeting }) => meeting.item || 'to be confirmed' },
  { path: 'meeting.reportFrom', help: 'The post that reports.', value: ({ meeting }) => meeting.reportFrom },
  { path: 'meeting.contactOfficer', help: 'The post that answers questions.', value: ({ meeting }) => meeting.contactOfficer },
  { path: 'meeting.decisionType', help: 'The type of decision.', value: ({ meeting }) => meeting.decisionType },
  { path: 'meeting.wards', help: 'Wards affected.', value: ({ meeting }) => meeting.wards || 'All' },
  { path: 'paper.title', help: "The paper's title.", value: titleOf },
  {
    path: 'paper.shortTitle',
    help: 'The title in at most 70 characters, for a footer.',
    value: (source) => shortened(titleOf(source), 70),
  },
  { path: 'paper.asAt', help: 'The day the numbers stand at.', value: ({ asAt }) => formatDate(asAt) },
  { path: 'paper.snapshot', help: 'The frozen snapshot that the numbers come from.', value: ({ snapshot }) => snapshot.id },
  {
    path: 'paper.copyNotice',
    help: 'What kind of copy it is, where it is not the public one.',
    value: ({ copy }) =>
      ({ clearance: 'CLEARANCE COPY: NOT FOR PUBLICATION', exempt: 'EXEMPT: NOT FOR PUBLICATION', publication: '' })[copy],
  },
  { path: 'paper.publicStatus', help: 'Whether the paper is public, in a sentence.', value: publicStatus },
  { path: 'paper.publicOrExempt', help: '"Public" or "Exempt".', value: ({ meeting }) => (meeting.isPublic ? 'Public' : 'Exempt') },
  {
    path: 'paper.request',
    help: 'What this body is asked to do, from its powers: "note and comment on the progress …".',
    value: ({ body, plan }) => requestWords(body, plan.settings.planName),
  },
  { path: 'paper.summary', help: 'A summary in two sentences.', value: summary },
  {
    path: 'paper.keyDecision',
    help: '"Yes" or "No", from the type of decision.',
    value: ({ meeting }) => (/\bkey\b/i.test(meeting.decisionType) && !/\bnon[- ]?key\b/i.test(meeting.decisionType) ? 'Yes' : 'No'),
  },
  { path: 'paper.exemptSentence', help: 'How many actions stand in the exempt part; empty where none does.', value: exemptSentence },
  {
    path: 'last.asAt',
    help: "The day that this body's last paper stood at.",
    value: ({ last }) => (last === undefined ? 'no earlier paper' : formatDate(last.asAt)),
  },
  count('total', 'Actions, leaving out those closed and not pursued.'),
  count('complete', 'Complete: verified and awaiting sign-off together.'),
  count('verified', 'Complete and verified by somebody other than the lead.'),
  count('awaitingSignOff', 'Complete, awaiting sign-off.'),
  count('green', 'On track.'),
  count('amber', 'Amber.'),
  count('red', 'Red.'),
  count('notYetDue', 'Not yet due to start.'),
  count('check', 'With a question to the lead.'),
  count('closed', 'Closed, not pursued.'),
  count('overdue', 'Past their deadline and not complete.'),
  count('stale', 'Without an update for longer than Settings allow.'),
  count('exempt', 'In the exempt part.'),
  count('areas', 'Recommendations (areas for improvement).'),
  count('areasComplete', 'Recommendations whose actions are all complete.'),
  { path: 'counts.recommendations', help: 'Recommendations: the same number as counts.areas.', value: ({ counts }) => counts.areas },
  { path: 'counts.workstreams', help: 'Workstreams.', value: ({ plan }) => plan.workstreams.length },
  { path: 'money.agreed', help: 'All money agreed for the plan, "£195,000".', value: (source) => pounds(money('amount', source)) },
  { path: 'money.spent', help: 'All money drawn or spent.', value: (source) => pounds(money('spent', source)) },
  { path: 'money.left', help: 'What is left of it.', value: (source) => pounds(money('left', source)) },
  tracking('leadershipTeam', 'Tracking grid: Chief Executive/Strategic Leadership Team.'),
  tracking('cabinetMember', 'Tracking grid: Cabinet Member/Chair.'),
  tracking('wardMembers', 'Tracking grid: Ward Members.'),
  tracking('partners', 'Tracking grid: Partners.'),
  tracking('scrutiny', 'Tracking grid: Scrutiny Committee.'),
  tracking('committee', 'Tracking grid: Committee.'),
  tracking('council', 'Tracking grid: Council.'),
  { path: 'isClearance', help: 'Switch: the copy for officers before publication.', value: ({ copy }) => copy === 'clearance' },
  { path: 'isPublication', help: 'Switch: the public copy.', value: ({ copy }) => copy === 'publication' },
];

/** The values of a paper, nested as templates name them. */
export function paperValues(source: PaperSource): PaperValues {
  const values: Record<string, PaperValue | Record<string, PaperValue>> = {};
  for (const { path, value } of VALUES) {
    const [group, name] = path.split('.') as [string, string | undefined];
    if (name === undefined) values[group] = value(source);
    else values[group] = { ...(values[group] as Record<string, PaperValue> | undefined), [name]: value(source) };
  }
  return values;
}

/** The meeting's title for the paper, or the plan's name. */
export function titleOf({ meeting, plan }: Pick<PaperSource, 'meeting' | 'plan'>): string {
  return (meeting.title === '' ? plan.settings.planName : meeting.title).replace(/\s+/g, ' ').trim();
}

function publicStatus(source: PaperSource): string {
  const { meeting, exemptActions } = source;
  if (!meeting.isPublic) return 'This paper is exempt from publication.';
  return exemptActions.length === 0
    ? 'This paper is within the public domain.'
    : `This paper is within the public domain. ${exemptSentence(source)}`;
}

function exemptSentence({ exemptActions }: PaperSource): string {
  if (exemptActions.length === 0) return '';
  const paragraphs = [
    ...new Set(exemptActions.map((action) => action.exemptParagraph).filter((paragraph) => paragraph !== undefined)),
  ].sort();
  const under =
    paragraphs.length === 0
      ? 'Schedule 12A'
      : `paragraph${paragraphs.length === 1 ? '' : 's'} ${listed(paragraphs.map(String))} of Schedule 12A`;
  return `${counted(exemptActions.length, 'action')} ${exemptActions.length === 1 ? 'stands' : 'stand'} in an exempt part under ${under} to the Local Government Act 1972.`;
}

function summary({ plan, asAt, counts, body }: PaperSource): string {
  return (
    `This report tells ${theBody(body.name)} what progress has been made on the ${plan.settings.planName}. ` +
    `As at ${formatDate(asAt)}, ${counts.complete} of ${counted(counts.total, 'action')} ${counts.complete === 1 ? 'is' : 'are'} complete.`
  );
}
