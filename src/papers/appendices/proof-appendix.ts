import { ANCHOR_EVENTS } from '../../plan/clocks/clock-words.ts';
import { resultWords } from '../../plan/clocks/proof.ts';
import type { Proof, ProofLine } from '../../plan/clocks/proof.ts';
import { formatDate, formatDateWithWeekday } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { sentenceCase } from '../../words/words.ts';
import type { PlainBlock, PlainDocument } from './plain-docx.ts';

export interface ProofAppendixRequest {
  readonly proof: Proof;
  readonly council: string;
  readonly today: PlainDate;
  /** What the council states, compared with the computed date; '' where nothing is. */
  readonly difference: string;
}

const cells = (...texts: readonly string[]) => texts.map((text) => ({ text }));

function lineCells(line: ProofLine, unit: string) {
  const place = line.counted && line.count !== undefined ? `${unit} ${line.count}` : 'Does not count';
  return cells(place, formatDateWithWeekday(line.date), sentenceCase(line.why));
}

/** The proof of a computed date as an appendix to print: rule, source, anchor, every day with those skipped, and the result. */
export function proofAppendix({ proof, council, today, difference }: ProofAppendixRequest): PlainDocument {
  const source = `${proof.source === '' ? 'None given' : proof.source}${proof.verifiedOn === undefined ? ' (not verified)' : ` (verified on ${formatDate(proof.verifiedOn)})`}`;
  const facts: PlainBlock = {
    kind: 'table',
    headings: ['What', 'Value'],
    widths: [1, 3],
    rows: [
      cells('Rule', proof.rule),
      cells('In words', sentenceCase(proof.words)),
      cells('Source', source),
      cells('Counted from', `${sentenceCase(ANCHOR_EVENTS[proof.anchor.event])}: ${formatDateWithWeekday(proof.anchor.date)}`),
      cells('Result', sentenceCase(resultWords(proof.result))),
    ],
  };
  const notes = [...(difference === '' ? [] : [difference]), ...proof.notes].map((text): PlainBlock => ({ kind: 'paragraph', text }));
  return {
    title: `Proof of a date: ${proof.rule}`,
    author: council,
    date: today,
    blocks: [
      { kind: 'paragraph', text: `${council}, ${formatDate(today)}` },
      facts,
      ...notes,
      { kind: 'heading', text: 'The count' },
      {
        kind: 'table',
        headings: [`${proof.unit} of the count`, 'Date', 'Why'],
        widths: [2, 4, 5],
        rows: proof.lines.map((line) => lineCells(line, proof.unit)),
      },
    ],
  };
}
