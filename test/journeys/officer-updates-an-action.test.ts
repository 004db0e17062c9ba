import { afterCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { deleteRows, insertRows, moveColumns, moveRows, sortBlock, typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import type { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import { SAVE_CALLS } from '../../src/tasks/update/save-update.ts';
import { answerOf, CO_ORDINATOR, openPlanHost, rowsOf } from '../support/plan-host.ts';

const TAB = 'Action plan';
const NOW = '2026-03-30T09:00:00Z';
const LEAD = 'head.assessment@exampleshire.example';

const ACTIONS = [
  { Ref: 'A1', Action: 'Publish the plan', 'Lead (post)': 'Director', Deadline: '30/06/2026', Progress: 'In progress', '%': '50' },
  {
    Ref: 'A2',
    Action: 'Recruit four advanced practitioners',
    'Lead (post)': 'Head of Assessment',
    'Lead e-mail': LEAD,
    Deadline: '30/04/2026',
    Start: '01/01/2026',
    Progress: 'In progress',
    '%': '90',
    'Latest update': 'Two are in post.',
  },
  { Ref: 'A3', Action: 'Audit the front door', 'Lead (post)': 'Head of Assessment', Deadline: '27/03/2026', Progress: 'In progress' },
  { Ref: 'A4', Action: 'Train the panel', 'Lead (post)': 'Training Manager', Deadline: '31/08/2026', Progress: 'Not started' },
  { Ref: '', Action: 'Review the caseload', 'Lead (post)': 'Training Manager', Deadline: '30/09/2026', Progress: 'In progress' },
];
const PEOPLE = [{ Post: 'Head of Assessment', 'E-mail': LEAD }];

interface Opened {
  readonly ref: string;
  readonly mark: string;
  readonly seen: Record<string, string>;
  readonly seenAt: number;
  readonly status: { readonly label: string; readonly why: string; readonly isException: boolean };
}
interface Details {
  readonly address: string;
  readonly actions: readonly { readonly ref: string; readonly isMine: boolean; readonly status: string }[];
  readonly opened: Opened;
  readonly isSelected: boolean;
  readonly status: Opened['status'];
  readonly warnings: readonly string[];
  readonly changed: {
    readonly by: string;
    readonly fields: readonly { readonly field: string; readonly seen: string; readonly now: string; readonly wanted?: string }[];
  };
}

async function steady(): Promise<Host> {
  const host = await openPlanHost({ [TAB]: ACTIONS.slice(0, 4), People: PEOPLE }, { now: NOW, user: LEAD });
  host.call('refreshNow');
  return host;
}

const kept = steady().then((host) => host.parts.state.properties);

/** The same plan before its first refresh, with what a refresh keeps: quicker to open. */
async function ready(): Promise<Host> {
  const host = await openPlanHost({ [TAB]: ACTIONS.slice(0, 4), People: PEOPLE }, { now: NOW, user: LEAD });
  Object.assign(host.parts.state.properties, structuredClone(await kept));
  return host;
}

const ask = (host: Host, name: string, request?: unknown) => answerOf(host.scriptRun(name, request === undefined ? [] : [request]));
const detailsOf = (host: Host, name: string, request?: unknown): Details => ask(host, name, request).details as Details;
const open = (host: Host, ref: string): Opened => detailsOf(host, 'actionForUpdate', { ref, mark: '' }).opened;
const wish = ({ ref, mark, seen, seenAt }: Opened, wanted: Record<string, string>) => ({ ref, mark, seen, seenAt, wanted });
const rowOf = (host: Host, ref: string) => rowsOf(host, TAB).find((row) => row['Ref'] === ref) ?? {};

/** Saves these fields of A2 and gives the round trips that it took. */
function callsOfSave(host: Host, wanted: Record<string, string>): number {
  const run = host.scriptRun('saveUpdate', [wish(open(host, 'A2'), wanted)]);
  expect(answerOf(run).refused).toBeUndefined();
  return run.serviceCalls;
}

function columnOf(model: WorkbookModel, heading: string): number {
  const sheet = model.sheetByName(TAB);
  for (let column = 1; column <= 60; column += 1) if (sheet?.value(1, column) === heading) return column;
  throw new Error(`There is no heading "${heading}".`);
}

const typed = (host: Host, row: number, heading: string, text: string): void => {
  typeIntoCell(host.model, TAB, `${columnLetters(columnOf(host.model, heading))}${row}`, text);
};

function select({ model }: Host, tab: string, row: number): void {
  const sheet = model.sheetByName(tab)!;
  sheet.selection = { row, column: 4, rows: 1, columns: 1 };
  model.activeSheetId = sheet.id;
}

describe('an officer opens Update an action', () => {
  let host: Host;
  beforeAll(async () => {
    host = await steady();
    host.open();
  });

  it('gets the page beside the sheet from the menu', () => {
    const run = host.clickMenu(['Action plan', 'Update an action…']);
    expect(run.shown.map(({ kind, title }) => [kind, title])).toEqual([['sidebar', 'Update an action']]);
  });

  it('sees the own actions first, by e-mail and by post, the worst first', () => {
    const { actions, address } = detailsOf(host, 'updateChoices');
    expect(address).toBe(LEAD);
    expect(actions.map(({ ref, isMine, status }) => [ref, isMine, status])).toEqual([
      ['A3', true, 'Red'],
      ['A2', true, 'Green'],
      ['A1', false, 'Green'],
      ['A4', false, 'Green'],
    ]);
  });

  it('begins on the row that is selected, and otherwise on the first', () => {
    select(host, TAB, 5);
    expect(detailsOf(host, 'updateChoices')).toMatchObject({ opened: { ref: 'A4' }, isSelected: true });
    expect(detailsOf(host, 'actionForUpdate', { isSelected: true }).opened.ref).toBe('A4');
    select(host, 'Dashboard', 1);
    expect(detailsOf(host, 'updateChoices')).toMatchObject({ opened: { ref: 'A3' }, isSelected: false });
    expect(ask(host, 'actionForUpdate', { isSelected: true }).message).toBe('Select a cell of an action on the Action plan tab first.');
  });

  it('is told the status before anything is saved, as the sheet then has it', async () => {
    const own = await steady();
    const opened = open(own, 'A2');
    const before = rowsOf(own, TAB);
    const { status } = detailsOf(own, 'previewUpdate', wish(opened, { progress: 'Done', evidence: 'Establishment list of 27 March' }));
    expect(rowsOf(own, TAB)).toEqual(before);
    expect(status.label).toBe('Purple');
    ask(own, 'saveUpdate', wish(opened, { progress: 'Done', evidence: 'Establishment list of 27 March' }));
    expect(rowOf(own, 'A2')).toMatchObject({ Status: status.label, Why: status.why, Progress: 'Done' });
  });

  it('is asked for cause and path to green where the status is an exception', () => {
    const opened = open(host, 'A2');
    expect(opened.status.isException).toBe(false);
    expect(detailsOf(host, 'previewUpdate', wish(opened, { confidence: 'Off track' })).status).toMatchObject({
      label: 'Red',
      isException: true,
    });
  });

  it('is warned of words that could identify a child, which are not written anywhere', () => {
    const { warnings } = detailsOf(host, 'previewUpdate', wish(open(host, 'A2'), { latestUpdate: 'Child D.O.B. 04/05/2014 was seen.' }));
    expect(warnings).toEqual([expect.stringMatching(/^Latest update: What looks like/)]);
  });

  it('is offered everything where Google does not say who it is', async () => {
    const nobody = await steady();
    nobody.declinedScopes.add('https://www.googleapis.com/auth/userinfo.email');
    const { actions, address } = detailsOf(nobody, 'updateChoices');
    expect(address).toBe('');
    expect(actions.map(({ isMine }) => isMine)).toEqual([false, false, false, false]);
  });
});

describe('an officer saves', () => {
  it('writes the fields that changed, the status and the day, and one line in the run log', async () => {
    const host = await steady();
    const answer = ask(
      host,
      'saveUpdate',
      wish(open(host, 'A2'), { percent: '95', latestUpdate: '=Three are in post.', impact: 'Early signs' }),
    );
    expect(answer.message).toBe('A2 was updated: %, Latest update and Impact.');
    expect(rowOf(host, 'A2')).toMatchObject({
      '%': '95',
      'Latest update': '=Three are in post.',
      Impact: 'Early signs',
      Progress: 'In progress',
    });
    expect(rowsOf(host, 'Run log').slice(-1)).toMatchObject([{ What: 'Update an action', By: LEAD, Outcome: answer.message }]);
    expect((answer.details as Details).opened.seen).toMatchObject({ percent: '95', impact: 'Early signs' });
    host.call('refreshNow');
    const logged = rowsOf(host, 'Change log').filter((row) => row['Ref'] === 'A2');
    expect(logged.map((row) => [row['Column'], row['By']])).toEqual([
      ['%', LEAD],
      ['Latest update', LEAD],
      ['Impact', LEAD],
    ]);
  });

  it(`takes ${SAVE_CALLS} round trips at most, with every field changed or only every other one`, async () => {
    expect(SAVE_CALLS).toBe(12);
    const host = await steady();
    const all = {
      progress: 'Paused',
      percent: '10',
      latestUpdate: 'U',
      evidence: 'E',
      confidence: 'At risk',
      cause: 'Slipped',
      pathToGreen: 'P',
      impact: 'None yet',
    };
    const some = { progress: 'In progress', latestUpdate: 'V', confidence: 'On track', pathToGreen: 'Q' };
    for (const wanted of [all, some]) expect(callsOfSave(host, wanted)).toBeLessThanOrEqual(SAVE_CALLS);
  });

  it('takes no more with any five fields where every column stands apart, and one for each further field', async () => {
    const host = await steady();
    const apart = ['Latest update', '%', 'Evidence', 'Cause', 'Path to green', 'Impact'];
    for (const [place, heading] of apart.entries()) moveColumns(host.model, TAB, columnOf(host.model, heading), 1, 49 - place * 3);
    const places = ['Progress', 'Confidence', ...apart].map((heading) => columnOf(host.model, heading)).sort((a, b) => a - b);
    expect(places.filter((place, index) => place === (places[index - 1] ?? 0) + 1)).toEqual([]);
    const five = { progress: 'Paused', percent: '10', latestUpdate: 'U', evidence: 'E', confidence: 'At risk' };
    expect(callsOfSave(host, five)).toBeLessThanOrEqual(SAVE_CALLS);
    const others = { cause: 'Slipped', pathToGreen: 'P', impact: 'None yet' };
    const all = { ...others, progress: 'In progress', percent: '20', latestUpdate: 'V', evidence: 'F', confidence: 'Off track' };
    expect(callsOfSave(host, all)).toBeLessThanOrEqual(SAVE_CALLS + 3);
    expect(rowOf(host, 'A2')).toMatchObject({ '%': '20', Evidence: 'F', Cause: 'Slipped', Impact: 'None yet' });
  });

  it('changes nothing when it is saved again, as after an answer that never came', async () => {
    const host = await steady();
    const request = wish(open(host, 'A2'), { latestUpdate: 'Three are in post.', progress: 'Done' });
    ask(host, 'saveUpdate', request);
    const before = rowsOf(host, TAB);
    expect(ask(host, 'saveUpdate', request).message).toBe('A2 says this already. There was nothing to save.');
    expect(rowsOf(host, TAB)).toEqual(before);
  });

  it('keeps a percentage column that is held in parts of 1', async () => {
    const host = await steady();
    for (const [row, part] of [
      [2, '0.5'],
      [3, '0.9'],
    ] as const)
      typed(host, row, '%', part);
    const opened = open(host, 'A2');
    expect(opened.seen['percent']).toBe('90');
    ask(host, 'saveUpdate', wish(opened, { percent: '95' }));
    expect(rowOf(host, 'A2')['%']).toBe('0.95');
  });

  it('finds the row by its ref, and a row without one by its words, wherever they were moved', async () => {
    const host = await openPlanHost({ [TAB]: ACTIONS, People: PEOPLE }, { now: NOW, user: LEAD });
    const { actions } = detailsOf(host, 'updateChoices') as unknown as { actions: readonly { ref: string; mark: string }[] };
    const unnamed = detailsOf(
      host,
      'actionForUpdate',
      actions.find(({ ref }) => ref === ''),
    ).opened;
    const named = open(host, 'A2');
    moveRows(host.model, TAB, 5, 2, 2);
    expect(ask(host, 'saveUpdate', wish(unnamed, { latestUpdate: 'Begun.' })).message).toBe('A5 was updated: Latest update.');
    ask(host, 'saveUpdate', wish(named, { latestUpdate: 'All are in post.' }));
    const said = Object.fromEntries(rowsOf(host, TAB).map((row) => [row['Action'], row['Latest update']]));
    expect(said).toMatchObject({
      'Review the caseload': 'Begun.',
      'Recruit four advanced practitioners': 'All are in post.',
      'Train the panel': '',
    });
  });
});

describe('two officers update one action', () => {
  it('the second sees both versions and who was first, and nothing is written until that officer chooses', async () => {
    const host = await steady();
    const [mine, theirs] = [open(host, 'A2'), open(host, 'A2')];
    host.scriptRun('saveUpdate', [wish(theirs, { latestUpdate: 'Their words.', percent: '70' })], { as: CO_ORDINATOR });
    const before = rowsOf(host, TAB);
    const answer = ask(host, 'saveUpdate', wish(mine, { latestUpdate: 'My words.', confidence: 'At risk' }));
    expect(answer.refused).toBe(true);
    expect(answer.message).toContain(`A2 was changed by ${CO_ORDINATOR} since you opened it: % and Latest update.`);
    const { changed, opened } = answer.details as Details;
    expect(changed.fields).toMatchObject([
      { field: 'percent', seen: '90', now: '70' },
      { field: 'latestUpdate', seen: 'Two are in post.', now: 'Their words.', wanted: 'My words.' },
    ]);
    expect(rowsOf(host, TAB)).toEqual(before);
    ask(host, 'saveUpdate', wish(opened, { latestUpdate: 'My words.', confidence: 'At risk' }));
    expect(rowOf(host, 'A2')).toMatchObject({ 'Latest update': 'My words.', '%': '70', Confidence: 'At risk' });
  });

  it('says so of what was typed in the sheet, of the deadline too', async () => {
    const host = await steady();
    const opened = open(host, 'A2');
    typed(host, 3, 'Deadline', '31/05/2026');
    const answer = ask(host, 'saveUpdate', wish(opened, { progress: 'Paused' }));
    expect(answer.message).toContain('A2 was changed in the sheet since you opened it: Deadline.');
    expect(rowOf(host, 'A2')['Progress']).toBe('In progress');
  });
});

describe('bad input is a sentence, and nothing is half saved', () => {
  it.each([
    ['a percentage above 100', { percent: '150' }, '%: 150 is above 100. Enter a number from 0 to 100.'],
    ['a percentage in words', { percent: 'most' }, '%: "most" is not a percentage.'],
    ['a progress that is none', { progress: 'Nearly' }, 'Progress: "Nearly" is not one of'],
    ['an update longer than a paper can take', { latestUpdate: 'x'.repeat(40_000) }, 'Latest update: the cell holds 40,000 characters'],
  ])('%s', async (_because, wanted, words) => {
    const host = await steady();
    const before = rowsOf(host, TAB);
    const answer = ask(host, 'saveUpdate', wish(open(host, 'A2'), { confidence: 'At risk', ...wanted }));
    expect(answer.refused).toBe(true);
    expect(answer.message).toContain(words);
    expect(answer.message).toContain('Nothing was saved.');
    expect(rowsOf(host, TAB)).toEqual(before);
  });

  it('the row was deleted, or stands twice', async () => {
    const host = await steady();
    const opened = open(host, 'A2');
    typed(host, 5, 'Ref', 'A2');
    typed(host, 3, 'Latest update', 'Changed.');
    expect(ask(host, 'saveUpdate', wish(opened, { progress: 'Done' })).message).toContain(
      'A2 stands on the Action plan tab more than once.',
    );
    host.deleteRows(TAB, 5);
    host.deleteRows(TAB, 3);
    for (const name of ['saveUpdate', 'previewUpdate'])
      expect(ask(host, name, wish(opened, { progress: 'Done' })).message).toContain('A2 is no longer on the Action plan tab');
  });

  it('the tab was given another name', async () => {
    const host = await steady();
    const opened = open(host, 'A2');
    host.model.sheetByName(TAB)!.name = 'Our plan';
    for (const [name, request] of [
      ['saveUpdate', wish(opened, { progress: 'Done' })],
      ['updateChoices', undefined],
    ] as const) {
      const answer = ask(host, name, request);
      expect(answer.refused).toBe(true);
      expect(answer.message).toContain('Action plan: there is no such tab.');
    }
  });

  it('some of the cells are protected against this officer', async () => {
    const host = await steady();
    const opened = open(host, 'A2');
    const confidence = columnOf(host.model, 'Confidence');
    host.model.sheetByName(TAB)!.protections.push({
      id: 99,
      rect: { row: 1, column: confidence, rows: 1000, columns: 1 },
      description: 'For directors',
      warningOnly: false,
      editors: [CO_ORDINATOR],
      domainEdit: false,
      unprotected: [],
    });
    const before = rowsOf(host, TAB);
    const answer = ask(host, 'saveUpdate', wish(opened, { progress: 'Done', confidence: 'At risk' }));
    expect(answer.message).toContain('Some of these cells are protected, and you may not change them. Nothing was saved.');
    expect(rowsOf(host, TAB)).toEqual(before);
  });

  it('a request without sense', async () => {
    const host = await steady();
    const before = rowsOf(host, TAB);
    for (const request of [undefined, null, {}, { ref: 7, wanted: { status: 'Green' } }])
      expect(answerOf(host.scriptRun('saveUpdate', [request])).refused).toBe(true);
    expect(rowsOf(host, TAB)).toEqual(before);
  });
});

/** What every action says in the officers' columns, by its words. */
const OFFICERS = ['Ref', 'Progress', '%', 'Latest update', 'Confidence', 'Status'] as const;
const saidBy = (host: Host): string[] =>
  rowsOf(host, TAB)
    .filter((row) => (row['Action'] ?? '') !== '')
    .map((row) => [row['Action'], ...OFFICERS.map((heading) => row[heading])].join(' | '))
    .sort();

const BLOCK = 'A2:AT5';
const DEEDS: readonly (readonly [string, (model: WorkbookModel) => unknown])[] = [
  ['sorts the rows by their action', (model) => sortBlock(model, TAB, BLOCK, [{ column: columnOf(model, 'Action'), ascending: true }])],
  ['turns the rows round', (model) => sortBlock(model, TAB, BLOCK, [{ column: columnOf(model, 'Ref'), ascending: false }])],
  ['inserts two rows above', (model) => insertRows(model, TAB, 2, 2)],
  ['deletes a row above', (model) => deleteRows(model, TAB, 2)],
  ['drags the last row to the top', (model) => moveRows(model, TAB, 5, 1, 2)],
];

describe('somebody moves rows between any two calls of a save', () => {
  const WANTED = { progress: 'Paused', latestUpdate: 'Waiting for the panel.', confidence: 'At risk' };

  it.each(DEEDS)(
    'who %s: every word stands beside its own action',
    async (name, deed) => {
      const quiet = await ready();
      const run = quiet.scriptRun('saveUpdate', [wish(open(quiet, 'A2'), WANTED)]);
      const expected = saidBy(quiet).filter((line) => !name.startsWith('deletes') || !line.startsWith('Publish'));
      for (const { number } of run.calls.filter(({ kind }) => kind !== 'navigation')) {
        const host = await ready();
        host.scriptRun('saveUpdate', [wish(open(host, 'A2'), WANTED)], { hooks: [afterCall(number, () => void deed(host.model))] });
        expect([number, ...saidBy(host)]).toEqual([number, ...expected]);
      }
    },
    60_000,
  );

  it('who deletes the very action: the rows beside it keep their words, and the officer is told', async () => {
    const quiet = await ready();
    const run = quiet.scriptRun('saveUpdate', [wish(open(quiet, 'A2'), WANTED)]);
    const before = saidBy(quiet).filter((line) => !line.startsWith('Recruit'));
    for (const { number } of run.calls.filter(({ kind }) => kind !== 'navigation')) {
      const host = await ready();
      const saved = host.scriptRun('saveUpdate', [wish(open(host, 'A2'), WANTED)], {
        hooks: [afterCall(number, () => void deleteRows(host.model, TAB, 3))],
      });
      const words = saidBy(host).map((line, at) => (line.endsWith('| ') ? `${line}${before[at]?.split(' | ').pop() ?? ''}` : line));
      expect([number, ...words]).toEqual([number, ...before]);
      expect(answerOf(saved).message).toMatch(/deleted|updated|no longer/);
    }
  }, 60_000);
});
