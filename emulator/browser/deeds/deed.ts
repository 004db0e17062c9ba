import type { OfficerEdit, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';

/** What undoing or redoing a deed did. */
export interface Reversal {
  /** As triggers are told of it; none where nothing could be put back. */
  readonly edits: readonly OfficerEdit[];
  /** Cells that were left as they are, because somebody else or the script has changed them since. */
  readonly kept: number;
}

/** Something that an officer did to a sheet, and can take back. */
export interface Deed {
  /** "typing in B2" */
  readonly words: string;
  readonly sheetId: number;
  /** What to select afterwards. */
  readonly a1: string;
  /** Both throw a sentence, and change nothing, where it is no longer possible. */
  undo(model: WorkbookModel): Reversal;
  redo(model: WorkbookModel): Reversal;
}

/** A deed that has just been done, and what triggers are told of it. */
export interface Done {
  readonly deed: Deed;
  readonly edits: readonly OfficerEdit[];
  /** What the officer is told of it, where that is more than can be seen. */
  readonly said?: string;
}

/** The sheet of a deed. Throws a sentence where it has been deleted. */
export function sheetOfDeed(model: WorkbookModel, sheetId: number, words: string): SheetModel {
  const sheet = model.sheetById(sheetId);
  if (sheet === undefined) throw new Error(`The tab has been deleted, so ${words} cannot be undone or done again.`);
  return sheet;
}

/** "1 cell", "3 cells". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
