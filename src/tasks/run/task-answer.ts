import type { PlainDate } from '../../days/plain-date.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ShownProblem } from '../../workbook/places.ts';

/** A document that a task made. */
interface DocumentMade {
  readonly name: string;
  readonly link: string;
  readonly id: string;
}

/** A message that a task sent, would send, or did not send. */
export interface MailMade {
  readonly to: string;
  readonly subject: string;
  readonly state: string;
  /** Why it was sent, held back or listed only. */
  readonly why?: string;
}

/** What every task answers: the menu ignores it, dialogs show it, the command line prints it. */
export interface TaskAnswer {
  readonly task: string;
  readonly today: PlainDate;
  /** One or two sentences: what was done. */
  readonly message: string;
  readonly problems: readonly ShownProblem[];
  readonly documents: readonly DocumentMade[];
  readonly mails: readonly MailMade[];
  /** True where the task was not done; the message says why. */
  readonly refused?: boolean;
  readonly details?: unknown;
}

/** What a task says it did; the rest of the answer is filled in. */
export interface TaskResult extends Partial<Omit<TaskAnswer, 'task' | 'today' | 'problems'>> {
  readonly message: string;
  readonly problems?: readonly Problem[];
  /** True where nothing was changed or found: then no line is written to the run log. */
  readonly isUneventful?: boolean;
  /** Done when everything else is, with the lock still held: a run that was cut off before has not done it. */
  readonly atLast?: () => void;
}
