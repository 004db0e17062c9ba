import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the plan of Exampleshire once; each test file then works on a copy of its own. */
export default function makePlan(): void {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'cli/plan.ts', 'new', join(folder, 'exampleshire.xlsx'), '--example', 'exampleshire'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  process.env['PLAN_OF_BROWSER_TESTS'] = folder;
}
