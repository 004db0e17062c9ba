import { SHIPPED_LAYOUTS } from '../src/papers/documents/shipped-layouts.ts';
import type { ShippedLayout } from '../src/papers/documents/shipped-layouts.ts';
import { fixedBytes } from './parts/fixed-bytes.ts';
import { presentationTemplate } from './presentation-template.ts';
import { wordTemplate } from './word-template.ts';

/** Every shipped layout as a Word template, the formats by their letters, and the presentation; the same source gives the same bytes. */
export async function buildTemplates(): Promise<Record<ShippedLayout | 'presentation', Uint8Array>> {
  const all = Object.entries(SHIPPED_LAYOUTS);
  const built = await Promise.all(all.map(async ([key, { name, layout }]) => [key, fixedBytes(await wordTemplate(name, layout))] as const));
  return { ...(Object.fromEntries(built) as Record<ShippedLayout, Uint8Array>), presentation: presentationTemplate() };
}
