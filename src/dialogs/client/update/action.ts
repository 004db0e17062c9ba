/** What the server tells of an action, as the page uses it. */

export interface Field {
  readonly field: string;
  readonly heading: string;
  readonly help: string;
  readonly choices: readonly string[];
  readonly isLong: boolean;
}

/** Words by field. */
export type Words = Readonly<Record<string, string>>;

export interface Status {
  readonly label: string;
  readonly symbol: string;
  readonly colour: string;
  readonly textColour: string;
  readonly why: string;
  readonly isException: boolean;
}

export interface Name {
  readonly ref: string;
  readonly mark: string;
}

export interface Opened extends Name {
  readonly seen: Words;
  readonly seenAt: number;
  readonly status?: Status;
}

export interface Listed extends Name {
  readonly words: string;
  readonly lead: string;
  readonly status: string;
  readonly isMine: boolean;
}

export interface Changed {
  readonly field: string;
  readonly heading: string;
  readonly seen: string;
  readonly now: string;
  readonly wanted?: string;
}

/** What tells two actions apart: the ref, or the words of one that has none yet. */
export const keyOf = ({ ref, mark }: Name): string => ref || mark;
