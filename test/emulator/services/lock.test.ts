import { afterCall } from '../../../emulator/host.ts';
import { COLLEAGUE, emulatedScript } from '../../support/emulated-script.ts';

const CODE = `
  function take() {
    const lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    PropertiesService.getDocumentProperties().setProperty('held', 'yes');
    return lock.hasLock();
  }
  function tryIt() {
    const start = Date.now();
    const got = LockService.getDocumentLock().tryLock(2000);
    return { got, waited: Date.now() - start };
  }
  function waitForIt() { LockService.getDocumentLock().waitLock(2000); }
  function release() { const lock = LockService.getDocumentLock(); lock.tryLock(0); lock.releaseLock(); return lock.hasLock(); }
  function userLock() { return LockService.getUserLock().tryLock(0); }`;

describe('LockService', () => {
  it('gives a free lock at once', async () => {
    const host = await emulatedScript(CODE);
    expect(host.call('take').result).toBe(true);
  });

  it('lets a lock go when the run is over', async () => {
    const host = await emulatedScript(CODE);
    host.call('take');
    expect(host.call('tryIt').result).toMatchObject({ got: true });
  });

  it('keeps another run waiting for the whole time while it is held', async () => {
    const host = await emulatedScript(CODE);
    let other: unknown;
    host.call('take', [], {
      hooks: [afterCall({ name: 'Properties.setProperty' }, () => (other = host.call('tryIt', [], { as: COLLEAGUE }).result))],
    });
    expect(other).toEqual({ got: false, waited: 2051 });
  });

  it('says so when waiting was in vain', async () => {
    const host = await emulatedScript(CODE);
    host.holdLock('document');
    expect(() => host.call('waitForIt')).toThrow('Lock timeout: another process was holding the lock for too long.');
  });

  it('gives the lock as soon as an outsider lets go', async () => {
    const host = await emulatedScript(CODE);
    host.holdLock('document', new Date('2026-03-31T08:00:01Z'));
    expect(host.call('tryIt').result).toEqual({ got: true, waited: 1000 });
  });

  it('can be let go before the end', async () => {
    const host = await emulatedScript(CODE);
    expect(host.call('release').result).toBe(false);
  });

  it('keeps users’ locks apart', async () => {
    const host = await emulatedScript(CODE);
    let other: unknown;
    host.call('userLock', [], {
      hooks: [afterCall({ name: 'Lock.tryLock' }, () => (other = host.call('userLock', [], { as: COLLEAGUE }).result))],
    });
    expect(other).toBe(true);
  });
});
