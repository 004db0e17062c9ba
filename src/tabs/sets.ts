/** The closed sets of words that cells may hold. The plan's types and the dropdowns both come from these lists. */

export const PROGRESS = ['Not started', 'In progress', 'Done', 'Paused', 'Closed'] as const;
export type Progress = (typeof PROGRESS)[number];

/** A lead's own judgement of whether the action will be delivered. */
export const CONFIDENCE = ['On track', 'At risk', 'Off track'] as const;
export type Confidence = (typeof CONFIDENCE)[number];

/** Why an action is Amber or Red. */
export const CAUSES = ['Slipped', 'Performance fluctuating', 'Awaiting sign-off', 'Outside our control', 'Resource', 'Dependency'] as const;

/** Whether it has changed anything for children. Never mixed into the progress colour. */
export const IMPACTS = ['None yet', 'Early signs', 'Evidenced', 'Sustained'] as const;

export const FUNDING_SOURCES = ['Cost-neutral', 'Within existing resources', 'Reserves', 'Grant', 'Other body'] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** What a body may be asked to do. */
export const POWERS = ['note', 'comment', 'agree', 'approve', 'endorse', 'recommend'] as const;
export type Power = (typeof POWERS)[number];

export const BODY_KINDS = ['Scrutiny', 'Executive', 'Board', 'Partnership', 'Council'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const DECISION_KINDS = ['Resolution', 'Agreed', 'Delegated decision', 'Undertaking', 'Action requested'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const DECISION_STATES = ['Open', 'Met', 'Not met', 'Overtaken', 'Withdrawn'] as const;

export const VERSIONED = ['Recommendation', 'Action'] as const;

/** What became of a recommendation or an action when the plan began a new version. */
export const BECAME = ['Kept', 'Changed', 'Replaced', 'Carried', 'Split', 'Retired'] as const;

export const CLOCK_UNITS = [
  'working days',
  'clear working days',
  'calendar days',
  'clear calendar days',
  'months',
  'years',
  'midday on the nth working day',
] as const;
export type ClockUnit = (typeof CLOCK_UNITS)[number];

export const CLOCK_ANCHORS = [
  'Report received',
  'Report published',
  'Fieldwork start',
  'Fieldwork end',
  'Meeting',
  'Decision published',
  'Letter received',
  'Recommendations received',
  'Call',
] as const;
export type ClockAnchor = (typeof CLOCK_ANCHORS)[number];

export const CLOCK_DIRECTIONS = ['after', 'before'] as const;

/** Which clocks a day of the council's own calendar bears on. */
export const CALENDAR_SCOPES = ['All clocks', 'Clear days only'] as const;
