import type { MailedPeople } from './mail-plan.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { formatDate } from '../days/plain-date.ts';
import type { Place } from '../plan/problem.ts';
import { placeOf, problemInWords } from '../workbook/places.ts';
import { counted, listed } from '../words/words.ts';
import { htmlFoot, htmlHeading, htmlNote, htmlPage } from './compose/compose-html.ts';
import type { MessageFrame } from './compose/compose-text.ts';
import { testWords } from './compose/compose-text.ts';
import { escapeHtml } from '../words/escape-html.ts';
import type { Holder } from './holders.ts';
import { Holders } from './holders.ts';
import type { LedgerRow } from './ledger/ledger.ts';
import { ledgerKey } from './ledger/ledger.ts';
import type { Content, Delivery, Message } from './messages.ts';
import { kindOf, messageFrame } from './messages.ts';
import { postsToName } from './gate.ts';
import { shownText } from './compose/shown-text.ts';
import type { WithheldLine } from './summary.ts';
import type { SummaryWeek } from './ledger/week.ts';

export const HEARTBEAT_KIND = 'heartbeat';

/** What the administrator is told: everything that ran, and everything that did not. */
export interface RunReport {
  readonly week: SummaryWeek;
  readonly today: PlainDate;
  readonly time: string;
  /** Who asked for the run, or that a trigger did. */
  readonly by: string;
  /** The week's ledger rows as they stand when the report is composed, the administrator's own left out. */
  readonly rows: readonly LedgerRow[];
  readonly withheldLines: readonly WithheldLine[];
  /** Sentences about other things that need somebody: no director, a refresh that did not run. */
  readonly concerns: readonly string[];
}

/** Who gets the report: the address of Settings, else everybody whose role is Administrator. */
export function administrators(plan: MailedPeople, today: PlainDate): readonly Holder[] {
  const holders = new Holders(plan, today);
  const place: Place = { of: 'settings', setting: 'administratorEmail' };
  const { administratorEmail } = plan.settings;
  if (administratorEmail.trim() === '') return holders.withRole('Administrator');
  const named = holders.of({ post: 'Administrator', email: administratorEmail, place });
  return named === undefined ? [] : [named];
}

/**
 * The administrator's message. It comes last, when the others' fate is known, so it is composed from what `report` says
 * at its turn. `kind` is the heartbeat, or a later report of the same week.
 */
export function reportMessage(
  holder: Holder,
  plan: MailedPeople,
  delivery: Delivery,
  kind: string,
  week: SummaryWeek,
  report: () => RunReport,
): Message {
  const full = kindOf(kind, delivery);
  return {
    key: ledgerKey(holder.key, week.week, full),
    week: week.week,
    kind: full,
    post: holder.posts.join(', '),
    address: holder.address,
    to: delivery.testAddress ?? holder.address,
    lines: 0,
    urgency: [9],
    note: '',
    ...(holder.obstacle === undefined ? {} : { obstacle: problemInWords(holder.obstacle), problem: holder.obstacle }),
    compose: () => composeReport(report(), plan, messageFrame(plan, delivery, holder.address)),
  };
}

/** "report of 26 November 2026": for trouble found after the week's heartbeat went out. */
export function laterReportKind(today: PlainDate): string {
  return `report of ${formatDate(today)}`;
}

interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

function composeReport(report: RunReport, plan: MailedPeople, frame: MessageFrame): Content {
  const title = `Summaries of week ${report.week.week}`;
  const headline = `${outcomeWords(report)}.`;
  const intro = `${title}: run on ${formatDate(report.today)} at ${report.time} by ${shownText(report.by, 120)}.`;
  const parts = partsOf(report).filter(({ lines }) => lines.length > 0);
  const test = testWords(frame);
  const subject =
    `${frame.testFor === undefined ? '' : '[Test] '}Weekly summaries: ${outcomeWords(report)} — ` +
    `${shownText(plan.settings.planName, 60)}`;
  const text = [
    test,
    intro,
    headline,
    ...parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n')),
    `The plan: ${frame.planLink}`,
    "You get this because you are the plan's administrator.",
  ];
  const html = [
    htmlNote(test),
    `<h1 class="ink" style="margin:0 0 8px 0;font-size:20px;line-height:1.3;color:#1a1a1a">${escapeHtml(headline)}</h1><p ` +
      `style="margin:0">${escapeHtml(intro)} You get this because you are the plan's administrator.</p>`,
    ...parts.map(
      ({ heading, lines }) =>
        `${htmlHeading(heading)}<ul style="margin:0;padding:0 0 0 ` +
        `20px">${lines.map((line) => `<li style="overflow-wrap:anywhere">${escapeHtml(line)}</li>`).join('')}</ul>`,
    ),
    htmlFoot({ ...frame, pauseWording: '' }),
  ];
  return { subject, text: `${text.filter((block) => block !== '').join('\n\n')}\n`, html: htmlPage(title, html) };
}

/** "25 sent, 1 failed, 2 not mailed": what became of the week's messages. */
function outcomeWords({ rows }: Pick<RunReport, 'rows'>): string {
  const count = (state: LedgerRow['state']): number => rows.filter((row) => row.state === state).length;
  const parts = (
    [
      ['sent', 'sent'],
      ['may not have been sent', 'may not have been sent'],
      ['failed', 'failed'],
      ['carried over', 'carried over to the next day'],
      ['withheld', 'not mailed'],
    ] as const
  )
    .map(([state, words]) => (count(state) === 0 ? '' : `${count(state)} ${words}`))
    .filter((part) => part !== '');
  return parts.length === 0 ? 'nobody had anything due' : listed(parts);
}

const named = (post: string, address: string): string => [...postsToName([post]), address].filter((part) => part !== '').join(', ');

function partsOf({ rows, withheldLines, concerns }: RunReport): Part[] {
  const inState = (state: LedgerRow['state']): LedgerRow[] => rows.filter((row) => row.state === state);
  const said = ({ post, address, why }: LedgerRow): string =>
    shownText([named(post, address), why].filter((part) => part !== '').join(': '), 400);
  const sent = inState('sent');
  return [
    { heading: 'May not have been sent, and is not sent again', lines: inState('may not have been sent').map(said) },
    { heading: 'Failed', lines: inState('failed').map(said) },
    { heading: 'Carried over to the next day', lines: inState('carried over').map(said) },
    { heading: 'Not mailed', lines: inState('withheld').map(said) },
    {
      heading: 'Lines left out because they may identify a child',
      lines: withheldLines.map(({ place, kind }) => `${placeOf(place)}: what looks like ${kind}. The words are not repeated here.`),
    },
    { heading: 'Needs looking at', lines: concerns.map((concern) => shownText(concern, 400)) },
    {
      heading: `Sent (${counted(sent.length, 'message')})`,
      lines: sent.map(({ post, address, lines }) => shownText(`${named(post, address)}: ${counted(lines, 'line')}`, 300)),
    },
  ];
}
