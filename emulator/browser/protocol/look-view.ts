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
