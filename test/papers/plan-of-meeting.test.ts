import { day } from '../../src/days/plain-date.ts';
import { paperFromPlan } from '../../src/papers/paper-from-plan.ts';
import { paperSource } from '../../src/papers/paper-source.ts';
import { nothingKept, snapshotReaching } from '../../src/papers/plan-of-meeting.ts';
import type { Plan } from '../../src/plan/model.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import { aClearance, aDecision, aMeeting, anInspection, aRisk, aStrength, someFunding } from '../support/builders.ts';
import { aPaperInput, aPaperPlan, snapshotOf } from './paper-plan.ts';

const LATER = anInspection({
  ref: 'I2',
  row: 3,
  name: 'Focused visit',
  fieldworkStart: '2026-09-14',
  fieldworkEnd: '2026-09-15',
  reportReceived: '2026-10-02',
  reportPublished: '2026-10-20',
});
const EARLIER = anInspection({
  ref: 'I0',
  row: 4,
  name: 'Inspection of 2022',
  fieldworkStart: '2022-03-01',
  fieldworkEnd: '2022-03-10',
  reportReceived: '2022-04-20',
  reportPublished: '2022-05-01',
});

/** A plan of three inspections, seen in the summer of 2026. */
function aLongPlan(changes: Partial<Omit<Plan, 'settings'>> = {}): Plan {
  const plan = aPaperPlan(6);
  return {
    ...plan,
    inspections: [...plan.inspections, LATER, EARLIER],
    strengths: [
      ...plan.strengths,
      aStrength({ text: 'A strength of the visit', inspection: 'I2' }),
      aStrength({ text: 'A strength of 2022', inspection: 'I0' }),
    ],
    ...changes,
  };
}

const words = (paper: ReturnType<typeof paperFromPlan>['paper']): string =>
  JSON.stringify([paper.fields, paper.implications, paper.sections, paper.lists.backgroundPapers, paper.record]);

describe('a paper before its meeting', () => {
  it('speaks of the inspection that its meeting serves, as far as it had gone', () => {
    const { paper } = paperFromPlan(aPaperInput(aLongPlan(), { meeting: 'M2', format: 'B' }));
    expect(words(paper)).toContain('Inspection of children');
    expect(words(paper)).not.toMatch(/Focused visit|2022/);
  });

  it('speaks of each inspection that its meeting names', () => {
    const plan = aLongPlan();
    const meetings = plan.meetings.map((meeting) => ({ ...meeting, inspections: ['I0', 'I1'] }));
    const text = words(paperFromPlan(aPaperInput({ ...plan, meetings }, { meeting: 'M2', format: 'B' })).paper);
    expect(text).toContain('A strength of 2022');
    expect(text).toContain("Report: Inspection of children's services");
  });

  it('speaks of every inspection of the plan known by then where its meeting names none', () => {
    const plan = aLongPlan();
    const meetings = plan.meetings.map((meeting) => ({ ...meeting, inspections: [] }));
    const text = words(paperFromPlan(aPaperInput({ ...plan, meetings }, { meeting: 'M2', format: 'B' })).paper);
    expect(text).toContain('A strength of 2022');
    expect(text).not.toContain('Focused visit');
  });

  it('does not know what was published, approved, received or answered later', () => {
    const published = anInspection({ reportReceived: undefined, reportPublished: '2026-08-01' });
    const plan = aLongPlan({
      inspections: [published],
      funding: [someFunding({ approvedBy: 'Cabinet, 20 July 2026' }), someFunding({ approvedBy: 'Cabinet, 12 May 2026', amount: 7 })],
      clearances: [aClearance({ meeting: 'M2', requested: '2026-06-01', received: '2026-07-10', statement: 'Later words.' })],
      decisions: [
        aDecision({ meeting: 'M1', state: 'Met', answer: 'Later answer.', answeredOn: '2026-07-12', text: 'That a note be sent' }),
      ],
      risks: [aRisk()],
    });
    const { plan: known } = paperSource(aPaperInput(plan, { meeting: 'M2', format: 'A' }));
    expect(known.inspections[0]?.reportPublished).toBeUndefined();
    expect(known.judgements).toEqual([]);
    expect(known.funding.map(({ amount }) => amount)).toEqual([7]);
    expect(known.clearances[0]).toMatchObject({ requested: '2026-06-01', received: undefined, statement: '' });
    expect(known.decisions[0]).toMatchObject({ state: 'Open', answer: '' });
    expect(words(paperFromPlan(aPaperInput(plan, { meeting: 'M2', format: 'A' })).paper)).not.toMatch(/Later|on 1 August|Report: /);
  });

  it('leaves out a risk whose actions all answer another inspection', () => {
    const plan = aLongPlan();
    const recommendations = plan.recommendations.map((each) => ({ ...each, inspection: each.ref === 'R2' ? 'I0' : 'I1' }));
    const risks = [aRisk({ actions: ['A1'] }), aRisk({ ref: 'K2', row: 3, actions: ['A2'] })];
    const { plan: known } = paperSource(aPaperInput({ ...plan, recommendations, risks }, { meeting: 'M2', format: 'A' }));
    expect(plan.actions.slice(0, 2).map((action) => action.recommendations)).toEqual([['R2'], ['R3']]);
    expect(known.risks.map(({ ref }) => ref)).toEqual(['K2']);
  });
});

describe('a paper of a meeting that has passed', () => {
  const plan = aLongPlan();
  const meeting = plan.meetings[0] ?? aMeeting();
  const then = day('2026-04-01');
  const before = {
    ...plan,
    actions: plan.actions.slice(0, 4).map((each) => ({ ...each, progress: 'In progress' as const, verifiedBy: '' })),
  };
  const kept = snapshotOf(before, statusesOf(before, { today: then, calendar: workingCalendar() }), then, '', '');

  it('is written from the latest snapshot that was kept by then, and its own before all others', () => {
    const own = { ...kept, id: 'own', asAt: day('2026-03-30'), meeting: meeting.ref };
    const later = { ...kept, id: 'later', asAt: day('2026-04-16') };
    expect(snapshotReaching([kept, later], meeting)?.id).toBe(kept.id);
    expect(snapshotReaching([kept, own, later], meeting)?.id).toBe('own');
    expect(snapshotReaching([later], meeting)).toBeUndefined();
  });

  it('tells the statuses kept then and nothing that officers wrote since', () => {
    const input = { ...aPaperInput(plan, { meeting: 'M1', format: 'A', snapshot: kept }), standing: 'as kept' as const };
    const { paper } = paperFromPlan(input);
    expect(paper.lists.actions.map(({ ref }) => ref)).toEqual(['A1', 'A2', 'A3', 'A4']);
    expect(
      paper.lists.actions.every(({ update, evidence, cause, why }) => [update, evidence, cause, why].every((each) => each === '')),
    ).toBe(true);
    expect(words(paper)).toContain('As at 1 April 2026, none of the 4 actions are complete');
    expect(words(paper)).not.toMatch(/Path to green|paid from|equality and diversity/);
    expect(paper.values['paper']).toMatchObject({
      asAtSentence: `As at 1 April 2026. Snapshot ${kept.id}. Statuses are those kept then; what officers wrote of that day was not kept.`,
    });
  });

  it('says that no snapshot reaches back, and gives no number', () => {
    const snapshot = nothingKept(meeting, day('2026-04-15'));
    const input = { ...aPaperInput(plan, { meeting: 'M1', format: 'A', snapshot }), standing: 'not kept' as const };
    const { paper } = paperFromPlan(input);
    expect(words(paper)).toContain('No snapshot of the plan was kept by 15 April 2026, so how far it was on that day cannot be told.');
    expect(words(paper)).not.toMatch(/\d+ of \d+|first paper/);
    expect(words(paper)).toContain('[not kept]');
    expect(paper.lists.actions).toEqual([]);
  });
});

describe('"This is the first paper on the plan"', () => {
  const since = (changes: object): string => {
    const plan = aLongPlan();
    const meetings = plan.meetings.filter(({ ref }) => ref !== 'M1');
    const { paper } = paperFromPlan({ ...aPaperInput({ ...plan, meetings }, { meeting: 'M2', format: 'A' }), ...changes });
    return paper.sections.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === 'sinceLastMet')?.text ?? '';
  };

  it('is said where neither tab shows an earlier one', () => {
    expect(since({})).toMatch(/^This is the first paper on the plan to the Overview and Scrutiny Committee,/);
  });

  it('is not said where the Papers tab shows one', () => {
    expect(since({ earlierPaper: day('2026-02-03') })).toBe(
      'With the paper of 3 February 2026 to the Overview and Scrutiny Committee no snapshot of the plan was kept, ' +
        'so there is no earlier position to compare with.',
    );
  });

  it('is not said where the body met before', () => {
    const { paper } = paperFromPlan(aPaperInput(aLongPlan(), { meeting: 'M2', format: 'A' }));
    expect(words(paper)).toContain('For the meeting of the Overview and Scrutiny Committee on 15 April 2026 no snapshot');
  });
});
