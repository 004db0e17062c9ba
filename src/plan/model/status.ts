import type { Row } from './row.ts';

/** The statuses there are; labels, colours, symbols and meanings stand in the Status key. */
export const STATUS_CODES = ['closed', 'verified', 'awaiting-sign-off', 'not-yet-due', 'check', 'red', 'amber', 'green'] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

/** One row of the council's own scheme. The council edits label, colour, symbol and meaning; the code is fixed. */
export interface StatusKeyRow extends Row {
  readonly code: StatusCode;
  /** "Red", or what the council calls it. Unique in the key. */
  readonly label: string;
  /** Background, `#rrggbb`. */
  readonly colour: string;
  /** Text on it, `#rrggbb`, at least 4.5 : 1 against the background. */
  readonly textColour: string;
  /** One character that tells the status apart without colour. */
  readonly symbol: string;
  readonly meaning: string;
}
