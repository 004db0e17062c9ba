/** How a snapshot can differ from an earlier one, each by the name of its list. */
export const CHANGE_CATEGORIES = [
  'completed',
  'verified',
  'newlyRed',
  'redated',
  'reversed',
  'added',
  'withdrawn',
  'reinstated',
  'better',
  'worse',
] as const;
