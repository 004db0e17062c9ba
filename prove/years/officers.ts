/** What a council does with its plan in a week, a month and a year. The plan keeps its size: who ends an action begins another. */
import type { Host } from '../../emulator/host.ts';
import { addDays, formatDate, type PlainDate } from '../../src/days/plain-date.ts';
import type { TaskAnswer } from '../../src/tasks/run/run-task.ts';
import type { Random } from '../personal-data/random.ts';
import { openTab } from './plan-tab.ts';
import type { OpenedTab } from './plan-tab.ts';

/** An officer's edit, as the Change log must have it. */
export interface Edit {
  readonly ref: string;
  readonly column: string;
  readonly to: string;
}

export interface Council {
  readonly host: Host;
  readonly random: Random;
  /** Every edit typed into a cell so far. */
  readonly edits: Edit[];
  /** How many came to a post whose holder had left. */
  staffChanges: number;
}

const EDITS_A_WEEK = 3;
/** Of a hundred actions whose deadline has passed, in a week. */
const REDATED = 30;
const FINISHED = 15;
const UPDATES = ['Panel met; the audit follows', 'Waiting for the partner’s decision', 'Training booked', 'First results are in'];
const DAYS_AHEAD = { least: 60, most: 330 };

const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MILLISECONDS = 86_400_000;

/** A week of the plan: some cells typed, what is overdue ended or given another date elsewhere and pasted in. */
export function weekOfEdits(council: Council, monday: PlainDate): void {
  const { random } = council;
  const plan = openTab(council.host, 'Action plan');
  const rows = plan.rows('Action');
  for (let count = 0; count < EDITS_A_WEEK; count += 1) {
    const words = `${random.one(UPDATES)} (${formatDate(monday)}, ${random.whole(1, 999)}).`;
    type(council, plan, { row: random.one(rows), heading: 'Latest update', words });
  }
  for (const row of rows) {
    if (!isOpen(plan, row) || !isPast(plan.value(row, 'Deadline'), monday)) continue;
    const chance = random.whole(1, 100);
    if (chance <= FINISHED) plan.put(row, 'Progress', 'Done');
    else if (chance <= FINISHED + REDATED) plan.put(row, 'Deadline', ahead(council, monday));
  }
}

const isOpen = (plan: OpenedTab, row: number): boolean => !['Done', 'Closed'].includes(plan.value(row, 'Progress'));
const ahead = ({ random }: Council, from: PlainDate): string => formatDate(addDays(from, random.whole(DAYS_AHEAD.least, DAYS_AHEAD.most)));

/** True for a day before this one, as a date cell or as the officers here type it. */
function isPast(deadline: string, today: PlainDate): boolean {
  const [, dayPart = '', month = '', year = ''] = /^(\d+)\/(\d+)\/(\d{4})$/.exec(deadline) ?? [];
  const typed = year === '' ? '' : `${year}-${month.padStart(2, '0')}-${dayPart.padStart(2, '0')}`;
  const shown = Number(deadline) > 0 ? new Date(SPREADSHEET_EPOCH + Number(deadline) * DAY_MILLISECONDS).toISOString().slice(0, 10) : typed;
  return shown !== '' && shown < today;
}

/** Rows of actions that are done go, and as many new actions are typed below. */
export function monthOfRows(council: Council, today: PlainDate, size: number): void {
  const { host, random } = council;
  const done = openTab(host, 'Action plan');
  const ended = done.rows('Action').filter((row) => !isOpen(done, row));
  const surplus = Math.max(0, done.rows('Action').length - size);
  const leaving = ended.slice(0, surplus + Math.ceil(ended.length / 4)).reverse();
  for (const row of leaving) host.deleteRows('Action plan', row);
  const plan = openTab(host, 'Action plan');
  const example = plan.rows('Action')[0] ?? 2;
  for (let missing = size - plan.rows('Action').length, row = plan.sheet.lastRow() + 1; missing > 0; missing -= 1, row += 1) {
    host.edit('Action plan', plan.cell(row, 'Action'), `Agree and publish the standard, part ${random.whole(1, 9999)}`);
    const lead = random.one(plan.rows('Lead e-mail').filter((each) => plan.value(each, 'Lead (post)') !== ''));
    for (const heading of ['Lead (post)', 'Lead e-mail', 'Recommendation', 'Workstream'])
      plan.put(row, heading, plan.value(heading.startsWith('Lead') ? lead : example, heading));
    plan.put(row, 'Deadline', ahead(council, today));
    plan.put(row, 'Progress', 'In progress');
  }
}

/** A post gets another holder: their address on the People tab, and in every action of that post. */
export function staffChange(council: Council): void {
  const { host, random } = council;
  const people = openTab(host, 'People');
  const leads = people.rows('E-mail').filter((row) => people.value(row, 'Roles') !== 'Administrator');
  const row = random.one(leads);
  council.staffChanges += 1;
  const [before, after] = [people.value(row, 'E-mail'), `holder.${council.staffChanges}@exampleshire.example`];
  host.edit('People', people.cell(row, 'E-mail'), after);
  const plan = openTab(host, 'Action plan');
  for (const each of plan.rows('Lead e-mail')) if (plan.value(each, 'Lead e-mail') === before) plan.put(each, 'Lead e-mail', after);
}

/** Scrutiny meets, and its paper is written: gives the meeting's ref. */
export function meetingWithPaper(council: Council, today: PlainDate): string {
  const { host } = council;
  const meetings = openTab(host, 'Meetings');
  const row = meetings.sheet.lastRow() + 1;
  const ref = `M${row}`;
  const cells = {
    Ref: ref,
    Body: 'B1',
    Date: formatDate(addDays(today, 14)),
    Time: '18:00',
    Item: '6',
    Title: 'Improvement plan: progress',
    'Type of decision': 'Scrutiny',
    Inspection: 'I1',
  };
  for (const [heading, value] of Object.entries(cells)) meetings.put(row, heading, value);
  const { refused, message } = host.call('writePaper', [{ meeting: ref, copy: 'clearance', format: 'A' }]).result as Partial<TaskAnswer>;
  if (refused === true) throw new Error(`The paper of ${ref} was refused: ${message}`);
  return ref;
}

/** A new version: one recommendation in new words, one action split and one retired, all else kept and carried. */
export function newVersion({ host }: Council, version: string, from: PlainDate): void {
  const choices = host.call('versionChoices', [{}]).result as { readonly details: Record<string, unknown> };
  const { recommendations, actions } = choices.details as Record<'recommendations' | 'actions', readonly { readonly ref: string }[]>;
  const reason = 'Agreed by the board for the new framework.';
  const asked = {
    closing: choices.details['closing'],
    version,
    from: formatDate(from),
    recommendations: recommendations.map(({ ref }, at) =>
      at === 0
        ? { ref, became: 'Changed', newText: `What version ${version} asks in place of ${ref}`, reason }
        : { ref, became: 'Kept', reason },
    ),
    actions: actions.map(({ ref }, at) => ({ ref, ...BECAME[at], ...(at > 1 ? { became: 'Carried' } : { reason }) })),
  };
  const answer = host.call('startNewVersion', [asked]).result as { readonly refused?: boolean; readonly message: string };
  if (answer.refused === true) throw new Error(`Version ${version} was refused: ${answer.message}`);
}

const BECAME: readonly Record<string, unknown>[] = [
  { became: 'Split', parts: ['Agree the standard with partners', 'Train every team in the standard'] },
  { became: 'Retired' },
];

/** Types into a cell of an action, and notes it. */
function type(council: Council, plan: OpenedTab, { row, heading, words }: { row: number; heading: string; words: string }): void {
  council.host.edit('Action plan', plan.cell(row, heading), words);
  council.edits.push({ ref: plan.value(row, 'Ref'), column: heading, to: words });
}
