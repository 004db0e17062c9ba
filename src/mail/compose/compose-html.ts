import { contrastRatio, LEAST_CONTRAST, readColour } from '../../plan/status/contrast.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { MessageFrame } from './compose-text.ts';
import { countWords, leftOutWords, moreWords, statusWords, testWords, titleOf } from './compose-text.ts';
import { escapeHtml, escapeLink } from '../../words/escape-html.ts';
import { shownText } from './shown-text.ts';
import { headline } from './subject.ts';
import { canDoWords, whatYouCanDo } from './what-you-can-do.ts';
import type { PlanView, StatusLook, Summary, SummaryLine, SummarySection } from '../summary.ts';

/*
 * Mail programs keep inline styles and tables and little else. What stands in <style> is for those that keep it: the
 * dark scheme. Without it the message stays dark on light, which every program can show. No images, nothing fetched.
 */
const FONT = 'font-family:Arial,Helvetica,sans-serif;';
const INK = '#1a1a1a';
const QUIET = '#4a4a4a';
const LINK = '#0b57a4';
const PAPER = '#ffffff';
const GROUND = '#f2f2f0';
const RULE = '#c9c9c6';

const DARK = [
  '.ground{background:#161616!important}',
  '.paper{background:#222222!important;border-color:#4a4a4a!important}',
  '.ink,.ink td,.ink th{color:#f1f1f1!important}',
  '.quiet{color:#c4c4c4!important}',
  '.rule{border-color:#4a4a4a!important}',
  'a.link{color:#9ec7ff!important}',
  '.note{background:#3a3420!important;color:#f7efd0!important}',
].join('');

/** A whole page of one message, in British English, around its rows of content. */
export function htmlPage(title: string, rows: readonly string[]): string {
  const body = rows
    .filter((row) => row !== '')
    .map(
      (row) => `<tr><td class="ink" style="${FONT}padding:0 16px 16px 16px;font-size:16px;line-height:1.45;color:${INK}">${row}</td></tr>`,
    );
  return (
    `<!DOCTYPE html><html lang="en-GB" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" ` +
    `content="width=device-width, initial-scale=1">` +
    `<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light ` +
    `dark"><title>${escapeHtml(title)}</title>` +
    `<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${DARK}}</style></head>` +
    `<body class="ground" style="margin:0;padding:0;background:${GROUND}">` +
    `<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" ` +
    `style="background:${GROUND};border-collapse:collapse"><tr><td align="center" style="padding:8px">` +
    `<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" ` +
    `style="max-width:680px;background:${PAPER};border:1px solid ${RULE};border-collapse:separate;text-align:left">` +
    `<tr><td style="padding:0 0 16px 0;font-size:0;line-height:0">&nbsp;</td></tr>${body.join('')}</table></td></tr></table></body></html>`
  );
}

/** The HTML body of a summary. */
export function composeHtml(summary: Summary, frame: MessageFrame): string {
  const { planView } = summary;
  return htmlPage(titleOf(summary), [
    htmlNote(testWords(frame)),
    `<p class="quiet" style="margin:0 0 4px 0;font-size:14px;color:${QUIET}">${words(frame.planName, 120)} · ` +
      `${words(frame.councilName, 120)}</p>` +
      `<h1 class="ink" style="margin:0 0 8px 0;font-size:20px;line-height:1.3;color:${INK}">${escapeHtml(headline(summary))}</h1>` +
      `<p class="quiet" style="margin:0;font-size:14px;color:${QUIET}">${escapeHtml(titleOf(summary))}</p>`,
    canDoHtml(summary),
    ...(planView === undefined ? [] : planViewRows(planView)),
    ...summary.sections.map(sectionHtml),
    summary.rollUps.length === 0
      ? ''
      : htmlHeading('Your workstreams') +
        summary.rollUps
          .map(({ name, words: counts, link }) =>
            block(`<strong>${htmlLink(link, name)}</strong><br>${escapeHtml(counts)}.${quiet('You lead this workstream.')}`),
          )
          .join(''),
    htmlNote(leftOutWords(summary)),
    htmlFoot(frame),
  ]);
}

/** The last row of every message: the way to the plan and how to pause. */
export function htmlFoot(frame: MessageFrame): string {
  return (
    `<p class="quiet" ` +
    `style="margin:0;font-size:14px;color:${QUIET}">${htmlLink(frame.planLink, 'Open the plan')}<br>${words(frame.pauseWording, 600)}</p>`
  );
}

export function htmlHeading(text: string): string {
  return `<h2 class="ink" style="margin:8px 0 4px 0;font-size:17px;line-height:1.3;color:${INK}">${escapeHtml(text)}</h2>`;
}

/** A sentence that must not be missed; nothing for no words. */
export function htmlNote(text: string): string {
  return text === ''
    ? ''
    : `<p class="note" style="margin:0;padding:8px 12px;background:#fff4cc;color:${INK};font-size:15px">${escapeHtml(text)}</p>`;
}

/** Cell text stands in <bdi>: right-to-left words cannot turn the line around them. */
function words(text: string, longest?: number): string {
  return `<bdi>${escapeHtml(shownText(text, longest))}</bdi>`;
}

function htmlLink(link: string, text: string): string {
  const address = escapeLink(link);
  return address === '' ? words(text) : `<a class="link" href="${address}" style="color:${LINK}">${words(text)}</a>`;
}

function quiet(text: string): string {
  return `<br><span class="quiet" style="font-size:14px;color:${QUIET}">${escapeHtml(text)}</span>`;
}

function block(html: string): string {
  return `<div class="rule" style="padding:8px 0;border-top:1px solid ${RULE};overflow-wrap:anywhere;word-break:break-word">${html}</div>`;
}

function canDoHtml(summary: Summary): string {
  const lines = whatYouCanDo(summary);
  if (lines.length === 0) return '';
  const shown = lines.map((each) => block(`${canDoWords(each, ({ name, link }) => htmlLink(link, name))}.${quiet(each.how)}`));
  return htmlHeading('What you can do') + shown.join('');
}

function sectionHtml({ heading, lines, more }: SummarySection): string {
  return (
    htmlHeading(`${heading} (${lines.length + more})`) +
    lines.map(lineHtml).join('') +
    (more === 0 ? '' : block(escapeHtml(moreWords(more))))
  );
}

function lineHtml({ ref, text, status, when, notes, why, link }: SummaryLine): string {
  const look = status === undefined ? '' : `${chip(status)} `;
  const name = ref === '' ? 'Open its row' : ref;
  return block(
    `${look}<strong>${htmlLink(link, name)}</strong> <span>${escapeHtml(when)}</span><br>${words(text)}` +
      notes.map((note) => `<br>${words(note, 400)}`).join('') +
      quiet(`Why you: ${why}`),
  );
}

/** The status's word and symbol on its colour; where the council's pair is too faint, in black or white, whichever is clearer. */
function chip(status: StatusLook): string {
  const background = readColour(status.colour) ?? '#e6e6e6';
  const wanted = readColour(status.textColour);
  const clearer = contrastRatio(background, '#000000') >= contrastRatio(background, '#ffffff') ? '#000000' : '#ffffff';
  const colour = wanted !== undefined && contrastRatio(background, wanted) >= LEAST_CONTRAST ? wanted : clearer;
  return (
    `<span style="display:inline-block;padding:1px ` +
    `8px;background:${background};color:${colour};font-size:14px;font-weight:bold;border:1px ` +
    `solid ${colour}">${escapeHtml(statusWords(status))}</span>`
  );
}

function planViewRows(view: PlanView): string[] {
  const cell = 'class="rule" style="padding:4px 12px 4px 0;border-bottom:1px solid #c9c9c6;text-align:left;font-size:15px"';
  const counts = view.counts.map(
    ({ status, now, before }) =>
      `<tr><th scope="row" ${cell}>${chip(status)}</th><td ${cell}>${escapeHtml(countWords(now, before))}</td></tr>`,
  );
  const reds =
    view.reds.length === 0
      ? htmlHeading(view.redsHeading) + block(escapeHtml(view.noReds))
      : sectionHtml({ key: 'red', heading: view.redsHeading, lines: view.reds, more: view.moreReds });
  return [
    `<p class="ink" style="margin:0;color:${INK}">${escapeHtml(view.headline)}</p><p class="quiet" ` +
      `style="margin:0;font-size:14px;color:${QUIET}">You get this because you are a director of the plan.</p>`,
    `${htmlHeading('Counts')}<table class="ink" cellpadding="0" cellspacing="0" border="0" ` +
      `style="border-collapse:collapse;color:${INK}"><tr><th scope="col" ${cell}>Status</th><th scope="col" ` +
      `${cell}>Actions</th></tr>${counts.join('')}</table>` +
      `<p class="quiet" style="margin:4px 0 0 0;font-size:14px;color:${QUIET}">${escapeHtml(view.comparedWith)}</p>`,
    reds,
    view.dates.length === 0
      ? ''
      : htmlHeading('Statutory and committee dates') +
        view.dates
          .map(({ date, label, link }) => block(`<strong>${escapeHtml(formatDate(date))}</strong><br>${htmlLink(link, label)}`))
          .join(''),
  ];
}
