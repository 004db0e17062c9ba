import type { PlainDate } from '../days/plain-date.ts';
import type { Problem } from '../plan/problem.ts';

/** A document that a task made. */
export interface DocumentMade {
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
  readonly problems: readonly Problem[];
  readonly documents: readonly DocumentMade[];
  readonly mails: readonly MailMade[];
  /** True where the task was not done; the message says why. */
  readonly refused?: boolean;
  readonly details?: unknown;
}
