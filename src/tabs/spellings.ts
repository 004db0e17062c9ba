import type { FundingSource, Progress } from './sets.ts';

/** How people spell the words of the closed sets. Compared without case, spaces and punctuation. */

/** Other spellings of where money comes from. */
export const FUNDING_WORDS: Readonly<Record<FundingSource, readonly string[]>> = {
  'Cost-neutral': ['none', 'no cost', 'nil', 'neutral'],
  'Within existing resources': ['existing resources', 'existing', 'within existing budget', 'existing budget', 'core budget'],
  Reserves: ['reserve', 'from reserves'],
  Grant: ['grants', 'government grant'],
  'Other body': ['partner', 'partners', 'other'],
};

export const DECISION_KIND_WORDS = {
  Resolution: ['resolved', 'resolution'],
  Agreed: ['agreed', 'it was agreed'],
  'Delegated decision': ['delegated'],
  Undertaking: ['promise'],
  'Action requested': ['request', 'requested', 'action'],
} as const;

export const DECISION_STATE_WORDS = {
  Open: ['outstanding', 'in progress', 'not yet met'],
  Met: ['done', 'complete', 'completed', 'closed'],
  'Not met': ['unmet', 'missed'],
  Overtaken: ['superseded', 'overtaken by events'],
  Withdrawn: ['cancelled'],
} as const;

export const UNIT_WORDS = {
  'working days': ['working day', 'wd'],
  'clear working days': ['clear days', 'clear working day'],
  'calendar days': ['days', 'calendar day'],
  months: ['month'],
  years: ['year'],
} as const;

export const ANCHOR_WORDS = {
  'Report received': ['receipt', 'received'],
  'Report published': ['publication', 'published'],
  Meeting: ['meeting date'],
  Call: ['notice', 'phone call'],
} as const;

/** How published plans spell each kind of progress. Compared without case, spaces and punctuation. */
export const PROGRESS_WORDS: Readonly<Record<Progress, readonly string[]>> = {
  'Not started': [
    'not started',
    'not yet started',
    'not started yet',
    'to do',
    'todo',
    'planned',
    'no progress',
    'no progress to date',
    'not yet scheduled to start',
    'pending',
    'new',
  ],
  'In progress': [
    'in progress',
    'progress',
    'ongoing',
    'on going',
    'started',
    'underway',
    'under way',
    'open',
    'on track',
    'on target',
    'delayed',
    'behind schedule',
    'behind track',
    'slipped',
    'partially achieved',
    'partially complete',
    'partially implemented',
    'partially implemented ongoing',
    'partly complete',
    'work in progress',
    'work was continuing',
    'wip',
  ],
  Done: [
    'done',
    'complete',
    'completed',
    'achieved',
    'fully achieved',
    'delivered',
    'implemented',
    'finished',
    'yes',
    'closed acceptable',
    'mitigated',
    'resolved',
    'green completed',
  ],
  Paused: ['paused', 'on hold', 'suspended', 'deferred', 'deferred for future review', 'postponed'],
  Closed: [
    'closed',
    'withdrawn',
    'cancelled',
    'canceled',
    'closed cancelled',
    'superseded',
    'not pursued',
    'no longer required',
    'no longer needed',
    'abandoned',
  ],
};
