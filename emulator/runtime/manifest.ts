import { readFileSync } from 'node:fs';
import { timeZone } from './time-zone.ts';

/** What the host needs of appsscript.json. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** The names under which advanced services are enabled: "Drive". */
  readonly advancedServices: readonly string[];
}

/** Reads a manifest's text. Throws a sentence when it is not one. */
function parseManifest(text: string, place = 'appsscript.json'): Manifest {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${place} is not JSON. Correct it, or copy it again from the project.`, { cause });
  }
  const fields = read as {
    timeZone?: unknown;
    oauthScopes?: unknown;
    dependencies?: { enabledAdvancedServices?: { userSymbol?: string }[] };
  };
  if (typeof fields.timeZone !== 'string') throw new Error(`${place} has no "timeZone". Add one such as "Europe/London".`);
  try {
    timeZone(fields.timeZone);
  } catch (cause) {
    throw new Error(`${place}: "${fields.timeZone}" is not a time zone. Use a name such as "Europe/London".`, { cause });
  }
  const scopes = Array.isArray(fields.oauthScopes) ? fields.oauthScopes.map(String) : [];
  const advanced = fields.dependencies?.enabledAdvancedServices ?? [];
  return { timeZone: fields.timeZone, oauthScopes: scopes, advancedServices: advanced.map((service) => String(service.userSymbol)) };
}

/** Reads the manifest at a path. */
export function readManifest(path: string): Manifest {
  return parseManifest(readFileSync(path, 'utf8'), path);
}
