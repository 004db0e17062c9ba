import type {
  BODIES_TAB,
  CLEARANCES_TAB,
  DECISIONS_TAB,
  MEETINGS_TAB,
  VERSION_CHANGES_TAB,
  VERSIONS_TAB,
} from '../../tabs/governance-tabs.ts';
import type { RowOf } from '../../tabs/tab-description.ts';

export const PAPER_FORMATS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** A body's `format` is a shipped format's letter, or the name of an uploaded template. */
export type Body = RowOf<typeof BODIES_TAB>;
export type Meeting = RowOf<typeof MEETINGS_TAB>;
export type Decision = RowOf<typeof DECISIONS_TAB>;
export type PlanVersion = RowOf<typeof VERSIONS_TAB>;
/** What became of one recommendation or action of a version that ended. */
export type VersionChange = RowOf<typeof VERSION_CHANGES_TAB>;
/** A statement or clearance asked of an officer for one meeting's paper. Silence is never clearance. */
export type Clearance = RowOf<typeof CLEARANCES_TAB>;
