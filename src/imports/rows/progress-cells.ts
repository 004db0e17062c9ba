import { PROGRESS } from '../../plan/model.ts';
import type { Progress } from '../../plan/model.ts';
import { progressQuestion, readProgress } from '../../plan/progress/read-progress.ts';
import type { ProgressReading } from '../../plan/progress/read-progress.ts';
import { headingKeyOf } from '../source-grid.ts';
import type { Questions } from './questions.ts';

/** Where the progress must be asked of somebody: the words stay in the cell, and the row is a Check. */
const CHECK = 'Check';

export interface ProgressValue {
  readonly reading: ProgressReading;
  /** What is written into Progress. */
  readonly value: string;
  readonly remark?: string;
}

/** Progress as it is written into the plan. What cannot be told is asked once for each wording, and is a Check until then. */
export function progressValue(words: string, heading: string, place: string, questions: Questions): ProgressValue {
  const reading = readProgress(words, { asksWhetherDone: ASKS_WHETHER_DONE.test(heading) });
  if (reading.progress !== undefined) return { reading, value: reading.progress };
  const id = reading.asks === 'closed' ? 'closed' : `word:${headingKeyOf(words).slice(0, 60)}`;
  const question = progressQuestion(reading);
  const answer = questions.ask({ id, words: question, proposed: CHECK, choices: [...PROGRESS, CHECK] }, place);
  const isAnswered = (PROGRESS as readonly string[]).includes(answer);
  return isAnswered
    ? { reading: { ...reading, progress: answer as Progress, keeps: words }, value: answer }
    : { reading, value: words, remark: question };
}

const ASKS_WHETHER_DONE = /\b(?:complete[d]?|done|achieved|finished|implemented|delivered|met)\b\W*(?:y|yes|\?|\(|$)/i;
