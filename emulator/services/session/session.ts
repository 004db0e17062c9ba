import { createHash } from 'node:crypto';
import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { MembersOf } from '../../runtime/service.ts';

/** @see https://developers.google.com/apps-script/reference/base/user */
export class User {
  static readonly typeName = 'User';
  static readonly members = { getEmail: 'navigation' } as const satisfies MembersOf<GoogleAppsScript.Base.User>;

  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

/** @see https://developers.google.com/apps-script/reference/base/session */
export class Session {
  static readonly typeName = 'Session';
  static readonly members = {
    getActiveUser: 'navigation',
    getEffectiveUser: 'navigation',
    getScriptTimeZone: 'session',
    getActiveUserLocale: 'session',
    getTemporaryActiveUserKey: 'session',
  } as const satisfies MembersOf<GoogleAppsScript.Base.Session>;

  constructor(private readonly context: ServiceContext) {}

  /** Blank without authorisation: "in a simple onOpen(e) or onEdit(e) trigger, a custom function". */
  getActiveUser(): User {
    const { execution } = this.context;
    return new User(execution.authMode === 'FULL' ? execution.settings.activeUser : '');
  }

  getEffectiveUser(): User {
    const { execution } = this.context;
    return new User(execution.authMode === 'FULL' ? execution.settings.effectiveUser : '');
  }

  getScriptTimeZone(): string {
    return this.context.parts.manifest.timeZone;
  }

  getActiveUserLocale(): string {
    return 'en_GB';
  }

  /** The same for one user through a script and a month (Google: it rotates every 30 days). */
  getTemporaryActiveUserKey(): string {
    const { execution, parts } = this.context;
    const period = Math.floor(parts.clock.now() / (30 * 24 * 3600 * 1000));
    return createHash('sha256').update(`${parts.scriptId} ${execution.settings.activeUser} ${period}`).digest('base64');
  }
}
