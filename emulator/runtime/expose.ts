/**
 * The only way an emulated object reaches a script: a proxy that knows the names in the class's `members` table, counts
 * every call, and refuses every other name by name.
 */
import { hostClock } from './host-clock.ts';
import { cellsIn } from './call-costs.ts';
import type { CallRecord } from './call-recorder.ts';
import type { Realm } from './realm.ts';
import { fromRealm, realmError, toRealm } from './realm.ts';
import type { CallKind, EmulatedClass } from './service.ts';
import { ServiceError } from './service.ts';

/** What `expose` needs of the execution in whose realm the proxies live. */
export interface CallingExecution {
  readonly realm: Realm;
  /** Counts the call and runs the hooks; throws what the call is to fail with. */
  beforeCall(kind: CallKind, name: string, values: readonly unknown[]): CallRecord;
  /** Milliseconds of processor time spent in the host's own code so far. */
  hostMilliseconds: number;
  /** Runs the hooks that stand between this call and the next. */
  afterCall(call: CallRecord): void;
  /** Notes a fault of the emulator itself, so that no `catch` in a script can hide it. */
  noteFault(fault: Error): void;
}

type Method = (...values: unknown[]) => unknown;

/** The proxies of one execution, both ways. */
interface Proxies {
  readonly proxyOf: WeakMap<object, object>;
  readonly instanceOf: WeakMap<object, object>;
}

const proxiesOf = new WeakMap<CallingExecution, Proxies>();

/** The proxy of an emulated object in this execution's realm; the same object always gives the same proxy. */
export function expose(execution: CallingExecution, instance: object): object {
  const { proxyOf, instanceOf } = proxies(execution);
  const known = proxyOf.get(instance);
  if (known !== undefined) return known;
  const proxy = makeProxy(execution, instance, instance.constructor as unknown as EmulatedClass);
  proxyOf.set(instance, proxy);
  instanceOf.set(proxy, instance);
  return proxy;
}

/** A host value as the script may see it: emulated objects as proxies, everything else copied into the realm. */
export function intoScript(execution: CallingExecution, value: unknown): unknown {
  return toRealm(execution.realm, value, (object) => (isEmulated(object) ? expose(execution, object) : undefined));
}

/** A script's value as the host may use it: proxies as the objects behind them, everything else copied. */
export function outOfScript(execution: CallingExecution, value: unknown): unknown {
  const { instanceOf } = proxies(execution);
  return fromRealm(value, (object) => instanceOf.get(object));
}

/** The refusal of a member that this emulator does not have. */
function notEmulated(typeName: string, member: string): string {
  return `${typeName}.${member} is not emulated yet. To add it: emulator/README.md`;
}

function proxies(execution: CallingExecution): Proxies {
  let known = proxiesOf.get(execution);
  if (known === undefined) {
    known = { proxyOf: new WeakMap(), instanceOf: new WeakMap() };
    proxiesOf.set(execution, known);
  }
  return known;
}

function isEmulated(object: object): boolean {
  const { constructor } = object as { constructor?: Partial<EmulatedClass> };
  return typeof constructor === 'function' && (constructor as Partial<EmulatedClass>).members !== undefined;
}

function makeProxy(execution: CallingExecution, instance: object, type: EmulatedClass): object {
  const { intrinsics } = execution.realm;
  const functions = new Map<string, Method>();
  return new Proxy(new intrinsics.Object(), {
    get: (_target, name) => (typeof name === 'symbol' ? undefined : memberOf(execution, instance, type, functions, name)),
    set: (_target, name) => {
      throw realmError(execution.realm, new TypeError(`${type.typeName}.${String(name)} cannot be assigned to.`));
    },
    has: (_target, name) => typeof name === 'string' && (name in type.members || (type.values ?? []).includes(name)),
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
    getPrototypeOf: () => intrinsics.Object.prototype,
  });
}

function memberOf(
  execution: CallingExecution,
  instance: object,
  type: EmulatedClass,
  functions: Map<string, Method>,
  name: string,
): unknown {
  const known = functions.get(name);
  if (known !== undefined) return known;
  if (type.values?.includes(name) === true) return intoScript(execution, (instance as Record<string, unknown>)[name]);
  const kind = Object.prototype.hasOwnProperty.call(type.members, name) ? type.members[name] : undefined;
  const made = kind === undefined ? uncounted(execution, instance, type, name) : counted(execution, instance, type, name, kind);
  if (made !== undefined) functions.set(name, made);
  return made;
}

/** Names that JavaScript itself asks any object for. They are not service calls. */
function uncounted(execution: CallingExecution, instance: object, type: EmulatedClass, name: string): Method | undefined {
  if (name === 'toString') return () => printed(instance, type);
  if (name === 'toJSON' && 'toJSON' in instance) return () => printed(instance, type);
  if (name === 'then' || name === 'toJSON' || name === 'valueOf' || name === 'constructor' || name === '$$typeof') return undefined;
  throw realmError(execution.realm, new Error(notEmulated(type.typeName, name)));
}

/** Google's objects print the name of their class; enums print their own. */
function printed(instance: object, type: EmulatedClass): string {
  return instance.toString === Object.prototype.toString ? type.typeName : String(instance);
}

function counted(execution: CallingExecution, instance: object, type: EmulatedClass, name: string, kind: CallKind): Method {
  const callName = `${type.typeName}.${name}`;
  return (...scriptValues) =>
    guarded(execution, () => {
      const values = timed(execution, () => scriptValues.map((value) => outOfScript(execution, value)));
      const method = (instance as Record<string, unknown>)[name];
      if (typeof method !== 'function') throw new Error(`${callName} is in the members table but is not a method.`);
      const call = execution.beforeCall(kind, callName, values);
      const result = timed(execution, () => {
        const given = (method as Method).apply(instance, values);
        if (kind === 'read' && Array.isArray(given)) call.cellsRead = cellsIn([given]);
        return intoScript(execution, given);
      });
      execution.afterCall(call);
      return result;
    });
}

/** Runs the host's own work, without what hooks do between calls, and adds its processor time up. */
function timed<T>(execution: CallingExecution, work: () => T): T {
  const started = hostClock.milliseconds();
  try {
    return work();
  } finally {
    execution.hostMilliseconds += hostClock.milliseconds() - started;
  }
}

/** Runs host code on behalf of a script: whatever it throws reaches the script as an error of the script's realm. */
function guarded<T>(execution: CallingExecution, body: () => T): T {
  try {
    return body();
  } catch (thrown) {
    throw inRealm(execution, thrown);
  }
}

/** A thrown thing as the script sees it. A fault of the emulator is noted, so that catching it does not hide it. */
function inRealm(execution: CallingExecution, thrown: unknown): unknown {
  const { realm } = execution;
  if (thrown instanceof ServiceError) {
    const copy = realmError(realm, thrown, thrown.scriptName);
    const { details } = thrown as { details?: unknown };
    if (details !== undefined) Object.defineProperty(copy, 'details', { value: intoScript(execution, details), enumerable: true });
    return copy;
  }
  if (thrown instanceof realm.intrinsics.Error) return thrown;
  const fault = thrown instanceof Error ? thrown : new Error(String(thrown));
  execution.noteFault(fault);
  return realmError(realm, fault, 'EmulatorFault');
}
