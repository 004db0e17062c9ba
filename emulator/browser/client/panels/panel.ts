/** What every panel may use of the window around it. */
export interface PanelTools {
  /** The e-mail address that acts. */
  user(): string;
  /** Runs a deed, shows that something runs, and says what failed. */
  act(deed: () => Promise<unknown>): Promise<void>;
  /** Asks for everything anew. */
  refresh(): void;
  /** Opens a link: to a cell or a document in this window, to anything else in a new one. */
  openLink(url: string): void;
}
