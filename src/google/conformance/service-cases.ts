import type { ConformanceCase } from './conformance-case.ts';
import { reference, refused, same } from './conformance-case.ts';

const PROPERTY = 'conformance-check';
const GLOBALS_MISSING = ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'atob', 'crypto', 'performance', 'require', 'process'];

/** What the script runs in, and the services around the spreadsheet. */
export const SERVICE_CASES: readonly ConformanceCase[] = [
  {
    name: 'timers, fetch and other globals of browsers are not there',
    source: 'https://developers.google.com/apps-script/guides/v8-runtime',
    run: () =>
      same(
        GLOBALS_MISSING.filter((name) => (globalThis as Record<string, unknown>)[name] !== undefined),
        [],
      ),
  },
  {
    name: 'dates live in the script’s time zone',
    source: reference('base/session#getscripttimezone'),
    run: ({ google }) => {
      const summer = new Date(2026, 6, 15, 12, 30);
      return same(google.Utilities.formatDate(summer, google.Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm'), '2026-07-15 12:30');
    },
  },
  {
    name: 'formatDate writes days and months in English words',
    source: reference('utilities/utilities#formatdatedate,-timezone,-format'),
    run: ({ google }) =>
      same(
        google.Utilities.formatDate(new Date(Date.UTC(2026, 6, 5, 14, 3)), 'GMT', "EEE d MMMM yyyy 'at' HH:mm"),
        'Sun 5 July 2026 at 14:03',
      ),
  },
  {
    name: 'bytes are signed',
    source: reference('utilities/utilities#base64decodeencoded'),
    run: ({ google }) =>
      same(
        [google.Utilities.base64Decode('/wB/'), google.Utilities.newBlob('£').getBytes()],
        [
          [-1, 0, 127],
          [-62, -93],
        ],
      ),
  },
  {
    name: 'bytes make the same base64 whether signed or not',
    source: reference('utilities/utilities#base64encodedata'),
    run: ({ google }) => same([google.Utilities.base64Encode([-1, 0]), google.Utilities.base64Encode([255, 0])], ['/wA=', '/wA=']),
  },
  {
    name: 'text that is no base64 is refused',
    source: reference('utilities/utilities#base64decodeencoded'),
    run: ({ google }) => refused(() => google.Utilities.base64Decode('!!!!'), 'Could not decode string.'),
  },
  {
    name: 'an SHA-256 digest has 32 signed bytes',
    source: reference('utilities/utilities#computedigestalgorithm,-value'),
    run: ({ google }) => {
      const digest = google.Utilities.computeDigest(google.Utilities.DigestAlgorithm.SHA_256, 'abc');
      return same([digest.length, digest.slice(0, 3)], [32, [-70, 120, 22]]);
    },
  },
  {
    name: 'a property that was never set is null; one that was set is text',
    source: reference('properties/properties#getpropertykey'),
    run: ({ google }) => {
      const store = google.PropertiesService.getUserProperties();
      const before = store.getProperty(PROPERTY);
      store.setProperty(PROPERTY, 'kept');
      const after = store.getProperty(PROPERTY);
      store.deleteProperty(PROPERTY);
      return same([before, after, store.getProperty(PROPERTY)], [null, 'kept', null]);
    },
  },
  {
    name: 'a property of more than 9 KB is refused',
    source: 'https://developers.google.com/apps-script/guides/services/quotas',
    run: ({ google }) => {
      const store = google.PropertiesService.getUserProperties();
      const seen = refused(() => store.setProperty(PROPERTY, 'x'.repeat(10_000)), 'Argument too large: value');
      store.deleteProperty(PROPERTY);
      return seen;
    },
  },
  {
    name: 'the cache gives null for what it does not have',
    source: reference('cache/cache#getkey'),
    run: ({ google }) => {
      const cache = google.CacheService.getUserCache();
      if (cache === null) return 'gave no cache';
      cache.put(PROPERTY, 'kept', 60);
      const kept = cache.get(PROPERTY);
      cache.remove(PROPERTY);
      return same([kept, cache.get(PROPERTY)], ['kept', null]);
    },
  },
  {
    name: 'a lock is held from tryLock to releaseLock',
    source: reference('lock/lock#haslock'),
    run: ({ google }) => {
      const lock = google.LockService.getUserLock();
      if (lock === null) return 'gave no lock';
      const seen = [lock.hasLock(), lock.tryLock(1000), lock.hasLock()];
      lock.releaseLock();
      return same([...seen, lock.hasLock()], [false, true, true, false]);
    },
  },
  {
    name: 'a page keeps its words and size',
    source: reference('html/html-output#setwidthwidth'),
    run: ({ google }) => {
      const page = google.HtmlService.createHtmlOutput('<p>Hello</p>').setWidth(400).setHeight(300);
      return same([page.getContent(), page.getWidth(), page.getHeight()], ['<p>Hello</p>', 400, 300]);
    },
  },
  {
    name: 'a mail to nobody is refused',
    source: reference('mail/mail-app#sendemailmessage'),
    run: ({ google }) => refused(() => google.MailApp.sendEmail('', 'Check', 'Nothing is sent.'), 'Failed to send email: no recipient'),
  },
  {
    name: 'the mail quota is a number',
    source: reference('mail/mail-app#getremainingdailyquota'),
    run: ({ google }) => same(typeof google.MailApp.getRemainingDailyQuota(), 'number'),
  },
  {
    name: 'what services throw is an Error',
    source: 'https://developers.google.com/apps-script/guides/v8-runtime',
    run: ({ google }) => {
      try {
        google.Utilities.base64Decode('!!!!');
      } catch (error) {
        return same([error instanceof Error, error instanceof Error && error.name], [true, 'Exception']);
      }
      return 'was not refused';
    },
  },
];
