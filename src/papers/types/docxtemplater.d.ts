/** The part of docxtemplater that papers use. The package's own types name Node's Buffer, which pure code must not see. */
declare module 'docxtemplater' {
  /** What it asks of an archive (PizZip's members). */
  export interface TemplateZip {
    readonly files: Record<string, { asText(): string }>;
    file(asked: string | RegExp, content?: string): unknown;
    remove(name: string): unknown;
  }
  /** A piece of a template: an XML tag, words between tags, or a placeholder. */
  export interface Part {
    readonly type: 'tag' | 'content' | 'placeholder' | string;
    /** Of tags and content: where it stands; words that a reader sees are content `insidetag`. */
    readonly position?: string;
    /** Of tags: "w:tc". */
    readonly tag?: string;
    /** A tag's or content's own text; a placeholder's name. */
    readonly value: string;
    /** Of placeholders: who renders it; absent for plain values. */
    readonly module?: string;
    readonly inverted?: boolean;
    /** What a loop repeats. */
    readonly subparsed?: readonly Part[];
    readonly lIndex?: number;
  }
  /** The data in whose scope a placeholder is answered. */
  export interface ScopeManager {
    getValue(name: string, meta: { readonly part: Part }): unknown;
    loopOverValue(value: unknown, each: (scope: unknown, index: number, length: number) => void, inverted: boolean): unknown;
    createSubScopeManager(scope: unknown, name: string, index: number, part: Part, length: number): ScopeManager;
  }
  export interface RenderOptions {
    readonly scopeManager: ScopeManager;
  }
  /** https://docxtemplater.com/docs/custom-modules/ */
  export interface Module {
    readonly name: string;
    /** Modules of a lower one run later; docxtemplater's own have 0. */
    readonly priority?: number;
    optionsTransformer?(options: Options & { readonly xmlFileNames: readonly string[] }): object;
    postparse?(parts: readonly Part[]): readonly Part[];
    render?(part: Part, options: RenderOptions): { readonly value: string } | undefined;
  }
  /** What a kind of file has: https://docxtemplater.com/docs/configuration/ */
  export interface FileTypeConfig {
    /** Elements whose text may hold placeholders. */
    readonly tagsXmlTextArray: readonly string[];
    /** Elements that modules see as tags of their own. */
    readonly tagsXmlLexedArray: readonly string[];
  }
  export interface Options {
    paragraphLoop?: boolean;
    linebreaks?: boolean;
    errorLogging?: boolean;
    parser?: (tag: string) => { get(scope: unknown, context: unknown): unknown };
    nullGetter?: (part: Part) => unknown;
    fileTypeConfig?: FileTypeConfig;
    modules?: readonly Module[];
  }
  class Docxtemplater<Zip extends TemplateZip> {
    static readonly FileTypeConfig: { docx(): FileTypeConfig };
    constructor(zip: Zip, options?: Options);
    render(data: object): this;
    getZip(): Zip;
  }
  export default Docxtemplater;
}
