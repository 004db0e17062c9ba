import { dateFromText } from '../../days/date-text.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { documentProperties, forgetDocumentProperties, setDocumentProperty } from '../../google/properties.ts';
import { deleteSheets } from '../../google/sheets/whole-spreadsheet.ts';
import { findSheet, readGrid, showTab, writeBlock } from '../../google/spreadsheet.ts';
import { useSpreadsheetZone } from '../../google/zone.ts';
import { SETTINGS } from '../../plan/settings/settings.ts';
import { appendRows } from '../../storage/append-rows.ts';
import { contentMark } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { TAB_OF, TABS } from '../../tabs/tabs.ts';
import type { ThingName } from '../../tabs/tabs.ts';
import { counted, listed, sameWords } from '../../words/words.ts';
import { showPage } from '../dialog-page.ts';
import { fullRefresh } from '../refresh/refresh-plan.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import { foreignTabs } from './foreign-tabs.ts';
import { SetUpRun, ZONE } from './set-up-run.ts';
import { setUpState } from './set-up-state.ts';

const TASK = 'First run';
/** What can be taken back: the tabs that were made, and what stood on those that officers write. */
const FIRST_RUN = 'first run';
/** Beside the tabs of day one and the product's own: where the answers go, and what the statuses are told by. */
const NEEDED: readonly ThingName[] = ['inspections', 'settings', 'statusKey'];
const EMPTY_TAB = 'Sheet1';

/** What the dialog asks. */
interface FirstRunRequest {
  readonly council: string;
  readonly inspection: string;
  /** Days as typed: 18/05/2026, 16 May 2026; empty where they are not known yet. */
  readonly received: string;
  readonly published: string;
}

interface Made {
  readonly tabs: readonly string[];
  readonly marks: Readonly<Record<string, string>>;
}

/** Menu: opens the dialog. */
export function openFirstRun(): void {
  const isSetUp = setUpState(documentProperties())?.isFinished === true;
  showPage('first-run', { title: TASK, width: 560, height: 600 }, { isSetUp });
}

/** Makes the tabs that are needed, writes down the answers and works the plan out. Nothing is made where an answer is wrong. */
export function firstRunTask(sent: Partial<FirstRunRequest>): TaskAnswer {
  const properties = documentProperties();
  useSpreadsheetZone(ZONE);
  return runTask(TASK, { lock: true, properties }, (run) => {
    const answers = answersOf(sent, run.today);
    if ('faults' in answers) return refused(answers.faults.join(' '));
    const foreign = foreignTabs(properties).map(({ tab }) => tab.name);
    if (foreign.length > 0)
      return refused(
        `${counted(foreign.length, 'tab')} of yours ${foreign.length === 1 ? 'is' : 'are'} named ${listed(foreign)}. ` +
          'Choose Set up ▸ Create or repair tabs, which says what it would do there.',
      );
    const made = makeTabs(run);
    const now = run.goneOn(documentProperties());
    const more = writeDown(answers, now);
    fullRefresh(run.goneOn(documentProperties()));
    if (made.length > 0) setDocumentProperty(FIRST_RUN, JSON.stringify(noteOf(made)));
    return { message: told(made.length, more), details: { canUndo: made.length > 0 } };
  });
}

const refused = (message: string): TaskResult => ({ message: `${message} Nothing was made.`, refused: true, isUneventful: true });

interface Answers {
  readonly council: string;
  readonly inspection: string;
  readonly received: PlainDate | undefined;
  readonly published: PlainDate | undefined;
}

function answersOf(sent: Partial<FirstRunRequest> | undefined, today: PlainDate): Answers | { readonly faults: readonly string[] } {
  const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  const [council, inspection] = [words(sent?.council), words(sent?.inspection)];
  const faults: string[] = [];
  const day = (what: string, typed: string): PlainDate | undefined => {
    const date = dateFromText(typed);
    if (typed !== '' && date === undefined) faults.push(`${what}: "${typed}" is not a date. Enter one such as 18/05/2026.`);
    if (date !== undefined && date > today) faults.push(`${what}: ${formatDate(date)} is still to come.`);
    return date;
  };
  if (council === '') faults.push('Enter the name of the council.');
  const received = day('Report received', words(sent?.received));
  const published = day('Report published', words(sent?.published));
  if (inspection === '' && (received ?? published) !== undefined) faults.push('Enter what the inspection is called.');
  if (received !== undefined && published !== undefined && published < received)
    faults.push(`The report cannot be published on ${formatDate(published)}, before it was received on ${formatDate(received)}.`);
  return faults.length > 0 ? { faults } : { council, inspection, received, published };
}

/** The tabs that are needed now; the others are made when they are first used. Gives those that were made. */
function makeTabs(run: TaskRun): string[] {
  const isNeeded = ({ name, owner, shown }: (typeof TABS)[number]): boolean =>
    owner === 'product' || shown === 'day one' || NEEDED.some((thing) => TAB_OF[thing].name === name);
  if (setUpState(run.properties)?.isFinished === true) return [];
  const later = TABS.filter((tab) => !isNeeded(tab)).map(({ name }) => name);
  return new SetUpRun(run, { leaveAlone: [], everyTab: false, later }).carryOut().made.map(({ name }) => name);
}

/** Puts the council's name on the Settings tab and the inspection on its own, where it is not there already. Gives a sentence. */
function writeDown({ council, inspection, received, published }: Answers, run: TaskRun): string {
  const workbook = run.openWorkbook();
  const { row } = workbook.rows('settings').find(({ name }) => sameWords(name, SETTINGS.councilName.name)) ?? {};
  const column = workbook.sheet('settings')?.columns.get('value');
  if (row !== undefined && column !== undefined) writeBlock(TAB_OF.settings.name, row, column + 1, [[council]]);
  if (inspection === '' || workbook.rows('inspections').some(({ name }) => sameWords(name, inspection))) return '';
  const day = (date: PlainDate | undefined) => (date === undefined ? '' : { date, time: '00:00' });
  const rows = [{ name: inspection, reportReceived: day(received), reportPublished: day(published) }];
  const [ref] = appendRows('inspections', rows, workbook, run.properties) ?? [];
  if (ref !== undefined) showTab(TAB_OF.inspections.name, true);
  return ref === undefined ? '' : ` ${inspection} is ${ref} on the Inspections tab.`;
}

function told(made: number, more: string): string {
  const tabs =
    made === 0
      ? 'This spreadsheet was set up already; your answers were added.'
      : `${counted(made, 'tab is', 'tabs are')} ready; the others come when they are first used.`;
  return `${tabs}${more} Type an action with its lead, deadline and progress on the Action plan tab: its status follows at once.`;
}

const marksOf = (tabs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    TABS.filter(({ name, owner }) => owner === 'officers' && tabs.includes(name)).map(({ name }) => [
      name,
      contentMark(readGrid(name)?.rows ?? []),
    ]),
  );

const noteOf = (tabs: readonly string[]): Made => ({ tabs, marks: marksOf(tabs) });

function noteIn(properties: Properties): Made | undefined {
  const text = properties[FIRST_RUN] ?? '';
  return text === '' ? undefined : (JSON.parse(text) as Made);
}

/** Takes the first run back: its tabs go, unless somebody has written on one of them since; then all of them stay. */
export function undoFirstRunTask(): TaskAnswer {
  return runTask('Undo the first run', { lock: true }, ({ properties }) => {
    const note = noteIn(properties);
    if (note === undefined) return { message: 'There is no first run to undo.', refused: true, isUneventful: true };
    const now = marksOf(note.tabs);
    // A tab that is not there was taken away by an undoing that was cut off, or by somebody.
    const written = Object.keys(note.marks).filter((name) => findSheet(name) !== undefined && now[name] !== note.marks[name]);
    if (written.length > 0)
      return {
        message: `Somebody has written on ${listed(written)} since, so every tab stays. Nothing was undone.`,
        refused: true,
        isUneventful: true,
      };
    deleteSheets(note.tabs, EMPTY_TAB);
    forgetDocumentProperties();
    return {
      message: `The ${counted(note.tabs.length, 'tab')} of the first run ${note.tabs.length === 1 ? 'is' : 'are'} gone.`,
      isUneventful: true,
    };
  });
}
