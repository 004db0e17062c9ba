import type { Plan } from '../../plan/model.ts';
import { placeOf } from '../../workbook/places.ts';
import type { Paper, Place } from '../paper.ts';
import type { PaperCounts } from '../paper-source.ts';
import type { DocxParts } from '../document/zip.ts';

/** What a check may look at: the paper as data, the finished Word file, and the plan that both came from. */
export interface CheckContext {
  readonly paper: Paper;
  readonly plan: Plan;
  readonly counts: PaperCounts;
  /** The finished document's parts. */
  readonly document: DocxParts;
}

/** An error stops publication unless an officer gives a reason; a warning does not. */
type Severity = 'error' | 'warning';

/** Something found before publication, where it stands and what to do. It never repeats personal data or exempt words. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
}

/** One row of the table of checks. */
export interface PaperCheck {
  /** As certificates and findings name it. */
  readonly name: string;
  readonly severity: Severity;
  readonly find: (context: CheckContext) => readonly Found[];
}

export interface Found {
  readonly place: string;
  readonly words: string;
}

export function found(place: Place | string, words: string): Found {
  return { place: typeof place === 'string' ? place : placeOf(place), words };
}

/** "Procurement is blank." and "Decisions, row 7: an undertaking was given …": words that begin with a verb need no colon. */
export function sentenceOf({ place, words }: Found): string {
  return /^(?:is|has|holds|still|repeats|begins|names|gives|says|asks|speaks|promises|tells|prints) /.test(words)
    ? `${place} ${words}`
    : `${place}: ${words}`;
}
