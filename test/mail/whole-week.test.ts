import { day } from '../../src/days/plain-date.ts';
import { administrators, HEARTBEAT_KIND, laterReportKind, reportMessage } from '../../src/mail/heartbeat.ts';
import type { RunReport } from '../../src/mail/heartbeat.ts';
import { LEDGER_STATES, rowFromKey } from '../../src/mail/ledger/ledger.ts';
import type { LedgerRow } from '../../src/mail/ledger/ledger.ts';
import { summaryMessage } from '../../src/mail/messages.ts';
import type { Delivery, Message } from '../../src/mail/messages.ts';
import { weekOfSummaries } from '../../src/mail/summaries.ts';
import type { WeekOfSummaries } from '../../src/mail/summaries.ts';
import type { Plan } from '../../src/plan/model.ts';
import { EARLIER_SNAPSHOTS, everythingPlan } from '../support/everything.ts';
import { EVERYTHING_ON } from '../support/everything-actions.ts';
import { expectGolden, inLines } from '../support/golden.ts';
import { aSummaryInput } from './summary-input.ts';

const IN_EARNEST: Delivery = { testAddress: undefined, planLink: 'https://sheets.example/plan' };
const AS_A_TEST: Delivery = { ...IN_EARNEST, testAddress: 'tester@exampleshire.example' };

const weekOf = (plan: Plan): WeekOfSummaries =>
  weekOfSummaries(aSummaryInput(EVERYTHING_ON, plan, { snapshots: EARLIER_SNAPSHOTS, importedOn: day('2026-11-18') }));
const messagesOf = (plan: Plan, delivery: Delivery): Message[] =>
  weekOf(plan).summaries.map((summary) => summaryMessage(summary, plan, delivery));

/** A page with a line of its own for each block, so that a person can read what changed. */
const unfolded = (html: string): string => html.replace(/(<\/(?:p|h1|h2|div|tr|table|head|style)>|<br>)/g, '$1\n');

function shown(message: Message, ...parts: readonly ('text' | 'html' | 'files')[]): string {
  const { compose, problem, ...envelope } = message;
  const content = compose();
  const said = parts.map((part) => {
    if (part === 'files') return inLines(content.files ?? []).replaceAll('\r', '');
    return part === 'html' ? unfolded(content.html) : content.text;
  });
  return [`=== ${message.key}`, inLines({ ...envelope, problem: problem?.code }), `subject: ${content.subject}`, '', ...said].join('\n');
}

describe('the mail of a week of a plan with every case in it', () => {
  const plan = everythingPlan();
  const messages = messagesOf(plan, IN_EARNEST);
  const to = (address: string): Message => messages.find((message) => message.address === address) as Message;

  it('says this to those who lead or direct, as text', () => {
    expectGolden(
      'test/mail/whole-leads.txt',
      messages
        .slice(0, 4)
        .map((message) => shown(message, 'text'))
        .join('\n'),
    );
  });

  it('says this to the others, and of those who cannot be mailed why', () => {
    expectGolden(
      'test/mail/whole-others.txt',
      messages
        .slice(4)
        .map((message) => shown(message, 'text'))
        .join('\n'),
    );
  });

  it('looks like this as a page, for a director and for a lead', () => {
    const pages = ['director@exampleshire.example', 'duty@exampleshire.example'].map((address) => shown(to(address), 'html'));
    expectGolden('test/mail/whole-pages.txt', pages.join('\n'));
  });

  it('brings these dates as a file', () => {
    const files = ['director@exampleshire.example', 'qa@exampleshire.example'].map((address) => shown(to(address), 'files'));
    expectGolden('test/mail/whole-dates.txt', files.join('\n'));
  });

  it('is marked in test mode, and names the cells that were kept out of it', () => {
    const tests = messagesOf(plan, AS_A_TEST).filter(({ lines }) => lines <= 2);
    const { withheld } = weekOf(plan);
    expectGolden('test/mail/whole-test.txt', [inLines(withheld), ...tests.map((message) => shown(message, 'text', 'html'))].join('\n'));
  });
});

describe("the administrator's report", () => {
  const row = (state: LedgerRow['state'], index: number): LedgerRow => ({
    ...rowFromKey(`post${index}@exampleshire.example | 2026-W48 | summary`),
    state,
    post: index % 3 === 0 ? '' : `Post ${index}`,
    lines: index,
    why: index % 2 === 0 ? `Reason ${index}.` : '',
  });
  const report = (changes: Partial<RunReport>, plan: Plan, delivery: Delivery, kind: string): string => {
    const { context, withheld } = weekOf(plan);
    const whole = (): RunReport => ({
      week: context.week,
      today: day(EVERYTHING_ON),
      time: '07:05',
      by: 'the weekly trigger',
      rows: [...LEDGER_STATES, ...LEDGER_STATES].map(row),
      withheldLines: withheld,
      concerns: ['No director is named on the People tab.', 'The refresh of last night did not run.'],
      ...changes,
    });
    return administrators(plan, day(EVERYTHING_ON))
      .map((holder) => shown(reportMessage(holder, plan, delivery, kind, context.week, whole), 'text', 'html'))
      .join('\n');
  };

  it('says what became of every message, to the address of Settings or to who has the role', () => {
    const quiet = { rows: [], withheldLines: [], concerns: [] };
    const reports = [
      report({}, everythingPlan(), IN_EARNEST, HEARTBEAT_KIND),
      report(quiet, everythingPlan({ administratorEmail: '' }), AS_A_TEST, laterReportKind(day(EVERYTHING_ON))),
      report(
        { ...quiet, rows: [row('sent', 1)] },
        everythingPlan({ administratorEmail: 'nobody@elsewhere.example' }),
        IN_EARNEST,
        HEARTBEAT_KIND,
      ),
    ];
    expectGolden('test/mail/whole-report.txt', reports.join('\n'));
  });
});
