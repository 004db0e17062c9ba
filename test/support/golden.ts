import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Compares a whole output with the text kept beside the test. `UPDATE_GOLDEN=1 npx jest FILE` writes it anew: read the
 * difference before it is committed. `file` is a path from the project's root, such as "test/mail/week.txt".
 */
export function expectGolden(file: string, text: string): void {
  const whole = `${text.trimEnd()}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, whole);
  if (!existsSync(file)) throw new Error(`${file} is missing. Write it with UPDATE_GOLDEN=1, and read it.`);
  expect(whole.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
}

/** Any value, one field a line, with what is undefined left out: as a golden file holds it. */
export function inLines(value: unknown, indent = ''): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}[]`;
    return value.map((each) => `${indent}- ${inLines(each, `${indent}  `).trimStart()}`).join('\n');
  }
  if (value instanceof Map || value instanceof Set) return inLines([...value], indent);
  if (typeof value !== 'object' || value === null) return `${indent}${String(value)}`;
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  if (fields.length === 0) return `${indent}{}`;
  return fields
    .map(([key, each]) =>
      typeof each === 'object' && each !== null && Object.keys(each).length > 0
        ? `${indent}${key}:\n${inLines(each, `${indent}  `)}`
        : `${indent}${key}: ${Array.isArray(each) ? '[]' : String(each)}`,
    )
    .join('\n');
}
