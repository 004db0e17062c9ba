import { summaryMessage } from '../../mail/messages.ts';
import type { Message } from '../../mail/messages.ts';
import { weekOfSummaries } from '../../mail/summaries.ts';
import type { WeekOfSummaries } from '../../mail/summaries.ts';
import type { SummaryInput } from '../../mail/summary-context.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { MailInHand } from './open-mail.ts';
import { readSummaryInput } from './summary-input.ts';

/** The week's summaries, and each as a message. */
export interface MessagesOfWeek {
  readonly input: SummaryInput;
  readonly summaries: WeekOfSummaries;
  readonly messages: readonly Message[];
}

/** Reads what the week's summaries are made from, and makes them. */
export function messagesOfWeek({ workbook, delivery }: MailInHand, properties: Properties): MessagesOfWeek {
  const input = readSummaryInput(workbook, delivery.links, properties);
  const summaries = weekOfSummaries(input);
  return { input, summaries, messages: summaries.summaries.map((summary) => summaryMessage(summary, input.plan, delivery)) };
}
