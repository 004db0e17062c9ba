import { UPDATE_FIELDS } from '../../workbook/action-form.ts';
import type { FormWords } from '../../workbook/action-form.ts';
import type { RowName } from '../../workbook/find-action-row.ts';

/** What the page beside the sheet sends: which action, what it said as the officer saw it, and what it shall say. */
export interface UpdateRequest extends RowName {
  /** The words that the officer was shown last, by field. */
  readonly seen: FormWords;
  /** When they were read: milliseconds since 1970. */
  readonly seenAt: number;
  readonly wanted: FormWords;
}

/** A request as a page may send it: whatever is missing is empty, and only fields that may be updated are wanted. */
export function cleanRequest(sent: Partial<UpdateRequest> | undefined): UpdateRequest {
  const words = (value: unknown): string => (typeof value === 'string' ? value : '');
  const { ref, mark, seen = {}, seenAt, wanted = {} } = sent ?? {};
  const asked = UPDATE_FIELDS.filter((field) => typeof wanted[field] === 'string');
  return {
    ref: words(ref),
    mark: words(mark),
    seen,
    seenAt: Number(seenAt ?? 0),
    wanted: Object.fromEntries(asked.map((field) => [field, wanted[field]])),
  };
}
