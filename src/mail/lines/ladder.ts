import type { RungNames } from '../../plan/status/escalation.ts';
import type { Holder } from '../holders.ts';
import type { ActionNow, SummaryContext } from '../summary-context.ts';
import { placeOfAction } from '../summary-context.ts';

/** Who stands on the rungs above one action's lead: never the lead. */
export interface Ladder {
  readonly lead: Holder | undefined;
  /** The lead of its workstream, who may be its own lead. */
  readonly overLead: Holder | undefined;
  /** The first rung: the workstream lead; where that is the lead too, or nobody, the lead's manager; else the directors. */
  readonly first: Rung;
  readonly directors: Rung;
}

export interface Rung {
  readonly kind: 'workstream lead' | 'manager' | 'director';
  readonly holders: readonly Holder[];
}

/** The people above an action, as the plan names them. */
export function ladderOf({ action }: ActionNow, context: SummaryContext): Ladder {
  const lead = context.holders.of({
    post: action.leadPost,
    email: action.leadEmail,
    place: placeOfAction(action.row, action.leadEmail === '' ? 'leadPost' : 'leadEmail'),
  });
  const overLead = workstreamLead(action.workstream, context);
  const directors: Rung = { kind: 'director', holders: context.holders.withRole('Director').filter((holder) => holder !== lead) };
  const manager = managerOf(lead, context);
  const first: Rung =
    overLead !== undefined && overLead !== lead
      ? { kind: 'workstream lead', holders: [overLead] }
      : manager !== undefined && manager !== lead
        ? { kind: 'manager', holders: [manager] }
        : directors;
  return { lead, overLead, first, directors };
}

/** The rungs as one reader would say them: "you", "your manager", "the director". */
export function namesFor(reader: Holder, { lead, first, directors }: Ladder): RungNames {
  const whose = reader === lead ? 'your' : "its lead's";
  const names = { 'workstream lead': 'the workstream lead', manager: `${whose} manager`, director: 'the director' };
  const say = ({ kind, holders }: Rung): string | undefined =>
    holders.includes(reader) ? 'you' : holders.length === 0 ? undefined : names[kind];
  return { 'workstream lead': say(first), director: say(directors) };
}

function workstreamLead(ref: string, context: SummaryContext): Holder | undefined {
  const workstream = context.plan.workstreams.find((each) => each.ref !== '' && each.ref === ref);
  if (workstream === undefined) return undefined;
  return context.holders.of({
    post: workstream.leadPost,
    email: workstream.leadEmail,
    place: { of: 'workstreams', row: workstream.row, field: workstream.leadEmail === '' ? 'leadPost' : 'leadEmail' },
  });
}

function managerOf(lead: Holder | undefined, context: SummaryContext): Holder | undefined {
  for (const post of lead?.posts ?? []) {
    const person = context.holders.personOf(post);
    if (person !== undefined && person.manager.trim() !== '')
      return context.holders.named(person.manager, { of: 'people', row: person.row, field: 'manager' });
  }
  return undefined;
}
