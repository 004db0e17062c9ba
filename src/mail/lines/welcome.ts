import { formatDate } from '../../days/plain-date.ts';
import { counted } from '../../words/words.ts';
import type { Holder } from '../holders.ts';
import type { ActionNow, SummaryContext } from '../summary-context.ts';
import type { SummaryLine } from '../summary.ts';
import { actionLines } from './action-lines.ts';
import type { AddressedLine } from './action-lines.ts';
import { addTo } from '../../words/groups.ts';

/** Words that a welcome counts lines under. */
const COUNTED = [
  ['escalated', 'escalated'],
  ['overdue', 'past the deadline'],
  ['red', 'red for another reason'],
  ['dueSoon', 'due soon'],
  ['dueLater', 'due later'],
  ['signOff', 'to sign off'],
  ['question', 'with a question'],
  ['stale', 'without an update'],
] as const;

/** The context without the actions that are only counted this week, and these actions by themselves. */
export function withoutWelcomed(context: SummaryContext): { readonly context: SummaryContext; readonly welcomed: readonly ActionNow[] } {
  const { importedOn } = context;
  if (importedOn === undefined) return { context, welcomed: [] };
  const isWelcomed = ({ action }: ActionNow): boolean => action.onPlanSince === importedOn;
  return {
    context: { ...context, actions: context.actions.filter((now) => !isWelcomed(now)) },
    welcomed: context.actions.filter(isWelcomed),
  };
}

/** One line for each person: how many of their actions an import has just brought, in place of as many alarms. */
export function welcomeLines(welcomed: readonly ActionNow[], context: SummaryContext): AddressedLine[] {
  const byHolder = new Map<Holder, AddressedLine[]>();
  for (const each of actionLines({ ...context, actions: welcomed })) addTo(byHolder, each.holder, each);
  return [...byHolder].map(([holder, lines]) => ({ holder, section: 'welcome', line: welcomeLine(lines, context), quotes: [] }));
}

function welcomeLine(lines: readonly AddressedLine[], { importedOn, today }: SummaryContext): Omit<SummaryLine, 'places'> {
  const count = new Set(lines.map(({ line }) => line.link)).size;
  const counts = COUNTED.flatMap(([key, words]) => {
    const many = new Set(lines.filter(({ section }) => section === key).map(({ line }) => line.link)).size;
    return many === 0 ? [] : [`${many} ${words}`];
  });
  return {
    ref: '',
    text: `${counted(count, 'action')} for you ${count === 1 ? 'has' : 'have'} come onto the plan`,
    status: undefined,
    when: `on ${formatDate(importedOn ?? today)}: ${counts.join(', ')}`,
    notes: ['Look through them this week. From the next summary on, each is listed by itself.'],
    why: 'You lead them, or answer for their workstream.',
    deed: undefined,
    link: lines[0]?.line.link ?? '',
    due: undefined,
  };
}
