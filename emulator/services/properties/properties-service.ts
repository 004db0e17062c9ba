import type { ServiceContext } from '../../runtime/host-parts.ts';
import { LIMITS } from '../../runtime/limits.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';
import { signatureError } from '../../runtime/signature.ts';

const isText = (value: unknown): boolean => value !== null && value !== undefined && typeof value !== 'object';

/** @see https://developers.google.com/apps-script/reference/properties/properties */
export class Properties {
  static readonly typeName = 'Properties';
  static readonly members = {
    getProperty: 'properties',
    getProperties: 'properties',
    getKeys: 'properties',
    setProperty: 'properties',
    setProperties: 'properties',
    deleteProperty: 'properties',
    deleteAllProperties: 'properties',
  } as const satisfies MembersOf<GoogleAppsScript.Properties.Properties>;

  constructor(private readonly store: Record<string, string>) {}

  getProperty(key: string): string | null {
    if (!isText(key)) throw signatureError('PropertiesService.Properties.getProperty', [key]);
    return Object.prototype.hasOwnProperty.call(this.store, key) ? (this.store[key] ?? null) : null;
  }

  getProperties(): Record<string, string> {
    return { ...this.store };
  }

  getKeys(): string[] {
    return Object.keys(this.store);
  }

  setProperty(key: string, value: string): this {
    if (!isText(key) || !isText(value)) throw signatureError('PropertiesService.Properties.setProperty', [key, value]);
    this.put({ ...this.store }, { [key]: String(value) });
    return this;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    if (properties === null || typeof properties !== 'object') {
      throw signatureError('PropertiesService.Properties.setProperties', [properties]);
    }
    const texts = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    this.put(deleteAllOthers ? {} : { ...this.store }, texts);
    return this;
  }

  deleteProperty(key: string): this {
    if (!isText(key)) throw signatureError('PropertiesService.Properties.deleteProperty', [key]);
    delete this.store[key];
    return this;
  }

  deleteAllProperties(): this {
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this;
  }

  /** All or nothing: a value or a store that would be too large changes nothing. */
  private put(next: Record<string, string>, added: Record<string, string>): void {
    for (const [key, value] of Object.entries(added)) {
      if (bytes(key) > LIMITS.propertyValueBytes) throw new ServiceError('Argument too large: key');
      if (bytes(value) > LIMITS.propertyValueBytes) throw new ServiceError('Argument too large: value');
      next[key] = value;
    }
    const total = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > LIMITS.propertyStoreBytes) {
      throw new ServiceError('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    this.deleteAllProperties();
    Object.assign(this.store, next);
  }
}

/** @see https://developers.google.com/apps-script/reference/properties/properties-service */
export class PropertiesService {
  static readonly typeName = 'PropertiesService';
  static readonly members = {
    getDocumentProperties: 'navigation',
    getScriptProperties: 'navigation',
    getUserProperties: 'navigation',
  } as const satisfies MembersOf<GoogleAppsScript.Properties.PropertiesService>;

  constructor(private readonly context: ServiceContext) {}

  getDocumentProperties(): Properties {
    return new Properties(this.context.parts.state.properties.document);
  }

  getScriptProperties(): Properties {
    return new Properties(this.context.parts.state.properties.script);
  }

  getUserProperties(): Properties {
    const { user } = this.context.parts.state.properties;
    const store = (user[this.context.execution.settings.effectiveUser] ??= {});
    return new Properties(store);
  }
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
