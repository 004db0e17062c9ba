import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { MailAttachment, SentMail } from '../../runtime/host-state.ts';
import { nextNumber } from '../../runtime/host-state.ts';
import { LIMITS } from '../../runtime/limits.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';
import { signatureError } from '../../runtime/signature.ts';
import { Blob } from '../utilities/blob.ts';
import { formatDate } from '../utilities/format-date.ts';
import { addressesIn } from './addresses.ts';
import { remainingQuota, useQuota } from './quota.ts';

interface Message {
  readonly to?: unknown;
  readonly subject?: unknown;
  readonly body?: unknown;
  readonly htmlBody?: unknown;
  readonly cc?: unknown;
  readonly bcc?: unknown;
  readonly replyTo?: unknown;
  readonly name?: unknown;
  readonly noReply?: unknown;
  readonly attachments?: unknown;
}

/** @see https://developers.google.com/apps-script/reference/mail/mail-app */
export class MailApp {
  static readonly typeName = 'MailApp';
  static readonly members = {
    sendEmail: 'mail',
    getRemainingDailyQuota: 'mail',
  } as const satisfies MembersOf<GoogleAppsScript.Mail.MailApp>;

  constructor(private readonly context: ServiceContext) {}

  /** Recipients that may still be written to in this user's day. */
  getRemainingDailyQuota(): number {
    return remainingQuota(this.context);
  }

  sendEmail(...values: unknown[]): void {
    const message = messageFrom(values);
    const [to, cc, bcc] = [addressesIn(message.to), addressesIn(message.cc), addressesIn(message.bcc)];
    const recipients = to.length + cc.length + bcc.length;
    if (recipients === 0) throw new ServiceError('Failed to send email: no recipient');
    if (recipients > LIMITS.mailRecipientsPerMessage) throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
    this.refuseLarge(message);
    useQuota(this.context, recipients);
    this.context.parts.state.mails.push(this.sent(message, to, cc, bcc));
  }

  private refuseLarge(message: Message): void {
    if (text(message.subject).length > LIMITS.mailSubjectCharacters) throw new ServiceError('Argument too large: subject');
    const most = LIMITS.mailBodyBytes[this.context.parts.account];
    for (const body of [message.body, message.htmlBody]) {
      if (Buffer.byteLength(text(body), 'utf8') > most) throw new ServiceError('Limit Exceeded: Email Body Size.');
    }
  }

  private sent(message: Message, to: string[], cc: string[], bcc: string[]): SentMail {
    const { parts, execution } = this.context;
    const number = nextNumber(parts.state, 'mail');
    const sentAt = new Date(parts.clock.now()).toISOString();
    const replyTo = addressesIn(message.replyTo).join(', ');
    return {
      id: `mail-${number}`,
      sentAt,
      from: execution.settings.effectiveUser,
      to,
      cc,
      bcc,
      subject: text(message.subject),
      text: text(message.body),
      attachments: attachmentsOf(message.attachments),
      ...(replyTo === '' ? {} : { replyTo }),
      ...(isGiven(message.name) ? { senderName: String(message.name) } : {}),
      ...(isGiven(message.htmlBody) ? { html: String(message.htmlBody) } : {}),
      file: fileName(
        formatDate(parts.clock.now(), parts.scriptZone, 'yyyy-MM-dd'),
        number,
        to[0] ?? cc[0] ?? bcc[0] ?? '',
        text(message.subject),
      ),
    };
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** (message), (to, subject, body), (to, subject, body, options) or (to, replyTo, subject, body). */
function messageFrom(values: readonly unknown[]): Message {
  const [first, second, third, fourth] = values;
  if (values.length === 1 && first !== null && typeof first === 'object') return first;
  const words = values.slice(0, 3).every((value) => typeof value === 'string');
  if (!words || values.length < 3 || values.length > 4) throw signatureError('MailApp.sendEmail', values);
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  if (fourth !== undefined && (fourth === null || typeof fourth !== 'object')) throw signatureError('MailApp.sendEmail', values);
  return { ...(fourth as Message | undefined), to: first, subject: second, body: third };
}

function attachmentsOf(value: unknown): MailAttachment[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.some((blob) => !(blob instanceof Blob))) throw new ServiceError('Invalid argument: attachments');
  const blobs = value as Blob[];
  if (blobs.reduce((sum, blob) => sum + blob.bytes.length, 0) > LIMITS.mailAttachmentBytes) {
    throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
  }
  return blobs.map((blob) => ({
    name: blob.getName() ?? 'attachment',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    base64: Buffer.from(blob.bytes).toString('base64'),
  }));
}

/** "2026-03-30 0007 first.last Weekly summary.eml"; the day is the script's. */
function fileName(day: string, number: number, to: string, subject: string): string {
  const words = `${to.split('@')[0] ?? ''} ${subject}`
    .replace(/[^\p{L}\p{N} .,()&'-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 90)
    .trim();
  return `${day} ${String(number).padStart(4, '0')} ${words}.eml`;
}
