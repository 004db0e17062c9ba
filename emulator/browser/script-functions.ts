import { parse } from 'acorn';

/** The names of a script's top-level functions, those ending in an underscore left out: what `google.script.run` offers. */
export function scriptFunctions(code: string): string[] {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  const names = program.body.flatMap((statement) => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : []));
  return [...new Set(names)].filter((name) => !name.endsWith('_'));
}
