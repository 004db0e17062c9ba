import { countCalls } from './call-count.ts';
import { patiently } from './patiently.ts';
import { service } from './service.ts';

const mailApp = (): GoogleAppsScript.Mail.MailApp => service('MailApp', () => (typeof MailApp === 'undefined' ? undefined : MailApp));

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName?: string;
  /** Text files to attach. */
  readonly files?: readonly { readonly name: string; readonly type: string; readonly text: string }[];
}

/** How many more recipients may be mailed today. */
export function remainingMailQuota(): number {
  return patiently(() => mailApp().getRemainingDailyQuota());
}

/** Sends it. Never made a second time here: it may have gone out where Google says that it failed. */
export function sendMail(message: OutgoingMail): void {
  countCalls();
  mailApp().sendEmail({
    to: message.to,
    subject: message.subject,
    body: message.text,
    htmlBody: message.html,
    ...(message.files === undefined || message.files.length === 0
      ? {}
      : { attachments: message.files.map(({ name, type, text }) => Utilities.newBlob(text, type, name)) }),
    ...(message.senderName === undefined ? {} : { name: message.senderName }),
  });
}
