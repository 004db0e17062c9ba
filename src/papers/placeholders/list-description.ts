import type { PaperRow } from '../paper.ts';
import type { PaperSource } from '../paper-source.ts';

/** One loop that a template may use, `{#name}…{/name}`, and what may stand in it. */
export interface ListDescription {
  readonly name: string;
  readonly help: string;
  /** Field name → what it prints. */
  readonly fields: Readonly<Record<string, string>>;
  readonly rows: (source: PaperSource) => readonly PaperRow[];
}
