/** Modules made by the build (scripts/virtual-modules.ts). */
declare module 'virtual:shipped-templates' {
  /** The shipped report formats by letter, packed by `packTemplates`, as base64. */
  export const SHIPPED_TEMPLATES: string;
}
declare module 'virtual:dialogs' {
  /** The dialog pages by name: complete HTML but for the shared style. */
  export const DIALOGS: Readonly<Record<string, string>>;
  /** What stands at `<!-- style -->` of every page. */
  export const DIALOG_STYLE: string;
}
