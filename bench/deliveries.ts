import type { Host } from '../emulator/host.ts';
import { measure, type Measurement } from './measurement.ts';

/** One scrutiny report with the whole action plan attached. */
export function measurePaper(host: Host, actions: number): Measurement {
  return measure('committee paper', actions, () => [host.scriptRun('writePaper', [{ meeting: 'M5', copy: 'clearance' }])]);
}

/** The weekly e-mails, and a second run, which must send nothing. */
export function measureSummaries(host: Host, actions: number): Measurement[] {
  host.call('refreshNow');
  return [
    measure('weekly summaries', actions, () => [host.call('sendWeeklySummaries')]),
    measure('weekly summaries, second run', actions, () => [host.call('sendWeeklySummaries')]),
  ];
}
