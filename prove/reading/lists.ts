import { day } from '../../src/days/plain-date.ts';
import { dueDate } from '../../src/days/deadlines/deadline-reading.ts';
import { readDeadline } from '../../src/days/deadlines/read-deadline.ts';
import { readProgress } from '../../src/plan/progress/read-progress.ts';
import { headingMeanings } from '../../src/tabs/headings/read-heading.ts';
import { OTHER_SPELLINGS } from './deadlines.ts';
import { OTHER_HEADINGS } from './headings.ts';
import { ASKED, listed, scoreOf } from './listed.ts';
import type { Score } from './listed.ts';
import { OTHER_PHRASES } from './progress-words.ts';

const LETTERS = { 'Not started': 'N', 'In progress': 'I', Done: 'D', Paused: 'P', Closed: 'C' } as const;

/** "I+R" for "ongoing – slipped to June", "?" for what is asked. */
function progressOf(words: string): string {
  const { progress, confidence } = readProgress(words);
  const doubt = confidence === 'At risk' ? '+R' : confidence === 'Off track' ? '+O' : '';
  return `${progress === undefined ? ASKED : LETTERS[progress]}${doubt}`;
}

/** "I?" allows I and a question. Where no doubt is allowed for a question, one may be said, because the question says it. */
function isProgress(reading: string, allowed: string): boolean {
  const [state = '', doubt = ''] = /^([NIDPC?])\??(.*)$/.exec(allowed)?.slice(1) ?? [];
  const states = allowed.slice(1).startsWith('?') ? [state, ASKED] : [state];
  const isDoubtRight = doubt === '' ? reading.length === 1 : reading.length > 1;
  return states.includes(reading.charAt(0)) && (isDoubtRight || (reading.startsWith(ASKED) && doubt === ''));
}

/** What the words of a heading name most surely; several where they are as sure. */
function headingOf(heading: string): string {
  const meanings = headingMeanings(heading);
  const best = meanings[0];
  if (best === undefined || best.confidence < SURE) return 'note';
  return meanings
    .filter(({ confidence }) => confidence > best.confidence - 0.001)
    .map(({ key }) => key)
    .join('/');
}
const SURE = 0.36;
const isHeading = (reading: string, allowed: string): boolean => reading.split('/').includes(allowed);

const today = day('2026-01-15');

function deadlineOf(words: string): string {
  const reading = readDeadline(words, { today });
  if (reading.kind === 'question' || reading.kind === 'event' || reading.kind === 'none') return ASKED;
  return reading.kind === 'recurring' ? 'R' : (dueDate(reading) ?? ASKED);
}
const isDeadline = (reading: string, allowed: string): boolean => reading === (allowed === 'O' ? 'R' : allowed);

/** What became of the invented headings, progress words and deadlines. */
export function scoresOfLists(): Readonly<Record<'headings' | 'progress words' | 'deadlines', Score>> {
  return {
    headings: scoreOf(listed(OTHER_HEADINGS), headingOf, isHeading),
    'progress words': scoreOf(listed(OTHER_PHRASES), progressOf, isProgress),
    deadlines: scoreOf(listed(OTHER_SPELLINGS), deadlineOf, isDeadline),
  };
}
