/** What the window in the browser asks of the thread that runs the host. Plain data only; rows and columns count from 1. */

/** Who acts, by e-mail address. */
interface By {
  readonly as: string;
}

/** A sheet by its name. */
interface On {
  readonly sheet: string;
}

export type Axis = 'rows' | 'columns';

/** A block of a sheet: "A1", "A1:C3", "A:C" or "2:5". */
interface BlockName {
  readonly sheet: string;
  readonly a1: string;
}

/** What only looks: nothing is to be saved after it. */
type LookingCommand =
  | { readonly do: 'look' }
  | {
      readonly do: 'read sheet';
      readonly sheetId: number;
      /** Default: the first rows that are shown. */ readonly rows?: readonly number[];
    }
  | { readonly do: 'read rows'; readonly sheetId: number; readonly rows: readonly number[] }
  | { readonly do: 'read blocks'; readonly sheetId: number; readonly blocks: readonly string[] }
  | { readonly do: 'summarise'; readonly sheetId: number; readonly blocks: readonly string[] }
  | { readonly do: 'find'; readonly sheetId: number; readonly words: string }
  | { readonly do: 'filter values'; readonly sheetId: number; readonly column: number }
  | { readonly do: 'read mail'; readonly id: string }
  | { readonly do: 'read run'; readonly number: number }
  | { readonly do: 'read document'; readonly id: string }
  | { readonly do: 'list functions' }
  /** What is selected, so that a script finds it: `getActiveRange`. */
  | ({ readonly do: 'select'; readonly a1: string } & On)
  | { readonly do: 'close' };

/** Copies, moves (cut and paste) or copies the values of a block within the workbook. */
export type CopyDeed = { readonly do: 'copy block' | 'move block' | 'copy values'; readonly from: BlockName; readonly to: BlockName } & By;

/** What an officer does to one sheet. */
export type OneSheetDeed =
  | ({ readonly do: 'type'; readonly a1: string; readonly text: string } & By & On)
  | ({ readonly do: 'paste'; readonly a1: string; readonly texts: readonly (readonly string[])[] } & By & On)
  /** Fills the block `to` from the block `from` at its edge; with `series`, numbers and dates go on. */
  | ({ readonly do: 'fill'; readonly from: string; readonly to: string; readonly series: boolean } & By & On)
  | ({ readonly do: 'clear'; readonly blocks: readonly string[] } & By & On)
  /** Replaces words wherever the sheet shows them, or in one cell; gives a sentence that says how many cells were changed. */
  | ({ readonly do: 'replace'; readonly words: string; readonly by: string; readonly at?: string } & By & On)
  | ({ readonly do: 'insert' | 'delete'; readonly axis: Axis; readonly at: number; readonly count: number } & By & On)
  | ({ readonly do: 'sort'; readonly a1: string; readonly column: number; readonly descending: boolean } & By & On)
  | ({ readonly do: 'size'; readonly axis: Axis; readonly at: number; readonly count: number; /** Pixels. */ readonly size: number } & By &
      On)
  | ({ readonly do: 'hide' | 'unhide'; readonly axis: Axis; readonly at: number; readonly count: number } & By & On)
  | ({ readonly do: 'filter on'; /** With its headings. */ readonly a1: string } & By & On)
  | ({ readonly do: 'filter off' } & By & On)
  /** Hides the rows with these texts in a column of the filter; none shows them all. */
  | ({ readonly do: 'filter'; readonly column: number; readonly hidden: readonly string[] } & By & On);

/** What an officer does to cells, rows and columns; each can be undone. */
export type SheetDeed = OneSheetDeed | CopyDeed;

/** What else an officer does. */
type OtherDeed =
  | ({ readonly do: 'open' } & By)
  | ({ readonly do: 'undo' | 'redo' } & By)
  | ({ readonly do: 'fold columns'; readonly column: number; readonly depth: number; readonly folded: boolean } & On)
  | ({ readonly do: 'menu'; readonly path: readonly string[] } & By)
  | ({ readonly do: 'script run'; readonly functionName: string; readonly values: readonly unknown[] } & By)
  | { readonly do: 'advance'; /** ISO instant. */ readonly to: string };

export type Command = LookingCommand | SheetDeed | OtherDeed;
export type CommandName = Command['do'];
export type CommandOf<Name extends CommandName> = Extract<Command, { readonly do: Name }>;

/** What came of a command: its result, or the sentence that refused it. */
export type Reply =
  | { readonly done: true; readonly result: unknown }
  | {
      readonly done: false;
      /** Whose error it is: the script's own, or anything else's. */ readonly by: 'script' | 'host';
      readonly message: string;
      readonly details: string;
    };

/** What came of undo or redo. */
export interface Undone {
  readonly sentence: string;
  readonly sheetId: number;
  readonly a1: string;
}
