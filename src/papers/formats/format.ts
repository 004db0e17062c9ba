import type { PaperFormat } from '../../plan/model.ts';
import type { Layout } from '../layout/layout.ts';
import type { ParagraphKey } from '../paragraphs/keys.ts';

/**
 * How paragraphs are numbered.
 * - `decimal`: 1.0 heading, 1.1, 1.2 … within each section.
 * - `continuous`: 1, 2, 3 … running on from the implications through the body; headings carry no number.
 * - `none`.
 */
export type Numbering = 'decimal' | 'continuous' | 'none';

/** One label of the cover and what stands beside it. */
export interface FieldDescription {
  /** The placeholder's last word: `{cover.subject}`. */
  readonly key: string;
  /** Exactly as the format prints it. */
  readonly label: string;
  /** What stands there when officers wrote nothing: words with placeholders. */
  readonly otherwise: string;
  /** The Report text section that officers fill it from; absent where it always comes from the plan. */
  readonly reportText?: string;
  /** The officer whose received statement (Clearances) stands here first. */
  readonly statementOf?: string;
  /** What the product writes here itself after the officers' words. */
  readonly product?: readonly ParagraphKey[];
  /** Words printed before the answer, as part of the form. */
  readonly asks?: string;
  /** True where leaving it blank stops publication: "Not applicable" is an answer, an empty cell is none. */
  readonly isImplication?: true;
  /** True for a line that only announces the ones below it. */
  readonly isBanner?: true;
}

/** One section of numbered paragraphs. */
export interface SectionDescription {
  readonly key: string;
  /** Exactly as the format prints it, without its number. */
  readonly heading: string;
  /** The section's name on the Report text tab; the heading where absent. */
  readonly reportText?: string;
  /** What the product writes after the officers' words, where switched on. */
  readonly product: readonly ParagraphKey[];
  /** What the product writes where officers wrote nothing. */
  readonly fallback?: readonly ParagraphKey[];
  /** The first paragraph carries no number (format B). */
  readonly opensUnnumbered?: true;
  /** No paragraph carries a number (Council Priorities in format C). */
  readonly unnumbered?: true;
  /** Several rows of officers' text are one list under these words (Council Priorities in format C). */
  readonly listedUnder?: string;
}

export type AppendixKey = 'judgements' | 'regionalOutcomes' | 'actionPlan';

/** One attachment and its title. */
interface AppendixDescription {
  readonly key: AppendixKey;
  readonly title: string;
}

/** What a record of decisions tells: this meeting, or every meeting on the issue, newest first. */
export type RecordKind = 'this meeting' | 'every meeting on the issue';

/** A committee's paper format, as the published papers show it: data alone, from its sections to its layout. */
export interface FormatDescription {
  readonly letter: PaperFormat;
  readonly name: string;
  /** The first line of the document; may hold placeholders. */
  readonly heading: string;
  readonly numbering: Numbering;
  readonly fields: readonly FieldDescription[];
  readonly implications: readonly SectionDescription[];
  readonly sections: readonly SectionDescription[];
  readonly appendices: readonly AppendixDescription[];
  /** Present in a format that records what was decided; such a paper needs no officers' statements. */
  readonly record?: RecordKind;
  /** Where officers wrote no recommendation, the body is asked for what its powers allow. */
  readonly asksByItself?: true;
  /** The body receives the paper and is asked for nothing (format B). */
  readonly onlyReceives?: true;
  /** It tells where the plan stands and nothing else (format F): without that there is no paper. */
  readonly needsPosition?: true;
  /** Lists by which a clerk's template shows that it follows this format; without any, its cover shows it. */
  readonly knownBy: readonly string[];
  readonly layout: Layout;
}
