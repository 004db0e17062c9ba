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

/** Weekly statuses as they are read, each text once: the rows of a plan have few different ones. */
export class WeeklyStatusReader {
  private readonly known = new Map<string, WeeklyStatusRead>();
  private readonly lengthened = new Map<string, string>();

  read(words: string): WeeklyStatusRead {
    const known = this.known.get(words);
    if (known !== undefined) return known;
    const weeks = readWeeklyStatuses(words);
    const read = { weeks, words: writeWeeklyStatuses(weeks) };
    this.known.set(words, read);
    return read;
  }

  /** With one more week, as the product writes them. */
  withWeek({ weeks, words }: WeeklyStatusRead, week: WeeklyStatus): string {
    const all = `${words}, ${week.status} ${week.asAt}`;
    const known = this.lengthened.get(all);
    if (known !== undefined) return known;
    const written = writeWeeklyStatuses(withWeek(weeks, week));
    this.lengthened.set(all, written);
    return written;
  }
}

export interface WeeklyStatusRead {
  readonly weeks: readonly WeeklyStatus[];
  /** As the product writes them. */
  readonly words: string;
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
