/**
 * Reads `{meeting.date}`, `{.}` and `{#actions.any}` for docxtemplater: own members only, so that no tag reaches into the
 * language itself. `any` of a list tells whether it holds anything.
 */
export function pathParser(tag: string): { get(scope: unknown): unknown } {
  const path = tag.trim();
  if (path === '.') return { get: (scope) => scope };
  const steps = path.split('.').map((step) => step.trim());
  return { get: (scope) => steps.reduce<unknown>(ownMember, scope) };
}

function ownMember(scope: unknown, name: string): unknown {
  if (Array.isArray(scope)) return name === 'any' ? scope.length > 0 : undefined;
  if (typeof scope !== 'object' || scope === null) return undefined;
  return Object.prototype.hasOwnProperty.call(scope, name) ? (scope as Record<string, unknown>)[name] : undefined;
}
