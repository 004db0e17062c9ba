import type { DecisionKind } from '../model.ts';
import { sentenceCase } from '../../words/words.ts';
import { bareMarker, numberAt } from './item-numbers.ts';
import type { NumberStyle } from './item-numbers.ts';

/** The items of one resolution as they are read. */
export interface Block {
  readonly of: DecisionKind;
  readonly items: { number: string; text: string }[];
  style: NumberStyle | undefined;
  /** Words that all items share, "That Cabinet" before "1. Approves …". */
  lead: string;
  reason: string;
  options: string;
}

/** "That …" begins an item of its own, and so does "To …" after one that is whole. */
export function isNextItem(before: string, text: string): boolean {
  return /^that\b/i.test(text) || (/^to\b/i.test(text) && /[.;](?:\s*and)?$/i.test(before));
}

/** An action ends with its sentence: what follows is told, not asked for. */
export function isComplete(action: string, next: string): boolean {
  return /[.!?]$/.test(action) || /^[A-Z][a-z]+ (?:was|were|is|are|had|then|also)\b|^(?:The|There|Members|A|An|It)\b/.test(next);
}

/** A number far from the next one before a few words without a full stop: the title of other business, not an item. */
export function isNextTitle(marker: string, text: string, { items, style }: Block): boolean {
  const number = Number(bareMarker(marker));
  const isFar = items.length > 0 && (style ?? 'numbers') === 'numbers' && number > items.length + 1;
  return isFar && text.length <= 60 && !/[.;:]$/.test(text) && !/^(?:that|to)\b/i.test(text);
}

/** The number that comes next and that no item has. */
export function nextNumber(items: Block['items'], style: NumberStyle): string {
  let position = items.length + 1;
  while (items.some((item) => item.number === numberAt(position, style))) position += 1;
  return numberAt(position, style);
}

/** "that the report be noted; and" → "That the report be noted". */
export function tidyItem(text: string): string {
  const quiet = text.replace(/^(?:TO|THAT)(?: [A-Z]{2,})*(?= )/, (shouted) => shouted.toLowerCase());
  return sentenceCase(quiet.replace(/\s*[;,]\s*(?:and)?\s*$/i, '').trim());
}
