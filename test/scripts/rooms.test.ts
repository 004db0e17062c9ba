import { MOST_IMPORTS, MOST_LINES, medianLines, sourceFiles } from '../../scripts/rooms.ts';

/**
 * Files that are still larger than a file may be, or import from more modules than one should. Each is to be cut down, and
 * then it is struck off here; none is to be added. The entry points import every task, which is what they are for.
 */
const STILL_TOO_LONG: readonly string[] = [];
const STILL_TOO_MANY_IMPORTS = [
  'src/entry-points.ts',
  'src/tasks/imports/import-plan.ts',
  'src/tasks/imports/prepare-import.ts',
  'src/tasks/versions/new-version.ts',
];

describe('the rooms of the house', () => {
  const src = sourceFiles('src');
  const emulator = sourceFiles('emulator');

  it(`holds no file of more than ${MOST_LINES} lines, but for those still to be cut down`, () => {
    const long = [...src, ...emulator].filter(({ lines }) => lines > MOST_LINES).map(({ path }) => path);
    expect(long.filter((path) => !STILL_TOO_LONG.includes(path))).toEqual([]);
    expect(STILL_TOO_LONG.filter((path) => !long.includes(path))).toEqual([]);
  });

  it(`holds no file of src that imports from more than ${MOST_IMPORTS} modules, but for those still to be cut down`, () => {
    const wide = src.filter(({ fanOut }) => fanOut > MOST_IMPORTS).map(({ path }) => path);
    expect(wide.filter((path) => !STILL_TOO_MANY_IMPORTS.includes(path))).toEqual([]);
    expect(STILL_TOO_MANY_IMPORTS.filter((path) => !wide.includes(path))).toEqual([]);
  });

  it.each([
    ['src', src],
    ['emulator', emulator],
  ])('has a median file of 40 to 100 lines in %s', (_, files) => {
    expect(medianLines(files)).toBeGreaterThanOrEqual(40);
    expect(medianLines(files)).toBeLessThanOrEqual(100);
  });
});
