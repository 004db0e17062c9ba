import type { OfficerEdit, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { a1Of, rect } from '../../spreadsheet/index.ts';
import type { Axis } from '../protocol/commands.ts';
import type { Deed, Done, Reversal } from './deed.ts';
import { counted, sheetOfDeed } from './deed.ts';
import { lineForWriting, lineOf, linesName } from './lines.ts';

/** Something about a sheet that can be read and set again: the widths of columns, what is hidden, the filter. */
interface Setting<Value> {
  readonly read: (sheet: SheetModel) => Value;
  readonly write: (sheet: SheetModel, value: Value) => void;
  /** As plain data, to tell whether somebody has changed it since. */
  readonly data: (value: Value) => unknown;
}

interface About {
  readonly words: string;
  readonly a1: string;
}

/** Changes a setting; undoing puts the old one back unless it has been changed since. */
function changeSetting<Value>(model: WorkbookModel, sheet: SheetModel, setting: Setting<Value>, value: Value, about: About): Done {
  const deed = new SettingDeed(sheet.id, setting, setting.read(sheet), value, about);
  return { edits: deed.redo(model).edits, deed };
}

class SettingDeed<Value> implements Deed {
  readonly words: string;
  readonly a1: string;

  constructor(
    readonly sheetId: number,
    private readonly setting: Setting<Value>,
    private readonly before: Value,
    private readonly after: Value,
    about: About,
  ) {
    this.words = about.words;
    this.a1 = about.a1;
  }

  undo(model: WorkbookModel): Reversal {
    return this.turn(model, this.after, this.before);
  }

  redo(model: WorkbookModel): Reversal {
    return this.turn(model, this.before, this.after);
  }

  private turn(model: WorkbookModel, from: Value, to: Value): Reversal {
    const sheet = sheetOfDeed(model, this.sheetId, this.words);
    const { read, write, data } = this.setting;
    if (JSON.stringify(data(read(sheet))) !== JSON.stringify(data(from)))
      throw new Error(`That has been changed since, so ${this.words} cannot be undone or done again.`);
    write(sheet, to);
    model.version++;
    const edit: OfficerEdit = { sheet: sheet.name, ...rect(1, 1), changeType: 'OTHER' };
    return { edits: [edit], kept: 0 };
  }
}

type Values<T> = readonly (T | undefined)[];

function lineSetting<Name extends 'size' | 'hidden'>(axis: Axis, at: number, count: number, name: Name) {
  const places = Array.from({ length: count }, (_, index) => at + index);
  type Value = number | boolean;
  return {
    read: (sheet: SheetModel): Values<Value> => places.map((place) => lineOf(sheet, axis, place)?.[name]),
    write: (sheet: SheetModel, values: Values<Value>): void =>
      places.forEach((place, index) => {
        const line = lineForWriting(sheet, axis, place);
        const value = values[index];
        if (value === undefined || value === false) delete line[name];
        else Object.assign(line, { [name]: value });
      }),
    data: (values: Values<Value>): unknown => values.map((value) => value ?? null),
  };
}

const LEAST_SIZE = 8;
const MOST_SIZE = 2000;

/** Gives rows or columns a size in pixels. */
export function sizeDeed(model: WorkbookModel, sheet: SheetModel, axis: Axis, at: number, count: number, size: number): Done {
  if (!(size >= LEAST_SIZE && size <= MOST_SIZE)) throw new Error(`A size is between ${LEAST_SIZE} and ${MOST_SIZE} pixels, not ${size}.`);
  const values = Array.from({ length: count }, () => Math.round(size));
  const words = `changing the ${axis === 'rows' ? 'height' : 'width'} of ${counted(count, axis === 'rows' ? 'row' : 'column')}`;
  return changeSetting(model, sheet, lineSetting(axis, at, count, 'size'), values, { words, a1: linesName(axis, at, count) });
}

/** Hides rows or columns, or shows them again. */
export function hideDeed(model: WorkbookModel, sheet: SheetModel, axis: Axis, at: number, count: number, hidden: boolean): Done {
  const values = Array.from({ length: count }, () => (hidden ? true : undefined));
  const words = `${hidden ? 'hiding' : 'showing'} ${counted(count, axis === 'rows' ? 'row' : 'column')}`;
  return changeSetting(model, sheet, lineSetting(axis, at, count, 'hidden'), values, { words, a1: linesName(axis, at, count) });
}

type Filter = SheetModel['filter'];

const FILTER: Setting<Filter> = {
  read: ({ filter }) => (filter === null ? null : { rect: filter.rect, criteria: new Map(filter.criteria) }),
  write: (sheet, filter) => void (sheet.filter = filter === null ? null : { rect: filter.rect, criteria: new Map(filter.criteria) }),
  data: (filter) => filter && [filter.rect, [...filter.criteria]],
};

export function filterOnDeed(model: WorkbookModel, sheet: SheetModel, block: NonNullable<Filter>['rect']): Done {
  const filter = { rect: block, criteria: new Map() };
  return changeSetting(model, sheet, FILTER, filter, { words: 'turning the filter on', a1: a1Of(block) });
}

export const filterOffDeed = (model: WorkbookModel, sheet: SheetModel): Done =>
  changeSetting(model, sheet, FILTER, null, { words: 'turning the filter off', a1: 'A1' });

/** Hides the rows with these texts in a column; none shows them all. Throws a sentence where the column has no filter. */
export function filterDeed(model: WorkbookModel, sheet: SheetModel, column: number, hidden: readonly string[]): Done {
  const filter = FILTER.read(sheet);
  if (filter === null || column < filter.rect.column || column >= filter.rect.column + filter.rect.columns)
    throw new Error('This column has no filter. Turn the filter on first.');
  if (hidden.length === 0) filter.criteria.delete(column);
  else filter.criteria.set(column, { hiddenValues: [...hidden] });
  return changeSetting(model, sheet, FILTER, filter, { words: 'filtering', a1: a1Of(rect(filter.rect.row, column)) });
}
