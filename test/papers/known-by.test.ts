import { day } from '../../src/days/plain-date.ts';
import {
  actionBy,
  changesBy,
  clearanceBy,
  decisionsKnownBy,
  heldBy,
  inspectionsKnownBy,
  measureBy,
  namesDayAfter,
  reportedBy,
  versionsBy,
} from '../../src/papers/known-by.ts';
import { servesSame } from '../../src/papers/plan-of-meeting.ts';
import { whyForReaders } from '../../src/papers/lists/why-for-readers.ts';
import {
  aClearance,
  aDecision,
  aMeasure,
  aMeeting,
  anAction,
  anInspection,
  aPlan,
  aPlanVersion,
  aVersionChange,
} from '../support/builders.ts';

const TODAY = day('2026-07-01');
const DAYS = { before: '2026-06-30', on: '2026-07-01', after: '2026-07-02', none: undefined } as const;
const EACH = Object.entries(DAYS).map(([name, date]) => [name, date === undefined ? undefined : day(date), name !== 'after'] as const);
const NO_DATES = {
  fieldworkStart: undefined,
  fieldworkEnd: undefined,
  letterReceived: undefined,
  reportReceived: undefined,
  reportPublished: undefined,
};

describe('what was known by a day', () => {
  it.each(['fieldworkStart', 'fieldworkEnd', 'letterReceived', 'reportReceived', 'reportPublished'] as const)(
    'of an inspection: its %s',
    (event) => {
      const known = (date: string | undefined) =>
        inspectionsKnownBy(TODAY, [anInspection({ ...NO_DATES, [event]: date })]).map((each) => each[event]);
      expect([known(DAYS.before), known(DAYS.on), known(DAYS.after), known(undefined)]).toEqual([
        [DAYS.before],
        [DAYS.on],
        [],
        [undefined],
      ]);
      const begun = inspectionsKnownBy(TODAY, [anInspection({ ...NO_DATES, letterReceived: '2026-01-01', [event]: DAYS.after })]);
      expect(begun.map((each) => each[event])).toEqual(event === 'letterReceived' ? [] : [undefined]);
    },
  );

  it.each(['letterReceived', 'reportReceived', 'reportPublished'] as const)('of grades: %s', (event) => {
    const known = (date: string | undefined, more = {}) => [...reportedBy(TODAY, [anInspection({ ...NO_DATES, [event]: date, ...more })])];
    expect([
      known(DAYS.before),
      known(DAYS.on),
      known(DAYS.after),
      known(undefined),
      known(undefined, { fieldworkStart: DAYS.after }),
    ]).toEqual([['I1'], ['I1'], [], ['I1'], ['I1']]);
    expect(known(DAYS.after, event === 'letterReceived' ? { reportReceived: DAYS.on } : { letterReceived: DAYS.on })).toEqual(['I1']);
  });

  it.each(EACH)('of an action dated %s', (_name, date, isKnown) => {
    const verified = actionBy(TODAY, anAction({ verifiedBy: 'Head', verifiedOn: date, latestUpdate: 'x', evidence: 'y' }));
    expect(verified).toMatchObject({
      verifiedBy: isKnown ? 'Head' : '',
      verifiedOn: isKnown ? date : undefined,
      latestUpdate: 'x',
      evidence: 'y',
    });
    const written = actionBy(
      TODAY,
      anAction({ verifiedBy: 'Head', verifiedOn: '2026-01-01', latestUpdate: 'x', evidence: 'y', lastUpdated: date }),
    );
    expect(written).toMatchObject(
      isKnown
        ? { latestUpdate: 'x', evidence: 'y', lastUpdated: date, verifiedBy: 'Head' }
        : { latestUpdate: '', evidence: '', lastUpdated: undefined, verifiedBy: 'Head' },
    );
  });

  it.each(EACH)('of a measure, a version, a clearance and a meeting dated %s', (name, date, isKnown) => {
    expect(measureBy(TODAY, aMeasure({ latest: '84', latestDate: date }))).toMatchObject(
      isKnown ? { latest: '84', latestDate: date } : { latest: '', latestDate: undefined },
    );
    expect(heldBy(TODAY, aMeeting({ ref: 'M2', date, narrative: 'x' }), aMeeting()).narrative).toBe(isKnown ? 'x' : '');
    expect(heldBy(TODAY, aMeeting({ date, narrative: 'x' }), aMeeting()).narrative).toBe('x');
    const cleared = clearanceBy(TODAY, aClearance({ requested: date, received: date, statement: 'x' }));
    expect(cleared).toMatchObject({
      requested: isKnown ? date : undefined,
      received: isKnown ? date : undefined,
      statement: isKnown && name !== 'none' ? 'x' : '',
    });
    const versions = versionsBy(TODAY, aPlan({ versions: [aPlanVersion({ from: date, to: date, submission: date })] }));
    expect(versions).toMatchObject(isKnown ? [{ from: date, to: date, submission: date }] : []);
    expect(versionsBy(TODAY, aPlan({ versions: [aPlanVersion({ to: date, submission: date })] }))).toMatchObject([
      { to: isKnown ? date : undefined, submission: isKnown ? date : undefined },
    ]);
    const changes = changesBy(
      TODAY,
      aPlan({
        versions: [aPlanVersion({ version: '2', from: date })],
        versionChanges: [aVersionChange({ newVersion: '2' }), aVersionChange({ newVersion: '9' })],
      }),
    );
    expect(changes.map(({ newVersion }) => newVersion)).toEqual(isKnown ? ['2', '9'] : ['9']);
  });

  it.each(EACH)('of decisions of a meeting, or answered on a day, dated %s', (_name, date, isKnown) => {
    const own = aMeeting({ ref: 'M1', date: '2027-01-01' });
    const plan = aPlan({
      meetings: [own, aMeeting({ ref: 'M2', date })],
      decisions: [
        aDecision({ ref: 'D1' }),
        aDecision({ ref: 'D2', meeting: 'M2' }),
        aDecision({ ref: 'D3', meeting: 'M9' }),
        aDecision({ ref: 'D4', state: 'Met', answer: 'So', answeredOn: date }),
      ],
    });
    const known = decisionsKnownBy(TODAY, TODAY, plan, own);
    expect(known.map(({ ref }) => ref)).toEqual(isKnown ? ['D1', 'D2', 'D3', 'D4'] : ['D1', 'D3', 'D4']);
    expect(known[known.length - 1]).toMatchObject(
      isKnown ? { state: 'Met', answer: 'So', answeredOn: date } : { state: 'Open', answer: '', answeredOn: undefined },
    );
  });

  it.each([
    ['on 1 July 2026', false],
    ['on 2 July 2026', true],
    ['in July 2026', false],
    ['in August 2026', true],
    ['on 30 June 2026 and 1 January 2027', true],
    ['on no day', false],
  ])('names a day after it or not: "%s"', (words, isAfter) => {
    expect(namesDayAfter(TODAY, words)).toBe(isAfter);
  });

  it('serves one issue where two meetings have an inspection in common, or neither names one', () => {
    const serves = (one: readonly string[], other: readonly string[]) =>
      servesSame(aMeeting({ inspections: one }), aMeeting({ inspections: other }));
    expect([serves([], []), serves(['I1'], []), serves([], ['I1']), serves(['I1', 'I2'], ['I2']), serves(['I1'], ['I2'])]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('why, as members read it', () => {
  const why = (words: string, deadline = '', action = anAction()) => whyForReaders(action, { status: 'red', why: words }, deadline);

  it.each([
    ['Overdue: 3 working days past its deadline of 1 May 2026.', '1 May 2026', 'Overdue: 3 working days past its deadline.'],
    ['Overdue: 3 working days past its deadline of 1 May 2026.', '', 'Overdue: 3 working days past its deadline of 1 May 2026.'],
    ['On track: 6 working days left, due on 1 May 2026.', '1 May 2026', 'On track: 6 working days left.'],
    ['Complete: its verification is dated 1 May 2026, which is still ahead.', '', 'Complete: nobody has verified it yet.'],
    ['Red. Its deadline, 1 May 2026, is before its start: check both dates.', '', 'Red.'],
    [
      'Closed without a reason: write it in Latest update. Until then the action still counts, and is late.',
      '',
      'Marked closed without a reason, so that it still counts: and is late.',
    ],
    [
      'Late. Progress is Closed, but Latest update gives no reason, so it still counts.',
      '',
      'Late. It is marked closed without a reason, so that it still counts.',
    ],
    [
      "Lead's confidence: Red, worse than Green. Without it: On track: 6 days left.",
      '',
      'The lead’s confidence is “Red”; its dates alone would make it Green: 6 days left.',
    ],
    [
      "Lead's confidence: Red, worse than Amber. Without it: At risk.",
      '',
      'The lead’s confidence is “Red”; its dates alone would make it Amber: At risk.',
    ],
    ['', '1 May 2026', ''],
  ])('of "%s"', (words, deadline, told) => {
    expect(why(words, deadline)).toBe(told);
  });

  it('says what a deadline lacks only where the status asks for a look', () => {
    const none = anAction({ deadline: '' });
    const question = anAction({ deadline: { kind: 'question', words: 'soon', question: 'When?' } as never });
    const of = (action: ReturnType<typeof anAction>, status: 'check' | 'red') => whyForReaders(action, { status, why: 'x.' }, '');
    expect([of(none, 'check'), of(question, 'check'), of(none, 'red'), of(question, 'red'), of(anAction(), 'check')]).toEqual([
      'No deadline is given yet.',
      'Its deadline names no day yet.',
      'x.',
      'x.',
      'x.',
    ]);
    expect(whyForReaders(none, undefined, '')).toBe('');
  });
});
