/** How a run came about: by the daily trigger, by an officer, or by the trigger of what was carried over. */
export type Occasion = 'weekly' | 'now' | 'carried over';

/** What started it, as the run log and the administrator's report name it; an officer is asked for by name. */
export const TRIGGERS: Readonly<Record<Occasion, string | undefined>> = {
  weekly: 'summaries trigger',
  now: undefined,
  'carried over': 'carried-over trigger',
};
