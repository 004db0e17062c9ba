import type { PaperCopy } from '../../papers/paper.ts';
import { PAPER_COPIES } from '../../papers/paper.ts';
import type { ParagraphKey } from '../../papers/paragraphs/keys.ts';
import { PARAGRAPH_KEYS } from '../../papers/paragraphs/keys.ts';
import { sameTemplate } from '../../papers/templates/template-store.ts';
import type { Body, Meeting, PaperFormat, Plan } from '../../plan/model.ts';
import { PAPER_FORMATS } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import { listed } from '../../words/words.ts';
import { findNamed } from '../find-named.ts';

/** What a dialog or the command line asks for. */
export interface PaperRequest {
  /** Ref of the meeting. */
  readonly meeting: string;
  /** A shipped format's letter or a template's name; the body's own where absent. */
  readonly format?: string;
  readonly copy?: string;
  /** Paragraphs switched on or off for this paper. */
  readonly sections?: Readonly<Record<string, boolean>>;
  /** Why it is published in spite of errors. */
  readonly reason?: string;
}

/** A request that can be carried out. */
export interface PaperWanted {
  readonly meeting: Meeting;
  readonly body: Body;
  /** A shipped format, or the name of the council's own template. */
  readonly format: PaperFormat | { readonly template: string };
  readonly copy: PaperCopy;
  readonly switches: Partial<Record<ParagraphKey, boolean>>;
  readonly reason: string;
}

/** The request against the Meetings and Bodies tabs, or the sentence that says what is missing. */
export function paperWanted(request: PaperRequest, plan: Pick<Plan, 'meetings' | 'bodies'>): PaperWanted | { readonly sentence: string } {
  const named = findNamed(
    plan.meetings.map((meeting) => ({ meeting, ref: meeting.ref, name: meeting.title })),
    String(request.meeting ?? ''),
    'Meetings',
  );
  if ('sentence' in named) return named;
  const { meeting } = named.found;
  const body = plan.bodies.find(({ ref }) => ref === meeting.body);
  if (body === undefined) {
    return {
      sentence:
        meeting.body === ''
          ? `Meetings, row ${meeting.row}: the meeting ${meeting.ref} names no body. Enter one from the Bodies tab.`
          : `Meetings, row ${meeting.row}: "${meeting.body}" is not on the Bodies tab. Add it there, or correct it.`,
    };
  }
  const format = formatWanted(request.format, body);
  if (format === undefined)
    return {
      sentence:
        `Bodies, row ${body.row}: ${body.name} has no format. Enter ${listed([...PAPER_FORMATS], 'or')}, or the name ` +
        `of one of your own templates.`,
    };
  const copy = PAPER_COPIES.find((each) => each === String(request.copy ?? 'clearance').toLowerCase());
  if (copy === undefined) return { sentence: `"${String(request.copy)}" is not a copy. Choose ${listed([...PAPER_COPIES], 'or')}.` };
  if (copy === 'publication' && !meeting.isPublic)
    return {
      sentence:
        `Meetings, row ${meeting.row}: the whole paper is exempt (Public? says No), so there is no publication copy. ` +
        `Choose clearance or exempt.`,
    };
  return { meeting, body, format, copy, switches: switchesOf(request.sections ?? {}), reason: String(request.reason ?? '').trim() };
}

function formatWanted(asked: string | undefined, body: Body): PaperWanted['format'] | undefined {
  const typed = (asked === undefined || asked.trim() === '' ? body.format : asked).trim();
  const letter = typed.replace(/^format\s+/i, '').toUpperCase();
  const shipped = PAPER_FORMATS.find((each) => each === letter);
  return shipped ?? (typed === '' ? undefined : { template: typed });
}

function switchesOf(sections: Readonly<Record<string, boolean>>): Partial<Record<ParagraphKey, boolean>> {
  return Object.fromEntries(PARAGRAPH_KEYS.filter((key) => typeof sections[key] === 'boolean').map((key) => [key, sections[key]]));
}

/** "Overview and Scrutiny Committee, 9 June 2026" */
export function meetingInWords({ meeting, body }: Pick<PaperWanted, 'meeting' | 'body'>): string {
  return meeting.date === undefined ? body.name : `${body.name}, ${formatDate(meeting.date)}`;
}

/** The template of this name among those stored. */
export function templateNamed<T extends { readonly name: string }>(templates: readonly T[], name: string): T | undefined {
  return templates.find((template) => sameTemplate(template.name, name));
}
