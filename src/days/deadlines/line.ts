import { exampleDate } from './deadline-context.ts';
import type { DeadlineContext } from './deadline-context.ts';
import type { DeadlineReading } from './deadline-reading.ts';
import { plainText } from '../../words/plain-text.ts';

/** One line of a cell: as typed, and as it is read. */
export interface Line {
  readonly words: string;
  readonly text: string;
  readonly context: DeadlineContext;
}

export function lineOf(words: string, context: DeadlineContext): Line {
  return { words, text: withFigures(plainText(words)), context };
}

const ORDINALS: Readonly<Record<string, number>> = { '1st': 1, first: 1, '2nd': 2, second: 2, '3rd': 3, third: 3, '4th': 4, fourth: 4 };

/** "2nd quarter" and "quarter two" as "quarter 2", "1st half" as "first half". */
function withFigures(text: string): string {
  const counted = text.replace(
    /\bquarter (one|two|three|four)\b/gi,
    (_, written: string) => `quarter ${['one', 'two', 'three', 'four'].indexOf(written.toLowerCase()) + 1}`,
  );
  return counted.replace(/\b(1st|first|2nd|second|3rd|third|4th|fourth) (quarter|half)\b/gi, (_, written: string, name: string) => {
    const n = ORDINALS[written.toLowerCase()] as number;
    return name.toLowerCase() === 'quarter' ? `quarter ${n}` : `${n === 1 ? 'first' : 'second'} half`;
  });
}

/** A question to the lead instead of a reading. */
export function ask({ words }: Line, question: string): DeadlineReading {
  return { kind: 'question', words, question };
}

export function enterDay({ context }: Line): string {
  return `Enter the day it is due, such as ${exampleDate(context.today)}.`;
}
