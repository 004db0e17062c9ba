import type { StatusKeyRow } from '../plan/model.ts';
import type { PlainDate } from '../days/plain-date.ts';
import type { Holder } from './holders.ts';
import type { CellPlace } from './mail-plan.ts';
import type { SummaryWeek } from './ledger/week.ts';

/** The sections of a summary, in the order they are printed. */
export const SECTION_KEYS = [
  'welcome',
  'escalated',
  'overdue',
  'red',
  'dueSoon',
  'dueLater',
  'stale',
  'question',
  'signOff',
  'undertaking',
  'paper',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** A status as it is shown: its word and symbol always, its colours where the reader can see them. */
export type StatusLook = Pick<StatusKeyRow, 'label' | 'symbol' | 'colour' | 'textColour'>;

/** What its reader can do about a line. */
export const DEEDS = ['sign off', 'update', 'answer', 'ask', 'report', 'write'] as const;
export type Deed = (typeof DEEDS)[number];

/** One thing that one person should know of, with why they are told and where it stands. */
export interface SummaryLine {
  /** "A12" */
  readonly ref: string;
  /** What it is, in the officers' words, shortened. */
  readonly text: string;
  readonly status: StatusLook | undefined;
  /** "was due 20 March 2026" */
  readonly when: string;
  /** Whole sentences: what else to know. */
  readonly notes: readonly string[];
  /** A whole sentence: why this person gets it. */
  readonly why: string;
  /** What the reader can do about it; `undefined` where it only informs. */
  readonly deed: Deed | undefined;
  /** Opens the spreadsheet at its row. */
  readonly link: string;
  /** The day it is due, where it has one. */
  readonly due: PlainDate | undefined;
  /** The cells whose words it quotes. */
  readonly places: readonly CellPlace[];
}

export interface SummarySection {
  readonly key: SectionKey;
  /** "Due by 7 December 2026" */
  readonly heading: string;
  readonly lines: readonly SummaryLine[];
  /** How many more lines it has than a message shows. */
  readonly more: number;
}

/** How one workstream, or the plan, stands: counts with their denominator, never averages. */
export interface RollUpLine {
  readonly name: string;
  /** "3 of 9 complete, 1 awaiting sign-off, 2 red, 1 overdue" */
  readonly words: string;
  readonly link: string;
}

/** One row of the director's table of counts. */
export interface CountLine {
  readonly status: StatusLook;
  readonly now: number;
  /** A week ago; `undefined` where no snapshot is that old. */
  readonly before: number | undefined;
}

/** A date set by law or by a committee. */
export interface PlanDate {
  readonly date: PlainDate;
  /** "Written statement of action, inspection of children's services" */
  readonly label: string;
  readonly place: CellPlace;
}

/** The plan on one screen, for a director. */
export interface PlanView {
  readonly headline: string;
  readonly counts: readonly CountLine[];
  /** "Compared with 16 November 2026." */
  readonly comparedWith: string;
  readonly redsHeading: string;
  /** Every red action, those that were not red a week ago first, then the longest red. */
  readonly reds: readonly SummaryLine[];
  readonly moreReds: number;
  /** How many of all reds were not red a week ago. */
  readonly newRedCount: number;
  /** What stands there where no line does. */
  readonly noReds: string;
  readonly dates: readonly (Omit<PlanDate, 'place'> & { readonly link: string })[];
}

/** Everything that one person is told in one week. */
export interface Summary {
  readonly holder: Holder;
  readonly week: SummaryWeek;
  readonly asAt: PlainDate;
  readonly sections: readonly SummarySection[];
  readonly rollUps: readonly RollUpLine[];
  readonly planView: PlanView | undefined;
  /** How many lines were left out because they may hold personal data. */
  readonly linesWithheld: number;
}

/** A line that was left out of somebody's summary. It names the cell and the kind, never the words. */
export interface WithheldLine {
  readonly place: CellPlace;
  /** "a postcode" */
  readonly kind: string;
}

/** A message shows no more lines of one section than this; it says how many more there are. */
export const MOST_LINES_IN_A_SECTION = 25;

/** The summary with at most this many lines in each section, and the rest counted. */
export function shortenedTo(summary: Summary, most: number): Summary {
  const view = summary.planView;
  return {
    ...summary,
    sections: summary.sections.map((section) => ({
      ...section,
      lines: section.lines.slice(0, most),
      more: section.more + Math.max(0, section.lines.length - most),
    })),
    planView:
      view === undefined
        ? undefined
        : { ...view, reds: view.reds.slice(0, most), moreReds: view.moreReds + Math.max(0, view.reds.length - most) },
  };
}

/** How many lines one section has, those that a message leaves out for length included. */
export function countOf(summary: Summary, key: SectionKey): number {
  const section = summary.sections.find((each) => each.key === key);
  return section === undefined ? 0 : section.lines.length + section.more;
}

/** How many lines a summary has, the director's reds included. */
export function lineCount(summary: Summary): number {
  const view = summary.planView;
  return (
    summary.sections.reduce((sum, { lines, more }) => sum + lines.length + more, 0) +
    (view === undefined ? 0 : view.reds.length + view.moreReds)
  );
}
