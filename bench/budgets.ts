/** What each job may cost, whatever the size of the plan, and what it must. Round trips are asserted in test/journeys. */
export interface Budget {
  /** Round trips to Google. */
  readonly roundTrips: number;
  /** Round trips beyond that for each message. */
  readonly perMail?: number;
  readonly floor: Floor;
  /** Milliseconds of the bundle's processor time at 10,000 actions; printed, never asserted. */
  readonly milliseconds?: number;
}

/** The reads and writes without which the job cannot be done, counted by hand. */
export interface Floor {
  readonly roundTrips: number;
  readonly perMail?: number;
  /** Which they are. */
  readonly of: string;
}

const TABS_OF_A_REFRESH = 11;

export const BUDGETS = {
  'first set up': {
    roundTrips: 350,
    floor: { roundTrips: 91, of: 'lock, properties read and kept, run log; 31 tabs made, the words of 30 written, 26 hidden; no formats' },
  },
  'repair, nothing changed': { roundTrips: 60, floor: { roundTrips: 26, of: 'lock, properties; 24 tabs read' } },
  'status refresh, nothing changed': { roundTrips: 4, floor: { roundTrips: 3, of: 'lock, properties; the tab' } },
  'status refresh, changed': { roundTrips: 6, floor: { roundTrips: 4, of: 'lock, properties; the tab; the block' } },
  'edit of one cell': { roundTrips: 6, milliseconds: 50, floor: { roundTrips: 4, of: 'lock, properties; the row; the block' } },
  'new action typed': {
    roundTrips: 7,
    milliseconds: 50,
    floor: { roundTrips: 5, of: 'lock, properties; the row; the highest ref kept; the block' },
  },
  'full refresh, changed': {
    roundTrips: 20,
    milliseconds: 250,
    floor: { roundTrips: TABS_OF_A_REFRESH + 7, of: 'lock, properties read and kept; 11 tabs; block, Dashboard, snapshot, run log' },
  },
  'full refresh, nothing changed': {
    roundTrips: 20,
    milliseconds: 250,
    floor: { roundTrips: TABS_OF_A_REFRESH + 2, of: 'lock, properties; 11 tabs' },
  },
  'committee paper': {
    roundTrips: 25,
    floor: { roundTrips: 21, of: 'lock, properties; 15 tabs; the Doc and the Word file; rows in Papers and Plan history' },
  },
  presentation: {
    roundTrips: 25,
    floor: { roundTrips: 16, of: 'lock, properties; 10 tabs; the Slides and the file; rows in Papers and Plan history' },
  },
  'plan on a page': {
    roundTrips: 25,
    floor: { roundTrips: 13, of: 'lock, properties; 8 tabs; the Doc, the Word file and the web page' },
  },
  'weekly summaries': {
    roundTrips: 12,
    perMail: 2,
    floor: { roundTrips: 11, perMail: 2, of: 'lock, properties; 6 tabs; quota; ledger, run log; each message sent and noted before' },
  },
  'weekly summaries, second run': { roundTrips: 8, floor: { roundTrips: 3, of: 'lock, properties; the ledger' } },
} as const satisfies Record<string, Budget>;
export type BenchJob = keyof typeof BUDGETS;
