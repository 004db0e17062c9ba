import ts from 'typescript';

/** An export of this name runs every other one, and so tells errors in one way. Google never calls it: it ends in "_". */
const TELLER = 'told_';

/** An export of the entry file, whether it is declared there or comes from another file. */
interface Entry {
  readonly declaration: ts.FunctionDeclaration;
  /** Its documentation comment and the line break after it; '' where there is none. */
  readonly documentation: string;
}

/**
 * Google calls real top-level functions only. For each export of the entry file this gives one that delegates to the
 * bundle, with the parameters of the function that it is, and with the documentation comment above the export, or else above
 * the function (custom functions need `@customfunction` there). `read` gives the source of a file that the entry file names.
 * Throws where an export is not a function declared in the entry file or in the one it comes from.
 */
export function delegatingFunctions(entrySource: string, exports: readonly string[], read: (path: string) => string): string {
  const entries = entriesOf(entrySource, read);
  const callable = exports.filter((name) => !name.endsWith('_'));
  const isTold = exports.includes(TELLER);
  return callable
    .map((name) => {
      const entry = entries.get(name);
      if (entry === undefined)
        throw new Error(`src/entry-points.ts exports ${name}, which is not a function declared there or where it comes from.`);
      const parameters = entry.declaration.parameters.map(parameterName).join(', ');
      const call = `ActionPlan.${name}(${parameters})`;
      const body = isTold ? `ActionPlan.${TELLER}(function () { return ${call}; })` : call;
      return `${entry.documentation}function ${name}(${parameters}) { return ${body}; }`;
    })
    .join('\n');
}

/** The functions that a source exports, by the names that it exports them by. */
export function entriesOf(source: string, read: (path: string) => string): Map<string, Entry> {
  const found = functionsOf(source);
  for (const statement of parsed(source).statements) {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) continue;
    if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) continue;
    const there = functionsOf(read((statement.moduleSpecifier as ts.StringLiteral).text));
    for (const { name, propertyName } of statement.exportClause.elements) {
      const entry = there.get((propertyName ?? name).text);
      if (entry !== undefined) found.set(name.text, { ...entry, documentation: documentation(statement, source) || entry.documentation });
    }
  }
  return found;
}

/** The functions that are declared in a source itself. */
function functionsOf(source: string): Map<string, Entry> {
  const declared = parsed(source).statements.filter(ts.isFunctionDeclaration);
  return new Map(
    declared.map((declaration) => [declaration.name?.text ?? '', { declaration, documentation: documentation(declaration, source) }]),
  );
}

const parsed = (source: string): ts.SourceFile => ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);

/** Google hands over values by their place: a parameter that is taken apart is known by that. */
function parameterName({ name }: ts.ParameterDeclaration, place: number): string {
  return ts.isIdentifier(name) ? name.text : `value${place + 1}`;
}

function documentation(statement: ts.Statement, source: string): string {
  const comments = ts.getLeadingCommentRanges(source, statement.getFullStart()) ?? [];
  const last = comments[comments.length - 1];
  const text = last === undefined ? '' : source.slice(last.pos, last.end);
  return text.startsWith('/**') ? `${text}\n` : '';
}
