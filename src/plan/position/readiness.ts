import { findPersonalData } from '../personal-data/personal-data.ts';
import type { Action, Decision, Meeting, Plan, ReadinessItem } from '../model.ts';
import { addDays, daysBetween, formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { counted } from '../../words/words.ts';

export interface ReadinessState {
  readonly item: ReadinessItem;
  readonly state: 'ready' | 'overdue' | 'never refreshed' | 'no rhythm';
  /** The day it must next be refreshed by. */
  readonly refreshBy: PlainDate | undefined;
  readonly sentence: string;
}

/** Whether each document or dataset could be handed over today. */
export function readinessStates(items: readonly ReadinessItem[], today: PlainDate): ReadinessState[] {
  return items.map((item) => {
    const { lastRefreshed: last, refreshEveryDays: every } = item;
    if (last === undefined)
      return { item, state: 'never refreshed', refreshBy: undefined, sentence: `${item.item}: no date of refreshing is entered.` };
    if (every === undefined)
      return { item, state: 'no rhythm', refreshBy: undefined, sentence: `${item.item}: refreshed on ${formatDate(last)}.` };
    const refreshBy = addDays(last, every);
    const late = daysBetween(refreshBy, today);
    if (late <= 0)
      return {
        item,
        state: 'ready',
        refreshBy,
        sentence: `${item.item}: refreshed on ${formatDate(last)}, next by ${formatDate(refreshBy)}.`,
      };
    return {
      item,
      state: 'overdue',
      refreshBy,
      sentence: `${item.item}: refreshed on ${formatDate(last)}; ${counted(late, 'day')} overdue since ${formatDate(refreshBy)}.`,
    };
  });
}

/** A line of the index for the inspector's call. `link` is a web address, or '' where there is none. */
export interface IndexLine {
  readonly section: 'Plan' | 'Documents and datasets' | 'Evidence' | 'Papers' | 'Decisions';
  readonly what: string;
  readonly owner: string;
  readonly asAt: PlainDate | undefined;
  readonly link: string;
}

/** A paper already written, as the Papers tab lists it. */
export interface PaperListed {
  readonly title: string;
  readonly body: string;
  readonly date: PlainDate | undefined;
  readonly link: string;
}

export interface IndexSources {
  readonly plan: Pick<Plan, 'settings' | 'actions' | 'readiness' | 'decisions' | 'meetings' | 'bodies'>;
  readonly planLink: string;
  readonly papers: readonly PaperListed[];
  readonly today: PlainDate;
}

const WEB_ADDRESS = /https?:\/\/[^\s<>"')\]]+/g;
/** As many papers and decisions as an inspector reads first. */
const LAST_PAPERS = 10;
const LAST_DECISIONS = 20;

/**
 * What is handed over at a day's notice: the plan, the documents and datasets with their owners, links to evidence, the
 * last papers and decisions. It holds titles, posts, dates and links; latest updates, notes and evidence text stay out,
 * so that nothing about a child can come in with them.
 */
export function readinessIndex({ plan, planLink, papers, today }: IndexSources): IndexLine[] {
  return [
    {
      section: 'Plan',
      what: `${plan.settings.planName}: ${counted(plan.actions.length, 'action')}`,
      owner: plan.settings.councilName,
      asAt: today,
      link: planLink,
    },
    ...plan.readiness.map((item): IndexLine => ({
      section: 'Documents and datasets',
      what: item.item,
      owner: item.ownerPost,
      asAt: item.lastRefreshed,
      link: item.link,
    })),
    ...plan.actions.flatMap(evidenceLines),
    ...newest(papers, (paper) => paper.date, LAST_PAPERS).map((paper): IndexLine => ({
      section: 'Papers',
      what: paper.title,
      owner: paper.body,
      asAt: paper.date,
      link: paper.link,
    })),
    ...decisionLines(plan),
  ];
}

function evidenceLines(action: Action): IndexLine[] {
  if (action.evidence === '') return [];
  const links = action.evidence.match(WEB_ADDRESS) ?? [''];
  return links.map((link) => ({
    section: 'Evidence',
    what: `Evidence for ${action.ref}`,
    owner: action.leadPost,
    asAt: action.verifiedOn ?? action.lastUpdated,
    link,
  }));
}

function decisionLines(plan: IndexSources['plan']): IndexLine[] {
  const meetings = new Map(plan.meetings.map((meeting) => [meeting.ref, meeting]));
  const bodies = new Map(plan.bodies.map((body) => [body.ref, body.name]));
  const dateOf = (decision: Decision): PlainDate | undefined => meetings.get(decision.meeting)?.date;
  return newest(plan.decisions, dateOf, LAST_DECISIONS).map((decision): IndexLine => {
    const meeting: Meeting | undefined = meetings.get(decision.meeting);
    const heard = bodies.get(meeting?.body ?? '') ?? '';
    return {
      section: 'Decisions',
      what: `${decision.ref} (${decision.state.toLowerCase()}): ${decision.text}`,
      owner: heard,
      asAt: meeting?.date,
      link: '',
    };
  });
}

/** The newest first, those of one day in the order given, those without a day last. */
function newest<T>(things: readonly T[], dateOf: (thing: T) => PlainDate | undefined, most: number): T[] {
  const dated = things.map((thing) => ({ thing, day: dateOf(thing) ?? '' }));
  dated.sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
  return dated.slice(0, most).map(({ thing }) => thing);
}

/**
 * The index without words that could identify a child: such a line keeps its place and owner, and its words are replaced.
 * A link is left out with the words it belongs to.
 */
export function withoutPersonalData(lines: readonly IndexLine[]): { readonly lines: IndexLine[]; readonly withheld: number } {
  const isPersonal = (line: IndexLine): boolean => findPersonalData(line.what).length > 0;
  const safe = lines.map((line) =>
    isPersonal(line) ? { ...line, what: 'Withheld: the words could identify a child. Correct them on their tab.', link: '' } : line,
  );
  return { lines: safe, withheld: lines.filter(isPersonal).length };
}

/** Items that could not be handed over as they stand. */
export function readinessProblems(items: readonly ReadinessItem[], today: PlainDate): Problem[] {
  return readinessStates(items, today).flatMap(({ item, state, sentence }) => {
    const found: Problem[] = [];
    if (state === 'overdue' || state === 'never refreshed')
      found.push(
        problem(
          { of: 'readiness', row: item.row, field: 'lastRefreshed' },
          'readiness-overdue',
          `${sentence} Refresh it and enter the date.`,
        ),
      );
    if (item.ownerPost === '')
      found.push(
        problem(
          { of: 'readiness', row: item.row, field: 'ownerPost' },
          'readiness-without-owner',
          `"${item.item}" has no owner. Enter a post.`,
        ),
      );
    if (item.refreshEveryDays !== undefined && (!Number.isInteger(item.refreshEveryDays) || item.refreshEveryDays < 1)) {
      found.push(
        problem(
          { of: 'readiness', row: item.row, field: 'refreshEveryDays' },
          'readiness-rhythm-unusable',
          `${item.refreshEveryDays} is not a number of days. Enter a whole number from 1.`,
        ),
      );
    }
    return found;
  });
}
