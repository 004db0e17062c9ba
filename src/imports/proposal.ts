import type { Cell } from '../tabs/cells.ts';

/** What a source would become, before anything is written. `cells` = `placed` + `noted` + `leftOut`. */
export interface ImportProposal {
  /** Cells of the source that hold anything. */
  readonly cells: number;
  readonly placed: number;
  readonly noted: number;
  readonly leftOut: number;
  readonly columns: readonly ColumnProposal[];
  readonly rows: readonly ProposedRow[];
  /** Rows for the Recommendations and Workstreams tabs that section rows and columns of their texts give. */
  readonly recommendations: readonly ProposedGroup[];
  readonly workstreams: readonly ProposedGroup[];
  readonly questions: readonly ImportQuestion[];
  readonly leftOutCells: readonly LeftOutCell[];
  /** Why nothing can be imported; absent where something can. */
  readonly refusal?: string;
}

/** Where a column of the source goes. */
export interface ColumnProposal {
  /** Counts from 0. */
  readonly column: number;
  readonly heading: string;
  /** Which of several columns with this heading it is, from 2. */
  readonly nth?: number;
  /** A column's key, a name of `TARGETS`, or `note`. */
  readonly key: string;
  /** 0 to 1: how far its words and what it holds agree. 1 where the officer said so. */
  readonly confidence: number;
  /** One sentence: what it was told by. */
  readonly because: string;
}

export interface ProposedRow {
  /** Rows of the source, counting from 1, that it was made from. */
  readonly from: readonly number[];
  /** By column key of the Action plan. */
  readonly values: Readonly<Record<string, Cell>>;
  /** What has no column of its own. */
  readonly notes: readonly ImportNote[];
  /** What was not understood, or how it was read, one sentence each, with the cell. */
  readonly remarks: readonly string[];
}

export interface ProposedGroup {
  readonly ref: string;
  /** True where the source gives the ref; false where it was made up to tell groups apart. */
  readonly isOwnRef: boolean;
  readonly text: string;
  readonly from: readonly number[];
  /** What else the source says of it. */
  readonly notes: readonly ImportNote[];
}

export interface ImportNote {
  readonly heading: string;
  readonly words: string;
}

export interface LeftOutCell {
  /** "C7" */
  readonly cell: string;
  readonly words: string;
  readonly why: string;
}

/** Asked once for the whole source. The proposed answer stands until another is given. */
export interface ImportQuestion {
  readonly id: string;
  readonly words: string;
  readonly proposed: string;
  readonly choices: readonly string[];
  /** Cells that it is about: "C7". At most twenty. */
  readonly cells: readonly string[];
}
