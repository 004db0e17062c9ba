import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Action, ActionStatus, Plan, StatusCode } from '../../plan/model.ts';
import { countsOf } from '../../plan/position/roll-up.ts';
import { sentenceStart } from '../../words/number-words.ts';
import { countedOfThe } from '../../words/words.ts';
import { each, heading, listOf, pages, words } from '../layout/layout.ts';
import type { Layout } from '../layout/layout.ts';
import { isAre, stopped } from '../paragraphs/draft.ts';
import type { ShippedDocument } from './shipped-document.ts';

/** The plan for families and the public: what was found, what is being done, how far it is. */
export const PLAN_ON_A_PAGE_LAYOUT: Layout = {
  pages: [
    pages(
      'upright',
      heading(1, '{title}'),
      words('{council.name}, {paper.asAt}.'),
      words('{opening}'),
      each('isMore', words('{more}')),
      each(
        'groups',
        heading(2, '{name}'),
        listOf([
          { heading: 'What we said we would do', words: '{what}', share: 6 },
          { heading: 'How far we are', words: '{far}', share: 3 },
        ]),
      ),
    ),
  ],
};

/** The statuses in a family's words. Nobody is asked to know a council's colours. */
const PLAIN: Readonly<Record<StatusCode, string>> = {
  verified: 'Done, and checked',
  'awaiting-sign-off': 'Done, being checked',
  green: 'On time',
  amber: 'At risk of being late',
  red: 'Behind',
  'not-yet-due': 'Not started yet',
  check: 'To be confirmed',
  closed: 'No longer planned',
};

interface PlanOnAPage {
  readonly plan: Plan;
  readonly statuses: readonly ActionStatus[];
  readonly today: PlainDate;
}

/** How many public actions have words for the public: without any, there is nothing to print. */
export function publicActionsOf({ actions }: Plan): readonly Action[] {
  return actions.filter(({ isPublic, publicWording, progress }) => isPublic && publicWording !== '' && progress !== 'Closed');
}

/** Public wording alone, by workstream; posts, refs and causes stay inside the council. */
export function planOnAPage({ plan, statuses, today }: PlanOnAPage): ShippedDocument {
  const { councilName, planName } = plan.settings;
  const status = new Map(statuses.map((each) => [each.ref, each.status]));
  const shown = publicActionsOf(plan);
  const names = [...new Set(shown.map(({ workstream }) => workstream))];
  const { complete, total } = countsOf(statuses);
  const unsaid = total - shown.length;
  return {
    template: 'planOnAPage',
    title: `Our plan for children: ${planName}`,
    council: councilName,
    date: today,
    values: {
      opening: openingWords(complete, total),
      groups: names.map((name) => ({
        name: plan.workstreams.find(({ ref }) => ref === name)?.name ?? (name || 'What we are doing'),
        rows: shown
          .filter(({ workstream }) => workstream === name)
          .map((action) => rowOf(action, status.get(action.ref) ?? 'check', today)),
      })),
      isMore: unsaid > 0,
      more: `The whole plan has ${total} actions. You can ask the council for it.`,
    },
  };
}

function openingWords(done: number, total: number): string {
  if (total === 1) return `The one thing that we said we would do is ${done === 1 ? '' : 'not yet '}done.`;
  return `${sentenceStart(countedOfThe(done, total, 'thing'))} that we said we would do ${isAre(done)} done.`;
}

/** What is still to be done. Past its day it is late, whatever its colour; before it, it is not. */
const OPEN: readonly StatusCode[] = ['green', 'amber', 'red', 'not-yet-due'];

function rowOf({ publicWording, deadline }: Action, status: StatusCode, today: PlainDate): object {
  const due = OPEN.includes(status) ? dueDate(deadline) : undefined;
  const far = due === undefined ? PLAIN[status] : due < today ? 'Late' : `${PLAIN[status]}, to be done by ${formatDate(due)}`;
  return { what: stopped(publicWording), far };
}
