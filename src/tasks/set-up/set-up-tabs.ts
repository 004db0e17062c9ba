import { documentProperties, setDocumentProperties } from '../../google/properties.ts';
import { findSheet, showTab } from '../../google/spreadsheet.ts';
import { confirm, toast } from '../../google/ui.ts';
import { useSpreadsheetZone } from '../../google/zone.ts';
import { TABS } from '../../tabs/tabs.ts';
import { counted, listed } from '../../words/words.ts';
import type { Properties } from '../../storage/document-state.ts';
import { laterTabs } from '../../storage/later-tabs.ts';
import { OWN_COLUMNS } from '../../storage/own-columns-mark.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import { bringBack, foreignTabs, makeRoomIn, questionAbout } from './foreign-tabs.ts';
import type { ForeignTab } from './foreign-tabs.ts';
import { SetUpRun, ZONE } from './set-up-run.ts';
import type { SetUpOutcome, SetUpWishes } from './set-up-run.ts';
import { setUpProperty, setUpState } from './set-up-state.ts';

const TASK = 'Create or repair tabs';
/** Tabs of the officers' own to which set up added: their copies can be brought back. */
const CAN_UNDO = 'tabs that set up added to';

/** What may be wished for from outside the menu. */
interface SetUpRequest {
  /** True to compare every tab closely, however many round trips that takes. */
  readonly everyTab?: boolean;
}

/**
 * Adds what is missing of the tabs and changes nothing that officers wrote. Where tabs were there before, it says what
 * it will do with them and asks. Run again, it changes nothing; cut off, it is gone on with by the next run.
 */
export function createOrRepairTabs(request: SetUpRequest = {}): TaskAnswer {
  const properties = documentProperties();
  // The spreadsheet is given this zone in a moment, where it has another.
  useSpreadsheetZone(ZONE);
  const foreign = foreignTabs(properties);
  const mayChange = foreign.length === 0 || confirm('Create or repair tabs', questionAbout(foreign));
  const answer = runTask(TASK, { lock: true, properties }, (run) =>
    setUp(run, mayChange ? foreign : [], { leaveAlone: mayChange ? [] : namesOf(foreign), everyTab: request.everyTab === true, later: [] }),
  );
  toast(answer.message, 'Set up', 10);
  return answer;
}

const namesOf = (foreign: readonly ForeignTab[]): string[] => foreign.map(({ tab }) => tab.name);

function setUp(run: TaskRun, foreign: readonly ForeignTab[], wishes: SetUpWishes): TaskResult {
  const undo = makeRoomIn(foreign);
  const work = new SetUpRun(run, wishes);
  if (undo.length > 0) setDocumentProperties({ [CAN_UNDO]: JSON.stringify(undo) });
  return resultOf(work.carryOut());
}

/** Goes on with a set up that was cut off, or that an older version did, while nobody is looking. The lock is held. */
export function goOnWithSetUp(run: TaskRun): void {
  new SetUpRun(run, { leaveAlone: namesOf(foreignTabs(run.properties)), everyTab: false }).carryOut();
}

function resultOf(outcome: SetUpOutcome): TaskResult {
  const { made, changes, problems, waiting } = outcome;
  return {
    message: messageOf(outcome),
    problems,
    isUneventful: made.length + changes + waiting.length === 0,
    details: { lookedAt: outcome.lookedAt },
  };
}

function messageOf({ made, changes, waiting }: SetUpOutcome): string {
  const more =
    waiting.length > 0
      ? ` ${counted(waiting.length, 'tab is', 'tabs are')} still to be made: choose Set up ▸ Create or repair tabs again.`
      : '';
  if (made.length + changes === 0) return more === '' ? 'All tabs are as they should be. Nothing was changed.' : more.trim();
  const visible = made.filter(({ shown }) => shown === 'day one').map(({ name }) => name);
  const inSight = visible.length > 0 ? `; ${listed(visible)} ${visible.length === 1 ? 'is' : 'are'} in sight` : '';
  const words = made.length > 0 ? `Made ${counted(made.length, 'tab')}${inSight}` : `Put ${counted(changes, 'thing')} right`;
  return `${words}.${more}`;
}

/** Brings back the copies of tabs that were there before; what set up made of them stays under another name. */
export function undoSetUp(): TaskAnswer {
  const answer = runTask('Undo set up of my tabs', { lock: true }, ({ properties }) => {
    const back = bringBack(canUndo(properties));
    if (back.length === 0) return { message: 'There is nothing to undo: no tab of yours was added to.', isUneventful: true };
    const state = setUpState(properties);
    const kept = state === undefined ? {} : setUpProperty({ ...state, leftAlone: [...state.leftAlone, ...back] });
    setDocumentProperties({ ...kept, [CAN_UNDO]: '[]', [OWN_COLUMNS]: '{}' });
    return {
      message:
        `${listed(back)} ${back.length === 1 ? 'is' : 'are'} as before. What set up had made of ${back.length === 1 ? 'it' : 'them'} ` +
        `stays beside, with "(after set up)" in its name.`,
    };
  });
  toast(answer.message, 'Set up', 10);
  return answer;
}

const canUndo = (properties: Properties): string[] => JSON.parse(properties[CAN_UNDO] ?? '[]') as string[];

/** Shows every tab that officers write, and those of the product's records that are of use to them. */
export function showAllTabs(): TaskAnswer {
  const properties = documentProperties();
  if (laterTabs(properties).length > 0) createOrRepairTabs();
  return runTask('Show all tabs', { lock: false }, () => {
    const shown = TABS.filter(({ owner, shown: when }) => owner === 'officers' && when !== 'day one').filter(
      ({ name }) => findSheet(name) !== undefined,
    );
    for (const { name } of shown) showTab(name, true);
    return { message: `${counted(shown.length, 'tab')} more ${shown.length === 1 ? 'is' : 'are'} in sight.`, isUneventful: true };
  });
}
