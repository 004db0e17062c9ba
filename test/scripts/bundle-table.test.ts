import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { bundleTable } from '../../scripts/bundle-table.ts';

const inputs = (bytes: Readonly<Record<string, number>>): Metafile =>
  ({
    inputs: {},
    outputs: {
      'dist/Code.js': { inputs: Object.fromEntries(Object.entries(bytes).map(([path, bytesInOutput]) => [path, { bytesInOutput }])) },
    },
  }) as unknown as Metafile;

describe('the table of the bundle', () => {
  it('sums by folder and by package, largest first, and accounts for every byte', () => {
    const table = bundleTable(
      inputs({
        'src/plan/a.ts': 40,
        'src/plan/deep/b.ts': 2_000,
        'src/entry-points.ts': 5,
        'node_modules/docxtemplater/js/a.js': 700,
        'node_modules/@scope/name/b.js': 300,
        'virtual:virtual:shipped-files': 100,
        'src/plan/types.ts': 0,
      }),
      3_200,
    );
    expect(table.split('\n').map((line) => line.trim())).toEqual([
      '2,040  src/plan',
      '700  docxtemplater',
      '300  @scope/name',
      '100  templates and pages, compressed',
      '5  src',
      '55  what joins them, and the functions Google calls',
      '3,200  together',
    ]);
  });

  it('stands beside the bundle and tells its size', () => {
    const last = readFileSync('dist/bundle.txt', 'utf8').trim().split('\n').pop() ?? '';
    expect(Number(last.replace(/\D/g, ''))).toBe(readFileSync('dist/Code.js', 'utf8').length);
  });
});
