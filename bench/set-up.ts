import { measure, type Measurement } from './measurement.ts';
import { blankHost } from './plan-of.ts';

/** The first set up of an empty spreadsheet, and a repair that finds nothing. */
export async function measureSetUp(): Promise<Measurement[]> {
  const host = await blankHost('2026-03-31');
  return [
    measure('first set up', 0, () => [host.call('createOrRepairTabs')]),
    measure('repair, nothing changed', 0, () => [host.call('createOrRepairTabs')]),
  ];
}
