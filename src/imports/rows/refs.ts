import type { Cell } from '../../tabs/cells.ts';
import { isDateCell } from '../../tabs/cells.ts';
import { shownText } from '../source-grid.ts';

/** "Ref No. E1" is E1. */
export const REF_LEAD = /^(?:ref(?:erence)?|no|number|rec(?:ommendation)?)\.?\s*(?:no\.?)?\s*:?\s+(?=\S)/i;

/**
 * A reference as it was typed, as far as it can be known: a spreadsheet makes a date of "1.10" or "2-3", and the number
 * 1.1 of "1.10". What was made of it is said.
 */
export function readRef(cell: Cell, refBefore: string): { readonly ref: string; readonly remark?: string } {
  if (isDateCell(cell)) {
    const ref = `${Number(cell.date.slice(8))}.${Number(cell.date.slice(5, 7))}`;
    return {
      ref,
      remark: `the spreadsheet made a date of this ref (${shownText(cell)}): it is read as ${ref}. Correct it if another was meant.`,
    };
  }
  const text = shownText(cell)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' / ')
    .replace(REF_LEAD, '');
  const [, before = '', tens = '', nines = ''] = /^(\d+\.)(\d?)(9)$/.exec(refBefore) ?? [];
  const cut = `${before}${Number(tens || '0') + 1}`;
  if (nines === '' || text !== cut || !/^\d+\.\d$/.test(text)) return { ref: text };
  return { ref: `${text}0`, remark: `the spreadsheet cut this ref to ${text}: after ${refBefore} it is read as ${text}0.` };
}
