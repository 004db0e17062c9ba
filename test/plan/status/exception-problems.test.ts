import { messagesOf } from '../../support/shown.ts';
import { exceptionProblems } from '../../../src/plan/status/exception-problems.ts';
import type { StatusCode } from '../../../src/plan/model.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';
import { anAction, anActionStatus } from '../../support/builders.ts';

const asked = (changes: Parameters<typeof anAction>[0], status: StatusCode) =>
  messagesOf(
    exceptionProblems([anAction({ row: 14, ref: 'A12', ...changes })], [anActionStatus({ ref: 'A12', status })], DEFAULT_STATUS_KEY),
  );

describe('exceptionProblems', () => {
  it.each<{ changes: Parameters<typeof anAction>[0]; status: StatusCode; expected: string[]; because: string }>([
    {
      changes: {},
      status: 'red',
      because: 'both are missing',
      expected: [
        'Action plan, row 14, Cause: A12 is Red and has no cause and no path to green. Choose the cause. Write what ' +
          'will be done, who does it and by when.',
      ],
    },
    {
      changes: { cause: 'Resource', pathToGreen: ' ' },
      status: 'amber',
      because: 'the path is missing',
      expected: [
        'Action plan, row 14, Path to green: A12 is Amber and has no path to green. Write what will be done, who does it and by when.',
      ],
    },
    {
      changes: { pathToGreen: 'Recruit by June' },
      status: 'amber',
      because: 'the cause is missing',
      expected: ['Action plan, row 14, Cause: A12 is Amber and has no cause. Choose the cause.'],
    },
    { changes: { cause: 'Resource', pathToGreen: 'Recruit by June' }, status: 'red', because: 'both are given', expected: [] },
    { changes: {}, status: 'green', because: 'it is no exception', expected: [] },
    { changes: {}, status: 'check', because: 'its question is asked elsewhere', expected: [] },
  ])('for $status asks $expected.length question: $because', ({ changes, status, expected }) => {
    expect(asked(changes, status)).toEqual(expected);
  });
});
