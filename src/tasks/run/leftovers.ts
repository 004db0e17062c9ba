import { documentProperties } from '../../google/properties.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { Opening } from '../../storage/open-workbook.ts';
import { settleImport } from '../imports/settle-import.ts';
import { takeBackCutOff } from './cut-off.ts';
import { letGoOfMark, takeMarkInHand } from './lock.ts';

/** How things stand once what earlier runs left is settled. */
interface Settled {
  readonly properties: Properties;
  /** What was done, as a sentence; `undefined` where nothing was left. */
  readonly words?: string | undefined;
  /** True where this run is the refresh that a mark asked for. */
  readonly hasMark: boolean;
}

/**
 * Settles what earlier runs left: a change that was cut off is taken back, an import that was cut off is brought to its end
 * (not by a short run, which has no time for it), and the mark of a wanted refresh is taken in hand where this run is that
 * refresh. Needs the lock.
 */
export function settleLeftovers(
  { today, properties: before }: Opening,
  { leavesMark, isShort }: { readonly leavesMark: boolean; readonly isShort: boolean },
): Settled {
  const cutOff = takeBackCutOff({ today, properties: before });
  const properties = cutOff === undefined ? before : documentProperties();
  const hasMark = leavesMark && properties[STATE.refreshWanted] !== undefined;
  if (hasMark) (isShort ? letGoOfMark : takeMarkInHand)();
  const imported = isShort ? undefined : settleImport({ today, properties });
  const words = [cutOff, imported].filter((each) => each !== undefined);
  return {
    properties: imported === undefined ? properties : documentProperties(),
    words: words.length === 0 ? undefined : words.join(' '),
    hasMark,
  };
}
