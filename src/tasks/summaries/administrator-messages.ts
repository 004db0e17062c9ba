import type { Holder } from '../../mail/holders.ts';
import { administrators, HEARTBEAT_KIND, laterReportKind, reportMessage } from '../../mail/heartbeat.ts';
import type { RunReport } from '../../mail/heartbeat.ts';
import type { LedgerRow } from '../../mail/ledger/ledger.ts';
import { isFinal, isTestKind, ledgerKey, TEST_SUFFIX } from '../../mail/ledger/ledger.ts';
import type { Delivery, Message } from '../../mail/messages.ts';
import { kindOf, SUMMARY_KIND } from '../../mail/messages.ts';
import type { WeekOfSummaries } from '../../mail/summaries.ts';
import { addDays, formatDate, parsePlainDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../../plan/problem.ts';
import { counted } from '../../words/words.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { MailRun } from './mail-run.ts';
import type { TaskRun } from '../run/run-task.ts';

interface Reporting {
  readonly run: TaskRun;
  readonly delivery: Delivery;
  readonly mail: MailRun;
  readonly summaries: WeekOfSummaries;
  readonly ledger: ReadonlyMap<string, LedgerRow>;
  readonly by: string;
  /** True where this run found something the administrator does not know yet. */
  readonly hasTrouble: boolean;
}

/**
 * The week's heartbeat; and once that has gone out, a later report where there is trouble, or where one still waits.
 * Composed when their turn comes, they say what became of everything before them.
 */
export function administratorMessages(reporting: Reporting): Message[] {
  const { run, delivery, summaries, ledger, hasTrouble } = reporting;
  const { plan, week } = summaries.context;
  const heartbeat = kindOf(HEARTBEAT_KIND, delivery);
  return administratorsOrNobody(reporting).flatMap((holder) => {
    const message = (kind: string): Message => reportMessage(holder, plan, delivery, kind, week, () => reportOf(reporting));
    const sent = ledger.get(ledgerKey(holder.key, week.week, heartbeat));
    if (sent === undefined || !isFinal(sent.state)) return [message(HEARTBEAT_KIND)];
    return laterKinds(ledger, holder, week.week, delivery, hasTrouble ? run.today : undefined).map(message);
  });
}

/** Where nobody is named, the ledger still gets its row, so that the week has an end. */
function administratorsOrNobody({ summaries, run }: Reporting): readonly Holder[] {
  const { plan } = summaries.context;
  const found = administrators(plan, run.today);
  if (found.length > 0) return found;
  const obstacle = problem(
    { of: 'settings', setting: 'administratorEmail' },
    'administrator-missing',
    'nobody is named here, and nobody has the role Administrator on the People tab, so nobody is told what was sent. Enter an address.',
  );
  return [{ key: 'administrator', address: '', posts: ['Administrator'], obstacle, isPaused: false, isDirector: false }];
}

function laterKinds(
  ledger: ReadonlyMap<string, LedgerRow>,
  holder: Holder,
  week: string,
  delivery: Delivery,
  today: PlainDate | undefined,
): string[] {
  const prefix = laterReportKind('1970-01-01' as PlainDate)
    .split(' ')
    .slice(0, 2)
    .join(' ');
  const waiting = [...ledger.values()].filter(
    (row) =>
      row.week === week &&
      row.kind.startsWith(`${prefix} `) &&
      !isFinal(row.state) &&
      isTestKind(row.kind) === (delivery.testAddress !== undefined) &&
      row.key === ledgerKey(holder.key, week, row.kind),
  );
  const kinds = waiting.map(({ kind }) => (kind.endsWith(TEST_SUFFIX) ? kind.slice(0, -TEST_SUFFIX.length) : kind));
  return [...new Set([...kinds, ...(today === undefined ? [] : [laterReportKind(today)])])];
}

function reportOf({ run, delivery, mail, summaries, by }: Reporting): RunReport {
  const { week } = summaries.context;
  const kind = kindOf(SUMMARY_KIND, delivery);
  return {
    week,
    today: run.today,
    time: run.time,
    by,
    rows: mail.rowsOf(week.week).filter((row) => row.kind === kind),
    withheldLines: summaries.withheld,
    concerns: [
      ...concernsOfReports(mail.rowsOf(week.week), kind),
      ...concernsOfPlan(summaries),
      ...concernsOfRefresh(run.properties, run.today),
    ],
  };
}

function concernsOfReports(rows: readonly LedgerRow[], summaryKind: string): string[] {
  return rows.some(({ kind, state }) => kind !== summaryKind && state === 'may not have been sent')
    ? ['An earlier report may not have been sent to you.']
    : [];
}

function concernsOfPlan({ context }: WeekOfSummaries): string[] {
  const atDirector = context.actions.filter(({ escalation }) => escalation?.step === 'director');
  if (atDirector.length === 0 || context.holders.withRole('Director').length > 0) return [];
  return [`${counted(atDirector.length, 'action')} escalated to the director, but nobody on the People tab has the role Director.`];
}

/** The nightly refresh keeps the plan up to date while nobody looks; a trigger that died shows here. */
function concernsOfRefresh(properties: Properties, today: PlainDate): string[] {
  const last = parsePlainDate(properties[STATE.lastNightly] ?? '');
  if (last === undefined) return ['The nightly refresh has never run. Switch it on with Set up ▸ Automatic updates…'];
  return last >= addDays(today, -1) ? [] : [`The nightly refresh last ran on ${formatDate(last)}. Look at Set up ▸ Automatic updates…`];
}
