import type { PaperFormat } from '../src/plan/model.ts';
import { formatA } from './format-a.ts';
import { formatB } from './format-b.ts';
import { formatC } from './format-c.ts';
import { formatD } from './format-d.ts';
import { formatE } from './format-e.ts';
import { formatF } from './format-f.ts';
import { fixedBytes } from './parts/fixed-bytes.ts';

const BUILDERS: Readonly<Record<PaperFormat, () => Promise<Uint8Array>>> = {
  A: formatA,
  B: formatB,
  C: formatC,
  D: formatD,
  E: formatE,
  F: formatF,
};

/** Every shipped format as a Word template; the same source gives the same bytes. */
export async function buildTemplates(): Promise<Record<PaperFormat, Uint8Array>> {
  const built = await Promise.all(Object.entries(BUILDERS).map(async ([letter, build]) => [letter, fixedBytes(await build())] as const));
  return Object.fromEntries(built) as Record<PaperFormat, Uint8Array>;
}
