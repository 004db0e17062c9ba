import type { LedgerRow } from '../../mail/ledger/ledger.ts';
import type { SummaryWeek } from '../../mail/ledger/week.ts';
import type { Message } from '../../mail/messages.ts';
import type { WeekOfSummaries } from '../../mail/summaries.ts';
import type { Problem } from '../../plan/problem.ts';
import { counted, listed, sentenceCase } from '../../words/words.ts';
import type { TaskResult } from '../run/run-task.ts';
import { problemsOf } from './mail-problems.ts';
import type { MailRun } from './mail-run.ts';

/** What became of a week's messages. */
export interface Outcome {
  readonly mail: MailRun;
  readonly messages: readonly Message[];
  readonly summaries: WeekOfSummaries;
  readonly week: SummaryWeek;
  readonly isTest: boolean;
  readonly later: { readonly words: string; readonly problem?: Problem } | undefined;
  /** Ledger rows of a run that was interrupted. */
  readonly interrupted: readonly LedgerRow[];
}

/** The outcome as the task's answer. */
export function resultOf(outcome: Outcome): TaskResult {
  const { mail, messages, summaries, week, later } = outcome;
  return {
    message: sentenceCase(
      sentencesOf(outcome)
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
    mails: mail.mails,
    problems: [...problemsOf(messages, summaries.withheld), ...(later?.problem === undefined ? [] : [later.problem])],
    details: {
      week: week.week,
      sent: mail.count('sent'),
      carriedOver: mail.count('carried over'),
      failed: mail.count('failed'),
      withheld: mail.count('withheld'),
    },
  };
}

function sentencesOf({ mail, messages, week, isTest, later, interrupted }: Outcome): string[] {
  const uncertain = interrupted.filter(({ state }) => state === 'may not have been sent').map(({ address }) => address);
  const also = (count: number, words: string): string => (count > 0 ? `${count} ${words}` : '');
  const parts = [
    `${counted(mail.count('sent'), 'message')} sent`,
    also(mail.count('carried over'), 'carried over'),
    also(mail.count('failed'), 'failed'),
    also(mail.count('withheld'), 'not mailed'),
  ];
  return [
    `${isTest ? 'Test mode: ' : ''}summaries of week ${week.week}: ${listed(parts.filter((part) => part !== ''))}.`,
    later?.words ?? '',
    uncertain.length === 0
      ? ''
      : `An earlier run stopped while sending: ${listed(uncertain)} may not have been sent, and is not sent again.`,
    messages.length === 0 ? 'Nobody had anything due.' : '',
  ];
}
