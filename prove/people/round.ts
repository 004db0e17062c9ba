/** One round: a task with deeds between its calls, then a quiet run; what is wrong afterwards. */
import type { Host } from '../../emulator/host.ts';
import { afterEveryCall } from '../../emulator/host.ts';
import { typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { seededRandom } from '../../examples/seeded-random.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';
import type { Still } from '../world.ts';
import { openStill } from '../world.ts';
import type { PlanRow } from './council.ts';
import { ACTIONS, columnOf, OWN, planRows, sheetNamed } from './council.ts';
import type { Deed } from './deeds.ts';
import { COLUMN_DEEDS, DEED_NAMES, DEEDS, officersCells, putHeadingsBack, wordsOn } from './deeds.ts';

export const ROUND_TASKS = ['refreshNow', 'refreshStatuses', 'nightlyRefresh', 'edit', 'addDecisions', 'planBack'] as const;
type RoundTask = (typeof ROUND_TASKS)[number];

export interface Round {
  readonly task: RoundTask;
  readonly weather: Weather;
  readonly deeds: readonly Deed[];
}

/**
 * Of five rounds three are of a busy day, one is a storm (several deeds within each second of a run, without end), and in
 * one columns are moved and inserted as well.
 */
export const WEATHERS = ['busy', 'storm', 'columns'] as const;
type Weather = (typeof WEATHERS)[number];
/** How many of a hundred calls somebody does something after. */
const RATES: Readonly<Record<Weather, readonly number[]>> = { busy: [1, 4, 12], storm: [40], columns: [1, 4, 12] };
const LONGEST = 160;
const weatherOf = (seed: number): Weather => (seed % 5 === 0 ? 'columns' : seed % 5 === 1 ? 'storm' : 'busy');

/** The round of a seed: always the same. */
export function roundOf(seed: number): Round {
  const random = seededRandom(seed * 2_654_435_761);
  const task = random.pick(ROUND_TASKS);
  const weather = weatherOf(seed);
  const rate = random.pick(RATES[weather]);
  const names = DEED_NAMES.filter((name) => weather === 'columns' || !COLUMN_DEEDS.includes(name));
  const deeds: Deed[] = [];
  for (let at = 1; at <= LONGEST; at += 1) {
    if (random.whole(1, 100) > rate) continue;
    const numbers = [random.whole(0, 9999), random.whole(0, 9999), random.whole(0, 9999)] as const;
    deeds.push({ at, what: random.pick(names), numbers });
  }
  return { task, weather, deeds };
}

export interface Known {
  readonly still: Still;
  readonly undisturbed: ReadonlyMap<string, PlanRow>;
}

const DECISION = 'That the Director report on the second hub in September';

/** Plays a round; gives a sentence for the first thing that is wrong, or ''. */
export async function play({ task, deeds }: Round, known: Known): Promise<string> {
  const host = await openStill(known.still);
  const table = new Table(host, deeds);
  act(host, task, table);
  table.look('at the end of the run');
  putHeadingsBack(host);
  table.takeStock();
  host.parts.clock.pass(300);
  const quiet = host.call('refreshNow', [], { mayFail: true });
  if (quiet.error !== undefined) return `the quiet run stopped with "${quiet.error.message}"`;
  const settled = planRows(host);
  table.look('in the quiet run');
  host.call('refreshNow');
  return [...table.wrong, ...wrongRows(settled, known, table), ...unsettled(settled, planRows(host))][0] ?? '';
}

type Call = Host['runs'][number]['calls'][number];
/** Kinds of calls that send what was written and waits. */
const SENDING: readonly string[] = ['read', 'flush'];

/** Does the deeds as the calls go by, and looks each time whether officers' cells are as they left them. */
class Table {
  readonly wrong: string[] = [];
  readonly touched = new Set<string>();
  /** Rows of which there were two when one was deleted: the one left may be the copy, with a ref of its own. */
  readonly copiesLeft = new Set<string>();
  private readonly added: string[] = [];
  private readonly waiting: Deed[] = [];
  private hasUnsentRows = false;
  private calls = 0;
  private left: string;

  constructor(
    private readonly host: Host,
    private readonly deeds: readonly Deed[],
  ) {
    this.left = officersCells(host);
  }

  /**
   * Rows inserted and the words for them are sent together at Google, with the next read or flush; this host inserts at once.
   * Nobody can type into rows that are not there yet: who types below a tab waits for that.
   */
  afterCall({ name, kind }: Call): void {
    this.calls += 1;
    if (name.startsWith('Sheet.insertRows')) this.hasUnsentRows = true;
    else if (SENDING.includes(kind) || name === 'Sheet.appendRow') this.hasUnsentRows = false;
    const due = [...this.waiting.splice(0), ...this.deeds.filter(({ at }) => at === this.calls)];
    for (const deed of due)
      if (this.hasUnsentRows && deed.what.endsWith(' below')) this.waiting.push(deed);
      else this.carryOut(deed);
  }

  /** What stands now is what the officers left. */
  takeStock(): void {
    this.left = officersCells(this.host);
  }

  look(when: string): void {
    if (officersCells(this.host) !== this.left)
      this.wrong.push(`an officer's cell changed ${when}: ${firstChange(this.left, officersCells(this.host))}`);
    for (const words of this.added)
      if (!['Decisions', 'Meetings'].some((tab) => wordsOn(this.host, tab).includes(words))) this.wrong.push(`"${words}" is gone ${when}`);
  }

  private carryOut({ what, numbers }: Deed): void {
    const { host } = this;
    this.look(`before "${what}"`);
    const before = new Set(['Decisions', 'Meetings'].flatMap((tab) => wordsOn(host, tab)));
    const numbersBefore = numbersIn(host);
    const moment = host.now.getTime();
    DEEDS[what]({
      host,
      numbers,
      run: (name) => host.fireClock(name, { mayFail: true }),
      touch: (row) => {
        const sheet = sheetNamed(host, ACTIONS);
        this.touched.add(String(sheet.value(row, columnOf(sheet, OWN)) ?? ''));
      },
    });
    // What others wait for passes beside this run, not within its time.
    host.parts.clock.reset(moment);
    for (const own of fewerTwins(numbersBefore, numbersIn(host))) this.copiesLeft.add(own);
    if (/ below$/.test(what))
      for (const tab of ['Decisions', 'Meetings'])
        this.added.push(...wordsOn(host, tab).filter((words) => !before.has(words) && /^(We note|Extra)/.test(words)));
    this.takeStock();
  }
}

function act(host: Host, task: RoundTask, table: Table): void {
  const options = { hooks: [afterEveryCall((call) => table.afterCall(call))], mayFail: true };
  if (task === 'edit') {
    const sheet = sheetNamed(host, ACTIONS);
    const a1 = `${columnLetters(columnOf(sheet, 'Latest update'))}4`;
    table.touched.add(String(sheet.value(4, columnOf(sheet, OWN)) ?? ''));
    host.act((model) => {
      const edit = typeIntoCell(model, ACTIONS, a1, 'Edited now');
      table.takeStock();
      return edit;
    }, options);
  } else if (task === 'addDecisions') {
    host.call(
      task,
      [
        {
          rows: [
            { meeting: 'M1', kind: 'Resolution', number: '12', text: DECISION },
            { meeting: 'M1', kind: 'Resolution', number: '13', text: `${DECISION} again` },
          ],
        },
      ],
      options,
    );
  } else if (task === 'planBack') {
    host.call(task, [{ body: 'B1', date: '15/09/2026', save: true }], options);
  } else {
    host.call(task, [], options);
  }
}

const SHOWN = ['Status', 'Countdown', 'Why', 'Original deadline', 'Times re-dated'] as const;
const shownOf = (row: PlanRow): string => SHOWN.map((heading) => row[heading]).join(' | ');

/** A row that says something in one of these is an action, if only one that has to be looked at. */
const TYPED = ACTION_PLAN_TAB.columns.filter(({ key, role }) => role === 'typed' && key !== 'ref').map(({ heading }) => heading);

/** What is wrong with the rows after one quiet run. */
function wrongRows(
  rows: readonly PlanRow[],
  { undisturbed }: Known,
  { touched, copiesLeft }: Pick<Table, 'touched' | 'copiesLeft'>,
): string[] {
  const wrong: string[] = [];
  const refs = rows.map((row) => row['Ref'] ?? '');
  rows.forEach((row, index) => {
    const ref = row['Ref'] ?? '';
    const own = row[OWN] ?? '';
    const says = `row ${index + 2} (${own || 'no number'})`;
    if (!TYPED.some((heading) => (row[heading] ?? '') !== '')) {
      const stray = SHOWN.find((heading) => (row[heading] ?? '') !== '');
      if (stray !== undefined || ref !== '')
        wrong.push(`${says} says nothing and has ${stray ?? 'the ref'} "${stray === undefined ? ref : row[stray]}"`);
      return;
    }
    if (ref === '') wrong.push(`${says} has no ref`);
    else if (refs.indexOf(ref) !== index) wrong.push(`${ref} stands twice: ${says}`);
    const wanted = undisturbed.get(own);
    const twins = rows.filter((other) => other[OWN] === own);
    if (wanted === undefined || touched.has(own) || twins.length > 1 || copiesLeft.has(own)) return;
    if (isOld(own) && ref !== wanted['Ref']) wrong.push(`${says} has ${ref} in place of ${wanted['Ref'] ?? ''}`);
    if (shownOf(row) !== shownOf(wanted)) wrong.push(`${says} shows ${shownOf(row)} in place of ${shownOf(wanted)}`);
  });
  for (const [own, wanted] of undisturbed) {
    const twins = rows.filter((row) => row[OWN] === own);
    if (twins.length > 1 && isOld(own) && !copiesLeft.has(own) && !twins.some(({ Ref }) => Ref === wanted['Ref']))
      wrong.push(`of the copies of ${own} none has ${wanted['Ref'] ?? ''}`);
  }
  return wrong;
}

/** The numbers of the officers' own that rows have. */
function numbersIn(host: Host): string[] {
  return planRows(host).flatMap((row) => ((row[OWN] ?? '') === '' ? [] : [row[OWN] ?? '']));
}

/** Numbers that several rows had, and fewer have now. */
function fewerTwins(before: readonly string[], after: readonly string[]): string[] {
  const count = (numbers: readonly string[], own: string): number => numbers.filter((each) => each === own).length;
  return [...new Set(before)].filter((own) => count(before, own) > 1 && count(after, own) < count(before, own));
}

/** Had a ref before anything began. */
const isOld = (own: string): boolean => /^n[1-9]$/.test(own);

function unsettled(one: readonly PlanRow[], other: readonly PlanRow[]): string[] {
  const at = one.findIndex((row, index) => JSON.stringify(row) !== JSON.stringify(other[index]));
  if (at < 0) return [];
  const [before, after] = [one[at] ?? {}, other[at] ?? {}];
  const heading = Object.keys(before).find((each) => before[each] !== after[each]) ?? '';
  return [`a second quiet run still changes row ${at + 2}, ${heading}: "${before[heading] ?? ''}" to "${after[heading] ?? ''}"`];
}

function firstChange(before: string, after: string): string {
  const [ones, others] = [before.split('\n'), after.split('\n')];
  const at = ones.findIndex((line, index) => line !== others[index]);
  const [one, other] = [ones[at] ?? '', others[at] ?? ''];
  const letter = [...one].findIndex((each, index) => each !== other[index]);
  return `…${one.slice(Math.max(0, letter - 20), letter + 40)}… to …${other.slice(Math.max(0, letter - 20), letter + 40)}…`;
}
