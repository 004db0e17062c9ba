/** Reads `{meeting.date}` and `{.}` for docxtemplater: own members only, so that no tag reaches into the language itself. */
export function pathParser(tag: string): { get(scope: unknown): unknown } {
  const path = tag.trim();
  if (path === '.') return { get: (scope) => scope };
  const steps = path.split('.').map((step) => step.trim());
  return { get: (scope) => steps.reduce<unknown>(ownMember, scope) };
}

function ownMember(scope: unknown, name: string): unknown {
  if (typeof scope !== 'object' || scope === null) return undefined;
  return Object.prototype.hasOwnProperty.call(scope, name) ? (scope as Record<string, unknown>)[name] : undefined;
}
