import { existsSync, readFileSync } from 'node:fs';
import { MOST_IMPORTS, MOST_LINES, medianLines, sourceFiles } from '../../scripts/rooms.ts';

/** The entry points are a table of every task. */
const TABLE_OF_CONTENTS = 'src/entry-points.ts';

describe('the rooms of the house', () => {
  const src = sourceFiles('src');
  const emulator = sourceFiles('emulator');

  it(`holds no file of more than ${MOST_LINES} lines`, () => {
    expect([...src, ...emulator].filter(({ lines }) => lines > MOST_LINES).map(({ path }) => path)).toEqual([]);
  });

  it(`holds no file of src that imports from more than ${MOST_IMPORTS} modules, but for the table of contents`, () => {
    const wide = src.filter(({ fanOut }) => fanOut > MOST_IMPORTS).map(({ path }) => path);
    expect(wide).toEqual([TABLE_OF_CONTENTS]);
  });

  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('has every file that %s names', (document) => {
    const named = [...readFileSync(document, 'utf8').matchAll(/`([\w.-]+\/[\w./-]+\.\w+)`/g)].flatMap(([, path]) => path ?? []);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each([
    ['src', src],
    ['emulator', emulator],
  ])('has a median file of 40 to 100 lines in %s', (_, files) => {
    expect(medianLines(files)).toBeGreaterThanOrEqual(40);
    expect(medianLines(files)).toBeLessThanOrEqual(100);
  });
});
