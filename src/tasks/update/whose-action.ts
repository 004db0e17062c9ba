import { compared, readAddress } from '../../mail/addresses.ts';
import { Holders } from '../../mail/holders.ts';
import type { ActionNow } from '../../workbook/compute-action.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** Whose an action is, is told as it is for the weekly summaries: by its address, else by its lead's post on the People tab. */
export function mineOf(workbook: Workbook, address: string): (now: ActionNow) => boolean {
  const reading = readAddress(address);
  if (reading.kind !== 'address') return () => false;
  const holders = new Holders({ settings: workbook.settings, people: workbook.rows('people') }, workbook.today);
  return ({ action }) => {
    const holder = holders.of({ post: action.leadPost, email: action.leadEmail, place: { of: 'actions', row: action.row } });
    return holder !== undefined && compared(holder.address) === reading.address;
  };
}
