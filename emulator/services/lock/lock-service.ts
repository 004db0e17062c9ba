import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';
import { signatureError } from '../../runtime/signature.ts';

/** @see https://developers.google.com/apps-script/reference/lock/lock */
export class Lock implements GoogleAppsScript.Lock.Lock {
  static readonly typeName = 'Lock';
  static readonly members = {
    tryLock: 'lock',
    waitLock: 'lock',
    hasLock: 'lock',
    releaseLock: 'lock',
  } as const satisfies MembersOf<GoogleAppsScript.Lock.Lock>;

  constructor(
    private readonly context: ServiceContext,
    private readonly key: string,
  ) {}

  tryLock(timeoutInMillis: number): boolean {
    if (typeof timeoutInMillis !== 'number') throw signatureError('LockService.Lock.tryLock', [timeoutInMillis]);
    return this.wait(timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    if (typeof timeoutInMillis !== 'number') throw signatureError('LockService.Lock.waitLock', [timeoutInMillis]);
    if (!this.wait(timeoutInMillis)) {
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.context.parts.locks.isHeldBy(this.key, this.context.execution);
  }

  releaseLock(): void {
    this.context.parts.locks.release(this.key, this.context.execution);
  }

  /** Waits on the host's clock: until whoever has the lock lets go, or for the whole time. A negative time is never enough. */
  private wait(milliseconds: number): boolean {
    if (milliseconds < 0) return false;
    const { execution, parts } = this.context;
    const { clock, locks } = parts;
    if (!locks.isFree(this.key, execution, clock.now())) {
      const wait = Math.min(locks.freeFrom(this.key) - clock.now(), milliseconds);
      execution.pass(wait / 1000);
      if (!locks.isFree(this.key, execution, clock.now())) return false;
    }
    locks.take(this.key, execution);
    return true;
  }
}

/** @see https://developers.google.com/apps-script/reference/lock/lock-service */
export class LockService implements GoogleAppsScript.Lock.LockService {
  static readonly typeName = 'LockService';
  static readonly members = {
    getDocumentLock: 'navigation',
    getScriptLock: 'navigation',
    getUserLock: 'navigation',
  } as const satisfies MembersOf<GoogleAppsScript.Lock.LockService>;

  constructor(private readonly context: ServiceContext) {}

  getDocumentLock(): Lock {
    return new Lock(this.context, 'document');
  }

  getScriptLock(): Lock {
    return new Lock(this.context, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this.context, `user ${this.context.execution.settings.effectiveUser}`);
  }
}
