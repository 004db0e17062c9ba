import { patiently } from './patiently.ts';

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

export function documentProperty(name: string): string | undefined {
  return patiently(() => store().getProperty(name)) ?? undefined;
}

export function setDocumentProperty(name: string, value: string): void {
  patiently(() => store().setProperty(name, value));
}

/**
 * True where Google has no room for what was to be kept: 500 kB for all of a document's properties.
 * @see https://developers.google.com/apps-script/guides/services/quotas
 */
export function isWithoutRoom(error: unknown): boolean {
  return /property storage quota/i.test(String(error));
}

/** Sets several properties in one call; the others stay. */
export function setDocumentProperties(values: Readonly<Record<string, string>>): void {
  patiently(() => store().setProperties({ ...values }, false));
}

export function deleteDocumentProperty(name: string): void {
  patiently(() => store().deleteProperty(name));
}

/** Forgets everything that is kept with the document. */
export function forgetDocumentProperties(): void {
  patiently(() => store().setProperties({}, true));
}

/** Every document property, in one call. */
export function documentProperties(): Record<string, string> {
  return { ...patiently(() => store().getProperties()) };
}

const scriptStore = (): GoogleAppsScript.Properties.Properties => PropertiesService.getScriptProperties();

/** A property of the script itself: there also where a run was given no spreadsheet. */
export function scriptProperty(name: string): string | undefined {
  return patiently(() => scriptStore().getProperty(name)) ?? undefined;
}

export function setScriptProperty(name: string, value: string): void {
  patiently(() => scriptStore().setProperty(name, value));
}

export function deleteScriptProperty(name: string): void {
  patiently(() => scriptStore().deleteProperty(name));
}
