/** Lives through years of a plan, night by night, on a clock that only this program moves. */
import { setImmediate } from 'node:timers/promises';
import type { Host, Run } from '../../emulator/host.ts';
import { FULL_REFRESH_CALLS } from '../../src/tasks/refresh/refresh-plan.ts';
import { TIDYING_CALLS } from '../../src/tasks/refresh/tidy-records.ts';
import { addDays, day, type PlainDate } from '../../src/days/plain-date.ts';
import { isWorkingDay, workingCalendar } from '../../src/days/working-calendar.ts';
import { planOf } from '../../bench/plan-of.ts';
import { seededRandom } from '../personal-data/random.ts';
import type { Still } from '../world.ts';
import { stillOf } from '../world.ts';
import { sizesOf } from './costs.ts';
import { meetingWithPaper, monthOfRows, newVersion, staffChange, weekOfEdits } from './officers.ts';
import type { Council } from './officers.ts';
import { lossesOf } from './records.ts';

export interface Life {
  readonly actions: number;
  readonly years: number;
  /** How many nights of a week are lived, from Monday, two at least: a week's first run leaves the Change log to the next. */
  readonly nights: number;
  /** Every so many weeks one is lived; in the others nobody comes and nothing runs. */
  readonly everyWeeks: number;
  readonly seed: number;
}

/** What ten years left. */
export interface Lived {
  /** A Monday before dawn when a month had passed, and when all years had. */
  readonly first: Still;
  readonly last: Still;
  readonly nights: number;
  readonly mails: number;
  readonly edits: number;
  readonly papers: number;
  readonly staffChanges: number;
  /** The most that was ever kept, and the most calls of a night. */
  readonly mostPropertyBytes: number;
  readonly largestProperty: number;
  readonly mostCallsAtNight: number;
  /** Sentences: what went wrong. */
  readonly faults: readonly string[];
}

const WEEKS_OF_A_MONTH = 4;
const WEEKS_OF_A_YEAR = 52;
const LEAST_NIGHTS = 2;
/** In weeks that are lived. */
const WEEKS_BETWEEN_MEETINGS = 13;
const WEEKS_BETWEEN_STAFF = 8;
/** When a new version begins, as parts of all the years. */
const VERSIONS_AT = [0.35, 0.7];

export async function live({ actions, years, nights, everyWeeks, seed }: Life): Promise<Lived> {
  const host = await planOf(actions);
  host.call('refreshNow');
  host.call('installAutomaticUpdates');
  const council: Council = { host, random: seededRandom(seed), edits: [], staffChanges: 0 };
  const diary = new Diary(council);
  const firstWeek = Math.ceil(WEEKS_OF_A_MONTH / everyWeeks) + 1;
  const weeks = Math.round((years * WEEKS_OF_A_YEAR) / everyWeeks);
  const versions = VERSIONS_AT.map((part) => Math.round(part * weeks));
  let monday = addDays(day(host.now.toISOString().slice(0, 10)), 7);
  let first: Still | undefined;
  for (let week = 1; week <= weeks; week += 1, monday = addDays(monday, 7 * everyWeeks)) {
    if (first === undefined && week >= firstWeek && isWorkingDay(monday, workingCalendar())) first = diary.stillOn(monday);
    diary.week(monday, Math.max(LEAST_NIGHTS, nights));
    if (week % WEEKS_OF_A_MONTH === 0) monthOfRows(council, monday, actions);
    if (week % WEEKS_BETWEEN_STAFF === 0) staffChange(council);
    if (week % WEEKS_BETWEEN_MEETINGS === 0) diary.papers.push(meetingWithPaper(council, monday));
    if (versions.includes(week)) newVersion(council, `after ${week} weeks`, addDays(monday, 6));
    weekOfEdits(council, monday);
    diary.forget();
    // Node lets go of what a run held only when its loop comes round.
    await setImmediate();
  }
  diary.week(monday, LEAST_NIGHTS);
  monday = addDays(monday, 7);
  const last = diary.stillOn(monday);
  return {
    first: first ?? last,
    last,
    nights: diary.nights,
    mails: diary.mails,
    edits: council.edits.length,
    papers: diary.papers.length,
    staffChanges: council.staffChanges,
    mostPropertyBytes: diary.mostPropertyBytes,
    largestProperty: diary.largestProperty,
    mostCallsAtNight: diary.mostCallsAtNight,
    faults: [...diary.faults, ...lossesOf(host, council.edits, diary.papers)],
  };
}

/** Days after Monday by which the mails have gone, whatever the holidays. */
const LAST_MAIL_DAY = 2;

/** What the nights and mornings did. */
class Diary {
  readonly faults: string[] = [];
  readonly papers: string[] = [];
  nights = 0;
  mails = 0;
  mostPropertyBytes = 0;
  largestProperty = 0;
  mostCallsAtNight = 0;
  private readonly host: Host;
  private readonly mailed = new Set<string>();

  constructor({ host }: Council) {
    this.host = host;
  }

  /** The nights of a week that are lived; the days after until the mails have gone, where Monday is no working day. */
  week(monday: PlainDate, nights: number): void {
    let isMailed = false;
    for (let at = 0; at < 7; at += 1) {
      const today = addDays(monday, at);
      if (at >= nights && (isMailed || at > LAST_MAIL_DAY)) continue;
      this.moveTo(`${today}T03:30:00Z`);
      this.night(today);
      this.moveTo(`${today}T06:30:00Z`);
      const morning = this.noted(this.host.fireClock('sendWeeklySummaries', { mayFail: true }), today);
      isMailed ||= morning.mails.length > 0;
      this.noteMails(morning, monday);
    }
    this.moveTo(`${addDays(monday, 6)}T12:00:00Z`);
  }

  /** How everything stands on a Monday before dawn. */
  stillOn(monday: PlainDate): Still {
    this.moveTo(`${monday}T03:30:00Z`);
    return stillOf(this.host);
  }

  /** Lets go of what this program alone keeps: what runs did, and mails that Google would have delivered long ago. */
  forget(): void {
    const { propertyBytes, largestProperty } = sizesOf({
      model: { ...this.host.model, sheets: [] } as never,
      state: this.host.parts.state,
    });
    this.mostPropertyBytes = Math.max(this.mostPropertyBytes, propertyBytes);
    this.largestProperty = Math.max(this.largestProperty, largestProperty);
    this.host.runs.splice(0);
    this.host.parts.state.mails.splice(0);
    this.host.parts.driveBytes.clear();
  }

  private moveTo(moment: string): void {
    this.host.parts.clock.moveTo(Math.max(Date.parse(moment), this.host.now.getTime()));
  }

  private night(today: PlainDate): void {
    const run = this.noted(this.host.fireClock('nightlyRefresh', { mayFail: true }), today);
    this.nights += 1;
    this.mostCallsAtNight = Math.max(this.mostCallsAtNight, run.serviceCalls);
    if (run.serviceCalls > FULL_REFRESH_CALLS + TIDYING_CALLS) this.faults.push(`${today}: a night took ${run.serviceCalls} calls`);
  }

  private noted(run: Run, today: PlainDate): Run {
    if (run.error !== undefined) this.faults.push(`${today}: ${run.functionName} stopped with "${run.error.message}"`);
    return run;
  }

  private noteMails({ mails }: Run, monday: PlainDate): void {
    for (const { to, subject } of mails) {
      const key = `${monday} ${to.join()}: ${subject}`;
      if (this.mailed.has(key)) this.faults.push(`mailed twice: ${key}`);
      this.mailed.add(key);
      this.mails += 1;
    }
  }
}
