import { readFileSync } from 'node:fs';
import { readMinutes } from '../../../src/plan/decisions/read-minutes.ts';
import { expectGolden } from '../../support/golden.ts';

/** Short minutes, each for one way in which clerks write, between lines of equals signs. */
const MINUTES = readFileSync('test/plan/decisions/minutes.txt', 'utf8').trimEnd().split('\n=====\n');

describe('minutes', () => {
  it('are read like this, whatever way they are written', () => {
    const read = MINUTES.map((text) => {
      const { decisions, meetings, remarks } = readMinutes(text);
      const told = decisions.map(({ kind, number, text: words, reason, optionsRejected, ownerPost, dueWords, heldAt }) =>
        [`  ${kind} [${number}] ${words}`, reason, optionsRejected, ownerPost, dueWords, heldAt?.date ?? '']
          .join(' | ')
          .replace(/(?: \|)+ ?$/, ''),
      );
      return [
        `>>> ${text}`,
        ...told,
        ...meetings.map((meeting) => `  meeting ${JSON.stringify(meeting)}`),
        ...remarks.map((remark) => `  ! ${remark}`),
      ].join('\n');
    });
    expectGolden('test/plan/decisions/minutes-read.txt', read.join('\n'));
  });
});
