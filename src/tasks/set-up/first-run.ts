import { documentProperties } from '../../google/properties.ts';
import { useSpreadsheetZone } from '../../google/zone.ts';
import { TAB_OF, TABS } from '../../tabs/tabs.ts';
import type { ThingName } from '../../tabs/tabs.ts';
import { counted, listed } from '../../words/words.ts';
import { showPage } from '../dialog-page.ts';
import { fullRefresh } from '../refresh/refresh-plan.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import { answersOf } from './first-run-answers.ts';
import type { FirstRunRequest } from './first-run-answers.ts';
import { writeAnswers } from './write-answers.ts';
import { noteFirstRun } from './undo-first-run.ts';
import { foreignTabs } from './foreign-tabs.ts';
import { SetUpRun, ZONE } from './set-up-run.ts';
import { setUpState } from './set-up-state.ts';

const TASK = 'First run';
/** Beside the tabs of day one and the product's own: where the answers go, and what the statuses are told by. */
const NEEDED: readonly ThingName[] = ['inspections', 'settings', 'statusKey'];

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
    const more = writeAnswers(answers, now);
    fullRefresh(run.goneOn(documentProperties()));
    if (made.length > 0) noteFirstRun(made);
    return { message: told(made.length, more), details: { canUndo: made.length > 0 } };
  });
}

const refused = (message: string): TaskResult => ({ message: `${message} Nothing was made.`, refused: true, isUneventful: true });

/** The tabs that are needed now; the others are made when they are first used. Gives those that were made. */
function makeTabs(run: TaskRun): string[] {
  const isNeeded = ({ name, owner, shown }: (typeof TABS)[number]): boolean =>
    owner === 'product' || shown === 'day one' || NEEDED.some((thing) => TAB_OF[thing].name === name);
  if (setUpState(run.properties)?.isFinished === true) return [];
  const later = TABS.filter((tab) => !isNeeded(tab)).map(({ name }) => name);
  return new SetUpRun(run, { leaveAlone: [], everyTab: false, later }).carryOut().made.map(({ name }) => name);
}

function told(made: number, more: string): string {
  const tabs =
    made === 0
      ? 'This spreadsheet was set up already; your answers were added.'
      : `${counted(made, 'tab is', 'tabs are')} ready; the others come when they are first used.`;
  return `${tabs}${more} Type an action with its lead, deadline and progress on the Action plan tab: its status follows at once.`;
}
