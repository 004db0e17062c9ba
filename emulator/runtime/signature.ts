import { ServiceError } from './service.ts';

/** Google's name of a value's type, as its messages print it. */
function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return 'number[]';
  const { typeName } = value.constructor as { typeName?: string };
  return typeName ?? (value instanceof Date ? 'Date' : 'Object');
}

/** "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty." */
export function signatureError(method: string, values: readonly unknown[]): ServiceError {
  return new ServiceError(`The parameters (${values.map(typeWord).join(',')}) don't match the method signature for ${method}.`);
}

/** Throws the signature error unless the test holds. */
export function requireSignature(holds: boolean, method: string, values: readonly unknown[]): void {
  if (!holds) throw signatureError(method, values);
}
