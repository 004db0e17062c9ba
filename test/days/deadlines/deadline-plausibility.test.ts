import { day } from '../../../src/days/plain-date.ts';
import { readDeadline } from '../../../src/days/deadlines/read-deadline.ts';

describe('a deadline too far away', () => {
  it.each([
    { cell: '01/06/2036', years: undefined, kind: 'date', because: 'ten years to the day' },
    { cell: '02/06/2036', years: undefined, kind: 'question', because: 'a day more than ten years' },
    { cell: '01/06/2029', years: 3, kind: 'date', because: "the council's own three years to the day" },
    { cell: '02/06/2029', years: 3, kind: 'question', because: "a day more than the council's own three years" },
  ])('$cell reads as a $kind: $because', ({ cell, years, kind }) => {
    const reading = readDeadline(cell, { today: day('2026-06-01'), ...(years === undefined ? {} : { plausibleWithinYears: years }) });
    expect(reading.kind).toBe(kind);
    if (reading.kind === 'question') expect(reading.question).toContain(`more than ${years === undefined ? 'ten years' : '3 years'} away`);
  });
});
