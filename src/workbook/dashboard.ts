import { clocksOfPlan } from '../plan/clocks/clocks-of-plan.ts';
import { followUps } from '../plan/decisions/follow-up.ts';
import { redatings, redatingsSentence } from '../plan/deadlines/approved-redating.ts';
import { dueDate } from '../days/deadlines/deadline-reading.ts';
import { planBack } from '../plan/meetings/plan-back.ts';
import type { Action, ActionStatus, Plan } from '../plan/model.ts';
import { STATUS_CODES } from '../plan/model.ts';
import { addDays, formatDate } from '../days/plain-date.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { countsOf, inWords } from '../plan/position/roll-up.ts';
import { statusLabel } from '../plan/status/status-key.ts';
import { counted, shortened } from '../words/words.ts';
import type { WorkingCalendar } from '../days/working-calendar.ts';
import type { NewCell } from '../tabs/cells.ts';
import { DASHBOARD_COLUMNS } from '../tabs/layout.ts';

/** The lists that the Dashboard shows. */
type DashboardPlan = Pick<
  Plan,
  'settings' | 'statusKey' | 'actions' | 'inspections' | 'deadlineRules' | 'versions' | 'meetings' | 'bodies' | 'decisions'
>;

/** Everything the Dashboard is made from. */
export interface DashboardInput {
  readonly plan: DashboardPlan;
  readonly statuses: readonly ActionStatus[];
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  /** How many cells the Checks tab lists. */
  readonly problemCount: number;
  /** Day of the last nightly refresh; `undefined` where there was none. */
  readonly lastNightly: PlainDate | undefined;
  /** Day on which weekly summaries were last sent. */
  readonly lastSummaries?: PlainDate | undefined;
  /** Who switched automatic updates on; '' where nobody did. */
  readonly updatesInstalledBy: string;
}

/** One block of the Dashboard: a title and its lines. A section without lines shows `whenEmpty`. */
interface DashboardSection {
  readonly title: string;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly NewCell[])[];
  readonly whenEmpty: string;
}

/** How the Dashboard's second line begins: by this the product knows its own page again. */
export const AS_AT = 'As at ';
/** The cell of the Dashboard that holds today as a date, and its name for formulas: `=WORKINGDAYSUNTIL(A2, PLAN_TODAY)`. */
export const TODAY_CELL = 'D2';
export const TODAY_NAME = 'PLAN_TODAY';
/** Longer lists end with a line that says how many more there are. */
const MOST_LINES = 15;
const SOON_DAYS = 28;

/** The sections in their order. A new section is one more function here. */
const DASHBOARD_SECTIONS: readonly ((input: DashboardInput) => DashboardSection)[] = [
  countsSection,
  lateSection,
  dueSection,
  statutorySection,
  committeeSection,
  promisesSection,
  attentionSection,
  healthSection,
];

const asDate = (date: PlainDate | undefined): NewCell => (date === undefined ? '' : { date, time: '00:00' });

type Line = { readonly action: Action; readonly status: ActionStatus };

function linesOf({ plan, statuses }: DashboardInput): Line[] {
  return plan.actions.flatMap((action, index) => {
    const status = statuses[index];
    return status === undefined ? [] : [{ action, status }];
  });
}

const byDue = (one: Line, other: Line): number => (one.status.workingDaysLeft ?? 0) - (other.status.workingDaysLeft ?? 0);
const actionCells = ({ action, status }: Line): NewCell[] => [
  action.ref,
  shortened(action.action, 160),
  action.leadPost,
  asDate(dueDate(action.deadline)),
  status.countdown,
];
const ACTION_HEADINGS = ['Ref', 'Action', 'Lead (post)', 'Deadline', 'Countdown'];

function countsSection({ plan, statuses }: DashboardInput): DashboardSection {
  const counts = countsOf(statuses);
  const order = [
    ...plan.statusKey.map(({ code }) => code),
    ...STATUS_CODES.filter((code) => !plan.statusKey.some((row) => row.code === code)),
  ];
  const lines = order.map((code): NewCell[] => {
    const row = plan.statusKey.find((candidate) => candidate.code === code);
    return [
      statusLabel(code, plan.statusKey),
      row?.meaning ?? '',
      counts.byStatus[code],
      code === 'closed' ? 'not counted' : `of ${counts.total}`,
      row?.symbol ?? '',
    ];
  });
  return {
    title: `Actions: ${inWords(counts, plan.statusKey)}`,
    headings: ['Status', 'Meaning', 'Actions', 'Of', 'Symbol'],
    lines: counts.all === 0 ? [] : lines,
    whenEmpty: 'No actions yet. Type the first one on the Action plan tab.',
  };
}

function lateSection(input: DashboardInput): DashboardSection {
  const late = linesOf(input)
    .filter(({ status }) => status.workingDaysLeft !== undefined && status.workingDaysLeft < 0)
    .sort(byDue);
  return {
    title: `Late: ${late.length === 0 ? 'nothing' : `${counted(late.length, 'action')} past the deadline`}`,
    headings: ACTION_HEADINGS,
    lines: late.map(actionCells),
    whenEmpty: 'No action is past its deadline.',
  };
}

function dueSection(input: DashboardInput): DashboardSection {
  const last = addDays(input.today, SOON_DAYS);
  const due = linesOf(input)
    .filter(({ action, status }) => {
      const date = dueDate(action.deadline);
      return (
        status.workingDaysLeft !== undefined && status.workingDaysLeft >= 0 && date !== undefined && date >= input.today && date <= last
      );
    })
    .sort(byDue);
  return {
    title: `Due by ${formatDate(last)}: ${due.length === 0 ? 'nothing' : counted(due.length, 'action')}`,
    headings: ACTION_HEADINGS,
    lines: due.map(actionCells),
    whenEmpty: `No action is due in the next ${SOON_DAYS} days.`,
  };
}

function statutorySection({ plan, today, calendar }: DashboardInput): DashboardSection {
  const last = addDays(today, plan.settings.urgentWithinDays);
  const open = clocksOfPlan(plan, today, calendar)
    .filter(
      ({ state, computed, difference }) =>
        state === 'waiting' ||
        state === 'refused' ||
        ((state === 'running' || state === 'passed') && computed !== undefined && (computed <= last || difference !== '')),
    )
    .sort((one, other) => ((one.computed ?? '9999') < (other.computed ?? '9999') ? -1 : 1));
  const lines = open.map((clock): NewCell[] => [
    clock.inspection.ref,
    clock.rule.name,
    `${clock.anchorName}${clock.anchorDate === undefined ? '' : `, ${formatDate(clock.anchorDate)}`}`,
    asDate(clock.computed),
    clock.difference === '' ? clock.countdown : `${clock.countdown}. ${clock.difference}`,
  ]);
  return {
    title: 'Dates set by law and custom',
    headings: ['Inspection', 'Rule', 'Counts from', 'Date', 'Countdown'],
    lines,
    whenEmpty: `No such date falls in the next ${plan.settings.urgentWithinDays} days.`,
  };
}

function committeeSection({ plan, today, calendar }: DashboardInput): DashboardSection {
  const last = addDays(today, plan.settings.urgentWithinDays);
  const lines = plan.meetings
    .flatMap((meeting) => {
      const body = plan.bodies.find(({ ref }) => ref === meeting.body);
      if (meeting.date === undefined || meeting.date < today) return [];
      return planBack({
        body: body ?? { name: meeting.body, kind: undefined },
        date: meeting.date,
        rules: plan.deadlineRules,
        today,
        calendar,
        clearances: [],
      })
        .filter((step) => step.date >= today && step.date <= last)
        .map((step) => ({
          step,
          cells: [
            meeting.ref,
            step.name === 'Meeting' ? `Meeting: ${body?.name ?? meeting.body}` : step.name,
            body?.name ?? meeting.body,
            asDate(step.date),
            step.countdown,
          ] as NewCell[],
        }));
    })
    .sort((one, other) => (one.step.date < other.step.date ? -1 : 1))
    .map(({ cells }) => cells);
  return {
    title: 'Committee dates',
    headings: ['Meeting', 'What', 'Body', 'Date', 'Countdown'],
    lines,
    whenEmpty: `No meeting has a date in the next ${plan.settings.urgentWithinDays} days.`,
  };
}

function promisesSection({ plan, today, calendar }: DashboardInput): DashboardSection {
  const open = followUps(plan, today, calendar).filter(
    ({ decision, state }) =>
      (decision.kind === 'Undertaking' || decision.kind === 'Action requested' || decision.ownerPost !== '') &&
      state !== 'Met' &&
      state !== 'No longer wanted',
  );
  const lines = open.map(({ decision, body, due, countdown }): NewCell[] => [
    decision.ref,
    shortened(decision.text, 160),
    decision.ownerPost === '' ? (body?.name ?? '') : decision.ownerPost,
    asDate(due),
    `${decision.kind ?? 'Decision'}: ${countdown}`,
  ]);
  return {
    title: 'Promises and requests still open',
    headings: ['Decision', 'What', 'Owner (post)', 'Due', 'Countdown'],
    lines,
    whenEmpty: 'Nothing that was promised or asked for is open.',
  };
}

function attentionSection(input: DashboardInput): DashboardSection {
  const lines = linesOf(input);
  const stale = lines.filter(({ status }) => status.isStale).length;
  const waiting = lines.filter(({ status }) => status.isSignOffLate).length;
  const noLead = lines.filter(({ action, status }) => action.leadPost === '' && status.status !== 'closed').length;
  const told = [
    [stale, `without an update for more than ${counted(input.plan.settings.staleAfterDays, 'day')}`],
    [waiting, `waiting for sign-off for more than ${counted(input.plan.settings.signOffWithinDays, 'day')}`],
    [noLead, 'without a lead'],
  ] as const;
  const cells = told
    .filter(([count]) => count > 0)
    .map(([count, words]): NewCell[] => ['', `${counted(count, 'action')} ${words}`, '', '', '']);
  const moved = redatingsSentence(redatings(input.plan.actions));
  if (moved !== '') cells.push(['', moved, '', '', '']);
  if (input.problemCount > 0) cells.push(['', `${counted(input.problemCount, 'cell')} to look at, listed on the Checks tab`, '', '', '']);
  return { title: 'To look at', headings: [], lines: cells, whenEmpty: 'Nothing.' };
}

function healthSection({ lastNightly, lastSummaries, updatesInstalledBy, today }: DashboardInput): DashboardSection {
  const ago = lastNightly === undefined ? undefined : Math.round((Date.parse(today) - Date.parse(lastNightly)) / 86_400_000);
  const when = ago === undefined ? 'never' : ago === 0 ? 'today' : ago === 1 ? 'yesterday' : `${ago} days ago`;
  const warning =
    updatesInstalledBy !== '' && (ago === undefined ? false : ago > 1)
      ? '. The trigger seems to be dead: choose Set up ▸ Automatic updates'
      : '';
  const installed =
    updatesInstalledBy === ''
      ? 'Automatic updates are off. Choose Set up ▸ Automatic updates.'
      : `Automatic updates were switched on by ${updatesInstalledBy}`;
  return {
    title: 'Automatic updates',
    headings: [],
    lines: [
      ['', `Last nightly refresh: ${when}${warning}`, '', '', ''],
      ['', `Weekly summaries last sent: ${lastSummaries === undefined ? 'never' : formatDate(lastSummaries)}`, '', '', ''],
      ['', installed, '', '', ''],
    ],
    whenEmpty: '',
  };
}

const padded = (cells: readonly NewCell[]): NewCell[] => Array.from({ length: DASHBOARD_COLUMNS }, (_, index) => cells[index] ?? '');

/** The whole Dashboard as one block of cells, `DASHBOARD_COLUMNS` wide. */
export function dashboardBlock(input: DashboardInput): NewCell[][] {
  const { councilName, planName } = input.plan.settings;
  const block: NewCell[][] = [
    padded([`${planName}: ${councilName}`]),
    padded([`${AS_AT}${formatDate(input.today)}`, '', '', asDate(input.today)]),
  ];
  for (const section of DASHBOARD_SECTIONS) {
    const { title, headings, lines, whenEmpty } = section(input);
    block.push(padded([]), padded([title]));
    if (lines.length === 0) block.push(padded(['', whenEmpty]));
    else block.push(...(headings.length === 0 ? [] : [padded(headings)]), ...lines.slice(0, MOST_LINES).map(padded));
    if (lines.length > MOST_LINES) block.push(padded(['', `and ${lines.length - MOST_LINES} more`]));
  }
  return block;
}
