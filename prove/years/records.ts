/** What a plan must still know after years: every edit, every snapshot that a paper quotes, each ref and each mail once. */
import type { Host } from '../../emulator/host.ts';
import type { Edit } from './officers.ts';
import { openTab } from './plan-tab.ts';

/** Sentences: what is lost or doubled. */
export function lossesOf(host: Host, edits: readonly Edit[], meetings: readonly string[]): string[] {
  const logged = new Set(recordsOf(host, 'Change log', ['Ref', 'Column', 'To']));
  const snapshots = new Set(recordsOf(host, 'Plan history', ['Snapshot']));
  const papers = openTab(host, 'Papers');
  const quoted = papers.rows('Meeting').map((row) => ({ meeting: papers.value(row, 'Meeting'), snapshot: papers.value(row, 'Snapshot') }));
  const plan = openTab(host, 'Action plan');
  const refs = plan.rows('Ref').map((row) => plan.value(row, 'Ref'));
  return [
    ...edits
      .filter(({ ref, column, to }) => ref !== '' && !logged.has(JSON.stringify([ref, column, to])))
      .map(({ ref, column, to }) => `the Change log of all years does not know ${ref}, ${column}: "${to}"`),
    ...quoted.filter(({ snapshot }) => !snapshots.has(JSON.stringify([snapshot]))).map((each) => `the snapshot of ${each.meeting} is lost`),
    ...meetings.filter((ref) => !quoted.some(({ meeting }) => meeting === ref)).map((ref) => `the paper of ${ref} is not on record`),
    ...mailFaults(host),
    ...refs.filter((ref, at) => refs.indexOf(ref) !== at).map((ref) => `${ref} stands twice`),
  ];
}

/** Each message stands once in the ledger of all years, and none as doubtful: no run was cut off. */
function mailFaults(host: Host): string[] {
  const rows = recordsOf(host, 'Sent mail', ['Key', 'State']).map((row) => JSON.parse(row) as readonly [key: string, state: string]);
  const known = new Set<string>();
  return rows.flatMap(([key, state]) => {
    const faults = [
      known.has(key) ? `"${key}" stands twice in the ledger` : '',
      state === 'may not have been sent' ? `"${key}" is said to be doubtful` : '',
    ];
    known.add(key);
    return faults.filter((fault) => fault !== '');
  });
}

/** Rows of a record tab and of its years, each as these cells. */
function recordsOf(host: Host, name: string, headings: readonly string[]): string[] {
  const tabs = host.model.sheets.filter((sheet) => sheet.name === name || new RegExp(`^${name} 20\\d\\d$`).test(sheet.name));
  return tabs.flatMap((sheet) => {
    const tab = openTab(host, sheet.name);
    return tab.rows(headings[0] ?? '').map((row) => JSON.stringify(headings.map((heading) => tab.value(row, heading))));
  });
}
