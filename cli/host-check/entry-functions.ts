import { parse } from 'acorn';

/** A function that can be started: from the editor or a menu, or by an event. */
export interface EntryFunction {
  readonly name: string;
  readonly startedBy: 'call' | 'open' | 'edit';
}

/** The functions of a file that take no arguments, and its onOpen and onEdit; those that end in _ are the script's own. */
export function entryFunctions(code: string): EntryFunction[] {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  return body.flatMap((statement): EntryFunction[] => {
    if (statement.type !== 'FunctionDeclaration') return [];
    const { name } = statement.id;
    if (name === 'onOpen') return [{ name, startedBy: 'open' }];
    if (name === 'onEdit') return [{ name, startedBy: 'edit' }];
    return statement.params.length > 0 || name.endsWith('_') ? [] : [{ name, startedBy: 'call' }];
  });
}
