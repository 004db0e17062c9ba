import type { Place } from '../plan/problem.ts';
import type { Plan } from '../plan/model.ts';

/** The lists that messages quote or are worked out from. */
export const MAIL_LISTS = [
  'settings',
  'actions',
  'people',
  'workstreams',
  'decisions',
  'meetings',
  'bodies',
  'inspections',
  'deadlineRules',
  'calendar',
  'statusKey',
] as const satisfies readonly (keyof Plan)[];

/** What of the plan messages are made from; clearances are looked at only where a paper is owed. */
export type MailPlan = Pick<Plan, (typeof MAIL_LISTS)[number] | 'clearances'>;

/** Who can be mailed, and how, follows from these alone. */
export type MailedPeople = Pick<Plan, 'settings' | 'people'>;

/** A cell whose words are quoted, or a row that is linked to. */
export type CellPlace = Place & { readonly row: number };
