import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommandLine, UsageError } from '../../cli/command-line.ts';
import { carryOut } from '../../cli/commands.ts';
import type { JsonReport } from '../../cli/local-run.ts';
import { loadWorkbook } from '../../emulator/xlsx/load-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'version-'));
const PLAN = join(folder, 'plan.xlsx');
const DECISIONS = join(folder, 'decisions.json');
const TODAY = ['--today', '2016-07-04'];
const run = (...words: string[]): Promise<JsonReport> => carryOut(readCommandLine([...words, ...TODAY]));

interface Decided {
  readonly ref: string;
  readonly became: string;
  readonly reason?: string;
}
interface Draft {
  readonly closing: string;
  readonly recommendations: readonly Decided[];
  readonly actions: readonly Decided[];
}

describe('npm run plan -- new-version', () => {
  let draft: JsonReport;
  beforeAll(async () => {
    await run('new', PLAN, '--example', 'bury-2016');
    draft = await run('new-version', PLAN, '--json');
  }, 60_000);

  it('lists what must be decided, and writes nothing', () => {
    const { closing, recommendations, actions } = draft.details as Draft;
    expect(closing).not.toBe('');
    expect(recommendations.length).toBeGreaterThan(0);
    expect(actions.length).toBeGreaterThan(0);
    expect(draft.files).toEqual([]);
    expect(draft.lines?.join('\n')).toContain('not decided');
  });

  it('says of a file with gaps everything that is not decided yet, and writes nothing', async () => {
    const before = readFileSync(PLAN);
    writeFileSync(DECISIONS, JSON.stringify({ ...(draft.details as Draft), version: 'Plan 2017', actions: [] }));
    await expect(run('new-version', DECISIONS, PLAN, '--yes')).rejects.toThrow(/Not mapped yet: actions/);
    expect(readFileSync(PLAN).equals(before)).toBe(true);
  });

  it('starts the version from what --json printed, filled in; a preview of it writes nothing', async () => {
    const details = draft.details as Draft;
    const decided = {
      ...details,
      version: 'Plan 2017',
      note: 'The framework changed.',
      recommendations: details.recommendations.map((each) => ({ ...each, became: 'Kept', reason: 'It still stands.' })),
      actions: details.actions.map((each) => ({ ...each, became: 'Carried' })),
    };
    writeFileSync(DECISIONS, JSON.stringify({ ...draft, details: decided }));
    const before = readFileSync(PLAN);
    const preview = await run('new-version', DECISIONS, PLAN);
    expect(preview.lines?.length).toBeGreaterThan(1);
    expect(readFileSync(PLAN).equals(before)).toBe(true);
    const done = await run('new-version', DECISIONS, PLAN, '--yes');
    expect(done.message).toContain('version "Plan 2017" has begun');
    const versions = (await loadWorkbook(PLAN)).sheetByName('Versions');
    const names = Array.from({ length: 6 }, (_, index) => versions?.value(index + 2, 1));
    expect(names).toContain('Plan 2017');
  }, 60_000);

  it('refuses in a sentence what is no file of decisions', async () => {
    writeFileSync(join(folder, 'bad.json'), '[1]');
    writeFileSync(join(folder, 'no.json'), '{');
    await expect(run('new-version', join(folder, 'none.json'), PLAN)).rejects.toThrow(/There is no file ".*none.json" with the decisions/);
    await expect(run('new-version', join(folder, 'bad.json'), PLAN)).rejects.toThrow(/must be an object/);
    await expect(run('new-version', join(folder, 'no.json'), PLAN)).rejects.toThrow(/is not JSON/);
    expect(() => readCommandLine(['new-version', 'a', 'b', 'c'])).toThrow(UsageError);
  });
});
