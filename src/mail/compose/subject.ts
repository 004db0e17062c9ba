import type { PlainDate } from '../../days/plain-date.ts';
import { formatDate } from '../../days/plain-date.ts';
import { counted, sentenceCase } from '../../words/words.ts';
import { shownText } from './shown-text.ts';
import type { SectionKey, Summary } from '../summary.ts';
import { countOf } from '../summary.ts';

/** A subject says at most this many things. */
const MOST_PARTS = 3;

/** "3 actions overdue, 2 due by 31 March": what a summary holds, the most pressing first. */
export function headline(summary: Summary): string {
  const parts = allParts(summary);
  return parts.length === 0 ? redsInPlan(summary) || 'Something for you to look at' : sentenceCase(parts.slice(0, MOST_PARTS).join(', '));
}

/** "3 actions overdue, 2 due by 31 March — Improvement plan", marked where it is a test. */
export function subjectOf(summary: Summary, planName: string, isTest: boolean): string {
  return `${isTest ? '[Test] ' : ''}${headline(summary)} — ${shownText(planName, 60)}`;
}

function allParts(summary: Summary): string[] {
  const n = (key: SectionKey): number => countOf(summary, key);
  const count = (key: SectionKey, words: (many: number) => string): string => (n(key) === 0 ? '' : words(n(key)));
  // "3 actions overdue, 2 due by 31 March": the noun is said once.
  let saidActions = false;
  const actions = (many: number): string => {
    const words = saidActions ? String(many) : counted(many, 'action');
    saidActions = true;
    return words;
  };
  const parts = [
    directorPart(summary),
    count('welcome', () => 'welcome: new actions in the plan'),
    count('escalated', (many) => `${actions(many)} escalated to you`),
    count('overdue', (many) => `${actions(many)} overdue`),
    count('red', (many) => `${actions(many)} red`),
    count('dueSoon', (many) => `${actions(many)} due by ${lastDue(summary, 'dueSoon')}`),
    count('signOff', (many) => `${many} to sign off`),
    count('undertaking', (many) => `${counted(many, 'undertaking')} owed`),
    count('paper', (many) => `${counted(many, 'paper')} owed`),
    count('dueLater', (many) => `${actions(many)} due by ${lastDue(summary, 'dueLater')}`),
    count('stale', (many) => `${many} without an update`),
    count('question', (many) => counted(many, 'question')),
  ];
  return parts.filter((part) => part !== '');
}

function directorPart({ planView }: Summary): string {
  if (planView === undefined) return '';
  return planView.newRedCount > 0 ? `${counted(planView.newRedCount, 'new red action')} in the plan` : '';
}

/** What a director is told who has nothing else: no action has turned red, but some are. */
function redsInPlan({ planView }: Summary): string {
  const reds = planView === undefined ? 0 : planView.reds.length + planView.moreReds;
  return reds === 0 ? '' : `${counted(reds, 'red action')} in the plan, none of them new`;
}

/** "31 March": the year goes without saying for a day that close. */
function lastDue(summary: Summary, key: SectionKey): string {
  const days = (summary.sections.find((section) => section.key === key)?.lines ?? [])
    .map(({ due }) => due)
    .filter((due): due is PlainDate => due !== undefined);
  const last = days.sort().pop() ?? summary.asAt;
  return formatDate(last).replace(/ \d{4}$/, '');
}
