import type { PlainDate } from '../../../days/plain-date.ts';
import type { WorkingCalendar } from '../../../days/working-calendar.ts';
import type { Plan, Snapshot } from '../../model.ts';

export interface OverviewTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One part of the overview: sentences, and tables where there are columns to compare. */
export interface OverviewSection {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tables: readonly OverviewTable[];
}

export interface OverviewInput {
  readonly plan: Plan;
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  /** The last snapshot before today, from which risks moved. */
  readonly before: Snapshot | undefined;
}

/** Makes one section of the overview. */
export type SectionMaker = (input: OverviewInput) => OverviewSection;

export const section = (title: string, sentences: readonly string[], tables: readonly OverviewTable[] = []): OverviewSection => ({
  title,
  sentences,
  tables,
});
