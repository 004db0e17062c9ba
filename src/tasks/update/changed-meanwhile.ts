import { columnOf, differs, formWords, SHOWN_FIELDS, UPDATE_FIELDS } from '../../workbook/action-form.ts';
import type { FormField, UpdateField } from '../../workbook/action-form.ts';
import { unpackSeen } from '../../plan/changes/row-seen.ts';
import { listed } from '../../words/words.ts';
import type { TaskResult } from '../run/run-task.ts';
import type { ActionInHand } from './action-in-hand.ts';
import { openedAction } from './opened-action.ts';
import type { UpdateRequest } from './update-request.ts';

/** A field that somebody changed since the officer saw it. */
interface ChangedField {
  readonly field: FormField;
  readonly heading: string;
  readonly seen: string;
  readonly now: string;
  /** What the officer wants there; `undefined` where they changed nothing, or may not here. */
  readonly wanted: string | undefined;
}

/**
 * What to answer where the action was changed since the officer saw it: both versions, field by field, and who it was
 * where that is known. `undefined` where nobody changed it, or to the very words that the officer wants.
 */
export function changedMeanwhile(found: ActionInHand, request: UpdateRequest): TaskResult | undefined {
  const { seen, wanted } = request;
  const now = formWords(found);
  const isOfForm = (field: FormField): field is UpdateField => (UPDATE_FIELDS as readonly FormField[]).includes(field);
  const fields = [...SHOWN_FIELDS, ...UPDATE_FIELDS].flatMap((field: FormField): ChangedField[] => {
    const [before, standing] = [seen[field], now[field]];
    if (standing === undefined || before === undefined || !differs(before, standing)) return [];
    const own = isOfForm(field) && differs(wanted[field], before) ? wanted[field] : undefined;
    if (own !== undefined && !differs(own, standing)) return [];
    return [{ field, heading: columnOf(field).heading, seen: before, now: standing, wanted: own }];
  });
  if (fields.length === 0) return undefined;
  const opened = openedAction(found);
  const by = changedBy(found, fields, request.seenAt);
  const who = by === '' ? 'in the sheet' : `by ${by}`;
  return {
    message:
      `${opened.ref} was changed ${who} since you opened it: ${listed(fields.map(({ heading }) => heading))}. ` +
      `Nothing was saved. Choose what shall stand and save again.`,
    refused: true,
    isUneventful: true,
    details: { changed: { by, fields }, opened },
  };
}

/** Who has changed these fields since then, as it is noted beside the row; '' where Google did not say of any. */
function changedBy({ workbook, row }: ActionInHand, fields: readonly ChangedField[], since: number): string {
  const kept = workbook.actions.find((action) => action.row === row + 1)?.rowSeen ?? '';
  const notes = unpackSeen(kept)?.notes ?? [];
  const those = notes.filter(({ at, by, field }) => at >= since && by !== '' && fields.some((changed) => changed.field === field));
  return listed([...new Set(those.map(({ by }) => by))]);
}
