import { readClock } from '../../plan/clocks/clock-reading.ts';
import { ruleKind } from '../../plan/clocks/rule-kinds.ts';
import { rulesForBody } from '../../plan/meetings/plan-back.ts';
import type { Meeting, Plan } from '../../plan/model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { clearWorkingDaysBefore } from '../../days/working-days.ts';
import type { Quote } from '../gate.ts';

/** By when a paper must be finished. */
export interface PaperDates {
  /** The first of the days below: the paper is owed by then. */
  readonly finish: PlainDate;
  /** "Agenda and report open to the public: 8 July 2026" */
  readonly words: readonly string[];
  readonly quotes: readonly Quote[];
}

/** Local Government Act 1972, section 100B, as amended by SI 2002/715: five clear days. Where the tab has no rule. */
const CLEAR_DAYS_IN_LAW = 5;
const PAPER_RULES = ['clearance', 'final report', 'open to the public'];

/** Worked back from the meeting by the active rules that are about papers of such a body; `undefined` for a meeting without a date. */
export function paperDates(
  meeting: Meeting,
  { deadlineRules, bodies }: Pick<Plan, 'deadlineRules' | 'bodies'>,
  calendar: WorkingCalendar,
): PaperDates | undefined {
  const { date } = meeting;
  if (date === undefined) return undefined;
  const body = bodies.find(({ ref }) => ref === meeting.body);
  const found = rulesForBody(deadlineRules, body ?? { kind: undefined })
    .filter((rule) => rule.anchor === 'Meeting' && rule.direction === 'before' && PAPER_RULES.includes(ruleKind(rule)))
    .flatMap((rule) => {
      const reading = readClock(rule, date, calendar);
      return reading.kind !== 'computed'
        ? []
        : [
            {
              by: reading.date,
              name: rule.name,
              quote: { text: rule.name, place: { of: 'deadlineRules', row: rule.row, field: 'name' } as const },
            },
          ];
    });
  found.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  const [first] = found;
  if (first === undefined) {
    const by = clearWorkingDaysBefore(date, CLEAR_DAYS_IN_LAW, calendar);
    return { finish: by, words: [`Agenda and report open to the public: ${formatDate(by)}`], quotes: [] };
  }
  return { finish: first.by, words: found.map(({ name, by }) => `${name}: ${formatDate(by)}`), quotes: found.map(({ quote }) => quote) };
}
