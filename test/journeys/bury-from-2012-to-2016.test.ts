import { killAtCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import {
  ASKED_IN_2013,
  ASKED_IN_2014,
  ASKED_IN_2016,
  FACTS,
  FRAMEWORK_OF_2013,
  INSPECTION_OF_2016,
  VERSION_OF_2013,
  VERSION_OF_2016,
} from '../../examples/bury-2012/facts.ts';
import type { ExampleRows } from '../../examples/example-workbook.ts';
import { typeExample } from '../../examples/type-in.ts';
import { openZip } from '../../src/papers/document/zip.ts';
import type { AskedVersion } from '../../src/tasks/versions/version-request.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const TABS = ['Recommendations', 'Action plan', 'Versions', 'Version changes', 'Plan history'];
const ofRow = (host: Host, tab: string, ref: string) => rowsOf(host, tab).find((row) => row['Ref'] === ref) ?? {};
const start = (host: Host, asked: AskedVersion) => host.scriptRun('startNewVersion', [asked]);
const type = (host: Host, tab: string, rows: ExampleRows) =>
  typeExample(host.model, { about: 'Typed later.', today: '', tabs: { [tab]: rows } });

/** The tabs that a new version touches; rows without words and the product's own marks left out. */
function picture(host: Host): string {
  const own = /^(?:Row mark|Row as last seen)$/;
  return JSON.stringify(
    TABS.map((tab) =>
      rowsOf(host, tab)
        .map((row) => Object.fromEntries(Object.entries(row).filter(([heading]) => !own.test(heading))))
        .filter((row) => Object.values(row).some((cell) => cell !== '')),
    ),
  );
}

/** The plan of 2012 on the last day before the draft plan of 2013, with what the new framework asks. */
async function open(tabs = FACTS): Promise<Host> {
  const host = await openPlanHost(tabs, { now: '2013-08-30T09:00:00Z' });
  type(host, 'Inspections', FRAMEWORK_OF_2013);
  type(host, 'Recommendations', ASKED_IN_2013);
  host.call('refreshNow');
  return host;
}

/** Areas 1, 13 and 17 alone: one is carried, one split, one retired. */
const isOfThree = (ref: unknown): boolean => /^[RA](?:1|13|17)$/.test(String(ref));
const THREE_AREAS = {
  ...FACTS,
  Recommendations: (FACTS['Recommendations'] ?? []).filter((row) => isOfThree(row['Ref'])),
  'Action plan': (FACTS['Action plan'] ?? []).filter((row) => isOfThree(row['Ref'])),
};
const VERSION_OF_THREE: AskedVersion = {
  ...VERSION_OF_2013,
  recommendations: (VERSION_OF_2013.recommendations ?? []).filter(({ ref }) => isOfThree(ref)),
  actions: (VERSION_OF_2013.actions ?? []).filter(({ ref }) => isOfThree(ref)),
};

function paperWords(host: Host): string {
  const { file } = host.parts.state.driveFiles[host.parts.state.driveFiles.length - 1]!;
  const xml = openZip(host.parts.driveBytes.get(file) as Uint8Array).text('word/document.xml') ?? '';
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

describe('Bury, whose plan of 2012 was no longer fit for purpose in 2013 and was written anew in 2016', () => {
  it('starts no version while anything is unmapped, says which, and writes nothing', async () => {
    const host = await open();
    const before = picture(host);
    const { recommendations = [], actions = [] } = VERSION_OF_2013;
    const refused = answerOf(start(host, { ...VERSION_OF_2013, recommendations: recommendations.slice(2), actions: actions.slice(1) }));
    expect(refused.refused).toBe(true);
    expect(refused.message).toContain('Not mapped yet: recommendations R1 and R2.');
    expect(refused.message).toContain('Not mapped yet: action A1.');
    expect(answerOf(host.scriptRun('previewNewVersion', [VERSION_OF_2013])).details).toEqual({
      lines: [
        'Version "SLAC action plan" ends on 31 August 2013 with a snapshot of every status.',
        'Version "SIF draft action plan" begins on 1 September 2013, in answer to: Single inspection framework (preparation).',
        'Recommendations: 13 replaced, 3 changed, 2 retired; 0 added.',
        'Actions: 15 carried, 1 split, 2 retired; 2 added. Original deadlines and history stay.',
      ],
    });
    expect(picture(host)).toBe(before);
  });

  it('tells in the paper of 2016 what became of each of the eighteen areas, by way of both versions', async () => {
    const host = await open();
    const original = rowsOf(host, 'Action plan').map((row) => row['Original deadline']);
    const first = start(host, VERSION_OF_2013);
    expect(answerOf(first).message).toMatch(/^Version "SLAC action plan" is closed with snapshot S2013-08-30-\d+, and version "SIF draft/);
    expect(first.serviceCalls).toBeLessThanOrEqual(60);
    expect(ofRow(host, 'Recommendations', 'R1')['Ended with']).toBe('SLAC action plan');
    expect(ofRow(host, 'Action plan', 'A1')['Recommendation']).toBe('R19');
    expect(ofRow(host, 'Action plan', 'A7')['Recommendation']).toBe('R20, R21');
    expect(ofRow(host, 'Action plan', 'A17')).toMatchObject({ Progress: 'Closed', Status: 'Closed, not pursued' });
    expect(
      rowsOf(host, 'Action plan')
        .slice(0, 18)
        .map((row) => row['Original deadline']),
    ).toEqual(original);
    expect(ofRow(host, 'Action plan', 'A20')).toMatchObject({ 'Original deadline': original[12], Recommendation: 'R22', Status: 'Red' });
    expect(rowsOf(host, 'Plan history').map((row) => row['Reason'])).toContain('end of version SLAC action plan');

    host.advanceTo('2014-03-10T09:00:00Z');
    type(host, 'Recommendations', ASKED_IN_2014);
    host.call('refreshNow');
    host.advanceTo('2016-07-20T09:00:00Z');
    type(host, 'Inspections', INSPECTION_OF_2016);
    type(host, 'Recommendations', ASKED_IN_2016);
    expect(answerOf(start(host, VERSION_OF_2016)).refused).toBeUndefined();
    expect(rowsOf(host, 'Versions').map((row) => [row['Version'], row['Inspection']])).toEqual([
      ['SLAC action plan', 'I1'],
      ['SIF draft action plan', 'I2'],
      ['Action plan 2016', 'I3'],
    ]);

    host.advanceTo('2016-08-15T09:00:00Z');
    host.call('refreshNow');
    expect(answerOf(host.scriptRun('writePaper', [{ meeting: 'M4', copy: 'clearance' }])).refused).toBeUndefined();
    const paper = paperWords(host);
    expect(paper).toContain(
      'Version “SLAC action plan” was followed by version “SIF draft action plan” on 1 September 2013: of its 18 recommendations 13 were ' +
        'replaced, 3 changed and 2 retired and of its 18 open actions 15 were carried, 1 split and 2 retired. ' +
        'The plan of 2012 is no longer fit for purpose',
    );
    for (let number = 1; number <= 18; number += 1) expect(paper).toMatch(new RegExp(`R${number}, “Area for improvement ${number} of the`));
    expect(paper).toMatch(/R7, “Area.*”: replaced by R20 and R21\. Inspections now look.*\. Today: R28\./);
    expect(paper).toMatch(/R1, “Area.*”: replaced by R19\. .*\. Retired with a later version\./);
    expect(paper).toMatch(/R25, “Raise the capacity of early help”: changed: now R29\. Capacity was raised\./);
    expect(paper).toContain('Version “SIF draft action plan” was followed by version “Action plan 2016” on 20 July 2016');
    expect(answerOf(host.call('checkPlanHealth')).problems.filter(({ code }) => code === 'versions-overlap')).toEqual([]);
  }, 30_000);

  it('is as before once undone', async () => {
    const host = await open();
    const before = picture(host);
    start(host, VERSION_OF_2013);
    expect(answerOf(host.call('takeBackLastChange')).message).toBe('"Start a new version of the plan" was taken back.');
    expect(picture(host)).toBe(before);
  });

  it('is the old version or the new one wherever it is killed', async () => {
    const whole = await open(THREE_AREAS);
    const before = picture(whole);
    const run = start(whole, VERSION_OF_THREE);
    const after = picture(whole);
    const wrong: string[] = [];
    const numbers = run.calls.filter(({ kind }) => kind === 'write' || kind === 'properties').map(({ number }) => number);
    for (const number of numbers) {
      const host = await open(THREE_AREAS);
      host.scriptRun('startNewVersion', [VERSION_OF_THREE], { hooks: [killAtCall(number)], mayFail: true });
      host.call('refreshNow');
      const state = picture(host);
      if (state !== before && state !== after) wrong.push(`killed at ${number} of ${run.calls.length}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
