import { countCalls } from './call-count.ts';
import { service } from './service.ts';

const mailApp = (): GoogleAppsScript.Mail.MailApp => service('MailApp', () => (typeof MailApp === 'undefined' ? undefined : MailApp));

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
  return mailApp().getRemainingDailyQuota();
}

export function sendMail(message: OutgoingMail): void {
  countCalls();
  mailApp().sendEmail({
    to: message.to,
    subject: message.subject,
    body: message.text,
    htmlBody: message.html,
    ...(message.senderName === undefined ? {} : { name: message.senderName }),
  });
}
