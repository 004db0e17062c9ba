import type { Action, StatusCode } from '../../plan/model.ts';
import { insideSentence } from '../../plan/position/roll-up.ts';
import type { CAUSES } from '../../tabs/sets.ts';
import { inWordsUpToNine, sentenceStart } from '../../words/number-words.ts';
import { counted, countedOfThe, listed, sentenceCase, shortenedByWords } from '../../words/words.ts';
import type { PaperSource } from '../paper-source.ts';
import { inline, isAre, MOST_TOLD, stopped } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';

/** A group of so many tells each action in words; a larger one names the refs. */
const MOST_IN_WORDS = 3;
const MOST_REFS = 15;
const MOST_LEADS = 5;
const MOST_CHARACTERS = 120;

/** Red first, then Amber, in the plan's order: public actions that members will ask about. */
export function exceptionsOf({ publicActions, frozen }: PaperSource): readonly Action[] {
  const withStatus = (code: string): Action[] => publicActions.filter((action) => frozen(action.ref)?.status === code);
  return [...withStatus('red'), ...withStatus('amber')];
}

/** What officers say of why it is late, as it stands in a sentence; '' where they say nothing yet. */
export function causeOf(action: Action): string {
  return action.cause === undefined ? '' : action.cause.slice(0, 1).toLowerCase() + action.cause.slice(1);
}

export function pathToGreenOf(action: Action): string {
  return action.pathToGreen === '' ? '' : stopped(action.pathToGreen);
}

type Cause = (typeof CAUSES)[number];

/** Each cause after "six actions are red". */
const FOR_CAUSE: Readonly<Record<Cause, string>> = {
  Slipped: 'because the work has slipped',
  'Performance fluctuating': 'because performance fluctuates',
  'Awaiting sign-off': 'for want of sign-off',
  'Outside our control': 'for reasons outside the council’s control',
  Resource: 'for want of capacity',
  Dependency: 'because something else must come first',
};

/** Exceptions of one status with the same cause and path to green. */
export interface ExceptionGroup {
  readonly status: StatusCode;
  readonly cause: Cause | undefined;
  readonly path: string;
  readonly actions: Action[];
}

/** The exceptions, alike ones together, and who still owes a cause or a path to green. */
export const exceptions: ParagraphWriter = (source) => {
  if (exceptionsOf(source).length === 0) return [{ text: exceptionsSentence(source) }];
  const groups = exceptionGroups(source);
  const told = groups.slice(0, MOST_TOLD);
  const more = furtherExceptions(groups, MOST_TOLD);
  return [
    { text: exceptionsSentence(source), bullets: [...told.map((group) => groupLine(group, source)), ...(more === '' ? [] : [more])] },
    ...[owedSentence(source)].filter((text) => text !== '').map((text) => ({ text })),
  ];
};

/** "17 of the 87 actions need members’ attention: 8 are red and 9 amber." */
export function exceptionsSentence(source: PaperSource): string {
  const found = exceptionsOf(source);
  const { keyOf, counts, exemptActions, frozen, body } = source;
  const [red, amber] = [insideSentence(keyOf('red').label), insideSentence(keyOf('amber').label)];
  if (found.length === 0) return `No public action is ${red} or ${amber}.`;
  const count = (code: StatusCode): number => found.filter(({ ref }) => frozen(ref)?.status === code).length;
  const [first, ...others] = [
    { how: red, many: count('red') },
    { how: amber, many: count('amber') },
  ].filter(({ many }) => many > 0);
  const kinds = [
    ...(first === undefined ? [] : [`${first.many} ${isAre(first.many)} ${first.how}`]),
    ...others.map(({ how, many }) => `${many} ${how}`),
  ];
  const of = countedOfThe(found.length, counts.total, 'action');
  const isExempt = exemptActions.some(({ ref }) => ['red', 'amber'].includes(frozen(ref)?.status ?? ''));
  const aside = isExempt ? ', those in the exempt part aside' : '';
  const whose = body.kind === 'Board' || body.kind === 'Partnership' ? '' : 'members’ ';
  const alike = { 1: 'it is', 2: 'both are' }[found.length] ?? 'all are';
  const how = others.length === 0 ? `${alike} ${first?.how ?? ''}` : listed(kinds);
  return `${sentenceStart(of)} ${found.length === 1 ? 'needs' : 'need'} ${whose}attention${aside}: ${how}.`;
}

/** The red groups first, in each status the largest first; actions without cause and path are told by who owes them. */
export function exceptionGroups(source: PaperSource): readonly ExceptionGroup[] {
  const groups = new Map<string, ExceptionGroup>();
  const { frozen } = source;
  for (const action of exceptionsOf(source)) {
    const { cause, ref } = action;
    const path = inline(action.pathToGreen);
    if (cause === undefined && path === '') continue;
    const status = frozen(ref)?.status ?? 'check';
    const key = JSON.stringify([status, cause, path]);
    const group = groups.get(key) ?? { status, cause, path, actions: [] };
    groups.set(key, group);
    group.actions.push(action);
  }
  const all = [...groups.values()];
  return (['red', 'amber'] as const).flatMap((code) =>
    all.filter(({ status }) => status === code).sort((one, other) => other.actions.length - one.actions.length),
  );
}

/** How many exceptions the groups after the first `told` hold, in a sentence; '' where none is left. */
export function furtherExceptions(groups: readonly ExceptionGroup[], told: number): string {
  const rest = groups.slice(told).reduce((sum, { actions }) => sum + actions.length, 0);
  const others = rest === 1 ? 'exception is' : 'exceptions are';
  return rest === 0 ? '' : `${sentenceCase(inWordsUpToNine(rest))} further ${others} set out in the action plan.`;
}

/** "Seven actions are red for want of capacity: A4, A21 and … Path to green: the lead agrees extra hours." */
function groupLine({ status, cause, path, actions }: ExceptionGroup, { keyOf }: PaperSource): string {
  const why = cause === undefined ? '' : ` ${FOR_CAUSE[cause]}`;
  const label = insideSentence(keyOf(status).label);
  const toGreen = path === '' ? '' : ` Path to green: ${stopped(path)}`;
  const [first, ...others] = actions;
  if (first !== undefined && others.length === 0) return `${inWords(first)} is ${label}${why}.${toGreen}`;
  const many = `${sentenceCase(inWordsUpToNine(actions.length))} actions are ${label}${why}`;
  return `${many}: ${namedOrRefs(actions)}.${toGreen}`;
}

/** A few actions in words, or the refs of many. */
export function namedOrRefs(actions: readonly Action[]): string {
  return listed(actions.length <= MOST_IN_WORDS ? actions.map(inWords) : refsOf(actions));
}

function inWords(action: Action): string {
  return `${action.ref} (${shortenedByWords(inline(publicWords(action)), MOST_CHARACTERS)})`;
}

/** The refs, and how many more there are. */
function refsOf(actions: readonly Action[]): readonly string[] {
  const refs = actions.map(({ ref }) => ref);
  return refs.length <= MOST_REFS ? refs : [...refs.slice(0, MOST_REFS), `${refs.length - MOST_REFS} more`];
}

/** One sentence that names the leads who have not given a cause or a path to green; '' where none owes one. */
export function owedSentence(source: PaperSource): string {
  const found = exceptionsOf(source);
  const without = found.filter(({ cause, pathToGreen }) => cause === undefined || inline(pathToGreen) === '');
  if (without.length === 0) return '';
  const leads = [...new Set(without.map(({ leadPost }) => inline(leadPost)))].filter((lead) => lead !== '');
  const of = (lead: string): readonly Action[] => without.filter(({ leadPost }) => inline(leadPost) === lead);
  const told = leads.slice(0, MOST_LEADS).map((lead) => `${lead} (${listed(refsOf(of(lead)))})`);
  const rest = leads.length - told.length;
  const named = listed([...told, ...(rest === 0 ? [] : [counted(rest, 'other lead')])]);
  const nobody = of('');
  const ownerless = nobody.length === 0 ? '' : `${listed(refsOf(nobody))} ${nobody.length === 1 ? 'has' : 'have'} no lead`;
  const owes = named === '' ? `: ${ownerless}` : `; to be given by ${named}${ownerless === '' ? '' : `, while ${ownerless}`}`;
  return `The cause or the path to green is not given yet for ${countedOfThe(without.length, found.length, 'exception')}${owes}.`;
}

/** A public row may carry words of its own for the public. */
export function publicWords(action: Action): string {
  return action.isPublic && action.publicWording !== '' ? action.publicWording : action.action;
}
