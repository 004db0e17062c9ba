/** What each task may cost, whatever the size of the plan. Round trips are asserted in test/journeys. */
export interface Budget {
  /** Round trips to Google. */
  readonly roundTrips: number;
  /** Round trips beyond that for each message. */
  readonly perMail?: number;
  /** Milliseconds of processor time; printed, never asserted. */
  readonly milliseconds?: number;
}

export const BUDGETS = {
  'first set up': { roundTrips: 350 },
  'repair, nothing changed': { roundTrips: 60 },
  'status refresh, nothing changed': { roundTrips: 4 },
  'status refresh, changed': { roundTrips: 6 },
  'edit of one cell': { roundTrips: 6 },
  'full refresh, changed': { roundTrips: 20, milliseconds: 250 },
  'full refresh, nothing changed': { roundTrips: 20, milliseconds: 250 },
  'committee paper': { roundTrips: 25, milliseconds: 1000 },
  presentation: { roundTrips: 25, milliseconds: 1000 },
  'plan on a page': { roundTrips: 25, milliseconds: 1000 },
  'weekly summaries': { roundTrips: 12, perMail: 2 },
  'weekly summaries, second run': { roundTrips: 8 },
} as const satisfies Record<string, Budget>;
export type BenchTask = keyof typeof BUDGETS;
