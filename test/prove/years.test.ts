import { sizesOf } from '../../prove/years/costs.ts';
import { lossesOf } from '../../prove/years/records.ts';
import { openPlanHost } from '../support/plan-host.ts';

const ACTIONS = [{ Ref: 'A1', Action: 'Hire', Deadline: '30/06/2030', Progress: 'In progress' }];
const LOGGED = { Ref: 'A1', Column: 'Latest update', To: 'Advertised' };
const HISTORY = [{ Snapshot: '2026-01-05-1', Reason: 'paper for B1' }];
const PAPERS = [{ Meeting: 'M1', Snapshot: '2026-01-05-1' }];
const EDIT = { ref: 'A1', column: 'Latest update', to: 'Advertised' };

async function hostWith(tabs: Parameters<typeof openPlanHost>[0]) {
  return openPlanHost({ 'Action plan': ACTIONS, ...tabs }, { now: '2026-01-30T09:00:00Z' });
}

describe('the proof of ten years', () => {
  it('finds nothing lost where edit, paper and snapshot are on record', async () => {
    const host = await hostWith({ 'Change log': [LOGGED], 'Plan history': HISTORY, Papers: PAPERS });
    expect(lossesOf(host, [EDIT], ['M1'])).toEqual([]);
  });

  it('looks on the tabs of past years as well', async () => {
    const host = await hostWith({ 'Change log': [LOGGED], 'Plan history': HISTORY, Papers: PAPERS });
    for (const name of ['Change log', 'Plan history']) Object.assign(host.model.sheetByName(name) ?? {}, { name: `${name} 2026` });
    expect(lossesOf(host, [EDIT], ['M1'])).toEqual([]);
    expect(sizesOf({ model: host.model, state: host.parts.state }).yearTabs).toBe(2);
  });

  it('names a message that stands twice or as doubtful', async () => {
    const mail = { Key: 'a', Week: '2026-W05', State: 'may not have been sent' };
    const host = await hostWith({ 'Sent mail': [{ ...mail, State: 'sent' }, mail] });
    expect(lossesOf(host, [], [])).toEqual(['"a" stands twice in the ledger', '"a" is said to be doubtful']);
  });

  it('names an edit, a paper and a snapshot that are gone, and a ref that stands twice', async () => {
    const host = await hostWith({ 'Action plan': [...ACTIONS, ...ACTIONS], Papers: PAPERS });
    expect(lossesOf(host, [EDIT], ['M1', 'M2'])).toEqual([
      'the Change log of all years does not know A1, Latest update: "Advertised"',
      'the snapshot of M1 is lost',
      'the paper of M2 is not on record',
      'A1 stands twice',
    ]);
  });
});
