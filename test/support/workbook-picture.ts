import type { Host } from '../../emulator/host.ts';
import type { SheetModel } from '../../emulator/spreadsheet/model/sheet-model.ts';

/**
 * Everything of a workbook that a person could see or that governs what cells take, as lines of text: for telling whether
 * two ways have led to the same workbook. Numbers that Google deals out and the tab `without` are left out.
 */
export function pictureOf(host: Host, without: readonly string[] = ['Run log']): string[] {
  const { model } = host;
  const nameOf = (id: number): string => model.sheetById(id)?.name ?? 'gone';
  const lines = [
    `locale ${model.locale.name} zone ${model.timeZone.name} front ${model.activeSheet().name}`,
    ...model.namedRanges.map(({ name, sheetId, rect }) => `named ${name} ${nameOf(sheetId)} ${JSON.stringify(rect)}`),
  ];
  for (const sheet of model.sheets) lines.push(`tab ${sheet.name}`, ...(without.includes(sheet.name) ? [] : sheetLines(sheet, nameOf)));
  return lines;
}

function sheetLines(sheet: SheetModel, nameOf: (id: number) => string): string[] {
  const { name, hidden, tabColor, frozenRows, frozenColumns, maxRows, maxColumns, merges, filter, columnLines } = sheet;
  const plain = (value: unknown): string =>
    JSON.stringify(value, (key, part: unknown) => {
      if (key === 'id') return undefined;
      // Words run on over empty cells where nothing is said of them: saying so changes no look.
      if (key === 'wrap' && part === 'OVERFLOW') return undefined;
      if (key === 'sheetId') return nameOf(Number(part));
      return part instanceof Map ? [...part] : part;
    });
  // Many cells share one format, which is never changed in place.
  const looks = new Map<unknown, string>();
  const lookOf = (format: unknown): string => {
    const known = looks.get(format) ?? plain(format);
    looks.set(format, known);
    return known;
  };
  const cells = Array.from({ length: Math.min(maxRows, 60) }, (_, row) =>
    Array.from({ length: maxColumns }, (_cell, index) => {
      const [r, c] = [row + 1, index + 1];
      const held = [sheet.value(r, c), sheet.formula(r, c), sheet.note(r, c), sheet.validation(r, c)];
      return `${held.every((part) => part === null || part === undefined) ? '' : plain(held)}${lookOf(sheet.format(r, c))}`;
    }).join(' | '),
  );
  return [
    plain({ name, hidden, tabColor, frozenRows, frozenColumns, maxRows, maxColumns, merges, filter }),
    ...Array.from({ length: maxColumns }, (_, index) => plain([index + 1, columnLines[index] ?? {}])),
    plain(sheet.bandings),
    plain(sheet.protections),
    plain(sheet.conditionalRules),
    ...cells.map((line, row) => `${name} row ${row + 1}: ${line}`),
    plain(Array.from({ length: maxColumns }, (_, index) => [sheet.format(maxRows, index + 1), sheet.validation(maxRows, index + 1)])),
  ];
}

/** Where two pictures first differ, shortly; '' where they do not. */
export function firstDifference(one: readonly string[], other: readonly string[]): string {
  const at = one.findIndex((line, index) => line !== other[index]);
  if (at < 0) return one.length === other.length ? '' : `${one.length} lines against ${other.length}`;
  const [before, after] = [one[at] ?? '', other[at] ?? ''];
  const column = [...before].findIndex((letter, index) => letter !== after[index]);
  return (
    `${before.slice(0, 40)} … ${before.slice(Math.max(0, column - 60), column + 120)}\n  against ` +
    `${after.slice(Math.max(0, column - 60), column + 120)}`
  );
}
