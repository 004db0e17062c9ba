/**
 * Google's limits as the host applies them.
 * @see https://developers.google.com/apps-script/guides/services/quotas
 */
export const LIMITS = {
  executionSeconds: 360 /* 6 min */,
  simpleTriggerSeconds: 30,
  customFunctionSeconds: 30,
  triggersPerUserAndScript: 20,
  /** Events that wait while a simple onEdit runs; later ones are lost. */
  waitingEditEvents: 2,
  propertyValueBytes: 9 * 1024 /* 9 KB */,
  propertyStoreBytes: 500 * 1024 /* 500 KB */,
  cacheValueBytes: 100 * 1024 /* 100 KB */,
  cacheKeyCharacters: 250,
  cacheItems: 1000,
  /** How many are left once there were more. */
  cacheItemsKept: 900,
  cacheSeconds: 21_600 /* 6 h */,
  cacheDefaultSeconds: 600 /* 10 min */,
  mailRecipientsPerMessage: 50,
  mailSubjectCharacters: 250,
  mailRecipientsPerDay: { consumer: 100, workspace: 1500 },
  mailBodyBytes: { consumer: 200 * 1024, workspace: 400 * 1024 },
  mailAttachmentBytes: 25 * 1024 * 1024 /* 25 MB per message */,
} as const;

/** The kind of account that the quotas are for. */
export type AccountKind = keyof typeof LIMITS.mailRecipientsPerDay;
