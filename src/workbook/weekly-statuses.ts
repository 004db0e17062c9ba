import { STATUS_CODES } from '../plan/model.ts';
import type { StatusCode } from '../plan/model.ts';
import { parsePlainDate } from '../days/plain-date.ts';
import type { PlainDate } from '../days/plain-date.ts';

/** The status that a row had in one weekly snapshot. */
export interface WeeklyStatus {
  readonly status: StatusCode;
  readonly asAt: PlainDate;
}

/** Reads "amber 2026-03-23, red 2026-03-30", oldest first; anything else in the cell is passed over. */
export function readWeeklyStatuses(words: string): WeeklyStatus[] {
  return words.split(',').flatMap((entry) => {
    const [code = '', date = ''] = entry.trim().split(' ');
    const asAt = parsePlainDate(date);
    const status = STATUS_CODES.find((known) => known === code);
    return asAt === undefined || status === undefined ? [] : [{ status, asAt }];
  });
}

/** Weekly statuses as they stand on a day, each text worked out once: the rows of a plan have few different ones. */
export class WeeklyStatusReader {
  private readonly known = new Map<string, WeeklyStatusRead>();

  constructor(private readonly today: PlainDate) {}

  read(words: string): WeeklyStatusRead {
    const known = this.known.get(words);
    if (known !== undefined) return known;
    const read = this.of(readWeeklyStatuses(words));
    this.known.set(words, read);
    return read;
  }

  of(weeks: readonly WeeklyStatus[]): WeeklyStatusRead {
    return { weeks, words: writeWeeklyStatuses(weeks), compared: comparedWeek(weeks, this.today)?.status, withToday: new Map() };
  }

  /** With a status of today, as the product writes them. */
  withToday({ weeks, withToday }: WeeklyStatusRead, status: StatusCode): string {
    const known = withToday.get(status);
    if (known !== undefined) return known;
    const words = writeWeeklyStatuses(withWeek(weeks, { status, asAt: this.today }));
    withToday.set(status, words);
    return words;
  }
}

export interface WeeklyStatusRead {
  readonly weeks: readonly WeeklyStatus[];
  /** As the product writes them. */
  readonly words: string;
  /** The status that the direction of travel is measured against. */
  readonly compared: StatusCode | undefined;
  /** As the product writes them with one more status, that of today; filled as it is asked for. */
  readonly withToday: Map<StatusCode, string>;
}

export function writeWeeklyStatuses(statuses: readonly WeeklyStatus[]): string {
  return statuses.map(({ status, asAt }) => `${status} ${asAt}`).join(', ');
}

/** With one more week; two are kept, so that on the day of a snapshot the one before can still be compared. */
export function withWeek(statuses: readonly WeeklyStatus[], week: WeeklyStatus): WeeklyStatus[] {
  return [...statuses.filter(({ asAt }) => asAt < week.asAt), week].slice(-2);
}

/** The latest weekly status from before today: what the direction of travel is measured against. */
export function comparedWeek(statuses: readonly WeeklyStatus[], today: PlainDate): WeeklyStatus | undefined {
  for (let index = statuses.length - 1; index >= 0; index -= 1) {
    const week = statuses[index];
    if (week !== undefined && week.asAt < today) return week;
  }
  return undefined;
}
