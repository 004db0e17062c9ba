import type { CellValue } from '../../spreadsheet/index.ts';

/**
 * How a line of cells goes on when the fill handle is dragged, as in Google Sheets: two or more numbers with one step
 * between them go on by it; a single date goes on by days; words with a number at their end count on; anything else is
 * repeated. `next(1)` is the first cell beyond the line, `next(-1)` the one before it. Undefined: repeat.
 */
export function seriesOf(values: readonly CellValue[], isDate: boolean): ((place: number) => CellValue) | undefined {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length && values.length > 0) return numberSeries(numbers, isDate);
  const words = values.map(countedWords);
  const [first] = words;
  if (first === undefined || words.some((each) => each === undefined || each.stem !== first.stem)) return undefined;
  const goOn = numberSeries(
    words.map((each) => each?.number ?? 0),
    true,
  );
  return goOn && ((place) => `${first.stem}${String(goOn(place)).padStart(first.width, '0')}`);
}

function numberSeries(numbers: readonly number[], countsAlone: boolean): ((place: number) => number) | undefined {
  const [first = 0, second] = numbers;
  if (second === undefined && !countsAlone) return undefined;
  const step = second === undefined ? 1 : second - first;
  const isEven = numbers.every((number, index) => index === 0 || Math.abs(number - (numbers[index - 1] ?? 0) - step) < 1e-9);
  if (!isEven) return undefined;
  const last = numbers[numbers.length - 1] ?? first;
  return (place) => Number((place > 0 ? last + step * place : first + step * place).toPrecision(15));
}

function countedWords(value: CellValue): { stem: string; number: number; width: number } | undefined {
  const match = typeof value === 'string' ? /^(.*?\D)(\d{1,9})$/s.exec(value) : null;
  if (match === null) return undefined;
  const [, stem = '', digits = ''] = match;
  return { stem, number: Number(digits), width: digits.startsWith('0') ? digits.length : 1 };
}
