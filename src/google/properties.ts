import { countCalls } from './call-count.ts';

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

export function documentProperty(name: string): string | undefined {
  countCalls();
  return store().getProperty(name) ?? undefined;
}

export function setDocumentProperty(name: string, value: string): void {
  countCalls();
  store().setProperty(name, value);
}

/** Sets several properties in one call; the others stay. */
export function setDocumentProperties(values: Readonly<Record<string, string>>): void {
  countCalls();
  store().setProperties({ ...values }, false);
}

export function deleteDocumentProperty(name: string): void {
  countCalls();
  store().deleteProperty(name);
}

/** Every document property, in one call. */
export function documentProperties(): Record<string, string> {
  countCalls();
  return { ...store().getProperties() };
}
