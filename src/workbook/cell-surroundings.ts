import type { WorkingCalendar } from '../days/working-calendar.ts';
import type { Settings } from '../plan/settings/settings.ts';
import type { Inspection } from '../plan/model.ts';
import type { Surroundings } from '../tabs/cell-reader.ts';
import { TAB_OF } from '../tabs/tabs.ts';
import type { ThingName } from '../tabs/tabs.ts';
import { isHeldInParts } from './held-in-parts.ts';
import { Once } from './once.ts';
import type { TabsRead } from './tabs-read.ts';

type Deadlines = NonNullable<Surroundings['deadlines']>;

/** The tabs of a workbook, and what follows from them that cells are read against. */
interface WorkbookRead extends Pick<TabsRead, 'rows' | 'sheet'>, Pick<Surroundings, 'today'> {
  readonly calendar: WorkingCalendar;
  readonly settings: Settings;
}

/** What the cells of a workbook are read against. */
export class CellSurroundings {
  private readonly deadlines = new Once((): Deadlines => ({
    calendar: this.workbook.calendar,
    plausibleWithinYears: this.workbook.settings.plausibleWithinYears,
    ...countedFrom(this.workbook.rows('inspections')),
  }));

  constructor(private readonly workbook: WorkbookRead) {}

  /** Those of one tab; only deadlines need more than the day. */
  of(thing: ThingName): Surroundings {
    const hasDeadlines = TAB_OF[thing].columns.some(({ holds }) => holds.kind === 'deadline');
    return {
      today: this.workbook.today,
      ...(hasDeadlines ? { deadlines: this.deadlines.value } : {}),
      partsOfOne: thing === 'actions' && this.holdsParts,
    };
  }

  /** True where the % column has a number between 0 and 1: then the whole column is in parts of 1. */
  get holdsParts(): boolean {
    return isHeldInParts(this.workbook.sheet('actions'));
  }
}

/**
 * "Within 3 months" counts from the publication of the latest report; a day without a year is read from the plan's
 * beginning, the earliest publication.
 */
function countedFrom(inspections: readonly Inspection[]): Pick<Deadlines, 'planStart' | 'anchor'> {
  const published = inspections.flatMap(({ reportPublished }) => reportPublished ?? []).sort();
  const [planStart] = published;
  const latest = published[published.length - 1];
  if (planStart === undefined || latest === undefined) return {};
  return { planStart, anchor: { name: 'publication of the report', date: latest } };
}
