/** The part of docxtemplater that papers use. The package's own types name Node's Buffer, which pure code must not see. */
declare module 'docxtemplater' {
  import type PizZip from 'pizzip';

  interface TagPart {
    readonly type: string;
    readonly value: string;
    readonly module?: string;
  }
  interface Options {
    paragraphLoop?: boolean;
    linebreaks?: boolean;
    errorLogging?: boolean;
    stripInvalidXMLChars?: boolean;
    parser?: (tag: string) => { get(scope: unknown, context: unknown): unknown };
    nullGetter?: (part: TagPart) => unknown;
    modules?: readonly unknown[];
  }
  class Docxtemplater {
    constructor(zip: PizZip, options?: Options);
    render(data: object): this;
    getZip(): PizZip;
    readonly targets: string[];
    getFullText(path?: string): string;
  }
  export default Docxtemplater;
}
