import { clocksOfPlan } from '../clocks/clocks-of-plan.ts';
import type { ClockOfPlan } from '../clocks/clocks-of-plan.ts';
import { ruleKind } from '../clocks/rule-kinds.ts';
import { datedCountdown } from '../status/countdown.ts';
import type { Inspection, Plan } from '../model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { workingDaysBetween } from '../../days/working-days.ts';

/** The time within which inspectors are expected back. */
export interface ReinspectionWindow {
  readonly inspection: Inspection;
  readonly opens: PlainDate | undefined;
  readonly closes: PlainDate | undefined;
  readonly state: 'not yet open' | 'open' | 'closed' | 'waiting';
  readonly sentence: string;
}

/** The re-inspection window of each inspection that a re-inspection rule runs for. */
export function reinspectionWindows(plan: Plan, today: PlainDate, calendar: WorkingCalendar): ReinspectionWindow[] {
  const clocks = clocksOfPlan(plan, today, calendar).filter((clock) => ruleKind(clock.rule) === 're-inspection');
  return plan.inspections.flatMap((inspection) => {
    const own = clocks.filter((clock) => clock.inspection.ref === inspection.ref);
    return own.length === 0 ? [] : [windowOf(inspection, own, today, calendar)];
  });
}

function windowOf(inspection: Inspection, clocks: readonly ClockOfPlan[], today: PlainDate, calendar: WorkingCalendar): ReinspectionWindow {
  const dates = (which: RegExp): PlainDate[] =>
    clocks.flatMap((clock) => (which.test(clock.rule.name) && clock.computed !== undefined ? [clock.computed] : [])).sort();
  const opens = dates(/earliest|opens|not before/i)[0];
  const closes = dates(/^(?!.*(?:earliest|opens|not before))/i)[0];
  const left = (date: PlainDate): string => datedCountdown(date, today, workingDaysBetween(today, date, calendar)).toLowerCase();
  const name = `Re-inspection after ${inspection.name}`;
  const again = clocks.find((clock) => clock.state === 'met');
  if (again !== undefined)
    return { inspection, opens, closes, state: 'closed', sentence: `${name}: ${again.countdown.replace(/^I/, 'i')}.` };
  if (opens === undefined && closes === undefined)
    return { inspection, opens, closes, state: 'waiting', sentence: `${name}: ${clocks[0]?.countdown.toLowerCase() ?? 'waits'}.` };
  if (closes !== undefined && closes < today)
    return { inspection, opens, closes, state: 'closed', sentence: `${name}: the window closed on ${formatDate(closes)}.` };
  const until = closes === undefined ? '' : `, closes ${formatDate(closes)} (${left(closes)})`;
  if (opens !== undefined && opens > today)
    return {
      inspection,
      opens,
      closes,
      state: 'not yet open',
      sentence: `${name}: the window opens ${formatDate(opens)} (${left(opens)})${until}.`,
    };
  return { inspection, opens, closes, state: 'open', sentence: `${name}: the window is open${until}.` };
}
