import { strFromU8, unzipSync } from 'fflate';
import type { Chart } from 'hucre';
import { withOption } from '../spreadsheet/charts/chart-options.ts';
import { NEW_CHART, type ChartKind, type ChartModel, type ChartOptionTree, type ChartRange } from '../spreadsheet/model/chart-model.ts';
import { parseA1, splitSheetName, type Rect } from '../spreadsheet/model/rect.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type SheetModel } from '../spreadsheet/model/sheet-model.ts';
import type { WorkbookModel } from '../spreadsheet/model/workbook-model.ts';

const KINDS: Readonly<Record<string, ChartKind>> = { bar: 'COLUMN', line: 'LINE', pie: 'PIE', area: 'AREA', scatter: 'SCATTER' };

/** The horizontal bar charts in a file, by title and references: the reader gives bars and columns alike. */
export function lyingCharts(bytes: Uint8Array): ReadonlySet<string> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/charts\/chart\d+\.xml$/i.test(name) });
  return new Set(
    Object.values(parts)
      .map((part) => strFromU8(part))
      .filter((xml) => /<(?:\w+:)?barDir\s+val="bar"/.test(xml))
      .map((xml) => keyOf(titleIn(xml), textsIn(xml, /<(?:\w+:)?val>.*?<(?:\w+:)?f>([^<]*)</gs))),
  );
}

const keyOf = (title: string | undefined, references: readonly (string | undefined)[]): string => [title ?? '', ...references].join('\n');
const titleIn = (xml: string): string =>
  textsIn(/<(?:\w+:)?chart>\s*<(?:\w+:)?title>.*?<\/(?:\w+:)?title>/s.exec(xml)?.[0] ?? '', /<a:t>([^<]*)</g).join('');
const textsIn = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => unescaped(match[1] ?? ''));

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|apos|quot);/g, (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', apos: "'", quot: '"' })[name] ?? '');

/** A file's chart as the spreadsheet's; undefined for a kind that cannot be drawn here. */
export function readChart(model: WorkbookModel, sheet: SheetModel, file: Chart, lying: ReadonlySet<string>): ChartModel | undefined {
  const [kind, ...others] = file.kinds;
  const known = kind === undefined ? undefined : KINDS[kind];
  const series = file.series ?? [];
  const blocks = series.map((each) => blockOf(model, sheet, each.valuesRef));
  if (known === undefined || others.length > 0 || series.length === 0 || blocks.includes(undefined)) return undefined;
  const lies =
    known === 'COLUMN' &&
    lying.has(
      keyOf(
        file.title,
        series.map((each) => each.valuesRef),
      ),
    );
  const values = blocks.filter((block) => block !== undefined);
  const labels = blockOf(model, sheet, series[0]?.categoriesRef);
  const isNamed = values.every((block, index) => block.rect.row > 1 && nameAbove(model, block) === series[index]?.name);
  const ranges = [...(labels === undefined ? [] : [labels]), ...values].map((block) => (isNamed ? withHeading(block) : block));
  const { from, to } = file.anchor ?? { from: { row: 0, col: 0 } };
  return {
    ...NEW_CHART,
    kind: lies ? 'BAR' : known,
    id: model.freeId(),
    ranges,
    row: from.row + 1,
    column: from.col + 1,
    headers: isNamed ? 1 : 0,
    options: readOptions(file, lies, {
      named: isNamed,
      labelled: labels !== undefined,
      ...(to === undefined ? {} : { size: pixelsOf(sheet, from, to) }),
    }),
  };
}

function blockOf(model: WorkbookModel, sheet: SheetModel, reference: string | undefined): ChartRange | undefined {
  if (reference === undefined) return undefined;
  const { sheet: name, cells } = splitSheetName(reference);
  const target = name === undefined ? sheet : model.sheetByName(name);
  const rect = target && parseA1(cells, { rows: target.maxRows, columns: target.maxColumns });
  return target && rect && { sheetId: target.id, rect };
}

function nameAbove(model: WorkbookModel, { sheetId, rect }: ChartRange): string {
  return String(model.sheetById(sheetId)?.value(rect.row - 1, rect.column) ?? '');
}

const withHeading = ({ sheetId, rect }: ChartRange): ChartRange => ({ sheetId, rect: headed(rect) });
const headed = (rect: Rect): Rect => ({ ...rect, row: rect.row - 1, rows: rect.rows + 1 });

interface Reading {
  readonly named: boolean;
  readonly labelled: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

function readOptions(file: Chart, lies: boolean, { named, labelled, size }: Reading): ChartOptionTree {
  const [across, down] = lies ? [file.axes?.y?.title, file.axes?.x?.title] : [file.axes?.x?.title, file.axes?.y?.title];
  const grouping = file.barGrouping ?? file.areaGrouping ?? file.lineGrouping;
  const settings: [string, unknown][] = [
    ['title', file.title],
    ['altText', file.altText],
    ['hAxis.title', across],
    ['vAxis.title', down],
    ['width', size?.width],
    ['height', size?.height],
    ['legend.position', file.legend === false ? 'none' : file.legend?.toLowerCase()],
    ['isStacked', grouping === 'stacked' ? 'absolute' : grouping === 'percentStacked' ? 'percent' : undefined],
    ['useFirstColumnAsDomain', labelled ? undefined : false],
  ];
  file.series?.forEach((series, index) => {
    if (typeof series.color === 'string') settings.push([`series.${index}.color`, `#${series.color.slice(-6).toLowerCase()}`]);
    if (!named && series.name) settings.push([`series.${index}.labelInLegend`, series.name]);
  });
  return settings
    .filter(([, value]) => value !== undefined)
    .reduce<ChartOptionTree>((options, [name, value]) => withOption(options, name, value), {});
}

function pixelsOf(
  sheet: SheetModel,
  from: { row: number; col: number },
  to: { row: number; col: number },
): { width: number; height: number } {
  let [width, height] = [0, 0];
  for (let at = from.col + 1; at <= to.col; at++) width += sheet.column(at).size ?? DEFAULT_COLUMN_WIDTH;
  for (let at = from.row + 1; at <= to.row; at++) height += sheet.row(at)?.size ?? DEFAULT_ROW_HEIGHT;
  return { width, height };
}
