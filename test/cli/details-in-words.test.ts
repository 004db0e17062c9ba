import { detailsInWords } from '../../cli/details-in-words.ts';

describe('what an answer holds beside its message', () => {
  it.each([
    [
      'decisions that minutes propose',
      {
        rows: [
          {
            meeting: 'M4',
            kind: 'Agreed',
            number: '1',
            text: 'That the Strategic Director report back.',
            ownerPost: 'Strategic Director',
            due: 'early in 2017',
          },
          { meeting: '', kind: 'Undertaking', number: '', text: 'To state the cost.', ownerPost: '', due: '', isThere: true },
        ],
        remarks: ['“20 July 2106” lies 90 years after the meeting. Check the year.'],
        found: 2,
      },
      [
        '  M4, Agreed, 1: That the Strategic Director report back. Owner: Strategic Director. Due: early in 2017.',
        '  no meeting, Undertaking: To state the cost. (on the Decisions tab already)',
        '  “20 July 2106” lies 90 years after the meeting. Check the year.',
      ],
    ],
    [
      'dates worked back from a meeting',
      {
        steps: [
          {
            name: 'Agenda open to the public',
            shown: 'Tuesday 12 July 2016',
            time: '',
            words: '5 clear days before the meeting',
            countdown: '6 working days left',
            state: 'due',
            note: '',
          },
          { name: 'Final report', shown: 'Monday 11 July 2016', time: '10:00', words: '', countdown: '', state: 'done', note: 'received' },
        ],
        warnings: ['The path ends too late.'],
      },
      [
        '  Tuesday 12 July 2016: Agenda open to the public (5 clear days before the meeting); 6 working days left',
        '  Monday 11 July 2016, 10:00: Final report (done); received',
        '  The path ends too late.',
      ],
    ],
    [
      'the lines of a proof',
      { lines: ['Day 1: Tuesday 17 May 2016', 'Result: 23 August 2016'], notes: [] },
      ['  Day 1: Tuesday 17 May 2016', '  Result: 23 August 2016'],
    ],
    ['nothing of a kind that it does not know', { counts: { total: 3 }, sections: [{ heading: 'Background' }] }, []],
    ['nothing at all', undefined, []],
  ])('is told in words: %s', (_what, details, lines) => {
    expect(detailsInWords(details)).toEqual(lines);
  });
});
