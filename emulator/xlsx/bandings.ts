import type { ConditionalRule } from 'hucre';
import { a1Of, parseA1, type Rect } from '../spreadsheet/model/rect.ts';
import type { BandingModel, SheetModel } from '../spreadsheet/model/sheet-model.ts';
import { readLook, writeLook } from './conditional-rules.ts';
import { RectGatherer, rectList } from './rects.ts';

/** Marks the rules that draw a banding, so that reading turns them back into one. N("…") is 0. */
const MARK = /\+N\("banding (\d+) (rows|columns) (header|first|second|footer) ([A-Z0-9:]+)"\)/;

/**
 * Alternating colours as rules of the lowest priority: files have no word for them outside tables. A rule would paint
 * over a cell's own background, which a banding does not, so the rules leave such cells out.
 */
export function writeBanding(sheet: SheetModel, banding: BandingModel, priority: number): ConditionalRule[] {
  const { rect, direction, header, first, second, footer } = banding;
  const range = rectList(unpainted(sheet, banding));
  if (range === '') return [];
  const line = direction === 'rows' ? 'ROW()' : 'COLUMN()';
  const start = direction === 'rows' ? rect.row : rect.column;
  const last = start + (direction === 'rows' ? rect.rows : rect.columns) - 1;
  const body = start + (header === null ? 0 : 1);
  const parts = [
    ['header', header, `${line}-${start}`],
    ['footer', footer, `${line}-${last}`],
    ['first', first, `MOD(${line}-${body},2)`],
    ['second', second, `MOD(${line}-${body + 1},2)`],
  ] as const;
  return parts.flatMap(([part, colour, zero], index): ConditionalRule[] =>
    colour === null
      ? []
      : [
          {
            type: 'expression',
            range,
            priority: priority + index,
            style: writeLook({ background: colour }),
            formula: `${zero}+N("banding ${banding.id} ${direction} ${part} ${a1Of(rect)}")=0`,
          },
        ],
  );
}

function unpainted(sheet: SheetModel, { rect }: BandingModel): Rect[] {
  const cells = new RectGatherer();
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (sheet.format(row, column).background === undefined) cells.add(row, column);
    }
  }
  return cells.rects();
}

/** Takes the bandings out of a file's rules. */
export function readBandings(
  rules: readonly ConditionalRule[],
  size: { rows: number; columns: number },
): { bandings: BandingModel[]; rest: ConditionalRule[] } {
  const bandings = new Map<number, BandingModel>();
  const rest = rules.filter((rule) => {
    const mark = MARK.exec(typeof rule.formula === 'string' ? rule.formula : '');
    const block = mark ? parseA1(mark[4]!, size) : undefined;
    if (!mark || !block) return true;
    const id = Number(mark[1]);
    const banding = bandings.get(id) ?? {
      id,
      rect: block,
      direction: mark[2] as 'rows' | 'columns',
      header: null,
      first: null,
      second: null,
      footer: null,
    };
    banding[mark[3] as 'header' | 'first' | 'second' | 'footer'] = readLook(rule.style, []).background ?? null;
    bandings.set(id, banding);
    return false;
  });
  return { bandings: [...bandings.values()], rest };
}
