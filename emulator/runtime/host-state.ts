import type { TriggerState } from '../services/script/trigger-state.ts';

/** What is kept of a mail that was sent. The mail itself is an .eml file. */
export interface SentMail {
  readonly id: string;
  /** ISO instant. */
  readonly sentAt: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  readonly senderName?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly MailAttachment[];
  /** The .eml file's name in out/mail. */
  readonly file: string;
}

export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

/** A file that the script made in Drive. */
export interface DriveFile {
  readonly id: string;
  name: string;
  /** As Drive holds it: a converted document is application/vnd.google-apps.document. */
  readonly mimeType: string;
  /** The type of the bytes on disk. */
  contentType: string;
  readonly owner: string;
  readonly createdAt: string;
  modifiedAt: string;
  parents: string[];
  description?: string;
  /** What only the script that made the file can see and search by. */
  appProperties?: Record<string, string>;
  trashed: boolean;
  /** The file's name in out/drive. */
  readonly file: string;
}

/** A day's use of a quota by one user; a new day starts 24 hours after the first use. */
export interface QuotaUse {
  readonly user: string;
  startedAt: string;
  used: number;
}

export interface CacheEntry {
  readonly value: string;
  /** ISO instant. */
  readonly expiresAt: string;
}

/** Everything that Google keeps beside the cells. Plain data, so that it can be a file. */
export interface HostState {
  readonly version: 1;
  properties: { document: Record<string, string>; script: Record<string, string>; user: Record<string, Record<string, string>> };
  cache: Record<string, Record<string, CacheEntry>>;
  triggers: TriggerState[];
  driveFiles: DriveFile[];
  mails: SentMail[];
  mailQuota: QuotaUse[];
  /** How many ids of each kind were given out, so that ids repeat from run to run and never clash. */
  counters: Record<string, number>;
}

export function emptyState(): HostState {
  return {
    version: 1,
    properties: { document: {}, script: {}, user: {} },
    cache: {},
    triggers: [],
    driveFiles: [],
    mails: [],
    mailQuota: [],
    counters: {},
  };
}

/** The next number of a kind, from 1. */
export function nextNumber(state: HostState, kind: string): number {
  const number = (state.counters[kind] ?? 0) + 1;
  state.counters[kind] = number;
  return number;
}
