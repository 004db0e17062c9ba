import { requireScopes } from '../../runtime/authorisation.ts';
import type { EnumValue } from '../../runtime/enumeration.ts';
import { enumeration } from '../../runtime/enumeration.ts';
import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { signatureError } from '../../runtime/signature.ts';
import { EVENT_TYPE, Trigger, TRIGGER_SOURCE } from './trigger.ts';
import { TriggerBuilder } from './trigger-builders.ts';

export const AUTH_MODE = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const WEEKDAY = enumeration('Weekday', ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']);
const AUTHORIZATION_STATUS = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

/** The script as a web app: never deployed here. @see https://developers.google.com/apps-script/reference/script/service */
export class Service {
  static readonly typeName = 'Service';
  static readonly members = { getUrl: 'navigation', isEnabled: 'navigation' } as const satisfies MembersOf<GoogleAppsScript.Script.Service>;

  getUrl(): string | null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }
}

/** @see https://developers.google.com/apps-script/reference/script/authorization-info */
export class AuthorizationInfo {
  static readonly typeName = 'AuthorizationInfo';
  static readonly members = {
    getAuthorizationStatus: 'navigation',
    getAuthorizationUrl: 'navigation',
    // The published types do not have it yet; the reference has.
    getAuthorizedScopes: 'navigation',
  } as const satisfies MembersOf<GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): string[] }>;

  constructor(
    private readonly complete: boolean,
    private readonly granted: readonly string[],
  ) {}

  /** Of the scopes asked about, or of the script's, those that are granted. */
  getAuthorizedScopes(): string[] {
    return [...this.granted];
  }

  getAuthorizationStatus(): EnumValue {
    return this.complete ? AUTHORIZATION_STATUS.NOT_REQUIRED : AUTHORIZATION_STATUS.REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    return this.complete ? null : 'https://script.google.com/macros/s/local/authorize';
  }
}

/** @see https://developers.google.com/apps-script/reference/script/script-app */
export class ScriptApp {
  static readonly typeName = 'ScriptApp';
  static readonly members = {
    deleteTrigger: 'trigger',
    getAuthorizationInfo: 'session',
    getProjectTriggers: 'trigger',
    getScriptId: 'session',
    getService: 'navigation',
    getUserTriggers: 'trigger',
    newTrigger: 'navigation',
    requireScopes: 'session',
    requireAllScopes: 'session',
  } as const satisfies MembersOf<GoogleAppsScript.Script.ScriptApp>;
  static readonly values = ['AuthMode', 'AuthorizationStatus', 'EventType', 'TriggerSource', 'WeekDay'];

  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = EVENT_TYPE;
  readonly TriggerSource = TRIGGER_SOURCE;
  readonly WeekDay = WEEKDAY;

  constructor(private readonly context: ServiceContext) {}

  newTrigger(functionName: string): TriggerBuilder {
    if (typeof functionName !== 'string') throw signatureError('ScriptApp.newTrigger', [functionName]);
    return new TriggerBuilder(this.context, functionName);
  }

  /** The running user's own only: nobody sees another's triggers. */
  getProjectTriggers(): Trigger[] {
    const { parts, execution } = this.context;
    const own = parts.state.triggers.filter((trigger) => trigger.owner === execution.settings.effectiveUser);
    return own.map((state) => new Trigger(state, parts.documentId));
  }

  getUserTriggers(): Trigger[] {
    return this.getProjectTriggers().filter((trigger) => trigger.state.eventType !== 'CLOCK');
  }

  deleteTrigger(trigger: Trigger): void {
    if (!(trigger instanceof Trigger)) throw signatureError('ScriptApp.deleteTrigger', [trigger]);
    const { state } = this.context.parts;
    state.triggers = state.triggers.filter((other) => other.id !== trigger.state.id);
  }

  requireScopes(authMode: EnumValue, scopes: string[]): void {
    if (String(authMode) !== 'FULL' || !Array.isArray(scopes)) throw signatureError('ScriptApp.requireScopes', [authMode, scopes]);
    requireScopes(scopes, this.context.execution.grant);
  }

  requireAllScopes(authMode: EnumValue): void {
    this.requireScopes(authMode, [...this.context.parts.manifest.oauthScopes]);
  }

  getAuthorizationInfo(_authMode: EnumValue, scopes?: string[]): AuthorizationInfo {
    const { scopes: granted } = this.context.execution.grant;
    const wanted = scopes ?? this.context.parts.manifest.oauthScopes;
    return new AuthorizationInfo(
      wanted.every((scope) => granted.has(scope)),
      wanted.filter((scope) => granted.has(scope)),
    );
  }

  getScriptId(): string {
    return this.context.parts.scriptId;
  }

  getService(): Service {
    return new Service();
  }
}
