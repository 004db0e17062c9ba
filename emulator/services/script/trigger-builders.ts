import type { EnumValue } from '../../runtime/enumeration.ts';
import type { ServiceContext } from '../../runtime/host-parts.ts';
import { nextNumber } from '../../runtime/host-state.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';
import { signatureError } from '../../runtime/signature.ts';
import { timeZone, utc } from '../../runtime/time-zone.ts';
import type { Trigger } from './trigger.ts';
import { createTrigger } from './trigger.ts';
import type { Schedule } from './trigger-state.ts';

const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** @see https://developers.google.com/apps-script/reference/script/trigger-builder */
export class TriggerBuilder {
  static readonly typeName = 'TriggerBuilder';
  static readonly members = {
    timeBased: 'navigation',
    forSpreadsheet: 'navigation',
  } as const satisfies MembersOf<GoogleAppsScript.Script.TriggerBuilder>;

  constructor(
    private readonly context: ServiceContext,
    private readonly handlerFunction: string,
  ) {}

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.context, this.handlerFunction);
  }

  forSpreadsheet(spreadsheet: unknown): SpreadsheetTriggerBuilder {
    if (spreadsheet === null || spreadsheet === undefined) throw signatureError('ScriptApp.TriggerBuilder.forSpreadsheet', [spreadsheet]);
    return new SpreadsheetTriggerBuilder(this.context, this.handlerFunction);
  }
}

/** @see https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder */
export class SpreadsheetTriggerBuilder {
  static readonly typeName = 'SpreadsheetTriggerBuilder';
  static readonly members = {
    onEdit: 'navigation',
    onOpen: 'navigation',
    onChange: 'navigation',
    onFormSubmit: 'navigation',
    create: 'trigger',
  } as const satisfies MembersOf<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>;

  private eventType: 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | undefined;

  constructor(
    private readonly context: ServiceContext,
    private readonly handlerFunction: string,
  ) {}

  onEdit(): this {
    this.eventType = 'ON_EDIT';
    return this;
  }

  onOpen(): this {
    this.eventType = 'ON_OPEN';
    return this;
  }

  onChange(): this {
    this.eventType = 'ON_CHANGE';
    return this;
  }

  onFormSubmit(): this {
    this.eventType = 'ON_FORM_SUBMIT';
    return this;
  }

  create(): Trigger {
    if (this.eventType === undefined) throw new ServiceError('The event type of the trigger must be set before it is created.');
    return createTrigger(this.context, { handlerFunction: this.handlerFunction, eventType: this.eventType });
  }
}

/** @see https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
export class ClockTriggerBuilder {
  static readonly typeName = 'ClockTriggerBuilder';
  static readonly members = {
    after: 'navigation',
    at: 'navigation',
    atDate: 'navigation',
    atHour: 'navigation',
    everyDays: 'navigation',
    everyHours: 'navigation',
    everyMinutes: 'navigation',
    everyWeeks: 'navigation',
    inTimezone: 'navigation',
    nearMinute: 'navigation',
    onMonthDay: 'navigation',
    onWeekDay: 'navigation',
    create: 'trigger',
  } as const satisfies MembersOf<GoogleAppsScript.Script.ClockTriggerBuilder>;

  private hour: number | undefined;
  private minute: number | undefined;
  private days: number | undefined;
  private weekDay: number | undefined;
  private monthDay: number | undefined;
  private zone: string;
  private fixed: Schedule | undefined;

  constructor(
    private readonly context: ServiceContext,
    private readonly handlerFunction: string,
  ) {
    this.zone = context.parts.manifest.timeZone;
  }

  after(milliseconds: number): this {
    return this.atInstant(this.context.parts.clock.now() + whole('after', milliseconds, 0, Infinity));
  }

  at(date: Date): this {
    if (!(date instanceof Date)) throw signatureError('ScriptApp.ClockTriggerBuilder.at', [date]);
    return this.atInstant(date.getTime());
  }

  atDate(year: number, month: number, day: number): this {
    return this.atInstant(timeZone(this.zone).instantOf(utc(year, month - 1, day)));
  }

  atHour(hour: number): this {
    this.hour = whole('atHour', hour, 0, 23);
    return this;
  }

  nearMinute(minute: number): this {
    this.minute = whole('nearMinute', minute, 0, 59);
    return this;
  }

  everyDays(days: number): this {
    this.days = whole('everyDays', days, 1, Infinity);
    return this;
  }

  everyWeeks(weeks: number): this {
    this.days = 7 * whole('everyWeeks', weeks, 1, Infinity);
    return this;
  }

  everyHours(hours: number): this {
    this.fixed = { kind: 'everyHours', every: whole('everyHours', hours, 1, Infinity) };
    return this;
  }

  everyMinutes(minutes: number): this {
    if (![1, 5, 10, 15, 30].includes(minutes)) {
      throw new ServiceError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    }
    this.fixed = { kind: 'everyMinutes', every: minutes };
    return this;
  }

  onWeekDay(day: EnumValue): this {
    const index = WEEK_DAYS.indexOf(String(day));
    if (index === -1) throw signatureError('ScriptApp.ClockTriggerBuilder.onWeekDay', [day]);
    this.weekDay = index;
    return this;
  }

  onMonthDay(day: number): this {
    this.monthDay = whole('onMonthDay', day, 1, 31);
    return this;
  }

  inTimezone(zone: string): this {
    timeZone(zone);
    this.zone = zone;
    return this;
  }

  create(): Trigger {
    return createTrigger(this.context, { handlerFunction: this.handlerFunction, eventType: 'CLOCK', schedule: this.schedule() });
  }

  private atInstant(instant: number): this {
    this.fixed = { kind: 'at', instant: new Date(instant).toISOString() };
    return this;
  }

  private schedule(): Schedule {
    if (this.fixed !== undefined) return this.fixed;
    if (this.days === undefined && this.weekDay === undefined && this.monthDay === undefined) {
      throw new ServiceError(
        'The clock trigger must have a recurrence: use everyMinutes, everyHours, everyDays, everyWeeks, onWeekDay, ' +
          'onMonthDay, at or after.',
      );
    }
    const weeks = this.weekDay !== undefined && this.days !== undefined ? this.days / 7 : (this.days ?? 1);
    return {
      kind: 'days',
      every: this.weekDay === undefined ? (this.days ?? 1) : Math.max(1, Math.trunc(weeks)),
      hour: this.hour ?? 0,
      minute: this.minute ?? this.someMinute(),
      zone: this.zone,
      ...(this.weekDay === undefined ? {} : { weekDay: this.weekDay }),
      ...(this.monthDay === undefined ? {} : { monthDay: this.monthDay }),
    };
  }

  /** Google picks a minute within the hour and keeps it; the host picks one that repeats from run to run. */
  private someMinute(): number {
    return (nextNumber(this.context.parts.state, 'triggerMinute') * 17 + 7) % 60;
  }
}

function whole(method: string, value: unknown, least: number, most: number): number {
  if (typeof value !== 'number') throw signatureError(`ScriptApp.ClockTriggerBuilder.${method}`, [value]);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new ServiceError(`The value you passed to ${method} was invalid. It must be between ${least} and ${most}.`);
  }
  return value;
}
