import { day } from '../../../src/days/plain-date.ts';
import { daysWithoutUpdate, notBeforeOnPlan } from '../../../src/plan/history/on-plan-since.ts';

const imported = { onPlanSince: day('2026-11-26') };
const always = { onPlanSince: undefined };

describe('a row that came onto the plan today', () => {
  it('has no history from before', () => {
    expect(notBeforeOnPlan(day('2026-06-30'), imported)).toBe('2026-11-26');
    expect(notBeforeOnPlan(day('2026-12-01'), imported)).toBe('2026-12-01');
    expect(daysWithoutUpdate(undefined, imported, day('2026-11-26'))).toBe(0);
    expect(daysWithoutUpdate(day('2026-06-30'), imported, day('2026-12-06'))).toBe(10);
  });
});

describe('a row that was always there', () => {
  it('keeps its dates', () => {
    expect(notBeforeOnPlan(day('2026-06-30'), always)).toBe('2026-06-30');
    expect(daysWithoutUpdate(day('2026-06-30'), always, day('2026-07-10'))).toBe(10);
    expect(daysWithoutUpdate(undefined, always, day('2026-07-10'))).toBeUndefined();
  });
});
