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
  /** What is selected on the active sheet, by the officer or by the script. */
  readonly selection: string;
  /** Raised each time a script that was asked for selected something else: the window follows it there. */
  readonly timesLed: number;
  /** What each officer would undo and redo, by e-mail address: "typing in B2". */
  readonly histories: Readonly<Record<string, { readonly undo?: string; readonly redo?: string }>>;
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
  | { readonly kind: 'item'; readonly caption: string; /** The key that does the same: "Ctrl+Z". */ readonly key?: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuView };

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
