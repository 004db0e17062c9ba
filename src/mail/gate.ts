import { findPersonalData, personalDataKindInWords } from '../plan/personal-data.ts';
import type { CellPlace } from './holders.ts';
import type { WithheldLine } from './summary.ts';

/** Words of a cell that a message would quote. */
export interface Quote {
  readonly text: string;
  readonly place: CellPlace;
}

/**
 * The gate that every quoted cell passes: what in it could identify a child, by cell and kind, never by content. The
 * whole cell is looked at, not just the part that would be shown.
 */
export function personalDataIn(quotes: readonly Quote[]): readonly WithheldLine[] {
  const found: WithheldLine[] = [];
  for (const { text, place } of quotes) {
    const [first] = findPersonalData(text);
    if (first !== undefined) found.push({ place, kind: personalDataKindInWords(first.kind) });
  }
  return found;
}
