import { sheetPlace } from '../../workbook/places.ts';
import type { Plan, Power } from '../../plan/model.ts';
import { POWERS } from '../../plan/model.ts';
import { findPersonalData, personalDataSentence, publicLinesOf } from '../../plan/personal-data/personal-data.ts';
import { counted, listed, plainWords } from '../../words/words.ts';
import { FORMATS } from '../formats/formats.ts';
import type { Paper, PaperParagraph } from '../paper.ts';
import { clearanceRows } from '../lists/clearance-rows.ts';
import type { CheckContext, Found } from './check.ts';
import { found } from './check.ts';
import { datesIn, isFarOff } from './dates-in-text.ts';
import { paragraphPlace, proseOf, tableProse } from './prose.ts';

/** Implications that nobody answered: "Not applicable" is an answer, silence is none. */
export function blankImplications(paper: Paper): readonly Found[] {
  const words = 'is blank. Write the implication on the Report text tab, or "Not applicable".';
  return [
    ...paper.fields.filter((field) => field.isImplication && field.isBlank).map((field) => found(field.label.replace(/:$/, ''), words)),
    ...paper.implications.filter((section) => section.isBlank).map((section) => found(section.heading, words)),
  ];
}

/** Sections that would go out with nothing in them. */
export function blankSections(paper: Paper): readonly Found[] {
  const isSilent =
    FORMATS[paper.format].record !== undefined &&
    paper.record.every(({ narrative, agreed, delegated, resolved }) =>
      [narrative, agreed, delegated, resolved].every((each) => each.length === 0),
    );
  if (isSilent) return [found(paper.heading, 'has neither minutes nor decisions. Enter them on the Meetings and Decisions tabs.')];
  return paper.sections
    .filter((section) => section.isBlank)
    .map((section) => found(section.heading, 'has no words. Write it on the Report text tab, or switch one of its paragraphs on.'));
}

/** Below this, two paragraphs may well be alike ("Not applicable."). */
const TELLING_LETTERS = 50;

/** A number or a whole paragraph that stands twice. */
export function repeats({ paper, plan }: Pick<CheckContext, 'paper' | 'plan'>): readonly Found[] {
  const all = [...paper.implications, ...paper.sections].flatMap((section) => section.paragraphs);
  return [...repeatedNumbers(all), ...repeatedParagraphs(all, plan), ...typedNumbers([...all, ...paper.recommendations])];
}

function repeatedNumbers(all: readonly PaperParagraph[]): readonly Found[] {
  return all.flatMap((paragraph, index) => {
    const first = paragraph.number === '' ? undefined : all.slice(0, index).find((other) => other.number === paragraph.number);
    return first === undefined
      ? []
      : [found(paragraphPlace(paragraph), `has a number that an earlier paragraph has as well (${sheetPlace(first.place).tab}).`)];
  });
}

function repeatedParagraphs(all: readonly PaperParagraph[], plan: Plan): readonly Found[] {
  const words = all.map((paragraph) => plainWords(unexplained(paragraph.text, plan)));
  return all.flatMap((paragraph, index) => {
    const at = (words[index] as string).length < TELLING_LETTERS ? -1 : words.indexOf(words[index] as string);
    const first = at < 0 || at === index ? undefined : all[at];
    return first === undefined
      ? []
      : [
          found(
            paragraphPlace(paragraph),
            `repeats ${first.number === '' ? 'an earlier paragraph' : `paragraph ${first.number}`} word for word. Take one of them out.`,
          ),
        ];
  });
}

/** An acronym is explained in the first of two paragraphs alone: without that they may be the same. */
function unexplained(text: string, { acronyms }: Plan): string {
  return acronyms.reduce((words, { acronym, meaning }) => words.split(`${meaning} (${acronym})`).join(acronym), text);
}

/** Numbers typed into the words meet the paper's own: "2.2 2.2 No specific issues". */
function typedNumbers(all: readonly PaperParagraph[]): readonly Found[] {
  return all.flatMap((paragraph) => {
    const typed = /^(\d+\.\d+|\d+(?=[.)]))[.)]?\s/.exec(paragraph.text)?.[1];
    return typed === undefined
      ? []
      : [found(paragraphPlace(paragraph), `begins with a typed number, ${typed}. The paper numbers its paragraphs itself: delete it.`)];
  });
}

export function farDates(paper: Paper): readonly Found[] {
  return proseOf(paper).flatMap(({ text, place }) =>
    datesIn(text)
      .filter((date) => isFarOff(date, paper.asAt))
      .map((date) => found(place, `names ${date.words}, more than ten years from the paper's own date. Check the year.`)),
  );
}

/** Placeholders in officers' words that nothing answered. */
export function unexpandedInPaper(paper: Paper): readonly Found[] {
  return proseOf(paper).flatMap(({ text, place }) =>
    [...new Set(text.match(/\{\s*[A-Za-z][\w.]*\s*\}/g) ?? [])].map((placeholder) =>
      found(place, `still holds ${placeholder}. Correct its spelling: docs/placeholders.md lists those there are.`),
    ),
  );
}

const VERB_WORDS: Readonly<Record<Power, RegExp>> = {
  note: /\bnot(?:e|es|ed)\b/i,
  comment: /\bcomment(?:s|ed)?\b/i,
  agree: /\bagree[sd]?\b/i,
  approve: /\bapprov(?:e|es|ed|al)\b/i,
  endorse: /\bendors(?:e|es|ed)\b/i,
  recommend: /\brecommends?\b/i,
};

/** What a body is asked to do that it may not: scrutiny does not approve. */
export function verbsOutsidePowers(paper: Paper): readonly Found[] {
  const allowed = paper.body.powers;
  if (allowed.length === 0) return [];
  const asked = [
    ...paper.recommendations.map((each) => ({ text: each.text, place: paragraphPlace(each) })),
    ...paper.fields.filter((field) => field.key === 'options').map((field) => ({ text: field.text, place: field.label })),
  ];
  return asked.flatMap(({ text, place }) =>
    askedVerbs(text)
      .filter((verb) => !allowed.includes(verb))
      .map((verb) =>
        found(
          place,
          `asks ${paper.body.name} to ${verb}, but it may ${listed([...allowed], 'or')}. ` +
            'Change the words, or its powers on the Bodies tab.',
        ),
      ),
  );
}

/** The verbs that stand where the asking is done: at the start, after "to" or "that … be", or joined to such a one by "and". */
function askedVerbs(text: string): readonly Power[] {
  const asking = (
    text.match(
      /(?:\bthat\b[^.]*\bbe |^|\b(?:asked|requested|invited|recommended) to\b|(?:,\s*and|,|\band)\s+(?:to )?)\s*(?:fully |formally )?\w+/gi,
    ) ?? []
  ).join(' | ');
  return POWERS.filter((power) => VERB_WORDS[power].test(asking));
}

/** What could identify a child, anywhere in the words; contact details may hold the council's own telephone and address. */
export function personalDataIn({ paper, plan }: CheckContext): readonly Found[] {
  const publicLines = publicLinesOf(plan.settings.publicTelephoneLines);
  return [...proseOf(paper), ...tableProse(paper), ...exemptProse(paper)].flatMap(({ text, place }) =>
    findPersonalData(text, publicLines).map((finding) => found(place, personalDataSentence(finding))),
  );
}

function exemptProse(paper: Paper): readonly { readonly text: string; readonly place: string }[] {
  return paper.exempt.map((item) => ({ text: item.text, place: `Exempt part, ${item.ref}` }));
}

/** Clearance is never assumed from silence. Records of what a meeting decided need none. */
export function awaitedStatements({ plan, paper }: CheckContext): readonly Found[] {
  if (FORMATS[paper.format].record !== undefined) return [];
  const awaited = clearanceRows({ plan, meeting: paper.meeting }).filter((row) => row.state !== 'Received');
  if (awaited.length === 0) return [];
  const named = listed(awaited.map(({ officer, state }) => `${officer} (${state.toLowerCase()})`));
  const words = `has ${counted(awaited.length, 'statement')} not received: ${named}. Enter the day it came, or ask for it.`;
  return [found('Clearances', words)];
}

/** Exempt rows that do not say under which paragraph, or why. */
export function exemptWithoutReason({ plan }: CheckContext): readonly Found[] {
  const actions = plan.actions.filter(
    (action) => !action.isPublic && (action.exemptParagraph === undefined || action.publicWording === ''),
  );
  const texts = plan.reportText.filter((row) => !row.isPublic && (row.exemptParagraph === undefined || row.publicInterest === ''));
  const words = 'is exempt without its paragraph of Schedule 12A (1 to 7) or without the public-interest reasoning. Enter both.';
  return [
    ...actions.map((action) => found({ of: 'actions', row: action.row, field: 'isPublic' }, words)),
    ...texts.map((row) => found({ of: 'reportText', row: row.row, field: 'isPublic' }, words)),
  ];
}
