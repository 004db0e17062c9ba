import { day } from '../../src/days/plain-date.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import type { KeptState } from '../../src/plan/model.ts';
import { DEFAULT_SETTINGS } from '../../src/plan/settings/settings.ts';
import { DEFAULT_STATUS_KEY } from '../../src/plan/status/status-key.ts';
import { computeAction, computingFrom } from '../../src/workbook/compute-action.ts';
import type { Computing, RowInHand } from '../../src/workbook/compute-action.ts';
import { NO_STATE } from '../../src/workbook/computed-cells.ts';
import { anAction } from '../support/builders.ts';

const today = day('2026-11-23');
const KNOWN = computingFrom({ today, settings: DEFAULT_SETTINGS, calendar: workingCalendar(), statusKey: DEFAULT_STATUS_KEY, people: [] });
const compute = (before: Partial<KeptState>, row: Partial<RowInHand> = {}, computing: Partial<Computing> = {}) =>
  computeAction(
    { item: anAction({ deadline: '2026-12-31' }), ref: 'A1', mark: 'now', ...row, before: { ...NO_STATE, ...before } },
    { ...KNOWN, ...computing },
  );
const LATE = { item: anAction({ deadline: '2026-11-02' }) };

describe('an action now', () => {
  it.each<readonly [string, Partial<KeptState>, boolean]>([
    ['nothing', {}, true],
    ['a mark', { rowMark: 'then' }, false],
    ['a status of some week', { weeklyStatuses: 'red 2026-11-16' }, false],
    ['the day it turned red', { redSince: day('2026-11-02') }, false],
    ['the day of its last update', { lastUpdated: day('2026-11-02') }, false],
    ['a count of re-datings', { timesRedated: 1, originalDeadline: day('2026-10-01') }, true],
  ])('is on the plan since today where this was kept of it: %s', (_what, before, isFirst) => {
    expect(compute(before).kept.onPlanSince).toBe(isFirst ? today : undefined);
    expect(compute({ ...before, onPlanSince: day('2026-05-01') }).kept.onPlanSince).toBe('2026-05-01');
  });

  it('is not on the plan since today where an earlier snapshot knows it', () => {
    const earlier = new Map([['A1', { status: 'green' as const, asAt: day('2026-11-16') }]]);
    expect(compute({}, {}, { earlier }).kept).toMatchObject({ onPlanSince: undefined, weeklyStatuses: 'green 2026-11-16' });
    expect(compute({}, { ref: 'A2' }, { earlier }).kept).toMatchObject({ onPlanSince: today, weeklyStatuses: '' });
    expect(compute({ weeklyStatuses: 'red 2026-11-09' }, {}, { earlier }).kept.weeklyStatuses).toBe('red 2026-11-09');
  });

  it.each<readonly [string, Partial<KeptState>, boolean, string | undefined]>([
    ['never seen and not in edit', {}, false, undefined],
    ['never seen and in edit', {}, true, today],
    ['seen, with the same words', { rowMark: 'now', lastUpdated: day('2026-05-01') }, false, '2026-05-01'],
    ['seen, with the same words, in edit', { rowMark: 'now', lastUpdated: day('2026-05-01') }, true, '2026-05-01'],
    ['seen, with other words', { rowMark: 'then', lastUpdated: day('2026-05-01') }, false, today],
    ['seen, with other words, never updated', { rowMark: 'then' }, true, today],
  ])('was last updated: %s', (_what, before, isInEdit, lastUpdated) => {
    const { kept, action } = compute(before, { isInEdit });
    expect([kept.lastUpdated, action.lastUpdated, kept.rowMark]).toEqual([lastUpdated, lastUpdated, 'now']);
  });

  it('is not in edit where nobody says so, and keeps what was seen of it', () => {
    expect(compute({ rowSeen: 'seen' }).kept).toMatchObject({ lastUpdated: undefined, rowSeen: 'seen' });
    expect(compute({ rowSeen: 'seen' }, { rowSeen: 'seen now' }).kept.rowSeen).toBe('seen now');
  });

  it.each<readonly [string, Partial<KeptState>, string]>([
    ['its deadline, on the plan for longer than any memory', { rowMark: 'now' }, '2026-11-03'],
    ['the day kept', { rowMark: 'now', redSince: day('2026-11-10') }, '2026-11-10'],
    ['the day kept, though that is before it came', { redSince: day('2026-11-10'), onPlanSince: day('2026-11-20') }, '2026-11-10'],
    ['the day it came onto the plan', { rowMark: 'now', onPlanSince: day('2026-11-20') }, '2026-11-20'],
    ['the first week that shows it red', { rowMark: 'now', weeklyStatuses: 'red 2026-10-19, red 2026-11-16' }, '2026-10-19'],
    ['today’s own week', { rowMark: 'now', weeklyStatuses: 'green 2026-11-16, red 2026-11-23' }, '2026-11-17'],
    ['not a week to come', { rowMark: 'now', weeklyStatuses: 'red 2026-10-19, green 2026-11-30' }, '2026-10-19'],
  ])('is red since %s', (_what, before, redSince) => {
    const { kept, action, escalation } = compute(before, LATE);
    expect([kept.redSince, action.redSince, escalation?.redSince]).toEqual([redSince, redSince, redSince]);
  });

  it('has no day on which it turned red, and no place on the ladder, where it is not', () => {
    const { kept, escalation, status } = compute({ redSince: day('2026-11-10'), rowMark: 'now' });
    expect([kept.redSince, escalation, status.status]).toEqual([undefined, undefined, 'green']);
  });

  it('takes the week’s status only where the snapshot is due, and moves since the week before', () => {
    const before = { rowMark: 'now', weeklyStatuses: ' amber 2026-11-09,red 2026-11-16 , green soon' };
    expect(compute(before).kept.weeklyStatuses).toBe('amber 2026-11-09, red 2026-11-16');
    expect(compute(before, {}, { isSnapshotDue: true }).kept.weeklyStatuses).toBe('red 2026-11-16, green 2026-11-23');
    expect(compute(before).status.direction).toBe('Better');
    expect(compute({ ...before, weeklyStatuses: 'green 2026-11-23' }).status.direction).not.toBe('Same');
  });

  it('carries its ref, its re-datings and its deadline as last seen', () => {
    const before = { rowMark: 'then', originalDeadline: day('2026-09-30'), timesRedated: 2, lastDeadline: day('2026-10-31') };
    const wanted = { originalDeadline: '2026-09-30', timesRedated: 3, lastDeadline: '2026-12-31' };
    const { action, kept } = compute(before, { ref: 'A7' });
    expect(action).toMatchObject({ ref: 'A7', ...wanted });
    expect(kept).toMatchObject(wanted);
  });
});
