import { types } from 'node:util';
import vm from 'node:vm';

/** The constructors of a script's own realm. Whatever the host hands to a script is made with these. */
interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly TypeError: TypeErrorConstructor;
  readonly ReferenceError: ReferenceErrorConstructor;
  readonly Function: FunctionConstructor;
  readonly JSON: typeof JSON;
  readonly Intl: typeof Intl;
  readonly Number: NumberConstructor;
}

/** A fresh global scope, as every Apps Script execution has. */
export interface Realm {
  readonly context: vm.Context;
  readonly intrinsics: Intrinsics;
}

/** Globals that a Node context has, if only with a flag such as --expose-gc, and Apps Script has not. */
const ABSENT_IN_APPS_SCRIPT = ['gc', 'SharedArrayBuffer', 'Atomics', 'structuredClone', 'queueMicrotask', 'setTimeout', 'performance'];

/** A realm with ECMAScript's globals and nothing of Node's or the browser's. */
export function createRealm(): Realm {
  const context = vm.createContext(Object.create(null) as vm.Context, {
    name: 'Apps Script',
    microtaskMode: 'afterEvaluate',
  });
  const intrinsics = vm.runInContext(
    '({ Array, Object, Date, Error, TypeError, ReferenceError, Function, JSON, Intl, Number })',
    context,
  ) as Intrinsics;
  for (const name of ABSENT_IN_APPS_SCRIPT) vm.runInContext(`if (!delete globalThis.${name}) globalThis.${name} = undefined`, context);
  return { context, intrinsics };
}

/** Globals that must stay what they are: not configurable, redefined by the host, or special to the language. */
const NOT_BOUND = new Set([...ABSENT_IN_APPS_SCRIPT, 'globalThis', 'eval', 'console', 'undefined', 'NaN', 'Infinity']);

let bindingScript: vm.Script | undefined;

/**
 * Makes ECMAScript's globals lexical constants as well. A context's global object answers each look-up of `Array` or
 * `Math` some ten times slower than Apps Script does; a constant is as fast. Call it once `Date` is the script's own.
 */
export function bindGlobals(realm: Realm): void {
  bindingScript ??= new vm.Script(bindings(realm), { filename: 'host' });
  bindingScript.runInContext(realm.context);
}

function bindings(realm: Realm): string {
  const names = vm.runInContext('Object.getOwnPropertyNames(globalThis)', realm.context) as string[];
  return `const ${names
    .filter((name) => !NOT_BOUND.has(name))
    .map((name) => `${name} = globalThis.${name}`)
    .join(', ')};`;
}

/** A host object that scripts see through a proxy; `wrap` gives undefined for anything else. */
export type Wrap = (value: object) => object | undefined;

/**
 * Copies a value of the host into the script's realm, so that `instanceof Date`, `Array` and `Error` hold there.
 * Objects for which `wrap` gives a proxy become that proxy; functions cannot cross.
 */
export function toRealm(realm: Realm, value: unknown, wrap: Wrap): unknown {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'function') throw new Error('A function of the host cannot be handed to a script.');
    return value;
  }
  const { intrinsics } = realm;
  if (Array.isArray(value)) {
    // The realm's own slice makes an array of the realm, many times faster than putting the items in one by one.
    const copy = intrinsics.Array.prototype.slice.call(value) as unknown[];
    for (let index = 0; index < copy.length; index++) {
      const item = copy[index];
      if (!isPlainValue(item)) copy[index] = toRealm(realm, item, wrap);
    }
    return copy;
  }
  if (value instanceof Date || types.isDate(value)) return new intrinsics.Date(value.getTime());
  const wrapped = wrap(value);
  if (wrapped !== undefined) return wrapped;
  if (types.isNativeError(value)) return realmError(realm, value);
  if (ArrayBuffer.isView(value)) return intrinsics.Array.from(value as unknown as ArrayLike<number>);
  const copy = new intrinsics.Object() as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = toRealm(realm, (value as Record<string, unknown>)[key], wrap);
  return copy;
}

/** True for what needs no copy: a block of values has hundreds of thousands of these. */
const isPlainValue = (value: unknown): boolean => value === null || (typeof value !== 'object' && typeof value !== 'function');

/** The error as one of the script's realm: same name, message and, for API errors, details. */
export function realmError(realm: Realm, error: Error, name = error.name): Error {
  const copy = new realm.intrinsics.Error(error.message);
  Object.defineProperty(copy, 'name', { value: name, configurable: true, writable: true, enumerable: false });
  return copy;
}

/** The host object behind a script's proxy; undefined for anything else. */
export type Unwrap = (value: object) => object | undefined;

/** Copies a value of a script into the host: arrays, dates and plain objects become the host's own. */
export function fromRealm(value: unknown, unwrap: Unwrap): unknown {
  if (value === null || typeof value !== 'object') return value;
  const unwrapped = unwrap(value);
  if (unwrapped !== undefined) return unwrapped;
  if (Array.isArray(value)) {
    const copy = Array.prototype.slice.call(value) as unknown[];
    for (let index = 0; index < copy.length; index++) {
      const item = copy[index];
      if (!isPlainValue(item)) copy[index] = fromRealm(item, unwrap);
    }
    return copy;
  }
  if (types.isDate(value)) return new Date(value.getTime());
  if (ArrayBuffer.isView(value)) return typedArray(value);
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = fromRealm((value as Record<string, unknown>)[key], unwrap);
  return copy;
}

function typedArray(view: ArrayBufferView): unknown {
  if (types.isInt8Array(view)) return Int8Array.from(view);
  return Uint8Array.from(view as unknown as ArrayLike<number>);
}

/** True for `{…}` of any realm: its prototype is null or has none itself. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
