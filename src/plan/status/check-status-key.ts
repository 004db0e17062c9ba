import type { ThingField } from '../../tabs/tabs.ts';
import { contrastRatio, LEAST_CONTRAST, readColour } from './contrast.ts';
import type { StatusCode, StatusKeyCells, StatusKeyRow } from '../model.ts';
import { STATUS_CODES } from '../model.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { DEFAULT_STATUS_KEY, statusFromWords } from './status-key.ts';
import { listed, shortened } from '../../words/words.ts';

type Report = (row: number, field: ThingField<'statusKey'>, code: string, words: string) => void;

/**
 * The council's key, made whole: one row for every status, in the sheet's order, each with a label and a symbol of its
 * own and readable colours. What cannot be used is replaced by the default for that status, and a problem says so.
 */
export function checkStatusKey(rows: readonly StatusKeyCells[]): {
  readonly key: readonly StatusKeyRow[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = (row, field, code, words) => problems.push(problem({ of: 'statusKey', row, field }, code, words));
  const known = rowsWithCodes(rows, report).map(({ cells, code }) => checkedRow(cells, code, report));
  const missing = DEFAULT_STATUS_KEY.filter(({ code }) => !known.some((row) => row.code === code));
  if (missing.length > 0) problems.push(missingCodes(missing));
  const after = Math.max(1, ...rows.map(({ row }) => row));
  const whole = [...known, ...missing.map((row, index) => ({ ...row, row: after + 1 + index }))];
  return { key: distinct(distinct(whole, 'label', report), 'symbol', report), problems };
}

function rowsWithCodes(rows: readonly StatusKeyCells[], report: Report): { cells: StatusKeyCells; code: StatusCode }[] {
  const found: { cells: StatusKeyCells; code: StatusCode }[] = [];
  for (const cells of rows) {
    if (Object.values(cells).every((cell) => typeof cell === 'number' || cell.trim() === '')) continue;
    const code = codeNamed(cells.code);
    const first = found.find((one) => one.code === code);
    if (code === undefined)
      report(
        cells.row,
        'code',
        'status-code-unknown',
        `"${shortened(cells.code.trim())}" is not one of the codes, so the row is not used. The codes are ${listed(STATUS_CODES)}.`,
      );
    else if (first !== undefined)
      report(
        cells.row,
        'code',
        'status-code-repeated',
        `"${code}" already stands in row ${first.cells.row}, which is used. Remove one of the two rows.`,
      );
    else found.push({ cells, code });
  }
  return found;
}

/** The code in any case, with spaces for hyphens, or the default label of its status. */
function codeNamed(text: string): StatusCode | undefined {
  return statusFromWords(text, DEFAULT_STATUS_KEY);
}

function checkedRow(cells: StatusKeyCells, code: StatusCode, report: Report): StatusKeyRow {
  const standard = DEFAULT_STATUS_KEY.find((row) => row.code === code) as StatusKeyRow;
  const label = cells.label.trim();
  const symbol = cells.symbol.trim();
  if (label === '')
    report(cells.row, 'label', 'status-label-empty', `the label is empty. Enter one; until then "${standard.label}" is used.`);
  if ([...symbol].length !== 1)
    report(
      cells.row,
      'symbol',
      'status-symbol-unusable',
      `${symbol === '' ? 'the symbol is empty' : `"${shortened(symbol)}" is longer than one character`}. Enter one ` +
        `character; until then "${standard.symbol}" is used.`,
    );
  return {
    row: cells.row,
    code,
    label: label === '' ? standard.label : label,
    ...readableColours(cells, standard, report),
    symbol: [...symbol].length === 1 ? symbol : standard.symbol,
    meaning: cells.meaning.trim() === '' ? standard.meaning : cells.meaning.trim(),
  };
}

/** Both colours are the council's, or both are the default ones: a mixture could not be relied on to be readable. */
function readableColours(cells: StatusKeyCells, standard: StatusKeyRow, report: Report): Pick<StatusKeyRow, 'colour' | 'textColour'> {
  const { colour, textColour } = standard;
  const instead = `Until then ${textColour} on ${colour} is used.`;
  const background = readColour(cells.colour);
  const text = readColour(cells.textColour);
  for (const [field, typed, read] of [
    ['colour', cells.colour, background],
    ['textColour', cells.textColour, text],
  ] as const) {
    if (read === undefined)
      report(
        cells.row,
        field,
        'status-colour-unreadable',
        `"${shortened(typed.trim())}" is not a colour. Enter one such as #1d7044. ${instead}`,
      );
  }
  if (background === undefined || text === undefined) return { colour, textColour };
  const ratio = contrastRatio(background, text);
  if (ratio >= LEAST_CONTRAST) return { colour: background, textColour: text };
  // Rounded down, so that 4.49 is never shown as the 4.5 that would do.
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
  report(
    cells.row,
    'textColour',
    'status-contrast-low',
    `${text} on ${background} has a contrast of ${shown} to 1, and text needs ${LEAST_CONTRAST} to 1. Choose a ` +
      `darker or lighter colour. ${instead}`,
  );
  return { colour, textColour };
}

function missingCodes(missing: readonly StatusKeyRow[]): Problem {
  const codes = listed(missing.map(({ code }) => `"${code}"`));
  const words =
    missing.length === 1
      ? `the row for ${codes} is missing, so its default is used.`
      : `the rows for ${codes} are missing, so their defaults are used.`;
  return problem({ of: 'statusKey' }, 'status-code-missing', `${words} Create or repair tabs puts them back.`);
}

/** The key with each label (or symbol) used once: a later row that repeats an earlier one gets its default, or a spare. */
function distinct(key: readonly StatusKeyRow[], part: 'label' | 'symbol', report: Report): StatusKeyRow[] {
  const done: StatusKeyRow[] = [];
  const isTaken = (text: string): boolean => done.some((row) => row[part].toLowerCase() === text.toLowerCase());
  for (const row of key) {
    const first = done.find((other) => other[part].toLowerCase() === row[part].toLowerCase());
    if (first === undefined) done.push(row);
    else {
      const text = spares(row.code, part).find((spare) => !isTaken(spare)) as string;
      report(
        row.row,
        part,
        `status-${part}-repeated`,
        `"${row[part]}" is also the ${part} of "${first.code}". Give each status its own; until then "${text}" is used here.`,
      );
      done.push({ ...row, [part]: text });
    }
  }
  return done;
}

/** The default first; then one that no other status has by default. */
function spares(code: StatusCode, part: 'label' | 'symbol'): string[] {
  const standard = DEFAULT_STATUS_KEY.find((row) => row.code === code) as StatusKeyRow;
  return part === 'label'
    ? [standard.label, `${standard.label} (${code})`, ...STATUS_CODES.map((other) => `${standard.label} (${code}, ${other})`)]
    : [standard.symbol, ...'■□◇△▽▼★☆◎'];
}
