import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import { formatDate } from '../../days/plain-date.ts';
import { listed, shortened } from '../../words/words.ts';
import type { ThingField } from '../../tabs/tabs.ts';
import type { Action, ActionRow, StatusKeyRow, StatusOverride } from '../model.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { statusFromWords } from '../status/status-key.ts';

/** What is said of an action whose cells do not go together. */
type Report = (field: ThingField<'actions'>, code: string, words: string) => void;

/** Gives the status key, which is read only for rows that override a status. */
type AskForKey = () => readonly StatusKeyRow[];

/**
 * Makes the action that a row describes of the row itself, which is not to be used after: with thousands of actions, copies
 * of all their cells would be a good part of the time of a refresh. What several cells say together is worked out, and what does
 * not go together is added to `problems`.
 */
export function actionOfRow(row: ActionRow, key: AskForKey, problems: Problem[]): Action {
  const report: Report = (field, code, words) => problems.push(problem({ of: 'actions', row: row.row, field }, code, words));
  const { isPublic, paragraph } = row.isPublic;
  checkStart(row, report);
  if (!isPublic && paragraph === undefined)
    report(
      'isPublic',
      'exempt-paragraph-missing',
      'the row is exempt but names no Schedule 12A paragraph. Enter for example "No, paragraph 2".',
    );
  const action = row as unknown as { -readonly [K in keyof Action]: Action[K] };
  action.isPublic = isPublic;
  action.exemptParagraph = paragraph;
  action.override = overrideOf(row, key, report);
  return action;
}

function checkStart({ start, deadline }: ActionRow, report: Report): void {
  const due = dueDate(deadline);
  if (start === undefined || due === undefined || start <= due) return;
  report(
    'start',
    'start-after-deadline',
    `the start, ${formatDate(start)}, is after the deadline, ${formatDate(due)}. Correct one of them.`,
  );
}

function overrideOf(row: ActionRow, askForKey: AskForKey, report: Report): StatusOverride | undefined {
  const { overrideStatus: words, overrideReason: reason, overrideBy: by, overrideUntil: until } = row;
  if (words === '') return undefined;
  const key = askForKey();
  const status = statusFromWords(words, key);
  if (status === undefined) {
    const labels = key.map(({ label }) => label);
    report('overrideStatus', 'override-unknown', `"${shortened(words, 60)}" is not a status. Choose ${listed(labels, 'or')}.`);
    return undefined;
  }
  const missing = [
    ...(reason === '' ? ['no reason'] : []),
    ...(by === '' ? ['no name'] : []),
    ...(until === undefined ? ['no last day'] : []),
  ];
  if (missing.length > 0)
    report(
      'overrideStatus',
      'override-incomplete',
      `the override has ${listed(missing)}. A status better than the computed one counts only with a reason, a name and a last day.`,
    );
  return { status, reason, by, until };
}
