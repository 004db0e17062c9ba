import { countCalls } from './call-count.ts';

/** Takes the document lock, waiting at most this long. The lock ends with the execution. */
export function tryDocumentLock(waitMilliseconds: number): boolean {
  countCalls();
  return LockService.getDocumentLock().tryLock(waitMilliseconds);
}
