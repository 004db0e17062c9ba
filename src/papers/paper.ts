import type { Place } from '../plan/problem.ts';
import type { Body, Meeting, PaperFormat, StatusKeyRow } from '../plan/model.ts';
import type { PlainDate } from '../days/plain-date.ts';
import type { Trend } from './layout/document-tree.ts';
import type { AppendixKey } from './formats/format.ts';
import type { PlanListName, TextListName } from './lists/list-names.ts';

/**
 * A committee paper as data: what it says, in the order it says it, before any template gives it a look. Checks read
 * it, templates print it, and the same plan and snapshot always give the same one.
 */
export interface Paper {
  readonly format: PaperFormat;
  readonly copy: PaperCopy;
  readonly title: string;
  readonly heading: string;
  readonly council: string;
  readonly planName: string;
  readonly body: Body;
  readonly meeting: Meeting;
  /** The day the numbers stand at, and the snapshot they can be reproduced from. */
  readonly asAt: PlainDate;
  readonly snapshot: string;
  readonly fields: readonly PaperField[];
  readonly implications: readonly PaperSection[];
  readonly recommendations: readonly PaperParagraph[];
  readonly reasonForRecommendation: string;
  readonly sections: readonly PaperSection[];
  readonly record: readonly MeetingRecord[];
  readonly appendices: readonly PaperAppendix[];
  readonly exempt: readonly ExemptItem[];
  readonly statusKey: readonly StatusKeyRow[];
  readonly trend: Trend;
  /** Every other placeholder and list that a template may use, by name. */
  readonly values: PaperValues;
  readonly lists: Readonly<Record<PlanListName | TextListName, readonly PaperRow[]>>;
}

/**
 * - `clearance`: for officers before publication, with the tracking grid, who was asked and when, and internal posts.
 * - `publication`: the public part alone.
 * - `exempt`: the exempt part alone, for those entitled to it.
 */
export const PAPER_COPIES = ['clearance', 'publication', 'exempt'] as const;
export type PaperCopy = (typeof PAPER_COPIES)[number];

/** Where in the workbook the words come from. */
export type { Place } from '../plan/problem.ts';

export interface PaperParagraph {
  /** What cross-references name: `progress`, `background.2`. */
  readonly id: string;
  /** "1.2", "14", "(a)", or '' where it carries none. */
  readonly number: string;
  readonly text: string;
  readonly bullets: readonly string[];
  readonly place: Place;
  readonly byProduct: boolean;
}

export interface PaperSection {
  readonly key: string;
  /** With its number where the format numbers headings: "1.0 BACKGROUND". */
  readonly heading: string;
  readonly paragraphs: readonly PaperParagraph[];
  /** True where nobody wrote anything and the product had nothing to say. */
  readonly isBlank: boolean;
}

export interface PaperField {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly place: Place;
  readonly isImplication: boolean;
  readonly isBlank: boolean;
  readonly isBanner: boolean;
}

/** One meeting's minute or decision record (formats D and E). */
export interface MeetingRecord {
  readonly heading: string;
  /** The item's number and title. */
  readonly title: string;
  /** Documents beside the paper, a line each. */
  readonly documents: readonly string[];
  readonly narrative: readonly string[];
  readonly agreed: readonly PaperParagraph[];
  readonly delegated: readonly PaperParagraph[];
  readonly resolved: readonly PaperParagraph[];
  readonly reason: string;
  readonly optionsRejected: string;
  readonly place: Place;
}

interface PaperAppendix {
  readonly key: AppendixKey;
  /** "Appendix C". */
  readonly name: string;
  readonly title: string;
}

/** An item for the exempt part, with the paragraph of Schedule 12A that it falls under. */
export interface ExemptItem {
  readonly ref: string;
  readonly text: string;
  /** "Paragraph 3: information relating to …". */
  readonly paragraph: string;
  readonly publicInterest: string;
  readonly place: Place;
}

export type PaperValue = string | number | boolean;
export interface PaperValues {
  readonly [name: string]: PaperValue | PaperValues;
}
export interface PaperRow {
  readonly [name: string]: PaperValue | readonly PaperRow[];
}
