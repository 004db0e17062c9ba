import { patiently } from './patiently.ts';

/** Takes the document lock, waiting at most this long. The lock ends with the execution. */
export function tryDocumentLock(waitMilliseconds: number): boolean {
  return patiently(() => LockService.getDocumentLock().tryLock(waitMilliseconds));
}
