import { followUps, unmetUndertakings } from '../../plan/decisions/follow-up.ts';
import type { Plan } from '../../plan/model.ts';
import { workingCalendar } from '../../days/working-calendar.ts';
import type { Paper } from '../paper.ts';
import { found } from './check.ts';
import type { Found } from './check.ts';

/** Undertakings given to this body at an earlier meeting that the plan does not show met: members will ask. */
export function unmetPromises(paper: Paper, plan: Plan): readonly Found[] {
  const all = followUps(plan, paper.asAt, workingCalendar(plan.calendar));
  return unmetUndertakings(all, paper.body.ref, paper.meeting.date ?? paper.asAt).map((each) => found(each, each.words));
}
