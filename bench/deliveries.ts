import type { Host } from '../emulator/host.ts';
import { measure, type Measurement } from './measurement.ts';

/** One scrutiny report with the whole action plan attached; the second, because the first also compiles the host. */
export function measurePaper(host: Host, actions: number): Measurement {
  const write = () => [host.scriptRun('writePaper', [{ meeting: 'M5', copy: 'clearance' }])];
  write();
  return measure('committee paper', actions, write);
}

/** The slides of a meeting's paper, and the plan on a page; each the second time, because the first also compiles the host. */
export function measureCopies(host: Host, actions: number): Measurement[] {
  const slides = () => [host.scriptRun('writePresentation', [{ meeting: 'M5' }])];
  const page = () => [host.call('makePlanOnAPage')];
  slides();
  page();
  return [measure('presentation', actions, slides), measure('plan on a page', actions, page)];
}

/** The weekly e-mails, and a second run, which must send nothing. */
export function measureSummaries(host: Host, actions: number): Measurement[] {
  host.call('refreshNow');
  return [
    measure('weekly summaries', actions, () => [host.call('sendWeeklySummaries')]),
    measure('weekly summaries, second run', actions, () => [host.call('sendWeeklySummaries')]),
  ];
}
