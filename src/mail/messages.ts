import type { MailedPeople } from './mail-plan.ts';
import { problemInWords } from '../workbook/places.ts';
import type { Problem } from '../plan/problem.ts';
import { counted } from '../words/words.ts';
import { allowedDomains, isInDomains, readAddress } from './addresses.ts';
import { composeHtml } from './compose/compose-html.ts';
import type { MessageFrame } from './compose/compose-text.ts';
import { composeText } from './compose/compose-text.ts';
import { postsToName } from './gate.ts';
import { pausedWords } from './holders.ts';
import type { Planned } from './ledger/ledger.ts';
import { ledgerKey, TEST_SUFFIX } from './ledger/ledger.ts';
import { shownText } from './compose/shown-text.ts';
import { subjectOf } from './compose/subject.ts';
import type { MailFile } from './calendar/summary-days.ts';
import { datesFile } from './calendar/summary-days.ts';
import type { Summary } from './summary.ts';
import { countOf, lineCount, MOST_LINES_IN_A_SECTION, shortenedTo } from './summary.ts';

/** What one e-mail says. */
export interface Content {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly files?: readonly MailFile[];
}

/** One message of a run: whom it is for, where it goes, and how to compose it when its turn comes. */
export interface Message extends Planned {
  /** Where it is sent: the person's address, or in test mode the test address. */
  readonly to: string;
  readonly compose: () => Content;
  /** Why it is not sent, as a problem of a cell, where a cell is to blame. */
  readonly problem?: Problem;
  /** What the ledger says beside a message that was sent. */
  readonly note: string;
}

/** Where messages go and how they are marked. */
export interface Delivery {
  /** The test address, where test mode is on. */
  readonly testAddress: string | undefined;
  readonly planLink: string;
}

export const SUMMARY_KIND = 'summary';

/**
 * The test address of Settings, where there is one: then everything goes to it. `fault` says why it cannot be used; then
 * nothing is sent, rather than sent in earnest.
 */
export function testAddress(setting: string, domains: string): { address: string | undefined; fault?: string } {
  const reading = readAddress(setting);
  if (reading.kind === 'empty') return { address: undefined };
  if (reading.kind === 'bad')
    return { address: undefined, fault: `Settings, Test address: "${shownText(setting, 60)}" ${reading.words} Nothing was sent.` };
  return isInDomains(reading.address, allowedDomains(domains))
    ? { address: reading.address }
    : { address: undefined, fault: `Settings, Test address: ${reading.address} is not in the allowed e-mail domains. Nothing was sent.` };
}

/** "summary", or "summary (test)" so that a test is no obstacle to the real one. */
export function kindOf(kind: string, delivery: Pick<Delivery, 'testAddress'>): string {
  return delivery.testAddress === undefined ? kind : kind + TEST_SUFFIX;
}

/** The frame of every message: names, how to pause, the way to the plan. */
export function messageFrame(plan: MailedPeople, delivery: Delivery, person: string): MessageFrame {
  return {
    planName: plan.settings.planName,
    councilName: plan.settings.councilName,
    pauseWording: plan.settings.pauseWording,
    planLink: delivery.planLink,
    testFor: delivery.testAddress === undefined ? undefined : person,
  };
}

/** The message that carries a summary, or the reason why none does. */
export function summaryMessage(summary: Summary, plan: MailedPeople, delivery: Delivery): Message {
  const { holder, week } = summary;
  const kind = kindOf(SUMMARY_KIND, delivery);
  const obstacle =
    (holder.obstacle === undefined ? undefined : problemInWords(holder.obstacle)) ??
    (holder.isPaused ? pausedWords(plan, holder.key, summary.asAt) : undefined);
  return {
    key: ledgerKey(holder.key, week.week, kind),
    week: week.week,
    kind,
    post: holder.posts.map((post) => shownText(post, 80)).join(', '),
    address: holder.address,
    to: delivery.testAddress ?? holder.address,
    lines: lineCount(summary),
    urgency: urgencyOf(summary),
    ...(obstacle === undefined ? {} : { obstacle }),
    ...(holder.obstacle === undefined ? {} : { problem: holder.obstacle }),
    note: summary.linesWithheld === 0 ? '' : `${counted(summary.linesWithheld, 'line')} left out: may identify a child.`,
    compose: () => {
      const frame = messageFrame(plan, delivery, holder.address === '' ? postsToName(holder.posts).join(', ') : holder.address);
      return contentWithin(summary, plan, frame);
    },
  };
}

/** Google's limit for the body is 200 kB (400 kB in Workspace); base64 and headers are not counted. */
const MOST_BODY_BYTES = 190 * 1024;
/** Tried in turn: how many lines of a section are shown. */
const LINES_SHOWN = [MOST_LINES_IN_A_SECTION, 12, 5, 2];

/** The message with as many lines as Google takes. */
function contentWithin(full: Summary, plan: MailedPeople, frame: MessageFrame): Content {
  const subject = subjectOf(full, plan.settings.planName, frame.testFor !== undefined);
  const dates = datesFile(full, shownText(plan.settings.planName, 120));
  const contents = LINES_SHOWN.map((most) => (): Content => {
    const summary = shortenedTo(full, most);
    return {
      subject,
      text: composeText(summary, frame),
      html: composeHtml(summary, frame),
      ...(dates === undefined ? {} : { files: [dates] }),
    };
  });
  let content = (contents[0] as () => Content)();
  for (const shorter of contents.slice(1)) {
    if (bytesOf(content.html) <= MOST_BODY_BYTES && bytesOf(content.text) <= MOST_BODY_BYTES) return content;
    content = shorter();
  }
  return content;
}

/** Bytes in UTF-8: one for ASCII, up to three for each half of the rest. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) bytes += 2;
  return bytes;
}

/**
 * Who must hear first where the quota does not reach everybody: whoever has something escalated or overdue, then the
 * directors, then whoever has something due soon, owed or to sign off; within each, whoever has more of it.
 */
function urgencyOf(summary: Summary): number[] {
  const late = countOf(summary, 'escalated') + countOf(summary, 'overdue');
  const near =
    countOf(summary, 'red') +
    countOf(summary, 'dueSoon') +
    countOf(summary, 'undertaking') +
    countOf(summary, 'paper') +
    countOf(summary, 'signOff');
  const rank = late > 0 ? 0 : summary.planView !== undefined ? 1 : near > 0 ? 2 : 3;
  return [rank, -late, -near];
}
