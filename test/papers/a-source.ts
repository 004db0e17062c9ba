import { day } from '../../src/days/plain-date.ts';
import type { Action, Plan, Snapshot, StatusCode } from '../../src/plan/model.ts';
import { paperSource } from '../../src/papers/paper-source.ts';
import type { PaperInput, PaperSource } from '../../src/papers/paper-source.ts';
import { aBody, aMeeting, anAction, anInspection, aPlan, aSnapshot, aSnapshotAction } from '../support/builders.ts';
import { aPaperInput } from './paper-plan.ts';

export const AS_AT = day('2026-07-01');

/** An action and the status that the snapshot froze for it. */
export type Frozen = Parameters<typeof anAction>[0] & { readonly status?: StatusCode };

/** Actions A1, A2 … in this order, each on its row, with "Step 1", "Step 2" … to do. */
const actionsOf = (all: readonly Frozen[]): Action[] =>
  all.map(({ status: _status, ...changes }, at) =>
    anAction({ row: at + 2, ref: `A${at + 1}`, action: `Step ${at + 1}`, start: undefined, ...changes }),
  );

/** The snapshot that froze these statuses as at 1 July 2026; green where none is said. */
export const frozenOf = (all: readonly Frozen[], changes: Partial<Snapshot> = {}): Snapshot =>
  aSnapshot({
    id: 'S2026-07-01-1',
    asAt: AS_AT,
    body: 'B1',
    meeting: 'M2',
    actions: actionsOf(all).map(({ ref, isPublic }, at) => aSnapshotAction({ ref, isPublic, status: all[at]?.status ?? 'green' })),
    ...changes,
  });

/** The snapshot of the paper of April, in which the risks K1, K2 and so on had these scores. */
export const inApril = (...scores: readonly number[]): Snapshot =>
  frozenOf([], { id: 'S1', asAt: day('2026-04-10'), meeting: 'M1', risks: scores.map((score, at) => ({ ref: `K${at + 1}`, score })) });

export const BODY = aBody();
/** The meeting of 15 July 2026 for which the paper is written, after one in April. */
export const MEETINGS = [aMeeting({ ref: 'M1', date: '2026-04-15' }), aMeeting({ row: 3, ref: 'M2', date: '2026-07-15' })];

/** What a scrutiny paper as at 1 July 2026 is written from, with nothing in the plan but this. */
export function inputOf(all: readonly Frozen[], plan: Parameters<typeof aPlan>[0] = {}, more: Partial<PaperInput> = {}): PaperInput {
  const whole: Plan = aPlan({ actions: actionsOf(all), bodies: [BODY], meetings: MEETINGS, inspections: [anInspection()], ...plan });
  return { ...aPaperInput(whole, { meeting: 'M2', format: 'A', asAt: AS_AT, snapshot: frozenOf(all) }), ...more };
}
export const sourceOf = (...args: Parameters<typeof inputOf>): PaperSource => paperSource(inputOf(...args));
