/**
 * `npm run prove -- input [--runs ROUNDS | --cells CELLS]`: hostile cells and templates. In each round the officers' cells of a whole
 * spreadsheet are filled with the worst that people paste, and every task runs over it. Nothing throws past the entry
 * point, nothing executes, no officers' cell changes, braces print literally and every document opens.
 */
import { setImmediate } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import type { Host } from '../emulator/host.ts';
import { columnLetters } from '../emulator/spreadsheet/model/rect.ts';
import { TABS } from '../src/tabs/tabs.ts';
import { planWithMeetings } from '../test/support/papers-host.ts';
import { planWithLeads } from '../test/support/mailed-plan.ts';
import { openPlanHost } from '../test/support/plan-host.ts';
import { outcomeOf } from './faults/outcome.ts';
import { hostileTemplates } from './input/hostile-templates.ts';
import { hostileValue, KINDS } from './input/hostile-words.ts';
import { changedCells, documentFaults, formulasOf, isZip, mailFaults, newFormulas, runFaults } from './input/what-went-wrong.ts';
import type { Random } from './personal-data/random.ts';
import { seededRandom } from './personal-data/random.ts';
import { inColumns, sayHowFar } from './proof.ts';
import type { ProofOptions, Proved } from './proof.ts';
import type { Still } from './world.ts';
import { openStill, stillOf } from './world.ts';

/** Whoever leads the actions of the plan: so that mails are made of its words. */
const LEAD = { Post: 'Head of Assessment', 'E-mail': 'head.assessment@exampleshire.example', Roles: 'Director' };
const NOW = '2026-04-20T09:00:00Z';
const ROUNDS = 400;
const QUICK_ROUNDS = 3;
const ROUNDS_BETWEEN_LINES = 10;
/** In a round so many of a hundred officers' cells are hostile, so that some rows stay sound enough for a paper. */
const SHARES = [10, 40, 90];
/** Tabs whose cells decide who is mailed and what is printed; a round leaves them sound so that mails and papers are made. */
const SOUND_IN_EVERY_OTHER_ROUND = new Set(['Settings', 'People', 'Meetings', 'Bodies']);

const TASKS: readonly (readonly [name: string, values: readonly unknown[]])[] = [
  ['refreshNow', []],
  ['nightlyRefresh', []],
  ...['A', 'B', 'C', 'D', 'E', 'F'].map(
    (format) => ['writePaper', [{ meeting: 'M1', copy: 'clearance', format, reason: 'A proof of hostile input' }]] as const,
  ),
  ['makeOverview', []],
  ['makeReadinessIndex', []],
  ['checkPersonalData', []],
  ['checkPlanHealth', []],
  ['proofOf', [{ meeting: 'M1', document: true }]],
  ['previewAllSummaries', []],
  ['sendSummaries', []],
  ['checkThisInstallation', []],
  ['createOrRepairTabs', []],
];

export async function run({ quick = false, runs, cells: wanted, seed = 1, only }: ProofOptions): Promise<Proved> {
  const rounds = wanted === undefined ? (runs ?? (quick ? QUICK_ROUNDS : ROUNDS)) : Infinity;
  const begin = stillOf(await refreshedPlan());
  const breaches: string[] = [];
  let [cells, tasks, documents, mails] = [0, 0, 0, 0];
  for (let round = 0; round < rounds && cells < (wanted ?? Infinity); round += 1) {
    const roundSeed = only === undefined ? seed * 1_000_003 + round : Number(only);
    const found = await oneRound(begin, roundSeed);
    [cells, tasks, documents, mails] = [cells + found.cells, tasks + found.tasks, documents + found.documents, mails + found.mails];
    breaches.push(...found.wrong.map((line) => `round ${roundSeed}: ${line} (npm run prove -- input --runs 1 --only ${roundSeed})`));
    if (only !== undefined) break;
    if (round % ROUNDS_BETWEEN_LINES === ROUNDS_BETWEEN_LINES - 1)
      sayHowFar(`${round + 1} rounds, ${cells} cells, ${documents} documents, ${mails} mails, ${breaches.length} breaches`);
    // Node lets go of what a run held only when its loop comes round.
    await setImmediate();
  }
  const templates = await templatesTried();
  return {
    table: inColumns([
      ['what', 'tried', 'breaches'],
      [`hostile cells, of ${Object.keys(KINDS).length} kinds`, String(cells), String(breaches.length)],
      ['tasks run over them', String(tasks), ''],
      ['documents opened', String(documents), ''],
      ['mails read', String(mails), ''],
      ['hostile templates', String(templates.tried), String(templates.wrong.length)],
      ['  of these kept and filled in', String(templates.kept), ''],
    ]),
    breaches: [...breaches, ...templates.wrong],
  };
}

async function refreshedPlan(): Promise<Host> {
  const { Settings = [], People = [] } = planWithLeads(3);
  const host = await openPlanHost(planWithMeetings(9, { Settings, People: [...People, LEAD] }), { now: NOW });
  host.call('createOrRepairTabs');
  host.call('refreshNow');
  return host;
}

interface Round {
  readonly cells: number;
  readonly tasks: number;
  readonly documents: number;
  readonly mails: number;
  readonly wrong: readonly string[];
}

async function oneRound(begin: Still, seed: number): Promise<Round> {
  const host = await openStill(begin);
  const random = seededRandom(seed);
  const kinds = spoil(host, random, seed % 2 === 0);
  const wrong: string[] = [];
  const say = (lines: readonly string[], where: string): void => {
    for (const line of lines) {
      const place = /\S+![\d,]+/.exec(line)?.[0] ?? '';
      wrong.push(`${where}: ${line}${kinds.has(place) ? ` (${kinds.get(place)})` : ''}`);
    }
  };
  const before = outcomeOf(host, '');
  const formulas = new Set(formulasOf(host).keys());
  for (const [name, values] of TASKS) say(runFaults(host.call(name, values, { mayFail: true })), name);
  typeSome(host, random, (lines) => say(lines, 'typing'));
  say(changedCells(before, outcomeOf(host, '')), 'afterwards');
  say(newFormulas(host, formulas), 'afterwards');
  say(await documentFaults(host), 'documents');
  say(mailFaults(host), 'mails');
  const { mails, driveFiles } = host.parts.state;
  return { cells: kinds.size, tasks: TASKS.length, documents: driveFiles.length, mails: mails.length, wrong: wrong.slice(0, 3) };
}

/** Fills officers' cells with hostile values; gives the kind by "tab!row,column". */
function spoil(host: Host, random: Random, isEveryTab: boolean): Map<string, string> {
  const kinds = new Map<string, string>();
  const share = random.one(SHARES);
  for (const tab of TABS) {
    const sheet = host.model.sheetByName(tab.name);
    if (sheet === undefined || tab.owner === 'product' || (!isEveryTab && SOUND_IN_EVERY_OTHER_ROUND.has(tab.name))) continue;
    for (const { heading, role, key } of tab.columns) {
      const column = columnOf(sheet, heading);
      if (role !== 'typed' || column === 0 || key === 'ref') continue;
      for (let row = 2; row <= Math.max(3, sheet.lastRow()); row += 1) {
        if (random.whole(1, 100) > share) continue;
        const { kind, value } = hostileValue(random);
        sheet.setValue(row, column, value);
        kinds.set(`${tab.name}!${row},${column}`, kind);
      }
    }
  }
  return kinds;
}

function columnOf(sheet: { lastColumn(): number; value(row: number, column: number): unknown }, heading: string): number {
  for (let column = 1; column <= sheet.lastColumn(); column += 1) if (sheet.value(1, column) === heading) return column;
  return 0;
}

/** An officer types hostile words into free rows: the simple trigger answers them. They are emptied again. */
function typeSome(host: Host, random: Random, say: (lines: readonly string[]) => void): void {
  const sheet = host.model.sheetByName('Action plan');
  if (sheet === undefined) return;
  const row = sheet.lastRow() + 1;
  const headings = ['Action', 'Deadline', 'Progress', 'Lead'].map((heading) => columnOf(sheet, heading)).filter((column) => column > 0);
  for (const column of headings) {
    const a1 = `${columnLetters(column)}${row}`;
    for (const fired of host.edit('Action plan', a1, String(hostileValue(random).value), { mayFail: true })) say(runFaults(fired));
    host.clear('Action plan', a1, { mayFail: true });
  }
}

async function templatesTried(): Promise<{ readonly tried: number; readonly kept: number; readonly wrong: readonly string[] }> {
  const files = await hostileTemplates();
  const begin = stillOf(await refreshedPlan());
  const wrong: string[] = [];
  let kept = 0;
  for (const [name, bytes] of files) {
    const host = await openStill(begin);
    const uploaded = host.call('uploadTemplate', [{ name: 'Ours', base64: Buffer.from(bytes).toString('base64') }], { mayFail: true });
    const answer = uploaded.result as { message?: string; refused?: boolean } | undefined;
    const faults = runFaults(uploaded);
    if (faults.length === 0 && (answer?.message ?? '') === '') faults.push('it is neither kept nor refused in words');
    if (faults.length === 0 && answer?.refused !== true) {
      kept += 1;
      faults.push(...runFaults(host.call('writePaper', [{ meeting: 'M1', copy: 'clearance', format: 'Ours' }], { mayFail: true })));
      faults.push(...(await documentFaults(host)), ...outsideLinks(host));
    }
    wrong.push(...faults.map((fault) => `template, ${name}: ${fault}`));
  }
  return { tried: files.size, kept, wrong };
}

/** A paper loads nothing from elsewhere when it is opened. */
function outsideLinks(host: Host): string[] {
  const named = [...host.parts.driveBytes.values()].filter(isZip).flatMap((bytes) => Object.values(unzipSync(bytes)));
  return named.some((part) => Buffer.from(part).includes('evil.example')) ? ['a document names evil.example'] : [];
}
