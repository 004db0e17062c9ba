/** The module made by the build (scripts/virtual-modules.ts). */
declare module 'virtual:shipped-files' {
  /** The shipped Word templates and the dialogs' pages, packed by `packShipped`, as base64. */
  export function shippedFiles(): string;
}
