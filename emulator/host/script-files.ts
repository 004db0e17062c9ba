import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import vm from 'node:vm';
import { Parser, type Options } from 'acorn';

/** A file of a script project: "Code.gs", "dialog.html". */
export interface ScriptFile {
  readonly name: string;
  readonly text: string;
}

/** The path of a script or of a folder of .gs, .js and .html files; or the script or the files themselves. */
export type Bundle = string | { readonly code: string } | { readonly files: readonly ScriptFile[] };

/** A project made ready: its scripts in the order in which they are loaded, and its pages by name. */
export interface LoadedScript {
  readonly scripts: readonly vm.Script[];
  /** The text of each .html file by its name without the ending, as `createHtmlOutputFromFile` asks for it. */
  readonly pages: ReadonlyMap<string, string>;
}

const SCRIPT = /\.(gs|js)$/i;
const PAGE = /\.html$/i;

/** The .gs, .js and .html files of a folder, by name. */
export function scriptFilesIn(folder: string): ScriptFile[] {
  return readdirSync(folder)
    .filter((name) => SCRIPT.test(name) || PAGE.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Reads a project from a file, a folder or memory. Throws a SyntaxError for what Google's V8 does not parse. */
export function loadScript(bundle: Bundle): LoadedScript {
  const files = filesOf(bundle);
  return {
    scripts: files.filter(({ name }) => !PAGE.test(name)).map(compiled),
    pages: new Map(files.filter(({ name }) => PAGE.test(name)).map(({ name, text }) => [name.replace(PAGE, ''), text])),
  };
}

function filesOf(bundle: Bundle): readonly ScriptFile[] {
  if (typeof bundle !== 'string') return 'files' in bundle ? bundle.files : [{ name: 'Code.js', text: bundle.code }];
  if (statSync(bundle).isDirectory()) return scriptFilesIn(bundle);
  return [{ name: basename(bundle), text: readFileSync(bundle, 'utf8') }];
}

/** Compiled before, by text: tests open many hosts over one bundle. */
const known = new Map<string, vm.Script>();
const KEPT = 4;

function compiled({ name, text }: ScriptFile): vm.Script {
  const key = `${name}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  refuseWhatGoogleDoesNotParse(text, name);
  const script = new vm.Script(text, { filename: name });
  known.set(key, script);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return script;
}

/** What acorn's own parser calls when it meets these parts of a class; not in its published types. */
interface ClassParts {
  parsePrivateIdent(): unknown;
  parseClassStaticBlock(node: unknown): unknown;
  parseClassField(field: { static?: boolean; start: number }): unknown;
  raise(position: number, message: string): never;
  readonly start: number;
}

/**
 * Private fields and static fields "aren't supported and cause parsing errors" there, though this machine's V8 takes them.
 * @see https://developers.google.com/apps-script/guides/v8-runtime (class limitations)
 */
const GoogleParser = Parser.extend((Base) => {
  const parent = Base.prototype as unknown as ClassParts;
  class Strict extends (Base as unknown as new (options: Options, input: string) => ClassParts) {
    override parsePrivateIdent(): unknown {
      return this.raise(this.start, 'Private fields are not supported by Apps Script');
    }

    override parseClassStaticBlock(): unknown {
      return this.raise(this.start, 'Static blocks are not supported by Apps Script');
    }

    override parseClassField(field: { static?: boolean; start: number }): unknown {
      if (field.static === true) this.raise(field.start, 'Static fields are not supported by Apps Script');
      return parent.parseClassField.call(this, field);
    }
  }
  return Strict as unknown as typeof Parser;
});

function refuseWhatGoogleDoesNotParse(text: string, name: string): void {
  try {
    GoogleParser.parse(text, { ecmaVersion: 2022, sourceType: 'script' });
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new SyntaxError(`${name}: ${cause.message}`, { cause });
    throw cause;
  }
}
