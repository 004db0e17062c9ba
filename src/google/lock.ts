import { countCalls } from './call-count.ts';

/** Takes the document lock, waiting at most this long. The lock ends with the execution where it is not released. */
export function tryDocumentLock(waitMilliseconds: number): boolean {
  countCalls();
  return LockService.getDocumentLock().tryLock(waitMilliseconds);
}

export function releaseDocumentLock(): void {
  countCalls();
  LockService.getDocumentLock().releaseLock();
}

/** Runs `body` under the document lock; sends everything written before letting go. */
export function withDocumentLock<T>(waitMilliseconds: number, body: () => T): { held: true; result: T } | { held: false } {
  if (!tryDocumentLock(waitMilliseconds)) return { held: false };
  try {
    return { held: true, result: body() };
  } finally {
    countCalls();
    SpreadsheetApp.flush();
    releaseDocumentLock();
  }
}
