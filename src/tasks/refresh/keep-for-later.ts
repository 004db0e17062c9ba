import { setDocumentProperties } from '../../google/properties.ts';
import { spreadsheetZone } from '../../google/zone.ts';
import { STATE, changedProperties } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { extentOf } from '../../storage/edited-part.ts';
import { keptProperties } from '../../storage/kept-lists.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** Keeps what later runs need, where it is new: these properties, the tabs, and what Google is asked for but once. */
export function keepForLater(properties: Properties, workbook: Workbook, before: Properties): void {
  const changed = changedProperties(before, {
    ...properties,
    ...keptProperties(workbook),
    [STATE.zone]: before[STATE.zone] ?? spreadsheetZone(),
    ...extentOf(workbook),
  });
  if (Object.keys(changed).length > 0) setDocumentProperties(changed);
}
