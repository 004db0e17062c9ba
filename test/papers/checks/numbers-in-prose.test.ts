import { barePercentages, vagueNumbers, wrongNumbers, wrongTotals } from '../../../src/papers/checks/numbers-in-prose.ts';
import type { Prose } from '../../../src/papers/checks/prose.ts';
import type { PaperCounts } from '../../../src/papers/paper-source.ts';
import { aMeeting, anAction, aPlan, aRecommendation, aWorkstream } from '../../support/builders.ts';

const prose = (text: string): Prose[] => [{ text, place: 'paragraph 1', byProduct: false }];
const COUNTS: PaperCounts = {
  total: 24,
  complete: 6,
  verified: 4,
  awaitingSignOff: 2,
  green: 7,
  amber: 5,
  red: 3,
  notYetDue: 2,
  check: 1,
  closed: 8,
  overdue: 9,
  stale: 0,
  exempt: 0,
  areas: 18,
  areasComplete: 11,
};

describe('"n of N … are …"', () => {
  const found = (text: string, counts = COUNTS): string[] =>
    wrongNumbers(prose(text), counts).map(({ place, words }) => `${place} ${words}`);
  const wrong = (said: string, right: string, key: string): string =>
    `paragraph 1 says "${said}"; the plan says ${right}. Write it with placeholders, such as {counts.${key}} of {counts.total}.`;

  it.each([
    ['complete', '6', 'complete'],
    ['completed', '6', 'complete'],
    ['verified', '4', 'verified'],
    ['overdue', '9', 'overdue'],
    ['red', '3', 'red'],
    ['amber', '5', 'amber'],
    ['green', '7', 'green'],
    ['on track', '7', 'green'],
    ['awaiting sign-off', '2', 'awaitingSignOff'],
  ])('is told by the state: %s', (state, count, key) => {
    expect(found(`${count} of 24 actions are ${state}.`)).toEqual([]);
    expect(found(`1 of 24 actions are ${state}.`)).toEqual([wrong(`1 of 24 actions are ${state}`, `${count} of 24`, key)]);
    expect(found(`${count} of 23 actions are ${state.toUpperCase()}.`)).toHaveLength(1);
  });

  it.each([
    '6 of 24 actions are complete',
    'Six of the twenty-four actions are now fully complete',
    'six out of 24 actions have been completed',
    'Six of all twenty four Actions were already complete',
    '11 of 18 areas for improvement are complete',
    '11 of 18 recommendations are complete',
    '6 of 24 areas are complete',
    '16 of 24 areas are red',
    '5 of 24 actions are blue',
    '5 of 24 meetings are complete',
    'some of 24 actions are complete',
    'Of 24 actions 5 are complete',
  ])('is right, or no claim: "%s"', (text) => {
    expect(found(`We see that ${text}, and so on.`)).toEqual([]);
  });

  it.each([
    ['Seventeen of 24 actions are complete', '6 of 24', 'complete'],
    ['six of twenty-five actions are complete', '6 of 24', 'complete'],
    ['six of twenty actions are complete', '6 of 24', 'complete'],
    ['no of 24 actions are complete', '6 of 24', 'complete'],
    ['12 of 18 areas are complete', '11 of 18', 'complete'],
    ['11 of 19 areas for improvement now are complete', '11 of 18', 'complete'],
  ])('is wrong: "%s"', (text, right, key) => {
    expect(found(`So ${text}.`)).toEqual([wrong(text, right, key)]);
  });

  it('is looked for again and again', () => {
    expect(found('1 of 24 actions are red, 2 of 24 actions are amber, 3 of 24 actions are red.')).toHaveLength(2);
  });
});

describe('how many there are', () => {
  const plan = aPlan({
    workstreams: [aWorkstream({ ref: 'W1', phase: '1' }), aWorkstream({ ref: 'W2', phase: '2' })],
    recommendations: [
      aRecommendation({ ref: 'R1', inspection: 'I1' }),
      aRecommendation({ ref: 'R2', inspection: 'I1' }),
      aRecommendation({ ref: 'R3', inspection: 'I2' }),
    ],
    actions: [anAction({ phase: '1' }), anAction({ ref: 'A2', phase: '2' }), anAction({ ref: 'A3', phase: '3' })],
  });
  const found = (text: string, counts = COUNTS, inspections: readonly string[] = ['I1']): string[] =>
    wrongTotals(prose(text), { plan, counts, paper: { meeting: aMeeting({ inspections }) } }).map(
      ({ place, words }) => `${place} ${words}`,
    );

  it.each([
    ['all nineteen areas', 'the plan has 2 areas for improvement'],
    ['each of the 5 recommendations', 'the plan has 2 areas for improvement'],
    ['has nine workstreams', 'the plan has 2 workstreams'],
    ['into three work streams', 'the plan has 2 workstreams'],
    ['there are nine phases', 'the plan has 3 phases'],
    ['the 25 actions', 'the plan has 24 actions'],
    ['identified 31 actions', 'the plan has 24 actions'],
  ])('is wrong: "%s"', (text, right) => {
    expect(found(`So ${text}.`)).toEqual([`paragraph 1 says "${text}"; ${right}. Correct one of the two, or use a placeholder.`]);
  });

  it.each([
    'all eighteen areas',
    'each of the two recommendations',
    'the twenty-four recommendations',
    'has two workstreams',
    'there were three phases',
    'the 24 actions',
    'covers 32 actions',
    'some 25 actions',
    'the 25 actions that are new',
    'the 25 actions on housing',
    'the 25 actions are late',
    'the 25 posts',
  ])('is right, or is not of all: "%s"', (text) => {
    expect(found(`So ${text}.`)).toEqual([]);
  });

  it('is not told where the plan has none', () => {
    const none = { ...COUNTS, total: 0, closed: 8 };
    expect(found('So the 25 actions.', none)).toEqual([]);
    expect(found('Five actions are red.', none)).toEqual([]);
    expect(found('So all eighteen areas. All the 24 areas.', none)).toEqual([
      'paragraph 1 says "All the 24 areas"; the plan has 2 areas for improvement. Correct one of the two, or use a placeholder.',
    ]);
    expect(found('So all nineteen areas.', COUNTS, ['I9'])).toEqual([
      'paragraph 1 says "all nineteen areas"; the plan has 18 areas for improvement. Correct one of the two, or use a placeholder.',
    ]);
  });

  it.each([
    ['Five actions are red', 'the plan says 3. Write it with placeholders, such as {counts.red}.'],
    ['12 further actions have been completed', 'the plan says 6. Write it with placeholders, such as {counts.complete}.'],
    ['one action is on track', 'the plan says 7. Write it with placeholders, such as {counts.green}.'],
  ])('in a state is wrong: "%s"', (text, right) => {
    expect(found(`${text}.`)).toEqual([`paragraph 1 says "${text}"; ${right}`]);
  });

  it.each([
    'Three actions are red.',
    '6 of 24 actions are red.',
    'of the 24 actions are red.',
    'Five actions turned red.',
    'Five posts are red.',
  ])('in a state is right, or no claim of its own: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('numbers that say too little', () => {
  it.each([
    ['Some 33 % of schools were inadequate.', '33 %'],
    ['It rose to 84.5% in May.', '84.5%'],
    ['It is 12 per cent now.', '12 per cent'],
    ['It is 12 percent now. Five of 9 schools closed.', '12 percent'],
    ['It is 50% of 10% here.', '50%'],
  ])('are percentages alone: "%s"', (text, percentage) => {
    expect(barePercentages(prose(text)).map(({ words }) => words)).toEqual([
      `gives ${percentage} without saying of how many. Add "n of N".`,
    ]);
  });

  it.each([
    '12 of 18 schools (67 %) took part.',
    'Twelve out of the 18 schools, 67%, took part.',
    'It is 12.',
    '12 percentages',
    'Two of many, 5%.',
  ])('are not: "%s"', (text) => {
    expect(barePercentages(prose(text))).toEqual([]);
  });

  it.each([
    ['The majority of actions are done.', 'The majority of'],
    ['It is the vast majority of them.', 'the vast majority of'],
    ['Most of the areas are done.', 'Most of the areas'],
    ['most of the recommendations', 'most of the recommendations'],
  ])('are vague: "%s"', (text, words) => {
    expect(vagueNumbers(prose(text))).toEqual([
      { place: 'paragraph 1', words: `says "${words}". Give the number: {counts.complete} of {counts.total}.` },
    ]);
  });

  it.each(['Most of the staff came.', 'A majority of members', 'the majority vote'])('are not vague: "%s"', (text) => {
    expect(vagueNumbers(prose(text))).toEqual([]);
  });
});
