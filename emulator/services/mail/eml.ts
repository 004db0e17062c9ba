import MailComposer from 'nodemailer/lib/mail-composer';
import type { SentMail } from '../../runtime/host-state.ts';

/** The mail as an .eml file: text and HTML as alternatives, attachments beside them, Bcc kept. */
export async function emlOf(mail: SentMail): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: mail.senderName === undefined ? mail.from : { name: mail.senderName, address: mail.from },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    subject: mail.subject,
    text: mail.text,
    date: new Date(mail.sentAt),
    messageId: `<${mail.id}.${Date.parse(mail.sentAt)}@apps-script.local>`,
    ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
    ...(mail.html === undefined ? {} : { html: mail.html }),
    attachments: mail.attachments.map((file) => ({
      filename: file.name,
      contentType: file.contentType,
      content: Buffer.from(file.base64, 'base64'),
    })),
  });
  const message = composer.compile();
  message.keepBcc = true;
  return new Promise((resolve, reject) => {
    message.build((error, bytes) => (error === null ? resolve(bytes) : reject(error)));
  });
}
