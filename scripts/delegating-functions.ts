import ts from 'typescript';

/** An export of this name runs every other one, and so tells errors in one way. Google never calls it: it ends in "_". */
const TELLER = 'told_';

/**
 * Google calls real top-level functions only. For each export of the entry file this gives one that delegates to the
 * bundle, carrying its documentation comment (custom functions need `@customfunction` there).
 * Throws where an export is not a function declared in the entry file itself.
 */
export function delegatingFunctions(entrySource: string, exports: readonly string[]): string {
  const file = ts.createSourceFile('entry-points.ts', entrySource, ts.ScriptTarget.Latest, true);
  const declared = new Map(
    file.statements.filter(ts.isFunctionDeclaration).map((declaration) => [declaration.name?.text ?? '', declaration]),
  );
  const callable = exports.filter((name) => !name.endsWith('_'));
  const isTold = exports.includes(TELLER);
  return callable
    .map((name) => {
      const declaration = declared.get(name);
      if (declaration === undefined) throw new Error(`src/entry-points.ts exports ${name}, which is not a function declared there.`);
      const parameters = declaration.parameters.map((parameter) => parameter.name.getText(file)).join(', ');
      const call = `ActionPlan.${name}(${parameters})`;
      const body = isTold ? `ActionPlan.${TELLER}(function () { return ${call}; })` : call;
      return `${documentation(declaration, entrySource)}function ${name}(${parameters}) { return ${body}; }`;
    })
    .join('\n');
}

function documentation(declaration: ts.FunctionDeclaration, source: string): string {
  const comments = ts.getLeadingCommentRanges(source, declaration.getFullStart()) ?? [];
  const last = comments[comments.length - 1];
  const text = last === undefined ? '' : source.slice(last.pos, last.end);
  return text.startsWith('/**') ? `${text}\n` : '';
}
