import { xmlText } from '../document/xml.ts';
import { redatings } from '../../plan/deadlines/approved-redating.ts';
import { fundingByYear, pounds } from '../../plan/position/money.ts';
import { formatDate, formatDateWithWeekday, formatShortDate } from '../../days/plain-date.ts';
import { shortened } from '../../words/words.ts';
import type { PaperValue, PaperValues } from '../paper.ts';
import { hasPublicPart } from '../paper-source.ts';
import type { PaperSource } from '../paper-source.ts';
import { FURTHER } from '../lists/highlights.ts';
import { trackingGrid } from '../lists/clearance-rows.ts';
import { exceptionsSentence, owedSentence } from '../paragraphs/exceptions.ts';
import { notKeptSentence } from '../plan-of-meeting.ts';
import { directorPost } from './director-post.ts';
import { requestWords } from './request-words.ts';
import { asAtSentence, exemptSentence, noneDone, publicStatus, summary } from './sentences.ts';

const money = (name: 'amount' | 'spent' | 'left', source: PaperSource): number =>
  fundingByYear(source.plan.funding).reduce((sum, year) => sum + year[name], 0);
const tracking =
  (stop: string) =>
  (source: PaperSource): string =>
    trackingGrid(source)[stop] ?? '';

/** Every single value that a template and officers' own words may name, in the order of docs/placeholders.md. */
export const VALUES = {
  'council.name': ({ plan }) => plan.settings.councilName,
  'plan.name': ({ plan }) => plan.settings.planName,
  'director.post': (source) => directorPost(source),
  'body.name': ({ body }) => body.name,
  'body.chair': ({ body }) => body.chair,
  'body.addressee': ({ body }) => (body.kind === 'Scrutiny' ? 'OVERVIEW & SCRUTINY' : body.name.toUpperCase()),
  'body.kind': ({ body }) => body.kind ?? '',
  'meeting.ref': ({ meeting }) => meeting.ref,
  'meeting.date': ({ meeting }) => (meeting.date === undefined ? '' : formatDate(meeting.date)),
  'meeting.dateShort': ({ meeting }) => (meeting.date === undefined ? '' : formatShortDate(meeting.date)),
  'meeting.dateWithWeekday': ({ meeting }) => (meeting.date === undefined ? '' : formatDateWithWeekday(meeting.date)),
  'meeting.time': ({ meeting }) => meeting.time,
  'meeting.item': ({ meeting, standing }) => meeting.item || (standing === 'now' ? 'to be confirmed' : ''),
  'meeting.itemNumber': ({ meeting }) => meeting.item,
  'meeting.reportFrom': ({ meeting }) => meeting.reportFrom,
  'meeting.contactOfficer': ({ meeting }) => meeting.contactOfficer,
  'meeting.decisionType': ({ meeting }) => meeting.decisionType,
  'meeting.wards': ({ meeting }) => meeting.wards || 'All',
  'paper.title': titleOf,
  'paper.shortTitle': (source) => shortened(titleOf(source), 70),
  'paper.asAt': ({ asAt }) => formatDate(asAt),
  'paper.snapshot': ({ snapshot }) => snapshot.id,
  'paper.copyNotice': ({ copy }) =>
    ({ clearance: 'CLEARANCE COPY: NOT FOR PUBLICATION', exempt: 'EXEMPT: NOT FOR PUBLICATION', publication: '' })[copy],
  'paper.publicStatus': publicStatus,
  'paper.publicOrExempt': ({ meeting }) => (meeting.isPublic ? 'Public' : 'Exempt'),
  'paper.request': ({ body, plan }) => requestWords(body, plan.settings.planName),
  'paper.summary': summary,
  'paper.keyDecision': ({ meeting }) =>
    /\bkey\b/i.test(meeting.decisionType) && !/\bnon[- ]?key\b/i.test(meeting.decisionType) ? 'Yes' : 'No',
  'paper.exemptSentence': exemptSentence,
  'last.isThere': ({ last }) => last !== undefined,
  'paper.asAtSentence': asAtSentence,
  'paper.noActionsSentence': (source) => notKeptSentence(source) || 'The plan holds no public actions yet.',
  'further.done': FURTHER.done,
  'further.due': FURTHER.due,
  'further.exceptions': FURTHER.exceptions,
  'further.risks': FURTHER.risks,
  'paper.exceptionsSentence': exceptionsSentence,
  'paper.owedSentence': owedSentence,
  'last.noneDone': noneDone,
  'last.asAt': ({ last }) => (last === undefined ? 'no earlier paper' : formatDate(last.asAt)),
  'counts.total': ({ counts }) => counts.total,
  'counts.complete': ({ counts }) => counts.complete,
  'counts.verified': ({ counts }) => counts.verified,
  'counts.awaitingSignOff': ({ counts }) => counts.awaitingSignOff,
  'counts.green': ({ counts }) => counts.green,
  'counts.amber': ({ counts }) => counts.amber,
  'counts.red': ({ counts }) => counts.red,
  'counts.notYetDue': ({ counts }) => counts.notYetDue,
  'counts.check': ({ counts }) => counts.check,
  'counts.closed': ({ counts }) => counts.closed,
  'counts.overdue': ({ counts }) => counts.overdue,
  'counts.stale': ({ counts }) => counts.stale,
  'counts.redatedApproved': ({ plan }) => redatings(plan.actions).approved.length,
  'counts.redatedUnapproved': ({ plan }) => redatings(plan.actions).slipped.length,
  'counts.exempt': ({ counts }) => counts.exempt,
  'counts.areas': ({ counts }) => counts.areas,
  'counts.areasComplete': ({ counts }) => counts.areasComplete,
  'counts.recommendations': ({ counts }) => counts.areas,
  'counts.workstreams': ({ plan }) => plan.workstreams.length,
  'money.agreed': (source) => pounds(money('amount', source)),
  'money.spent': (source) => pounds(money('spent', source)),
  'money.left': (source) => pounds(money('left', source)),
  'tracking.leadershipTeam': tracking('leadershipTeam'),
  'tracking.cabinetMember': tracking('cabinetMember'),
  'tracking.wardMembers': tracking('wardMembers'),
  'tracking.partners': tracking('partners'),
  'tracking.scrutiny': tracking('scrutiny'),
  'tracking.committee': tracking('committee'),
  'tracking.council': tracking('council'),
  isClearance: ({ copy }) => copy === 'clearance',
  isPublication: ({ copy }) => copy === 'publication',
  isPositionKnown: ({ standing }) => standing !== 'not kept',
  isExemptPartAlone: (source) => !hasPublicPart(source),
} satisfies Readonly<Record<string, (source: PaperSource) => PaperValue>>;

export type ValueName = keyof typeof VALUES;

/** What stands for a number of a past day that nobody kept. */
const NOT_KEPT = '[not kept]';

/** Of a past day, snapshots keep the statuses and nothing of the money. */
function isKept(path: string, standing: PaperSource['standing']): boolean {
  if (standing === 'now') return true;
  return !path.startsWith('money.') && path !== 'counts.stale' && (standing === 'as kept' || !path.startsWith('counts.'));
}

/** The values of a paper, nested as templates name them. */
export function paperValues(source: PaperSource): PaperValues {
  const values: Record<string, PaperValue | Record<string, PaperValue>> = {};
  for (const [path, value] of Object.entries(VALUES)) {
    const [group, name] = path.split('.') as [string, string | undefined];
    const answer = isKept(path, source.standing) ? value(source) : NOT_KEPT;
    if (name === undefined) values[group] = answer;
    else values[group] = { ...(values[group] as Record<string, PaperValue> | undefined), [name]: answer };
  }
  return values;
}

/** The meeting's title for the paper, or the plan's name. */
export function titleOf({ meeting, plan }: Pick<PaperSource, 'meeting' | 'plan'>): string {
  return xmlText((meeting.title === '' ? plan.settings.planName : meeting.title).replace(/\s+/g, ' ').trim());
}
