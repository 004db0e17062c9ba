/**
 * `npm run prove -- years`: ten years of nightly refreshes, weekly mails, edits, papers, two new versions and staff changes. What
 * a plan holds and what its runs cost at the end must be at most 1.5 times what it was after the first month; nothing on record
 * may be lost. Runs are weeks of each year that are lived (1 to 52);
 * in the others nobody comes and nothing runs. Where all are, each night is; otherwise Monday's and Tuesday's.
 */
import { inColumns } from './proof.ts';
import type { ProofOptions, Proved } from './proof.ts';
import { costsOf, JOBS, sizesOf } from './years/costs.ts';
import { live } from './years/live.ts';
import type { Lived } from './years/live.ts';

const MOST_RATIO = 1.5;
/** Google's: a spreadsheet, the properties of a document together, one of them. */
const MOST_CELLS = 10_000_000;
const MOST_PROPERTY_BYTES = 500 * 1024;
const MOST_BYTES_OF_ONE = 9 * 1024;

const FULL = { actions: 300, years: 10, weeks: 52, times: 15 };
const QUICK = { actions: 20, years: 10, weeks: 3, times: 12 };

/** One line of the table; without a most, it is shown and not judged. */
interface Figure {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly mostRatio?: number;
}

export async function run({ quick = false, runs, seed = 1 }: ProofOptions): Promise<Proved> {
  const { times, ...usual } = quick ? QUICK : FULL;
  const weeks = Math.min(52, Math.max(1, runs ?? usual.weeks));
  const lived = await live({ ...usual, nights: weeks === 52 ? 7 : 2, everyWeeks: Math.round(52 / weeks), seed });
  const figures = [...sizeFigures(lived), ...(await costFigures(lived, times, !quick))];
  const again = `npm run prove -- years --runs ${weeks} --seed ${seed}${quick ? ' --quick' : ''}`;
  const table = inColumns([
    ['', 'at first', 'at the end', 'ratio', 'at most'],
    ...figures.map(({ name, first, last, mostRatio }) => [
      name,
      shown(first),
      shown(last),
      first === 0 ? '' : ratioOf(first, last).toFixed(2),
      mostRatio === undefined ? '' : mostRatio.toFixed(1),
    ]),
  ]);
  const grown = figures
    .filter(({ first, last, mostRatio = Infinity }) => ratioOf(first, last) > mostRatio)
    .map(({ name, first, last }) => `${name} grew from ${shown(first)} to ${shown(last)}`);
  const breaches = [...grown, ...limits(lived), ...lived.faults].map((breach) => `${breach}: ${again}`);
  return { table: `${storyOf(lived, usual)}\n${table}`, breaches };
}

const shown = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en-GB') : value.toFixed(1));
const ratioOf = (first: number, last: number): number => (first === last ? 1 : last / first);

function storyOf(lived: Lived, { actions, years }: { readonly actions: number; readonly years: number }): string {
  return (
    `${actions} actions, ${years} years: ${lived.nights} nights, ${shown(lived.mails)} mails, ${shown(lived.edits)} edits, ` +
    `${lived.papers} papers, 2 new versions, ${lived.staffChanges} staff changes.\n` +
    `Most calls of a night: ${lived.mostCallsAtNight}. ` +
    `Most bytes kept: ${shown(lived.mostPropertyBytes)}, in one property ${shown(lived.largestProperty)}.`
  );
}

function sizeFigures({ first, last }: Lived): Figure[] {
  const [before, after] = [sizesOf(first), sizesOf(last)];
  const figure = (name: string, key: keyof typeof before, mostRatio?: number): Figure => ({
    name,
    first: before[key],
    last: after[key],
    ...(mostRatio === undefined ? {} : { mostRatio }),
  });
  return [
    figure('working tabs', 'tabs', MOST_RATIO),
    figure('cells written on them', 'cells', MOST_RATIO),
    figure('letters on them', 'letters', MOST_RATIO),
    figure('bytes of properties', 'propertyBytes', MOST_RATIO),
    figure('tabs of past years', 'yearTabs'),
    figure('cells written on those', 'yearCells'),
    figure('cells that Google counts', 'gridCells'),
  ];
}

/** Of a small plan a night takes some 50 ms, which the machine's other work may double: then times are shown and not judged. */
async function costFigures({ first, last }: Lived, times: number, judgesTimes: boolean): Promise<Figure[]> {
  const [before, after] = await costsOf([first, last], times);
  if (before === undefined || after === undefined) throw new Error('Two stills give two costs.');
  return JOBS.flatMap((job): Figure[] => {
    const [one, other] = [before[job], after[job]];
    const of = (name: string, value: (cost: typeof one) => number): Figure => ({
      name: `${job}: ${name}`,
      first: value(one),
      last: value(other),
      ...(judgesTimes || !name.startsWith('processor ms') ? { mostRatio: MOST_RATIO } : {}),
    });
    return [
      of('calls but for mails', ({ calls, mails }) => calls - 2 * mails),
      ...(one.mails + other.mails === 0 ? [] : [{ name: `${job}: mails`, first: one.mails, last: other.mails }]),
      of('cells read', ({ cellsRead }) => cellsRead),
      one.mails + other.mails === 0
        ? of('processor ms', ({ milliseconds }) => milliseconds)
        : of('processor ms a mail', ({ milliseconds, mails }) => milliseconds / Math.max(1, mails)),
    ];
  });
}

function limits({ last, mostPropertyBytes, largestProperty }: Lived): string[] {
  const { gridCells } = sizesOf(last);
  return [
    gridCells > MOST_CELLS ? `${shown(gridCells)} cells are more than Google's ${shown(MOST_CELLS)}` : '',
    mostPropertyBytes > MOST_PROPERTY_BYTES ? `${shown(mostPropertyBytes)} bytes were kept with the document` : '',
    largestProperty > MOST_BYTES_OF_ONE ? `a property had ${shown(largestProperty)} bytes` : '',
  ].filter((line) => line !== '');
}
