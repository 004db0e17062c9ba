import { formatDate } from '../../days/plain-date.ts';
import { listed, shortenedByWords } from '../../words/words.ts';
import type { BarPart, Trend } from '../layout/document-tree.ts';
import type { Paper, PaperParagraph } from '../paper.ts';
import type { ParagraphKey } from '../paragraphs/keys.ts';
import { progressBar } from '../template-data.ts';

/** One slide: what members see, and the whole words for who speaks. */
export interface Slide {
  readonly title: string;
  readonly lines: readonly string[];
  readonly notes: string;
  readonly picture?: SlidePicture;
}

/** A picture drawn from the paper's own numbers; `altText` says in words what it shows. */
export type SlidePicture = { readonly altText: string } & (
  { readonly kind: 'bar'; readonly parts: readonly BarPart[] } | { readonly kind: 'trend'; readonly trend: Trend }
);

/** Members listen to so many slides of so many lines; the paper has the rest, and so have the notes. */
export const MOST_SLIDES = 10;
const MOST_LINES = 6;
const MOST_CHARACTERS = 200;

/** A slide for each of these paragraphs of the paper that says anything, in the order in which they are told. */
const TOLD: readonly { readonly of: ParagraphKey; readonly title: string }[] = [
  { of: 'sinceLastMet', title: 'Since you last met' },
  { of: 'exceptions', title: 'What needs your attention, and why' },
  { of: 'whatYouAsked', title: 'What you asked for' },
  { of: 'impact', title: 'What has changed for children' },
  { of: 'risks', title: 'Risks to the plan' },
];

/** The paragraphs of a paper that slides tell: the others need not be written, nor what they are written from be read. */
export const PARAGRAPHS_TOLD: readonly ParagraphKey[] = ['progress', ...TOLD.map(({ of }) => of)];

/** The presentation of a paper, at most ten slides: where the plan stands, what changed, what is late and why, what is asked. */
export function slidesOf(paper: Paper): readonly Slide[] {
  const asked = askedOf(paper);
  return [
    opening(paper),
    ...standing(paper),
    ...TOLD.flatMap(({ of, title }) => told(title, paragraphsOf(paper, of))),
    ...(asked.length === 0 ? [] : [slide('What is asked of you', asked, asked.join('\n'))]),
    closing(paper),
  ].slice(0, MOST_SLIDES);
}

function slide(title: string, lines: readonly string[], notes: string): Slide {
  const all = lines.map((line) => whole(line)).filter((line) => line !== '');
  const shown = all.length <= MOST_LINES ? all : [...all.slice(0, MOST_LINES - 1), `${all.length - MOST_LINES + 1} more in the paper.`];
  return { title, lines: shown, notes };
}

/** A line without the sentences that make it too long; a single long one is cut. */
function whole(line: string): string {
  const [first = '', ...more] = sentencesOf(line.replace(/\s+/g, ' ').trim());
  const kept = more.reduce((text, sentence) => (`${text} ${sentence}`.length > MOST_CHARACTERS ? text : `${text} ${sentence}`), first);
  return shortenedByWords(kept, MOST_CHARACTERS);
}

function opening({ title, body, meeting, council, asAt }: Paper): Slide {
  const when = meeting.date === undefined ? '' : formatDate(meeting.date);
  return slide(title, [body.name, when, council], `${title}. ${council}. The numbers are as at ${formatDate(asAt)}.`);
}

/** The position with its bar, and the trend where earlier months are kept. */
function standing(paper: Paper): readonly Slide[] {
  const [progress] = paragraphsOf(paper, 'progress');
  if (progress === undefined) return [];
  const parts = progressBar(paper);
  const { trend } = paper;
  const position: Slide = {
    ...slide('Where the plan stands', sentencesOf(progress.text), progress.text),
    ...(parts.length === 0
      ? {}
      : {
          picture: {
            kind: 'bar',
            parts,
            altText: `Bar of the actions by status: ${listed(parts.map(({ status, words }) => `${status.label} ${words}`))}.`,
          },
        }),
  };
  if (trend.rows.length === 0) return [position];
  const words = trend.rows.map(({ asAt, complete, red }) => `${asAt}: ${complete.words} complete, ${red.words} ${trend.redLabel}`);
  const altText = `Columns of the actions that were complete. ${words.join('; ')}.`;
  return [position, { title: 'Month by month', lines: [], notes: words.join('\n'), picture: { kind: 'trend', trend, altText } }];
}

/** The lead-in and the list under it; the notes hold both in full. */
function told(title: string, paragraphs: readonly PaperParagraph[]): readonly Slide[] {
  if (paragraphs.length === 0) return [];
  const lines = paragraphs.flatMap(({ text, bullets }) => [text, ...bullets]);
  return [slide(title, lines, lines.join('\n'))];
}

/** What officers recommend, or else the request of the paper's own form. */
function askedOf({ recommendations, fields, body, values }: Paper): readonly string[] {
  if (recommendations.length > 0) return recommendations.map(({ text }) => text);
  const option = fields.find(({ key }) => key === 'options')?.text;
  if (option !== undefined && option !== '') return option.split('\n');
  const request = (values['paper'] as Readonly<Record<string, unknown>> | undefined)?.['request'];
  return request === undefined ? [] : [`The ${body.name} is asked to ${String(request)}.`];
}

function closing({ asAt, snapshot, meeting, planName }: Paper): Slide {
  const contact = meeting.contactOfficer === '' ? '' : `Questions: ${meeting.contactOfficer}`;
  const lines = [`The paper holds every action of the ${planName}.`, `Numbers as at ${formatDate(asAt)}, snapshot ${snapshot}.`, contact];
  return slide('To find out more', lines, lines.filter((line) => line !== '').join('\n'));
}

/** The product's own paragraphs of this kind: `exceptions`, `exceptions.2`. */
function paragraphsOf({ sections, implications }: Paper, key: ParagraphKey): readonly PaperParagraph[] {
  return [...implications, ...sections]
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ id, byProduct }) => byProduct && (id === key || id.startsWith(`${key}.`)));
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.)\s+(?=[A-Z0-9])/);
}
