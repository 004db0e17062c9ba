import { day } from '../../src/days/plain-date.ts';
import { changeProperties, keptChange, letGoOfChange, stateProperty } from '../../src/storage/changes/kept-change.ts';

const CHANGE = {
  task: 'Start a new version',
  day: day('2026-02-10'),
  added: Array.from({ length: 400 }, (_, index) => ['versionChanges', `A${index}`, `mark ${index}`] as const),
  changed: [],
  snapshot: '',
} as const;

const writing = changeProperties(CHANGE) ?? {};
const done = { ...writing, ...stateProperty(writing, 'done'), zone: 'Europe/London' };

describe('a change that is kept to be undone', () => {
  it('is kept for three months, and then nothing of it but empty names', () => {
    expect(keptChange(done)?.added).toHaveLength(400);
    expect(letGoOfChange(done, day('2026-05-09'))).toEqual({});
    const after = { ...done, ...letGoOfChange(done, day('2026-05-10')) };
    expect(keptChange(after)).toBeUndefined();
    expect(Object.values(after).join('')).toBe('Europe/London');
    expect(letGoOfChange(after, day('2026-06-10'))).toEqual({});
  });

  it('stays, however old, where it was cut off and has to be taken back', () => {
    expect(letGoOfChange(writing, day('2027-05-10'))).toEqual({});
  });
});
