import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EMULATED_CLASSES } from '../../emulator/emulated-classes.ts';
import { supportedText } from '../../emulator/supported.ts';

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

describe('SUPPORTED.md', () => {
  it('is what the classes say; otherwise run: npx tsx emulator/write-supported.ts', () => {
    expect(readFileSync('emulator/SUPPORTED.md', 'utf8')).toBe(supportedText());
  });

  it('covers every class with a type name', () => {
    const inSources = sources('emulator').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/static readonly typeName = '([^']+)'/g)].map((match) => match[1]),
    );
    expect(EMULATED_CLASSES.map((each) => each.typeName).sort()).toEqual(inSources.sort());
  });
});
