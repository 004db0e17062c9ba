import fc from 'fast-check';
import { progressQuestion, readProgress } from '../../../src/plan/progress/read-progress.ts';

const summary = (words: string, asksWhetherDone = false): string => {
  const { progress, asks, proposed } = readProgress(words, { asksWhetherDone });
  return progress ?? `asks ${asks ?? ''}${proposed === undefined ? '' : `, ${proposed}?`}`;
};

describe('readProgress', () => {
  it.each([
    ['Not yet begun', 'Not started', 'a denial'],
    ["hasn't started", 'Not started', 'a short denial'],
    ['work has not yet commenced', 'Not started', 'a denial some words away'],
    ['To be started', 'Not started', 'something to come'],
    ['No work to date', 'Not started', 'nothing'],
    ['0%', 'Not started', 'a share'],
    ['Under way', 'In progress', 'in two words'],
    ['Work is continuing', 'In progress', 'a sentence'],
    ['Policy being drafted', 'In progress', 'something that is being done'],
    ['Nearly complete', 'In progress', 'a qualifier'],
    ['First draft completed', 'In progress', 'a part of it'],
    ['Delivered in part', 'In progress', 'a qualifier after it'],
    ['On course for completion', 'In progress', 'a completion to come'],
    ['60 % complete', 'In progress', 'a share'],
    ['Fully delivered', 'Done', 'a qualifier that adds nothing'],
    ['The action has now been completed', 'Done', 'a sentence about the action'],
    ['Complete and reported to the Board in May 2027', 'Done', 'what was done with it'],
    ['Complete, awaiting sign-off', 'Done', 'a check comes after the work'],
    ['2. Achieved', 'Done', 'a number of a scale before it'],
    ['✓', 'Done', 'a tick'],
    ['Put on hold until the review reports', 'Paused', 'what it is until does not matter'],
    ['Deferred to next year', 'Paused', 'put off'],
    ['No longer required', 'Closed', 'a denial that closes'],
    ['Closed - superseded', 'Closed', 'why it was closed'],
    ['Not being pursued', 'Closed', 'a denial that closes'],
    ['Action achieved – reporting no longer required', 'Done', 'something else is no longer required'],
  ])('"%s" is %s: %s', (words, progress) => {
    expect(summary(words)).toBe(progress);
  });

  it.each([
    ['Closed', 'asks closed, Done?', 'finished, or not pursued'],
    ['Complete and closed', 'asks closed, Done?', 'finished, or not pursued'],
    ['Amber', 'asks colour', 'a colour is no progress'],
    ['Implemented and ongoing', 'asks words, In progress?', 'both'],
    ['Delivered, but training should continue', 'asks words, In progress?', 'both'],
    ['Induction complete', 'asks words, In progress?', 'a part of it, or all'],
    ['Complete (phase 1)', 'asks words, In progress?', 'a part of it'],
    ['Complete except for one team', 'asks words, In progress?', 'something is taken out of it'],
    ['Training complete, policy not started', 'asks words', 'two things'],
    ['Not complete', 'asks words, In progress?', 'begun or not'],
    ['To be completed by May', 'asks words, In progress?', 'something to come'],
    ['Awaiting recruitment', 'asks words', 'begun or not'],
    ['Open / Closed / Escalated', 'asks words, Done?', 'choices'],
    ['Agreed', 'asks words', 'an answer to the recommendation'],
    ['Not yet due', 'asks words', 'says nothing of the work'],
    ['3', 'asks words', 'a number'],
    ['Yes', 'asks yes-no', 'an answer without its question'],
    ['Cannot progress', 'asks words', 'trouble'],
  ])('"%s" %s: %s', (words, asked) => {
    const reading = readProgress(words);
    expect(summary(words)).toBe(asked);
    expect(reading.keeps).toBe(words);
    expect(progressQuestion(reading)).toMatch(/[?.]$/);
  });

  it.each([
    ['Behind schedule', 'In progress', 'At risk'],
    ['Not on track', 'In progress', 'Off track'],
    ['Overdue', 'In progress', 'Off track'],
    ['Some slippage', 'In progress', 'At risk'],
    ['Delayed - not started', 'Not started', 'At risk'],
    ['Limited progress', 'In progress', 'At risk'],
    ['Will not be met within the year', undefined, 'Off track'],
    ['Extension requested', undefined, 'At risk'],
    ['No delay, in progress', 'In progress', undefined],
    ['On track, no concerns', 'In progress', undefined],
  ])('"%s" is %s, with the confidence %s', (words, progress, confidence) => {
    expect(readProgress(words)).toMatchObject(confidence === undefined ? { progress } : { progress, confidence });
    expect(readProgress(words).confidence).toBe(confidence);
  });

  it('keeps an old colour, and takes no status from it', () => {
    expect(readProgress('Green: Completed')).toEqual({
      words: 'Green: Completed',
      progress: 'Done',
      colour: 'Green',
      keeps: 'Green: Completed',
    });
    expect(readProgress('on target (Green)')).toMatchObject({ progress: 'In progress', colour: 'Green' });
    expect(readProgress('RAG: Red - not started')).toMatchObject({ progress: 'Not started', colour: 'Red' });
  });

  it('keeps what the work waits for, in the words typed', () => {
    expect(readProgress('Pending the Cabinet decision').reason).toBe('the Cabinet decision');
    expect(readProgress('Complete - awaiting Board approval')).toMatchObject({ progress: 'Done', reason: 'Board approval' });
    expect(readProgress('Pending')).toMatchObject({ progress: 'Not started' });
  });

  it('takes a share only where it is exact', () => {
    expect(readProgress('75% complete').percent).toBe(75);
    expect(readProgress('over 75% complete')).not.toHaveProperty('percent');
  });

  it('takes Yes for an answer where the heading asks whether it is done', () => {
    expect(summary('Yes', true)).toBe('Done');
    expect(summary('No', true)).toBe('asks yes-no, In progress?');
  });

  it('keeps nothing where the words say only the progress', () => {
    expect(readProgress('In Progress').keeps).toBe('');
    expect(readProgress('Complete and sent to the clerk').keeps).toBe('Complete and sent to the clerk');
  });

  it('never says Done of words with a denial, an exception or a doubt', () => {
    const stem = fc.constantFrom('complete', 'completed', 'done', 'achieved', 'delivered', 'implemented', 'met', 'finished');
    const doubt = fc.constantFrom(
      (word: string) => `not ${word}`,
      (word: string) => `not yet fully ${word}`,
      (word: string) => `partly ${word}`,
      (word: string) => `${word} in part`,
      (word: string) => `almost ${word}`,
      (word: string) => `to be ${word}`,
      (word: string) => `will be ${word} soon`,
      (word: string) => `${word}?`.replace('?', ' but delayed'),
      (word: string) => `${word} apart from the last step`,
      (word: string) => `${word} or on target`,
      (word: string) => `red: not ${word}`,
      (word: string) => `hasn't been ${word}`,
      (word: string) => `${word} pending funding`,
      (word: string) => `80% ${word}`,
    );
    fc.assert(
      fc.property(stem, doubt, (word, doubted) => {
        expect(readProgress(doubted(word)).progress).not.toBe('Done');
        expect(readProgress(doubted(word).toUpperCase()).progress).not.toBe('Done');
      }),
    );
  });

  it('answers any text without a throw and keeps its words', () => {
    fc.assert(fc.property(fc.string(), (words) => expect(readProgress(words).words).toBe(words.trim())));
  });
});
