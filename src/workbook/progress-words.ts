import type { Progress } from '../plan/model.ts';

/** How published plans spell each kind of progress. Compared without case, spaces and punctuation. */
export const PROGRESS_WORDS: Readonly<Record<Progress, readonly string[]>> = {
  'Not started': ['not started', 'not yet started', 'not started yet', 'to do', 'todo', 'planned', 'no progress', 'no progress to date', 'not yet scheduled to start', 'pending', 'new'],
  'In progress': ['in progress', 'progress', 'ongoing', 'on going', 'started', 'underway', 'under way', 'open', 'on track', 'on target', 'delayed', 'behind schedule', 'behind track', 'slipped', 'partially achieved', 'partially complete', 'partially implemented', 'partially implemented ongoing', 'partly complete', 'work in progress', 'work was continuing', 'wip'],
  Done: ['done', 'complete', 'completed', 'achieved', 'fully achieved', 'delivered', 'implemented', 'finished', 'yes', 'closed acceptable', 'mitigated', 'resolved', 'green completed'],
  Paused: ['paused', 'on hold', 'suspended', 'deferred', 'deferred for future review', 'postponed'],
  Closed: ['closed', 'withdrawn', 'cancelled', 'canceled', 'closed cancelled', 'superseded', 'not pursued', 'no longer required', 'no longer needed', 'abandoned'],
};
