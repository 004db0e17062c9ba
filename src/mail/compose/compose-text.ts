import { formatDate } from '../../days/plain-date.ts';
import { counted } from '../../words/words.ts';
import { postsToName } from '../gate.ts';
import { shownText } from './shown-text.ts';
import { headline } from './subject.ts';
import { canDoWords, whatYouCanDo } from './what-you-can-do.ts';
import type { PlanView, StatusLook, Summary, SummaryLine, SummarySection } from '../summary.ts';

/** What every message of the plan says besides its own content. */
export interface MessageFrame {
  readonly planName: string;
  readonly councilName: string;
  /** How to stop the messages for a while. */
  readonly pauseWording: string;
  /** Opens the spreadsheet. */
  readonly planLink: string;
  /** Whom it would have gone to, in test mode. */
  readonly testFor: string | undefined;
}

/** "Weekly summary for Head of Assessment, as at 23 November 2026" */
export function titleOf(summary: Summary): string {
  const posts = postsToName(summary.holder.posts)
    .map((post) => shownText(post, 80))
    .slice(0, 3);
  return `Weekly summary${posts.length === 0 ? '' : ` for ${posts.join(', ')}`}, as at ${formatDate(summary.asAt)}`;
}

/** Sentences about what was left out, for the end of a message. */
export function leftOutWords(summary: Summary): string {
  const { linesWithheld } = summary;
  if (linesWithheld === 0) return '';
  return (
    `${counted(linesWithheld, 'line')} ${linesWithheld === 1 ? 'is' : 'are'} left out because the plan's words ` +
    `may identify a child. The administrator has been told which cell. Open the plan to see ${linesWithheld === 1 ? 'it' : 'them'}.`
  );
}

export function testWords({ testFor }: MessageFrame): string {
  return testFor === undefined ? '' : `Test mode: this would have gone to ${shownText(testFor, 120)}. Nobody else was mailed.`;
}

export function moreWords(more: number): string {
  return `and ${more} more: open the plan to see them all.`;
}

/** "12 (was 10)": a count beside that of a week ago. */
export function countWords(now: number, before: number | undefined): string {
  return before === undefined ? String(now) : `${now} (was ${before})`;
}

export function statusWords({ symbol, label }: StatusLook): string {
  return shownText(`${symbol} ${label}`, 40);
}

/** The plain-text body of a summary. */
export function composeText(summary: Summary, frame: MessageFrame): string {
  const blocks = [
    testWords(frame),
    `${shownText(frame.planName, 120)} - ${shownText(frame.councilName, 120)}\n${titleOf(summary)}`,
    `${headline(summary)}.`,
    canDoText(summary),
    summary.planView === undefined ? '' : planViewText(summary.planView),
    ...summary.sections.map(sectionText),
    rollUpsText(summary),
    leftOutWords(summary),
    `The plan: ${frame.planLink}\n${shownText(frame.pauseWording, 600)}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function canDoText(summary: Summary): string {
  const lines = whatYouCanDo(summary).map((each) => `- ${canDoWords(each)}. ${each.how}\n  ${each.rows[0]?.link ?? ''}`);
  return lines.length === 0 ? '' : `${heading('What you can do')}\n${lines.join('\n')}`;
}

function heading(words: string): string {
  return `${words}\n${'-'.repeat(Math.min(words.length, 60))}`;
}

function sectionText({ heading: words, lines, more }: SummarySection): string {
  return [heading(`${words} (${lines.length + more})`), ...lines.map(lineText), more > 0 ? moreWords(more) : '']
    .filter((part) => part !== '')
    .join('\n');
}

function lineText({ ref, text, status, when, notes, why, link }: SummaryLine): string {
  const look = status === undefined ? '' : `[${statusWords(status)}] `;
  return [`- ${look}${ref === '' ? '' : `${ref}: `}${text} (${when})`, ...notes, `Why you: ${why}`, link]
    .map((part, index) => (index === 0 ? part : `  ${part}`))
    .join('\n');
}

function planViewText(view: PlanView): string {
  const counts = view.counts.map(({ status, now, before }) => `- ${statusWords(status)}: ${countWords(now, before)}`);
  const reds =
    view.reds.length === 0 ? view.noReds : sectionText({ key: 'red', heading: view.redsHeading, lines: view.reds, more: view.moreReds });
  const dates =
    view.dates.length === 0
      ? []
      : [
          heading('Statutory and committee dates'),
          ...view.dates.map(({ date, label, link }) => `- ${formatDate(date)}: ${label}\n  ${link}`),
        ];
  return [
    `${view.headline}\nYou get this because you are a director of the plan.`,
    [`${heading('Counts')}`, ...counts, view.comparedWith].join('\n'),
    reds,
    dates.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function rollUpsText({ rollUps }: Summary): string {
  if (rollUps.length === 0) return '';
  const lines = rollUps.map(({ name, words, link }) => `- ${name}: ${words}. You lead this workstream.\n  ${link}`);
  return `${heading('Your workstreams')}\n${lines.join('\n')}`;
}
