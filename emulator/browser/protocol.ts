/** What travels between the window in the browser, the server and the thread that runs the host. Plain data only. */
import type { Answer } from '../services/ui/officer.ts';

/** What an officer, or the page on its own behalf, asks of the host. Rows and columns count from 1. */
export type Command =
  | { readonly do: 'look' }
  | { readonly do: 'read sheet'; readonly sheetId: number }
  | { readonly do: 'read mail'; readonly id: string }
  | { readonly do: 'read run'; readonly number: number }
  | { readonly do: 'read document'; readonly id: string }
  | { readonly do: 'list functions' }
  | { readonly do: 'open'; readonly as: string }
  | { readonly do: 'type'; readonly as: string; readonly sheet: string; readonly a1: string; readonly text: string }
  | {
      readonly do: 'paste';
      readonly as: string;
      readonly sheet: string;
      readonly a1: string;
      readonly texts: readonly (readonly string[])[];
    }
  | { readonly do: 'clear'; readonly as: string; readonly sheet: string; readonly a1: string }
  | {
      readonly do: 'insert rows' | 'delete rows';
      readonly as: string;
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
    }
  | {
      readonly do: 'sort';
      readonly as: string;
      readonly sheet: string;
      readonly a1: string;
      readonly column: number;
      readonly descending: boolean;
    }
  | { readonly do: 'fold columns'; readonly sheet: string; readonly column: number; readonly depth: number; readonly folded: boolean }
  | { readonly do: 'menu'; readonly as: string; readonly path: readonly string[] }
  | { readonly do: 'script run'; readonly as: string; readonly functionName: string; readonly values: readonly unknown[] }
  | { readonly do: 'advance'; /** ISO instant. */ readonly to: string }
  | { readonly do: 'close' };

export type CommandName = Command['do'];

/** What came of a command: its result, or the sentence that refused it. */
export type Reply =
  | { readonly done: true; readonly result: unknown }
  | {
      readonly done: false;
      /** Whose error it is: the script's own, or anything else's. */ readonly by: 'script' | 'host';
      readonly message: string;
      readonly details: string;
    };

/** What the host tells without being asked. */
export type HostEvent =
  | {
      readonly tell: 'page';
      readonly kind: 'dialog' | 'sidebar';
      readonly title: string;
      readonly html: string;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly tell: 'toast'; readonly title: string; readonly text: string }
  | { readonly tell: 'question'; readonly question: Question }
  | { readonly tell: 'ran'; readonly run: RunSummary }
  | { readonly tell: 'changed'; readonly window: WindowView }
  | { readonly tell: 'saved'; readonly files: readonly string[] }
  | { readonly tell: 'not saved'; readonly message: string };

/** What the browser is told: pages travel by number, and are fetched. */
export type PageEvent =
  | Exclude<HostEvent, { tell: 'page' }>
  | {
      readonly tell: 'page';
      readonly kind: 'dialog' | 'sidebar';
      readonly title: string;
      readonly number: number;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly tell: 'answered' };

/** An alert or prompt that a script waits for. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly Answer['button'][];
}

export interface WindowView {
  readonly name: string;
  readonly url: string;
  readonly file: string;
  readonly user: string;
  /** ISO instant of the host's clock. */
  readonly now: string;
  readonly zone: string;
  readonly menus: readonly MenuView[];
  readonly sheets: readonly TabView[];
  readonly activeSheetId: number;
  readonly documents: readonly DocumentView[];
  readonly mails: readonly MailLine[];
  readonly runs: readonly RunSummary[];
  readonly triggers: readonly TriggerView[];
  readonly lostEdits: number;
}

export interface MenuView {
  readonly caption: string;
  readonly items: readonly MenuItemView[];
}

export type MenuItemView =
  { readonly kind: 'item'; readonly caption: string } | { readonly kind: 'separator' } | { readonly kind: 'menu'; readonly menu: MenuView };

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color?: string;
}

export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly isGoogleDoc: boolean;
  readonly contentType: string;
  readonly file: string;
}

export interface MailLine {
  readonly id: string;
  /** ISO instant. */
  readonly sentAt: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly file: string;
}

export interface MailView extends MailLine {
  readonly from: string;
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly text: string;
  readonly html?: string;
}

export interface RunSummary {
  readonly number: number;
  readonly functionName: string;
  readonly kind: string;
  readonly user: string;
  /** ISO instant. */
  readonly startedAt: string;
  readonly estimatedSeconds: number;
  readonly serviceCalls: number;
  readonly serviceCallsByKind: Readonly<Record<string, number>>;
  readonly error?: string;
  readonly mails: number;
  readonly documents: number;
}

export interface RunView extends RunSummary {
  readonly calls: readonly string[];
  readonly log: readonly string[];
  readonly shown: readonly string[];
  readonly stack?: string;
}

export interface TriggerView {
  readonly functionName: string;
  readonly owner: string;
  readonly when: string;
  /** ISO instant; absent where no time fires it. */
  readonly nextAt?: string;
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Rows with content that are not shown, because the sheet is very long. */
  readonly rowsLeftOut: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by column. */
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** What each cell shows. */
  readonly texts: readonly (readonly string[])[];
  readonly looks: readonly LookView[];
  /** For each cell, its place in `looks`. */
  readonly lookOf: readonly (readonly number[])[];
  readonly dropdowns: readonly DropdownView[];
  /** By cell name; its place in `dropdowns`. */
  readonly dropdownOf: Readonly<Record<string, number>>;
  /** By cell name. */
  readonly notes: Readonly<Record<string, string>>;
  /** By cell name, with the equals sign. */
  readonly formulas: Readonly<Record<string, string>>;
  /** By cell name. */
  readonly links: Readonly<Record<string, string>>;
  readonly merges: readonly { readonly a1: string; readonly rows: number; readonly columns: number }[];
  readonly protections: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
    readonly words: string;
  }[];
  readonly columnGroups: readonly { readonly start: number; readonly count: number; readonly depth: number; readonly folded: boolean }[];
}

/** How a cell looks; an absent field is the plain look. */
export interface LookView {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: true;
  /** Points. */
  readonly size?: number;
}

export interface DropdownView {
  readonly options: readonly string[];
  readonly strict: boolean;
}
