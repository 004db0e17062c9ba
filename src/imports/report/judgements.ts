import { isUngraded } from '../../plan/inspections/grade-scales.ts';
import { plainWords, sentenceCase } from '../../words/words.ts';
import type { Confidence } from './sections.ts';
import { gradeMatrix, ofThisInspection } from './grade-tables.ts';
import { GRADE_ALONE, GRADE_PATTERN, gradeGoesOn, gradeInScale, LABEL_AND_GRADE } from './grade-words.ts';

/** A judgement that the report makes, for an officer to confirm. */
export interface ProposedJudgement {
  readonly strand: string;
  readonly subJudgement: string;
  /** On the framework's own scale; '' where the report gives a score or words that the scale does not have. */
  readonly grade: string;
  /** As the report prints it: "requires improvement to be good", "Score: 2". */
  readonly words: string;
  readonly isOverall: boolean;
  readonly confidence: Confidence;
}

interface Read {
  readonly number: string;
  readonly label: string;
  readonly words: string;
  readonly title: string;
  readonly isTable: boolean;
}

const OVERALL = /\boverall\b/i;
/** A line that breaks off here is prose that a grade happens to end. */
const PROSE_END = new RegExp(
  '\\b(?:is|are|be|been|not|as|was|were|to|of|and|a|an|the|or|very|too|for|with|in|that|is now|' +
    'consistently|generally|more|than|no|least|at)$',
  'i',
);
const SCORES = [
  /^(.*?)[\s\t:–-]*\bscore:?\s*([1-4])(?:\s*(?:out of|\/)\s*4)?$/i,
  /^(.{4,90}?)\s*[:\t–-]\s*([1-4])\s*[:–—-]\s*evidence shows\b.*$/i,
];

/** Area SEND inspections, framework and handbook: the three outcomes by the words each always has. */
const SEND_OUTCOMES: readonly (readonly [RegExp, string])[] = [
  [/\bwidespread and(?:\/| )?or systemic failings\b/i, 'Systemic failings'],
  [/\blead to inconsistent experiences and outcomes\b/i, 'Inconsistent'],
  [/\btypically lead to positive experiences and outcomes\b/i, 'Positive'],
];

/** Lines with a grade broken over two or three put together. */
function withGradesJoined(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let line = lines[at] as string;
    while (at + 1 < lines.length && gradeGoesOn(line, lines[at + 1] as string)) {
      at += 1;
      line = `${line} ${lines[at]}`;
    }
    joined.push(line);
  }
  return joined;
}

const NUMBERED = /^(\d(?:\.\d)?)[.)]?\s+(.*)$/;

function isLabel(label: string, hasMark: boolean): boolean {
  if (label.length > 130 || !/^[A-Z0-9‘“]/.test(label) || PROSE_END.test(label) || /[.;]\s/.test(label.replace(NUMBERED, '$2')))
    return false;
  return !/^[•▪■–*-]/.test(label) && (hasMark || label.split(' ').length <= 18);
}

/** Every label with its grade that stands in a table, in a heading, or alone on lines of their own. */
function labelledGrades(lines: readonly string[]): Read[] {
  const reads: Read[] = [];
  let title = '';
  lines.forEach((whole, at) => {
    if (isScale(whole)) return;
    const line = ofThisInspection(lines, at);
    const wrapped = wrappedLabel(lines, at);
    const found = LABEL_AND_GRADE.exec(line);
    const isCapital = found !== null && /^(?:[A-Z]|.*\()/.test((found[3] ?? '').trim());
    const mark = (found?.[2] ?? '').trim() !== '' || (found?.[2] ?? '').includes('\t');
    const inTable = found !== null && (isCapital || (found[2] ?? '').includes('\t') || /grade\s*\d/i.test(line));
    const label = `${wrapped}${(found?.[1] ?? '').replace(/\t/g, ' ')}`.trim();
    if (found !== null && (inTable || mark) && GRADE_ALONE.exec(line) === null && isLabel(label, mark)) {
      reads.push({ ...numbered(label), words: found[3] ?? '', title, isTable: inTable && !/[:–—]/.test(found[2] ?? '') });
      return;
    }
    const alone = GRADE_ALONE.exec(line);
    if (alone !== null && /^[A-Z(]/.test(line)) {
      const above = `${wrappedLabel(lines, at - 1)}${lines[at - 1] ?? ''}`;
      if (at > 0 && GRADE_ALONE.exec(lines[at - 1] as string) === null && isLabel(above, false))
        reads.push({ ...numbered(above), words: alone[1] ?? '', title: title === above ? '' : title, isTable: true });
      return;
    }
    if (/^[A-Z]/.test(line) && line.length < 90 && !/[.;,]$/.test(line)) title = line.replace(/:$/, '');
  });
  return reads;
}

/** A table's heading of all the grades there are. */
function isScale(line: string): boolean {
  return line.split(new RegExp(`\\b(?:${GRADE_PATTERN})\\b`, 'i')).length > 3;
}

/** The first line of a label that runs over two: "2. Children looked after and achieving" before "permanence Good". */
function wrappedLabel(lines: readonly string[], at: number): string {
  const line = lines[at] ?? '';
  const above = lines[at - 1] ?? '';
  return /^[a-z]/.test(line) && above.length < 110 && /^[A-Z0-9]/.test(above) && !/[.:;]$/.test(above) && GRADE_ALONE.exec(above) === null
    ? `${above} `
    : '';
}

function numbered(label: string): { number: string; label: string } {
  const found = NUMBERED.exec(label);
  return found === null ? { number: '', label } : { number: found[1] ?? '', label: found[2] ?? '' };
}

const JUDGED = `(?:is|are|was|were|be|as)(?: (?:judged|graded|rated|found))?(?: to be| as)?`;
const SENTENCES: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
  [
    new RegExp(
      `\\b(?:overall judge?ment is that .{3,80}?|overall effectiveness[^.]{0,120}?|` +
        `children[’']s services in [A-Z][^.]{1,60}?) (?:${JUDGED} )?(${GRADE_PATTERN})\\b`,
      'i',
    ),
    () => 'Overall effectiveness',
  ],
  [
    new RegExp(
      `\\b(?:effectiveness|judge?ment) of the (?:Local Safeguarding Children Board|` +
        `LSCB)\\b[^.]{0,60}? (?:${JUDGED} )?(${GRADE_PATTERN})\\b`,
      'i',
    ),
    () => 'Local Safeguarding Children Board',
  ],
  [
    new RegExp(
      `^[A-Z].{2,70}?\\b(?:Service|Constabulary|Police|Brigade|force|service) (?:is )?(${GRADE_PATTERN}) (?:at|in) ([^.]{3,120})\\.`,
      'i',
    ),
    ([, topic]) => sentenceCase((topic ?? '').replace(/^(?:how well it |its )/i, '')),
  ],
];

function narrated(paragraphs: readonly string[]): Read[] {
  const reads: Read[] = [];
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.split(/(?<=[.])\s+(?=[A-Z])/)) {
      for (const [pattern, label] of SENTENCES) {
        const found = pattern.exec(sentence);
        if (found === null || /\b(?:previous|last|19\d\d|20\d\d)\b/.test(sentence.slice(0, found.index + found[0].length))) continue;
        reads.push({ number: '', label: label(found.slice(1)), words: found[1] ?? '', title: '', isTable: false });
        break;
      }
    }
  }
  return reads;
}

function scores(lines: readonly string[]): Read[] {
  return lines.flatMap((line, at) => {
    const found = SCORES.map((score) => score.exec(line)).find((match) => match !== null) ?? null;
    const label = found === null ? '' : (found[1] ?? '') || (lines[at - 1] ?? '');
    return found === null || !isLabel(label, true)
      ? []
      : [{ number: '', label: label.replace(/\t/g, ' '), words: `Score: ${found[2]}`, title: '', isTable: true }];
  });
}

/** "Overall effectiveness" of a strand stands under the strand's own name. */
function placed(read: Read, all: readonly Read[], isCareQuality: boolean, framework: string): ProposedJudgement {
  const parent = read.number.includes('.') ? all.find(({ number }) => number === read.number.split('.')[0]) : undefined;
  const isGroup = /^(?:SLAC|Child protection)/.test(framework) && read.title !== '' && read.isTable;
  const isRating = isCareQuality && !read.words.startsWith('Score');
  const grade = gradeInScale(framework, read.words);
  return {
    strand: isRating ? 'Overall rating' : (parent?.label ?? (isGroup ? read.title : read.label)),
    subJudgement: isRating ? '' : parent !== undefined || isGroup ? read.label : '',
    grade,
    words: read.words.replace(/\s+/g, ' '),
    isOverall: isRating || OVERALL.test(read.label),
    confidence: read.isTable ? 'certain' : 'likely',
  };
}

/** The judgements of a report, on the scale of its framework. A judgement that stands in several places is given once. */
export function judgementsOf(
  pasted: string,
  lines: readonly string[],
  paragraphs: readonly string[],
  framework: string,
): ProposedJudgement[] {
  if (framework === 'Area SEND') return sendOutcome(paragraphs);
  if (framework === '' || isUngraded(framework) || /before 2023/.test(framework)) return [];
  const isCareQuality = /CQC/.test(framework);
  const labelled = labelledGrades(withGradesJoined(lines));
  const inMatrix = gradeMatrix(pasted).map(({ label, words }) => ({ number: '', label, words, title: '', isTable: true }));
  const table = [...inMatrix, ...labelled.filter(({ isTable }) => isTable)];
  const told = [...labelled.filter(({ isTable }) => !isTable), ...narrated(paragraphs)];
  const missing = told.filter((read) => !table.some((each) => OVERALL.test(each.label)) && OVERALL.test(read.label));
  const isTableWhole = table.length >= 3;
  const reads = isCareQuality
    ? [...table.slice(0, 1), ...scores(lines)]
    : isTableWhole
      ? [...table, ...missing, ...told.filter(({ label }) => /Safeguarding Children Board/.test(label))]
      : [...table, ...told];
  return once(
    reads
      .map((read) => placed(read, table, isCareQuality, framework))
      .filter(({ grade, words }) => grade !== '' || words.startsWith('Score')),
  );
}

function sendOutcome(paragraphs: readonly string[]): ProposedJudgement[] {
  for (const paragraph of paragraphs) {
    for (const [pattern, grade] of SEND_OUTCOMES) {
      const found = pattern.exec(paragraph);
      if (found !== null)
        return [{ strand: 'Local area partnership', subJudgement: '', grade, words: found[0], isOverall: true, confidence: 'certain' }];
    }
  }
  return [];
}

function once(judgements: readonly ProposedJudgement[]): ProposedJudgement[] {
  const kept: ProposedJudgement[] = [];
  for (const judgement of judgements) {
    const key = plainWords(`${judgement.strand} ${judgement.subJudgement}`);
    if (!kept.some((each) => plainWords(`${each.strand} ${each.subJudgement}`) === key && each.grade === judgement.grade))
      kept.push(judgement);
  }
  return kept;
}
