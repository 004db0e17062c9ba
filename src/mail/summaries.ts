import { formatDate } from '../days/plain-date.ts';
import type { AddressedLine } from './lines/action-lines.ts';
import { actionLines } from './lines/action-lines.ts';
import { personalDataIn } from './gate.ts';
import type { SeenTexts } from './gate.ts';
import type { Holder } from './holders.ts';
import { welcomeLines, withoutWelcomed } from './lines/welcome.ts';
import { hasNewsForDirector, planView, redLines, rollUps } from './lines/plan-view.ts';
import { paperLines, undertakingLines } from './lines/promise-lines.ts';
import type { SummaryContext, SummaryInput } from './summary-context.ts';
import { summaryContext } from './summary-context.ts';
import type { PlanView, RollUpLine, SectionKey, Summary, SummaryLine, SummarySection, WithheldLine } from './summary.ts';
import { MOST_LINES_IN_A_SECTION, SECTION_KEYS } from './summary.ts';

/** The summaries of one week, one for each person who has anything due, and what was left out of them. */
export interface WeekOfSummaries {
  readonly context: SummaryContext;
  readonly summaries: readonly Summary[];
  /** Distinct cells whose words were left out because they may hold personal data. */
  readonly withheld: readonly WithheldLine[];
}

/** Makes everybody's summary: each person once, whatever hats they wear; nobody where nothing is due. */
export function weekOfSummaries(input: SummaryInput): WeekOfSummaries {
  const gated = datesThroughGate(input);
  const context = summaryContext({ ...input, dates: gated.dates });
  const { context: listed, welcomed } = withoutWelcomed(context);
  const desk = new Desk(gated.withheld);
  for (const line of [...welcomeLines(welcomed, context), ...actionLines(listed), ...undertakingLines(context), ...paperLines(context)])
    desk.add(line);
  const roll = rollUps(context);
  for (const { holder, found } of roll.withheld) desk.withhold(holder, found);
  const views = directorViews(context, listed, desk);
  const holders = [...new Set([...desk.holders(), ...views.keys()])];
  const summaries = holders.map((holder) => summaryOf(holder, desk, roll.byHolder.get(holder) ?? [], views.get(holder), context));
  return {
    context,
    withheld: desk.withheld(),
    summaries: summaries.filter((summary) => summary.sections.length > 0 || summary.planView !== undefined || summary.linesWithheld > 0),
  };
}

function datesThroughGate(input: SummaryInput): { dates: SummaryInput['dates']; withheld: readonly WithheldLine[] } {
  const found = input.dates.map(({ label, place }) => personalDataIn([{ text: label, place }]));
  return { dates: input.dates.filter((_, index) => found[index]?.length === 0), withheld: found.flat() };
}

function directorViews(context: SummaryContext, listed: SummaryContext, desk: Desk): Map<Holder, PlanView> {
  const views = new Map<Holder, PlanView>();
  const directors = context.holders.withRole('Director');
  const view = directors.length === 0 ? undefined : planView(context);
  if (view === undefined || !hasNewsForDirector(view, context)) return views;
  for (const holder of directors) {
    const all = redLines(holder, listed);
    const lines = all.flatMap((line) => desk.passed(line) ?? []);
    views.set(holder, {
      ...view,
      reds: lines.slice(0, MOST_LINES_IN_A_SECTION),
      moreReds: Math.max(0, lines.length - MOST_LINES_IN_A_SECTION),
      newRedCount: context.lastWeek === undefined ? 0 : all.filter(({ isNew }) => isNew).length,
      noReds: all.length === 0 ? view.noReds : 'The lines are left out: see below.',
    });
  }
  return views;
}

function summaryOf(
  holder: Holder,
  desk: Desk,
  rolled: readonly RollUpLine[],
  view: PlanView | undefined,
  context: SummaryContext,
): Summary {
  const sections = desk.sections(holder, context);
  return {
    holder,
    week: context.week,
    asAt: context.today,
    sections,
    planView: view,
    linesWithheld: desk.withheldOf(holder),
    rollUps: sections.length > 0 || view !== undefined ? rolled : [],
  };
}

interface Placed {
  readonly section: SectionKey;
  readonly line: SummaryLine;
}

/** Gathers lines by person. A row that reaches somebody twice becomes one line, in its most pressing section, with both reasons. */
class Desk {
  private readonly lines = new Map<Holder, Map<string, Placed>>();
  private readonly left = new Map<Holder, Set<string>>();
  private readonly cells = new Map<string, WithheldLine>();
  private readonly seen: SeenTexts = new Map();

  constructor(withheld: readonly WithheldLine[]) {
    this.note(withheld);
  }

  add(addressed: AddressedLine): void {
    const line = this.passed(addressed);
    if (line === undefined) return;
    const mine = this.lines.get(addressed.holder) ?? new Map<string, Placed>();
    const known = mine.get(line.link);
    const placed = { section: addressed.section, line };
    mine.set(line.link, known === undefined ? placed : merged(known, placed));
    this.lines.set(addressed.holder, mine);
  }

  /** The line, where nothing that it quotes may hold personal data. */
  passed({ holder, line, quotes }: AddressedLine): SummaryLine | undefined {
    const found = personalDataIn(quotes, this.seen);
    if (found.length === 0) return { ...line, places: quotes.map(({ place }) => place) };
    this.withhold(holder, found, line.link);
    return undefined;
  }

  withhold(holder: Holder, found: readonly WithheldLine[], link = cellKey(found[0] as WithheldLine)): void {
    this.left.set(holder, (this.left.get(holder) ?? new Set<string>()).add(link));
    this.note(found);
  }

  holders(): Holder[] {
    return [...new Set([...this.lines.keys(), ...this.left.keys()])];
  }

  withheldOf(holder: Holder): number {
    return this.left.get(holder)?.size ?? 0;
  }

  withheld(): readonly WithheldLine[] {
    return [...this.cells.values()];
  }

  sections(holder: Holder, context: SummaryContext): SummarySection[] {
    const mine = [...(this.lines.get(holder)?.values() ?? [])];
    return SECTION_KEYS.flatMap((key) => {
      const lines = byDay(mine.filter(({ section }) => section === key).map(({ line }) => line));
      return lines.length === 0
        ? []
        : [
            {
              key,
              heading: headingOf(key, context),
              lines: lines.slice(0, MOST_LINES_IN_A_SECTION),
              more: Math.max(0, lines.length - MOST_LINES_IN_A_SECTION),
            },
          ];
    });
  }

  private note(found: readonly WithheldLine[]): void {
    for (const line of found) this.cells.set(cellKey(line), line);
  }
}

function cellKey({ place }: WithheldLine): string {
  return `${place.of}|${place.row}|${place.field ?? ''}`;
}

function merged(one: Placed, other: Placed): Placed {
  const [first, second] = SECTION_KEYS.indexOf(other.section) < SECTION_KEYS.indexOf(one.section) ? [other, one] : [one, other];
  const why = [...new Set([first.line.why, second.line.why])].join(' ');
  const deed = one.line.deed === 'update' || other.line.deed === 'update' ? 'update' : first.line.deed;
  return {
    section: first.section,
    line: { ...first.line, why, deed, notes: [...new Set([...first.line.notes, ...second.line.notes])] },
  };
}

/** By the day due, those without one last; then in the order of the plan. */
function byDay(lines: readonly SummaryLine[]): SummaryLine[] {
  const dayOf = (line: SummaryLine): string => line.due ?? '9999';
  return lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => (dayOf(a.line) < dayOf(b.line) ? -1 : dayOf(a.line) > dayOf(b.line) ? 1 : a.index - b.index))
    .map(({ line }) => line);
}

function headingOf(key: SectionKey, context: SummaryContext): string {
  switch (key) {
    case 'welcome':
      return 'New to the plan';
    case 'escalated':
      return 'Escalated to you: red and unanswered';
    case 'overdue':
      return 'Overdue';
    case 'red':
      return 'Red for another reason';
    case 'dueSoon':
      return `Due by ${formatDate(context.soonUntil)}`;
    case 'dueLater':
      return `Due by ${formatDate(context.laterUntil)}`;
    case 'stale':
      return `No update for more than ${context.plan.settings.staleAfterDays} days`;
    case 'question':
      return 'Questions for the lead';
    case 'signOff':
      return 'Awaiting your sign-off';
    case 'undertaking':
      return 'Undertakings and other decisions you owe';
    case 'paper':
      return 'Papers and statements you owe';
  }
}
