import { ANCHOR_EVENTS } from '../../plan/clocks/clock-words.ts';
import { resultWords } from '../../plan/clocks/proof.ts';
import type { Proof, ProofLine } from '../../plan/clocks/proof.ts';
import { formatDate, formatDateWithWeekday } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { sentenceCase } from '../../words/words.ts';
import { each, form, heading, listOf, pages, words } from '../layout/layout.ts';
import type { Layout } from '../layout/layout.ts';
import type { ShippedDocument } from './shipped-document.ts';

/** The proof of a computed date as an appendix to print: rule, source, anchor, every day with those skipped, and the result. */
export const PROOF_LAYOUT: Layout = {
  pages: [
    pages(
      'upright',
      words('{title}', 'title'),
      words('{council.name}, {paper.asAt}'),
      form([
        { label: 'Rule', words: '{rule}' },
        { label: 'In words', words: '{inWords}' },
        { label: 'Source', words: '{source}' },
        { label: 'Counted from', words: '{countedFrom}' },
        { label: 'Result', words: '{result}' },
      ]),
      words('', 'small'),
      each('notes', words('{text}')),
      heading(1, 'The count'),
      listOf([
        { heading: '{unit} of the count', words: '{place}', share: 2 },
        { heading: 'Date', words: '{date}', share: 4 },
        { heading: 'Why', words: '{why}', share: 5 },
      ]),
    ),
  ],
};

interface ProofAppendixRequest {
  readonly proof: Proof;
  readonly council: string;
  readonly today: PlainDate;
  /** What the council states, compared with the computed date; '' where nothing is. */
  readonly difference: string;
}

export function proofAppendix({ proof, council, today, difference }: ProofAppendixRequest): ShippedDocument {
  const { rule, words: inWords, anchor, unit } = proof;
  const verified = proof.verifiedOn === undefined ? 'not verified' : `verified on ${formatDate(proof.verifiedOn)}`;
  return {
    template: 'proof',
    title: `Proof of a date: ${rule}`,
    council,
    date: today,
    values: {
      rule,
      unit,
      inWords: sentenceCase(inWords),
      source: `${proof.source === '' ? 'None given' : proof.source} (${verified})`,
      countedFrom: `${sentenceCase(ANCHOR_EVENTS[anchor.event])}: ${formatDateWithWeekday(anchor.date)}`,
      result: sentenceCase(resultWords(proof.result)),
      notes: [difference, ...proof.notes].filter((text) => text !== '').map((text) => ({ text })),
      rows: proof.lines.map((line) => rowOf(line, unit)),
    },
  };
}

function rowOf({ counted, count, date, why }: ProofLine, unit: string): object {
  return {
    place: counted && count !== undefined ? `${unit} ${count}` : 'Does not count',
    date: formatDateWithWeekday(date),
    why: sentenceCase(why),
  };
}
