import type { SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import type { CopyDeed, OneSheetDeed, SheetDeed } from '../protocol/commands.ts';
import { blockNamed } from '../views/selected-cells.ts';
import { clearDeed, pasteDeed, typeDeed } from './cell-deeds.ts';
import type { Manner } from './copy-deed.ts';
import { copyDeed } from './copy-deed.ts';
import type { Done } from './deed.ts';
import { deleteLinesDeed } from './deleted-lines.ts';
import { fillDeed } from './fill.ts';
import { insertLinesDeed } from './inserted-lines.ts';
import { replaceDeed } from './replace.ts';
import { filterDeed, filterOffDeed, filterOnDeed, hideDeed, sizeDeed } from './sheet-settings.ts';
import { sortDeed } from './sorted-rows.ts';

const MANNERS: Readonly<Record<CopyDeed['do'], Manner>> = {
  'copy block': 'copy',
  'move block': 'move',
  'copy values': 'values',
};

function sheetNamed(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheetByName(name);
  if (sheet === undefined) throw new Error(`There is no tab "${name}" any more. It was renamed or deleted.`);
  return sheet;
}

/** Does what an officer asked for. Throws a sentence, and changes nothing, where that cannot be done. */
export function doDeed(model: WorkbookModel, command: SheetDeed, thisYear: number): Done {
  if (isCopy(command)) {
    const place = ({ sheet, a1 }: { sheet: string; a1: string }) => {
      const found = sheetNamed(model, sheet);
      return { sheet: found, block: blockNamed(found, a1) };
    };
    return copyDeed(model, place(command.from), place(command.to), MANNERS[command.do]);
  }
  return doOnSheet(model, sheetNamed(model, command.sheet), command, thisYear);
}

const isCopy = (command: SheetDeed): command is CopyDeed => Object.hasOwn(MANNERS, command.do);

function doOnSheet(model: WorkbookModel, sheet: SheetModel, command: OneSheetDeed, thisYear: number): Done {
  const block = (a1: string) => blockNamed(sheet, a1);
  switch (command.do) {
    case 'type':
      return typeDeed(model, sheet, command.a1, block(command.a1), command.text, thisYear);
    case 'paste':
      return pasteDeed(model, sheet, block(command.a1), command.texts, thisYear);
    case 'clear':
      return clearDeed(model, sheet, command.blocks.map(block));
    case 'replace':
      return replaceDeed(model, sheet, command, thisYear);
    case 'fill':
      return fillDeed(model, sheet, block(command.from), block(command.to), command.series);
    case 'insert':
      return insertLinesDeed(model, sheet, command.axis, command.at, command.count);
    case 'delete':
      return deleteLinesDeed(model, sheet, command.axis, command.at, command.count);
    case 'sort':
      return sortDeed(model, sheet, block(command.a1), { column: command.column, ascending: !command.descending });
    case 'size':
      return sizeDeed(model, sheet, command.axis, command.at, command.count, command.size);
    case 'hide':
    case 'unhide':
      return hideDeed(model, sheet, command.axis, command.at, command.count, command.do === 'hide');
    case 'filter on':
      return filterOnDeed(model, sheet, block(command.a1));
    case 'filter off':
      return filterOffDeed(model, sheet);
    case 'filter':
      return filterDeed(model, sheet, command.column, command.hidden);
  }
}
