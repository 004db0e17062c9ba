import fc from 'fast-check';
import { addDays, day, formatDate, formatShortDate } from '../../src/days/plain-date.ts';
import type { PlainDate } from '../../src/days/plain-date.ts';
import { paperFromPlan } from '../../src/papers/paper-from-plan.ts';
import type { Paper } from '../../src/papers/paper.ts';
import { PAPER_FORMATS } from '../../src/plan/model.ts';
import type { PaperFormat, Plan } from '../../src/plan/model.ts';
import {
  aClearance,
  aDecision,
  aJudgement,
  aMeasure,
  aMeeting,
  anAction,
  anInspection,
  aPlanVersion,
  aRecommendation,
  aRegionalOutcome,
  aStrength,
  aVersionChange,
  someFunding,
} from '../support/builders.ts';
import { aPaperInput, aPaperPlan } from './paper-plan.ts';

const AS_AT = day('2026-07-01');
const MEETING = { A: 'M2', B: 'M2', C: 'M4', D: 'M2', E: 'M2', F: 'M5' } as const;

/** Every cell that says that something happened on a day: its name, and words of the plan that are true from that day. */
const FACTS = {
  fieldworkStart: [],
  fieldworkEnd: [],
  letterReceived: [],
  reportReceived: [],
  reportPublished: ['the strand found then', 'the strength found then', 'the outcome found then', 'the area found then'],
  decidedOn: ['that what was decided then be done', 'the minutes of then'],
  answeredOn: ['the answer given then'],
  requested: [],
  received: ['the statement made then'],
  latestDate: ['4242'],
  verifiedOn: ['Verifier of Then'],
  lastUpdated: ['the update written then', 'the evidence filed then'],
  approvedBy: ['£987,654'],
  versionFrom: ['the words of the version begun then', 'the note on the version begun then'],
} as const;
type Fact = keyof typeof FACTS;
type Days = Readonly<Record<Fact, PlainDate>>;

/** A plan in which each fact has a day of its own, and each plan for the future a day years on. */
function planOf(days: Days): Plan {
  const base = aPaperPlan(0, {
    actions: [
      anAction({
        ...{ ref: 'A1', row: 2, recommendations: ['R9'], deadline: '2041-01-31', progress: 'Done', percent: 100, start: undefined },
        ...{ verifiedBy: 'Verifier of Then', verifiedOn: days.verifiedOn, evidence: 'Audit', lastUpdated: '2020-01-01' },
      }),
      anAction({
        ...{ ref: 'A2', row: 3, recommendations: [], deadline: '2041-02-28', lastUpdated: days.lastUpdated, start: undefined },
        ...{ latestUpdate: 'the update written then', evidence: 'the evidence filed then' },
      }),
    ],
    recommendations: [aRecommendation({ ref: 'R9', text: 'the area found then', inspection: 'I9' })],
    inspections: [
      anInspection({
        ...{ ref: 'I9', fieldworkStart: days.fieldworkStart, fieldworkEnd: days.fieldworkEnd, letterReceived: undefined },
        ...{ reportReceived: undefined, reportPublished: days.reportPublished },
      }),
      anInspection({
        ...{ ref: 'I8', row: 3, name: 'Another visit', fieldworkStart: undefined, fieldworkEnd: undefined },
        ...{ letterReceived: days.letterReceived, reportReceived: undefined, reportPublished: undefined },
      }),
      anInspection({
        ...{ ref: 'I7', row: 4, name: 'A third visit', fieldworkStart: undefined, fieldworkEnd: undefined },
        ...{ letterReceived: undefined, reportReceived: days.reportReceived, reportPublished: undefined },
      }),
    ],
    judgements: [aJudgement({ inspection: 'I9', strand: 'the strand found then' })],
    strengths: [aStrength({ inspection: 'I9', text: 'the strength found then' })],
    regionalOutcomes: [aRegionalOutcome({ inspection: 'I9', strand: 'the outcome found then' })],
    funding: [someFunding({ amount: 987_654, spent: 0, approvedBy: `Cabinet, ${formatDate(days.approvedBy)}` })],
    measures: [aMeasure({ latest: '4242', latestDate: days.latestDate })],
    clearances: [
      aClearance({ meeting: 'M2', requested: days.requested, received: days.received, statement: 'the statement made then' }),
      aClearance({ row: 3, meeting: 'M4', officer: 'Chief Executive', requested: days.requested, received: days.received }),
    ],
    versions: [
      aPlanVersion({ version: '1', inspection: 'I9' }),
      aPlanVersion({ row: 3, version: '2', from: days.versionFrom, note: 'the note on the version begun then' }),
    ],
    versionChanges: [aVersionChange({ words: 'the words of the version begun then' })],
    deadlineRules: [],
  });
  const own = base.meetings.map((meeting) => ({ ...meeting, inspections: ['I9', 'I8', 'I7'] }));
  const others = ['B1', 'B2', 'B3'].map((body, index) =>
    aMeeting({ ref: `M2${index}`, row: 20 + index, body, date: days.decidedOn, inspections: ['I9'], narrative: 'the minutes of then' }),
  );
  const asked = ['B1', 'B2', 'B3'].flatMap((_, index) => [
    aDecision({ ref: `D2${index}`, row: 20 + index, meeting: `M2${index}`, text: 'that what was decided then be done' }),
  ]);
  const answered = ['M1', 'M3'].map((meeting, index) =>
    aDecision({
      ...{ ref: `D3${index}`, row: 30 + index, meeting, text: 'That a note be sent', state: 'Met' },
      ...{ answer: 'the answer given then', answeredOn: days.answeredOn },
    }),
  );
  return { ...base, meetings: [...own, ...others], decisions: [...asked, ...answered] };
}

/** Days before and after the paper's own, each fact another, none that of a meeting. */
const someDays: fc.Arbitrary<Days> = fc
  .uniqueArray(fc.integer({ min: -300, max: 300 }), { minLength: Object.keys(FACTS).length, maxLength: Object.keys(FACTS).length })
  .map((offsets) => Object.fromEntries(Object.keys(FACTS).map((fact, at) => [fact, addDays(AS_AT, offsets[at] as number)])) as Days)
  .filter(
    (days) => !Object.values(days).some((each) => ['2026-05-12', '2026-07-15', '2026-07-21', '2026-07-28', '2026-04-15'].includes(each)),
  );

/** Everything that the paper may print; the names of its own fields are none of it. */
const printed = ({ fields, implications, sections, record, lists, values, recommendations, exempt }: Paper): string =>
  JSON.stringify([fields, implications, sections, record, lists, values, recommendations, exempt]);

/** "5 July 2026" does not stand in "15 July 2026". */
const stands = (words: string, text: string): boolean =>
  new RegExp(`(?<![\\d/])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(text);

/** What the paper tells of days after its own. */
function toldTooEarly(days: Days, format: PaperFormat): readonly string[] {
  const text = printed(paperFromPlan(aPaperInput(planOf(days), { meeting: MEETING[format], format, copy: 'clearance' })).paper);
  return (
    (Object.keys(FACTS) as Fact[])
      .filter((fact) => days[fact] > AS_AT)
      .flatMap((fact) => [formatDate(days[fact]), formatShortDate(days[fact]), ...FACTS[fact]].filter((words) => stands(words, text)))
      // Where the council planned a meeting, its day is a plan, and stands among the next milestones and on the tracking grid.
      .filter((words) => words !== formatDate(days.decidedOn))
  );
}

describe('a fact dated after the paper’s own day', () => {
  it.each(PAPER_FORMATS)('is in no sentence, list or label of format %s, whatever tab it stands on', (format) => {
    fc.assert(
      fc.property(someDays, (days) => expect(toldTooEarly(days, format)).toEqual([])),
      { numRuns: 25 },
    );
  });

  it.each(Object.keys(FACTS) as Fact[])('%s would be seen: the day before, it is told', (fact) => {
    const earlier = Object.fromEntries(Object.keys(FACTS).map((each, at) => [each, addDays(AS_AT, -20 - at)])) as Days;
    const texts = PAPER_FORMATS.map((format) =>
      printed(paperFromPlan(aPaperInput(planOf(earlier), { meeting: MEETING[format], format, copy: 'clearance' })).paper),
    ).join('\n');
    const words = FACTS[fact].length === 0 ? [formatDate(earlier[fact])] : FACTS[fact];
    expect(words.filter((each) => !texts.includes(each))).toEqual([]);
  });
});
