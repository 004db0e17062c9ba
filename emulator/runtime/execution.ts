import vm from 'node:vm';
import type { AuthMode, Grant } from './authorisation.ts';
import { requirePermission } from './authorisation.ts';
import type { CallRecord } from './call-recorder.ts';
import { CallRecorder } from './call-recorder.ts';
import type { HostClock } from './clock.ts';
import type { CallingExecution } from './expose.ts';
import { expose } from './expose.ts';
import type { CallHook } from './hooks.ts';
import { ExecutionEnded } from './hooks.ts';
import { installDate } from './realm-date.ts';
import type { Realm } from './realm.ts';
import { bindGlobals, createRealm } from './realm.ts';
import type { CallKind } from './service.ts';
import { ServiceError } from './service.ts';
import type { TimeZone } from './time-zone.ts';

/** How an execution was started. */
export type ExecutionKind = 'menu' | 'open' | 'simple trigger' | 'document trigger' | 'time trigger' | 'script run' | 'custom function';

export interface ExecutionSettings {
  readonly kind: ExecutionKind;
  readonly authMode: AuthMode;
  /** The scopes granted: the manifest's, less those the user declined. */
  readonly scopes: readonly string[];
  /** Who clicks or edits. */
  readonly activeUser: string;
  /** Under whose authority the script runs: for installable triggers, whoever created them. */
  readonly effectiveUser: string;
  readonly limitSeconds: number;
  /** Real seconds after which a script that makes no calls is ended; default: the limit. */
  readonly realSeconds?: number;
  /** Seconds on the host's clock after which the run is ended: the limit, or sooner where somebody asked for it. */
  readonly endSeconds?: number;
  readonly clock: HostClock;
  readonly zone: TimeZone;
  readonly hooks: readonly CallHook[];
}

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  readonly text: string;
}

/** One run of a script in a fresh realm: its calls, its log, its authority and its end. */
export class Execution implements CallingExecution {
  readonly realm: Realm = createRealm();
  readonly recorder = new CallRecorder();
  readonly log: LogLine[] = [];
  readonly started: number;
  /** Deeds when the run is over, however it ended: locks are let go. */
  readonly afterwards: (() => void)[] = [];
  /** Service calls made by the script's top-level statements: a script that runs under limited authority makes none. */
  callsAtTopLevel = 0;
  /** Milliseconds spent in this host's own code on behalf of service calls. */
  hostMilliseconds = 0;
  private ended: ExecutionEnded | undefined;
  private fault: Error | undefined;
  private atTopLevel = false;
  private inHook = false;

  constructor(readonly settings: ExecutionSettings) {
    this.started = settings.clock.now();
    installDate(this.realm, { zone: settings.zone, now: settings.clock.now });
    bindGlobals(this.realm);
  }

  /** The statements at the top level of a script run with limited authority. */
  get grant(): Grant {
    return { mode: this.authMode, scopes: new Set(this.settings.scopes) };
  }

  get authMode(): AuthMode {
    return this.atTopLevel && this.settings.authMode === 'FULL' ? 'LIMITED' : this.settings.authMode;
  }

  /** True when the run was ended from outside: killed, or out of time. */
  get wasEnded(): boolean {
    return this.ended !== undefined;
  }

  private get realMilliseconds(): number {
    return (this.settings.realSeconds ?? this.settings.limitSeconds) * 1000;
  }

  /** Seconds on the host's clock since the run started. */
  get elapsedSeconds(): number {
    return (this.settings.clock.now() - this.started) / 1000;
  }

  beforeCall(kind: CallKind, name: string, values: readonly unknown[]): CallRecord {
    if (this.ended !== undefined) throw new ServiceError(this.ended.message);
    const call = this.recorder.record(kind, name, values);
    this.pass(call.seconds);
    this.runHooks(call);
    requirePermission(name, this.grant);
    if (kind === 'write' && this.settings.kind === 'custom function') {
      throw new ServiceError(`You do not have permission to call ${name.slice(name.lastIndexOf('.') + 1)}`);
    }
    return call;
  }

  afterCall(call: CallRecord): void {
    if (this.inHook) return;
    this.inHook = true;
    try {
      for (const hook of this.settings.hooks) hook.after?.(call);
    } finally {
      this.inHook = false;
    }
  }

  private runHooks(call: CallRecord): void {
    if (this.inHook) return;
    try {
      for (const hook of this.settings.hooks) hook.before?.(call);
    } catch (thrown) {
      if (thrown instanceof ExecutionEnded) this.end(thrown);
      throw thrown;
    }
  }

  /** Moves the host's clock on; ends the run when its time is over. */
  pass(seconds: number): void {
    this.settings.clock.pass(seconds);
    if (this.elapsedSeconds > (this.settings.endSeconds ?? this.settings.limitSeconds))
      this.end(new ExecutionEnded('Exceeded maximum execution time'));
  }

  private end(why: ExecutionEnded): never {
    this.ended = why;
    throw new ServiceError(why.message);
  }

  noteFault(fault: Error): void {
    this.fault ??= fault;
  }

  /** Puts the services into the global scope, but for those that the project does not have. */
  define(globals: Readonly<Record<string, object>>, undeclared: ReadonlySet<string> = new Set()): void {
    for (const [name, service] of Object.entries(globals)) {
      if (undeclared.has(name)) continue;
      Object.defineProperty(this.realm.context, name, {
        value: expose(this, service),
        configurable: true,
        writable: true,
        enumerable: false,
      });
    }
  }

  /** Runs the script's top-level statements, with limited authority. */
  load(script: vm.Script): void {
    this.atTopLevel = true;
    try {
      this.watched(() => script.runInContext(this.realm.context, { timeout: this.realMilliseconds }) as unknown);
    } finally {
      this.callsAtTopLevel = this.recorder.calls.length;
      this.atTopLevel = false;
    }
  }

  /** A top-level function of the script; undefined where there is none of that name. */
  functionNamed(name: string): ((...values: unknown[]) => unknown) | undefined {
    const found: unknown = (this.realm.context as Record<string, unknown>)[name];
    return typeof found === 'function' ? (found as (...values: unknown[]) => unknown) : undefined;
  }

  /** Calls a function of the script with values of its realm, and lets its promises settle. */
  invoke(callee: (...values: unknown[]) => unknown, values: readonly unknown[]): unknown {
    return this.watched(() => {
      const context = this.realm.context as Record<string, unknown>;
      Object.defineProperty(context, INVOCATION, { value: () => callee(...values), configurable: true });
      try {
        return CALL.runInContext(this.realm.context, { timeout: this.realMilliseconds }) as unknown;
      } finally {
        delete context[INVOCATION];
      }
    });
  }

  /** Ends the run: locks are let go, whatever happened. */
  finish(): void {
    for (const deed of this.afterwards.splice(0)) deed();
  }

  /** What a script cannot hide by catching: an end from outside and a fault of the emulator win over its own result. */
  private watched<T>(body: () => T): T {
    let outcome: { value: T } | { error: unknown };
    try {
      outcome = { value: body() };
    } catch (error) {
      outcome = { error: isTimeout(error) ? new ExecutionEnded('Exceeded maximum execution time') : error };
    }
    if (this.fault !== undefined) throw this.fault;
    if (this.ended !== undefined) throw this.ended;
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }
}

const INVOCATION = '__invocation__';
const CALL = new vm.Script(`${INVOCATION}()`, { filename: 'host' });

function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
