import { isoWeek } from '../../days/iso-week.ts';
import type { Snapshot } from '../../plan/model.ts';
import { packTrend, trendOf, unpackTrend, withSnapshot } from '../../plan/position/trend.ts';
import type { TrendPoint } from '../../plan/position/trend.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { Outline } from '../../workbook/dashboard/dashboard-input.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** What the Dashboard shows beyond what this run reads, and how to keep it for the next. */
export interface DashboardFacts {
  readonly trend: readonly TrendPoint[];
  readonly outline: Outline | undefined;
  readonly properties: Properties;
}

interface Asking {
  readonly workbook: Workbook;
  readonly properties: Properties;
  /** The snapshot that this run takes. */
  readonly snapshot: Snapshot | undefined;
  /** True for a run with two round trips to spare: it reads the tabs of which an outline is kept. */
  readonly hasTime: boolean;
}

/**
 * The trend is kept week by week, so that a refresh need not read ten years of snapshots; the outline of recommendations
 * and workstreams, as the last run read it that had the time.
 */
export function dashboardFacts({ workbook, properties, snapshot, hasTime }: Asking): DashboardFacts {
  const keptTrend = properties[STATE.trend];
  const before = keptTrend === undefined ? trendOf(workbook.snapshots) : unpackTrend(keptTrend);
  const trend =
    snapshot === undefined
      ? before
      : withSnapshot(
          before.filter(({ asAt }) => isoWeek(asAt) !== isoWeek(snapshot.asAt)),
          snapshot,
        );
  const kept = properties[STATE.outline];
  const outline = hasTime || kept === undefined ? outlineOf(workbook) : unpackOutline(kept);
  return { trend, outline, properties: { [STATE.trend]: packTrend(trend), [STATE.outline]: packOutline(outline) } };
}

function outlineOf(workbook: Workbook): Outline {
  return {
    recommendations: workbook.rows('recommendations').flatMap(({ ref }) => (ref === '' ? [] : [ref])),
    workstreams: workbook.rows('workstreams').map(({ ref, name }) => ({ ref, name: name.slice(0, 60) })),
  };
}

/** A property holds 9 kB. */
const MOST_LETTERS = 8500;

function packOutline(outline: Outline | undefined): string {
  if (outline === undefined) return '';
  const { recommendations, workstreams } = outline;
  const text = JSON.stringify([recommendations, workstreams.map(({ ref, name }) => [ref, name])]).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.length <= MOST_LETTERS ? text : '';
}

function unpackOutline(text: string): Outline | undefined {
  if (text === '') return undefined;
  const [recommendations, workstreams] = JSON.parse(text) as [string[], [string, string][]];
  return { recommendations, workstreams: workstreams.map(([ref, name]) => ({ ref, name })) };
}
