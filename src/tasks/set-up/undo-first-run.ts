import { forgetDocumentProperties, setDocumentProperty } from '../../google/properties.ts';
import { deleteSheets } from '../../google/sheets/whole-spreadsheet.ts';
import { findSheet, readGrid } from '../../google/spreadsheet.ts';
import { contentMark } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { TABS } from '../../tabs/tabs.ts';
import { counted, listed } from '../../words/words.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

/** What can be taken back: the tabs that were made, and what stood on those that officers write. */
const FIRST_RUN = 'first run';
const EMPTY_TAB = 'Sheet1';

interface Made {
  readonly tabs: readonly string[];
  readonly marks: Readonly<Record<string, string>>;
}

/** Keeps what taking the first run back needs, of the tabs that it made. */
export function noteFirstRun(tabs: readonly string[]): void {
  const made: Made = { tabs, marks: marksOf(tabs) };
  setDocumentProperty(FIRST_RUN, JSON.stringify(made));
}

const marksOf = (tabs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    TABS.filter(({ name, owner }) => owner === 'officers' && tabs.includes(name)).map(({ name }) => [
      name,
      contentMark(readGrid(name)?.rows ?? []),
    ]),
  );

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
