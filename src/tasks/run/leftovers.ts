import { deleteDocumentProperty, documentProperties } from '../../google/properties.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
import type { Opening } from '../../storage/open-workbook.ts';
import { settleImport } from '../imports/settle-import.ts';
import { takeBackCutOff } from './cut-off.ts';

/** How things stand once what earlier runs left is settled. */
interface Settled {
  readonly properties: Properties;
  /** What was done, as a sentence; `undefined` where nothing was left. */
  readonly words?: string | undefined;
}

/**
 * Settles what earlier runs left: a change that was cut off is taken back, an import that was cut off is brought to its end
 * (not by a short run, which has no time for it), and the mark of a wanted refresh goes where this run is that refresh. Needs
 * the lock.
 */
export function settleLeftovers(
  { today, properties: before }: Opening,
  { leavesMark, isShort }: { readonly leavesMark: boolean; readonly isShort: boolean },
): Settled {
  const cutOff = takeBackCutOff({ today, properties: before });
  const properties = cutOff === undefined ? before : documentProperties();
  if (leavesMark && properties[STATE.refreshWanted] !== undefined) deleteDocumentProperty(STATE.refreshWanted);
  const imported = isShort ? undefined : settleImport(properties, () => openWorkbook({ today, properties }));
  const words = [cutOff, imported].filter((each) => each !== undefined);
  return {
    properties: imported === undefined ? properties : documentProperties(),
    words: words.length === 0 ? undefined : words.join(' '),
  };
}
