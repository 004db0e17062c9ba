import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { LIST_NAMES, TAB_OF } from '../../src/tabs/tabs.ts';
import type { ListName } from '../../src/tabs/tabs.ts';

/** Where each thing is made whole, and an action of its row: `npm run types` holds them against the types that the tabs give. */
const MADE_HERE = ['test/support/builders.ts', 'src/plan/actions/action-of-row.ts'].map((path) => resolve(path));
const TAB_FILES = ts.sys.readDirectory('src/tabs', ['.ts'], undefined, undefined, 1).map((path) => resolve(path));

const options: ts.CompilerOptions = {
  ...ts.convertCompilerOptionsFromJson(
    (ts.readConfigFile('tsconfig.base.json', (path) => ts.sys.readFile(path)).config as { compilerOptions: object }).compilerOptions,
    resolve('.'),
  ).options,
  composite: false,
  declaration: false,
  emitDeclarationOnly: false,
  noEmit: true,
};

/** Programs of the same files, but for those that are given anew: what did not change is parsed once. */
class Compiler {
  private readonly parsed = new Map<string, ts.SourceFile | undefined>();
  private last: ts.Program | undefined;

  /** What the compiler says there where these files say this. */
  complaints(changed: ReadonlyMap<string, string>): string[] {
    const host = ts.createCompilerHost(options, true);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (path, language, ...more) => {
      const text = changed.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, language, true);
      if (!this.parsed.has(path)) this.parsed.set(path, read(path, language, ...more));
      return this.parsed.get(path);
    };
    const program = ts.createProgram({
      rootNames: MADE_HERE,
      options,
      host,
      ...(this.last === undefined ? {} : { oldProgram: this.last }),
    });
    this.last = program;
    return MADE_HERE.flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path))).map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  }
}

/** The columns that officers write in a list, by key. Refs and what the product works out stand in every list or in no row. */
const keysOf = (list: ListName): string[] =>
  TAB_OF[list].columns.filter(({ role, key }) => role === 'typed' && key !== 'ref').map(({ key }) => key);

/** Settings and the status key are no lists of rows that a builder makes. */
const LISTS = LIST_NAMES.filter((list) => list !== 'settings' && list !== 'statusKey');

/** Where a column stands in the source: the tab's own object, or the file's where the tab is put together of several. */
function placeOf(list: ListName, key: string): { readonly path: string; readonly from: number; readonly to: number } {
  for (const path of TAB_FILES) {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const tab = source.statements.find((statement) => statement.getText().includes(`name: '${TAB_OF[list].name}'`));
    if (tab === undefined) continue;
    const column = columnIn(tab, key) ?? columnIn(source, key);
    if (column !== undefined) return { path, from: column.getFullStart(), to: column.getEnd() + 1 };
  }
  throw new Error(`No source of src/tabs has the column ${key} of ${TAB_OF[list].name}.`);
}

function columnIn(node: ts.Node, key: string): ts.PropertyAssignment | undefined {
  if (ts.isPropertyAssignment(node) && node.name.getText() === key && ts.isCallExpression(node.initializer)) return node;
  return ts.forEachChild(node, (child) => columnIn(child, key));
}

/** The sources of the tabs without these columns. */
function without(columns: readonly { readonly list: ListName; readonly key: string }[]): Map<string, string> {
  const places = columns.map(({ list, key }) => placeOf(list, key)).sort((one, other) => other.from - one.from);
  const changed = new Map<string, string>();
  for (const { path, from, to } of places) {
    const text = changed.get(path) ?? readFileSync(path, 'utf8');
    changed.set(path, text.slice(0, from) + text.slice(to));
  }
  return changed;
}

describe('a column deleted from a tab', () => {
  const compiler = new Compiler();

  it('is nothing that the compiler complains of before', () => {
    expect(compiler.complaints(new Map())).toEqual([]);
  });

  // A program takes a second, so each has one column fewer in every list at once.
  it.each([
    ['first', (keys: readonly string[]) => keys[0]],
    ['last', (keys: readonly string[]) => keys[keys.length - 1]],
  ])('fails the type check: the %s of every list', (_, chosen) => {
    const deleted = LISTS.map((list) => ({ list, key: chosen(keysOf(list)) ?? '' }));
    const complaints = compiler.complaints(without(deleted));
    const told = (key: string): number => complaints.filter((words) => words.includes(`'${key}' does not exist`)).length;
    const untold = deleted.filter(({ key }) => told(key) < deleted.filter((each) => each.key === key).length);
    expect(untold).toEqual([]);
  });
});
