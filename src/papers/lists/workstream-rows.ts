import { phaseOf } from '../../plan/deadlines/phase-deadlines.ts';
import type { Action } from '../../plan/model.ts';
import { countsOf, nOfN } from '../../plan/position/roll-up.ts';
import type { PaperRow } from '../paper.ts';
import type { PaperSource } from '../paper-source.ts';
import { actionRow } from './action-rows.ts';

const NOT_GIVEN = 'Not given';

/**
 * The public actions by workstream and phase, each group with the agency and the lead that answer for it, in the order of
 * the Workstreams tab; those in no workstream come last. Nothing where the plan has no workstreams.
 */
export function workstreamRows(source: PaperSource): readonly PaperRow[] {
  const { plan, publicActions } = source;
  if (plan.workstreams.length === 0) return [];
  const order = new Map(plan.workstreams.map(({ ref }, index) => [ref, index]));
  const keyOf = (action: Action): string => JSON.stringify([action.workstream, phaseOf(action, plan)]);
  const place = ({ workstream }: Action): number => order.get(workstream) ?? (workstream === '' ? Infinity : plan.workstreams.length);
  const groups = new Map<string, Action[]>();
  for (const action of publicActions) groups.set(keyOf(action), [...(groups.get(keyOf(action)) ?? []), action]);
  return [...groups]
    .map(([key, its]) => ({ its, whole: plan.actions.filter((action) => keyOf(action) === key), at: place(its[0] as Action) }))
    .sort((one, other) => (one.at === other.at ? 0 : one.at - other.at))
    .map(({ its, whole }) => groupRow(its, whole, source));
}

/** `whole` are the group's actions with the exempt ones, which are counted, not named. */
function groupRow(its: readonly Action[], whole: readonly Action[], source: PaperSource): PaperRow {
  const { plan, frozen } = source;
  const [first] = its as readonly [Action];
  const workstream = plan.workstreams.find(({ ref }) => ref === first.workstream);
  const name = workstream?.name ?? (first.workstream || 'In no workstream');
  const phase = phaseOf(first, plan);
  const { complete, total } = countsOf(whole.map(({ ref }) => ({ status: frozen(ref)?.status ?? 'check' })));
  return {
    title: [name, phase === '' || /\bphase\b/i.test(name) ? '' : phaseWords(phase)].filter((part) => part !== '').join(', '),
    name,
    phase: phase || NOT_GIVEN,
    agency: workstream?.agency || NOT_GIVEN,
    lead: workstream?.leadPost || NOT_GIVEN,
    complete: nOfN(complete, total),
    rows: its.map((action) => ({ ...actionRow(action, source, name) })),
  };
}

/** "phase 1" for "1" and for "Phase 1". */
function phaseWords(phase: string): string {
  return /^phase\b/i.test(phase) ? `phase${phase.slice('phase'.length)}` : `phase ${phase}`;
}
