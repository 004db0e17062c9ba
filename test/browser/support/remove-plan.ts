import { rmSync } from 'node:fs';

export default function removePlan(): void {
  const folder = process.env['PLAN_OF_BROWSER_TESTS'];
  if (folder !== undefined) rmSync(folder, { recursive: true });
}
