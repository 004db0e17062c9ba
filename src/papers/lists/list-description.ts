import type { ListName } from '../../tabs/tabs.ts';
import type { PaperRow } from '../paper.ts';
import type { PaperSource } from '../paper-source.ts';

/** One loop that a template may use, `{#name}…{/name}`, and what may stand in it. */
export interface ListDescription {
  /** What may be printed of each row; docs/placeholders.md says what each prints. */
  readonly fields: readonly string[];
  /** Lists that its rows need beside those that every paper reads. */
  readonly needs?: readonly ListName[];
  /** True where it belongs to the exempt part's copy as well. */
  readonly isOfEveryCopy?: true;
  readonly rows: (source: PaperSource) => readonly PaperRow[];
}
