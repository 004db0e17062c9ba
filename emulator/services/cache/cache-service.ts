import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { CacheEntry } from '../../runtime/host-state.ts';
import { LIMITS } from '../../runtime/limits.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';
import { signatureError } from '../../runtime/signature.ts';

/** @see https://developers.google.com/apps-script/reference/cache/cache */
export class Cache {
  static readonly typeName = 'Cache';
  static readonly members = {
    get: 'cache',
    getAll: 'cache',
    put: 'cache',
    putAll: 'cache',
    remove: 'cache',
    removeAll: 'cache',
  } as const satisfies MembersOf<GoogleAppsScript.Cache.Cache>;

  constructor(
    private readonly context: ServiceContext,
    private readonly store: Record<string, CacheEntry>,
  ) {}

  get(key: string): string | null {
    const entry = this.store[key];
    if (entry === undefined) return null;
    if (Date.parse(entry.expiresAt) > this.context.parts.clock.now()) return entry.value;
    delete this.store[key];
    return null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds: number = LIMITS.cacheDefaultSeconds): null {
    if (typeof key !== 'string' || typeof value !== 'string') throw signatureError('Cache.put', [key, value]);
    if (key.length > LIMITS.cacheKeyCharacters) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value, 'utf8') > LIMITS.cacheValueBytes) throw new ServiceError('Argument too large: value');
    const seconds = Math.min(Math.max(expirationInSeconds, 1), LIMITS.cacheSeconds);
    this.store[key] = { value, expiresAt: new Date(this.context.parts.clock.now() + seconds * 1000).toISOString() };
    this.dropOldest();
    return null;
  }

  /** "The maximum number of items is 1,000": then those that were put in first make room, down to 900. */
  private dropOldest(): void {
    const keys = Object.keys(this.store);
    if (keys.length <= LIMITS.cacheItems) return;
    const soonest = keys.sort((a, b) => expiry(this.store[a]) - expiry(this.store[b]));
    for (const key of soonest.slice(0, keys.length - LIMITS.cacheItemsKept)) delete this.store[key];
  }

  putAll(values: Record<string, string>, expirationInSeconds: number = LIMITS.cacheDefaultSeconds): null {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
    return null;
  }

  remove(key: string): null {
    delete this.store[key];
    return null;
  }

  removeAll(keys: string[]): null {
    for (const key of keys) this.remove(key);
    return null;
  }
}

const expiry = (entry: CacheEntry | undefined): number => Date.parse(entry?.expiresAt ?? '');

/** @see https://developers.google.com/apps-script/reference/cache/cache-service */
export class CacheService {
  static readonly typeName = 'CacheService';
  static readonly members = {
    getDocumentCache: 'navigation',
    getScriptCache: 'navigation',
    getUserCache: 'navigation',
  } as const satisfies MembersOf<GoogleAppsScript.Cache.CacheService>;

  constructor(private readonly context: ServiceContext) {}

  getDocumentCache(): Cache {
    return this.cache('document');
  }

  getScriptCache(): Cache {
    return this.cache('script');
  }

  getUserCache(): Cache {
    return this.cache(`user ${this.context.execution.settings.effectiveUser}`);
  }

  private cache(name: string): Cache {
    const store = (this.context.parts.state.cache[name] ??= {});
    return new Cache(this.context, store);
  }
}
