import { alert } from '../../google/ui.ts';
import type { Plan } from '../../plan/model.ts';
import { planHealth } from '../../plan/position/plan-health.ts';
import { problem } from '../../plan/problem.ts';
import type { Problem } from '../../plan/problem.ts';
import { counted } from '../../words/words.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

/** Looks at every tab of the plan: what cannot be read, what is missing, what contradicts itself. Changes nothing. */
export function checkPlanHealth(): TaskAnswer {
  const answer = runTask('Plan health', { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const plan = workbook.wholePlan();
    const { today, calendar } = workbook;
    const all = [...workbook.problems, ...planHealth(plan, { today, calendar }), ...unnamedLeads(plan)];
    return {
      message: all.length === 0 ? 'Nothing to put right was found.' : `${counted(all.length, 'thing')} to look at.`,
      problems: all,
      isUneventful: true,
    };
  });
  alert('Plan health', shownProblems(answer));
  return answer;
}

/** An alert is no place for hundreds of lines; the first ones, and how many more there are. */
const MOST_SHOWN = 25;

function shownProblems({ message, problems }: TaskAnswer): string {
  const more = problems.length - MOST_SHOWN;
  return [message, ...problems.slice(0, MOST_SHOWN).map((one) => `• ${one.message}`), ...(more > 0 ? [`and ${more} more.`] : [])].join(
    '\n',
  );
}

function unnamedLeads({ actions }: Plan): Problem[] {
  return actions
    .filter(({ leadPost, progress }) => leadPost === '' && progress !== 'Closed')
    .map(({ row }) =>
      problem({ of: 'actions', row, field: 'leadPost' }, 'lead-missing', 'nobody leads this action. Enter the post that answers for it.'),
    );
}
