import { countCalls } from './call-count.ts';

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName?: string;
}

/** How many more recipients may be mailed today. */
export function remainingMailQuota(): number {
  countCalls();
  return MailApp.getRemainingDailyQuota();
}

export function sendMail(message: OutgoingMail): void {
  countCalls();
  MailApp.sendEmail({
    to: message.to,
    subject: message.subject,
    body: message.text,
    htmlBody: message.html,
    ...(message.senderName === undefined ? {} : { name: message.senderName }),
  });
}
