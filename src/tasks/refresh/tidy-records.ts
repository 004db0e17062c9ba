import { setDocumentProperties } from '../../google/properties.ts';
import { journalLeft } from '../../mail/ledger/journal.ts';
import {
  isTidyingDue,
  keepingOfHistory,
  keepingOfImports,
  keepingOfLog,
  keepingOfMail,
  keepingOfVersions,
  nextTidying,
} from '../../plan/records/keeping.ts';
import { WEEKLY } from '../../plan/snapshots/snapshot.ts';
import { changeLogProperty, changeLogState, ownLastRow } from '../../storage/change-log.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { readLedgerTab } from '../../storage/sent-mail-tab.ts';
import { letGoOfChange } from '../../storage/changes/kept-change.ts';
import { VERSION_CHANGES_TAB } from '../../tabs/governance-tabs.ts';
import { CHANGE_LOG_TAB, HISTORY_TAB, IMPORTS_TAB, RUN_LOG_TAB } from '../../tabs/record-tabs.ts';
import { SENT_MAIL_TAB } from '../../tabs/sent-mail-tab.ts';
import { tidyTab } from '../../storage/tidy-tab.ts';
import type { TaskRun } from '../run/run-task.ts';

/** The most round trips by which the first run of a month goes beyond its own, where years' tabs have to be made. */
export const TIDYING_CALLS = 60;

/** States of the ledger in which a message is still to be sent. */
const OPEN_STATES = ['planned', 'sending', 'carried over'];

/**
 * Once a month, old records go to the tabs of their years, so that no run reads more in the tenth year than in the first.
 * Gives the properties to keep. Safe to be killed anywhere: what was moved already is known again. Needs the lock.
 */
export function tidyRecords(run: TaskRun, kept: Properties): Properties {
  const { today } = run;
  const due = run.properties[STATE.tidyingDue];
  if (due === undefined) return { [STATE.tidyingDue]: nextTidying(today, true) };
  if (!isTidyingDue(due, today)) return {};
  tidyTab(RUN_LOG_TAB, (rows) => keepingOfLog(rows, today));
  letGoOfJournal(run);
  tidyTab(SENT_MAIL_TAB, (rows, cell) =>
    keepingOfMail(
      rows.map((row) => ({ ...row, isOpen: OPEN_STATES.includes(String(cell(row.index, 'state')).toLowerCase()) })),
      today,
    ),
  );
  tidyTab(HISTORY_TAB, (rows, cell) =>
    keepingOfHistory(
      rows.map((row) => ({
        ...row,
        id: String(cell(row.index, 'id')),
        isWeekly: cell(row.index, 'reason') === WEEKLY,
        body: String(cell(row.index, 'body')),
      })),
      today,
    ),
  );
  tidyVersionChanges(run);
  tidyTab(IMPORTS_TAB, (rows, cell) =>
    keepingOfImports(
      rows.map((row) => ({ ...row, id: String(cell(row.index, 'id')), source: String(cell(row.index, 'source')) })),
      today,
    ),
  );
  const moved = tidyTab(CHANGE_LOG_TAB, (rows) => keepingOfLog(rows, today));
  const state = changeLogState({ ...run.properties, ...kept });
  const log = moved === 0 ? {} : { [STATE.changeLog]: changeLogProperty({ ...state, lastRow: ownLastRow() ?? 0 }) };
  return { ...log, ...letGoOfChange(run.properties, today), [STATE.tidyingDue]: nextTidying(today, false) };
}

/** What the ledger has taken over is not looked for any more, or mails would be told of as doubtful once their rows have gone. */
function letGoOfJournal(run: TaskRun): void {
  const ledger = readLedgerTab(run.openWorkbook());
  const left = 'fault' in ledger ? {} : journalLeft(ledger.rows, run.properties);
  if (Object.keys(left).length > 0) setDocumentProperties(left);
}

/** Nothing is kept for undoing a version whose lines go: they are older by far. */
function tidyVersionChanges(run: TaskRun): void {
  const begins = new Map(
    run
      .openWorkbook()
      .rows('versions')
      .map(({ version, from }) => [version, from]),
  );
  tidyTab(VERSION_CHANGES_TAB, (rows, cell) =>
    keepingOfVersions(
      rows.map(({ index }) => {
        const newVersion = String(cell(index, 'newVersion'));
        return { index, newVersion, on: begins.get(newVersion), isOfAction: String(cell(index, 'kind')) === 'Action' };
      }),
      run.today,
    ),
  );
}
