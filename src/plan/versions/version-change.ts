import { addDays, formatDate } from '../../days/plain-date.ts';
import type { NewCell } from '../../tabs/cells.ts';
import { dateCell } from '../../tabs/kinds/date-kinds.ts';
import { stopped } from '../../words/words.ts';
import type { Action, Plan, Recommendation } from '../model.ts';
import { isEnding, oldRecommendations, openActions } from './version-request.ts';
import type { ActionMapping, RecommendationMapping, VersionPlan, VersionRequest } from './version-request.ts';

type Row = Readonly<Record<string, NewCell>>;

/** The refs that rows to be added take, in the order in which they are asked for. */
export interface RefSource {
  readonly recommendation: () => string;
  readonly action: () => string;
}

/** What a new version adds to the tabs and changes on them. Nothing is taken away: what ends is marked, with its history. */
export interface VersionRows {
  readonly added: {
    readonly recommendations: readonly Row[];
    readonly actions: readonly Row[];
    readonly versions: readonly Row[];
    readonly versionChanges: readonly Row[];
  };
  readonly changed: readonly {
    readonly list: 'recommendations' | 'actions' | 'versions';
    readonly row: string;
    readonly field: string;
    readonly to: NewCell;
  }[];
}

/** What is told of an action when its version ends. */
export type StatusThen = (ref: string) => string;

/** The rows of a new version. The request must be without faults. */
export function versionRows(request: VersionRequest, plan: VersionPlan, refs: RefSource, statusThen: StatusThen): VersionRows {
  const old = oldRecommendations(plan, request);
  const mappings = new Map(request.recommendations.map((each) => [each.ref, each]));
  const successors = new Map<string, readonly string[]>();
  const fresh: Row[] = [];
  for (const recommendation of old) {
    const mapping = mappings.get(recommendation.ref);
    const added = mapping === undefined || mapping.newText === '' ? undefined : refs.recommendation();
    if (added !== undefined && mapping !== undefined) fresh.push(newRecommendation(added, mapping.newText, recommendation, request));
    successors.set(recommendation.ref, successorsOf(recommendation, mapping, added));
  }
  const actions = openActions(plan).map((action) => actionRows(action, request, successors, refs));
  const next = (ref: string): readonly string[] => successors.get(ref) ?? [];
  return {
    added: {
      recommendations: fresh,
      actions: actions.flatMap(({ parts }) => parts),
      versions: versionRowsOf(request, plan),
      versionChanges: [
        ...old.map((each) => recommendationChange(each, mappings.get(each.ref), next(each.ref), request)),
        ...actions.map(({ action, mapping, newRefs }) => actionChange(action, mapping, newRefs, request, statusThen)),
      ],
    },
    changed: [
      ...old
        .filter(({ ref }) => isEnding(mappings.get(ref)))
        .map(({ ref }) => ({ list: 'recommendations' as const, row: ref, field: 'endedWith', to: request.closing })),
      ...actions.flatMap(({ changed }) => changed),
      ...closingDay(request, plan),
    ],
  };
}

function successorsOf({ ref }: Recommendation, mapping: RecommendationMapping | undefined, added: string | undefined): readonly string[] {
  if (!isEnding(mapping)) return [ref];
  return [...(mapping?.newRefs ?? []), ...(added === undefined ? [] : [added])];
}

function newRecommendation(ref: string, text: string, old: Recommendation, { inspection }: VersionRequest): Row {
  const { strand, kind, responsible } = old;
  return { ref, text, strand, kind, responsible, inspection: inspection === '' ? old.inspection : inspection };
}

/** The row of the version that begins and, where the tab names none, that of the one that ends. */
function versionRowsOf({ closing, version, from, inspection, note }: VersionRequest, { versions }: VersionPlan): Row[] {
  const before = versions.find((each) => each.version === closing);
  const begins = { version, from: dateCell(from), inspection: inspection === '' ? (before?.inspection ?? '') : inspection, note };
  const ended = { version: closing, to: dateCell(addDays(from, -1)) };
  return before === undefined ? [ended, begins] : [begins];
}

/** A version that has no last day yet ends the day before the new one begins. */
function closingDay({ closing, from }: VersionRequest, { versions }: VersionPlan): VersionRows['changed'] {
  const before = versions.find((each) => each.version === closing);
  return before === undefined || before.to !== undefined
    ? []
    : [{ list: 'versions', row: closing, field: 'to', to: dateCell(addDays(from, -1)) }];
}

interface ActionRows {
  readonly action: Action;
  readonly mapping: ActionMapping | undefined;
  readonly newRefs: readonly string[];
  readonly parts: readonly Row[];
  readonly changed: VersionRows['changed'];
}

function actionRows(
  action: Action,
  request: VersionRequest,
  successors: ReadonlyMap<string, readonly string[]>,
  refs: RefSource,
): ActionRows {
  const mapping = request.actions.find(({ ref }) => ref === action.ref);
  const answers = answersOf(action, mapping, successors);
  const change = (field: string, to: NewCell) => ({ list: 'actions' as const, row: action.ref, field, to });
  const closed = (words: string) => [change('progress', 'Closed'), change('latestUpdate', withUpdate(words, action))];
  if (mapping?.became === 'Retired') {
    const words = `Retired with version "${request.closing}": ${stopped(mapping.reason)}`;
    return { action, mapping, newRefs: [], parts: [], changed: closed(words) };
  }
  if (mapping?.became === 'Split') {
    const newRefs = mapping.parts.map(() => refs.action());
    const parts = mapping.parts.map((text, at) => partRow(newRefs[at] ?? '', text, action, answers));
    const words = `Split into ${newRefs.join(', ')} with version "${request.version}": ${stopped(mapping.reason)}`;
    return { action, mapping, newRefs, parts, changed: closed(words) };
  }
  const isSame = answers.join() === action.recommendations.join();
  return { action, mapping, newRefs: [action.ref], parts: [], changed: isSame ? [] : [change('recommendations', answers.join(', '))] };
}

/** The recommendations that an action answers from now on: those named for it, or what became of its old ones. */
function answersOf(action: Action, mapping: ActionMapping | undefined, successors: ReadonlyMap<string, readonly string[]>): string[] {
  const named = mapping?.recommendations ?? [];
  return [...new Set(named.length > 0 ? named : action.recommendations.flatMap((ref) => successors.get(ref) ?? [ref]))];
}

/** What an officer wrote last stays behind the reason. */
function withUpdate(words: string, { latestUpdate }: Action): string {
  return latestUpdate === '' ? words : `${words}\n${latestUpdate}`;
}

/** A part has everything of the whole but its words, its original deadline and how often that was moved among it. */
function partRow(ref: string, text: string, whole: Action, answers: readonly string[]): Row {
  const { leadPost, leadEmail, workstream, phase, successMeasure, partners, progress, deadline } = whole;
  const kept = {
    originalDeadline: dateCell(whole.originalDeadline),
    timesRedated: whole.timesRedated,
    lastDeadline: dateCell(whole.lastDeadline),
  };
  const agreed = {
    redatedBecause: whole.redatedBecause,
    redatingApprovedBy: whole.redatingApprovedBy,
    approvedDeadline: dateCell(whole.approvedDeadline),
  };
  return {
    ref,
    action: text,
    leadPost,
    leadEmail,
    workstream,
    phase,
    successMeasure,
    partners,
    progress: progress === 'Done' ? 'In progress' : progress,
    deadline: deadline.words,
    start: dateCell(whole.start),
    recommendations: answers.join(', '),
    isPublic: whole.isPublic ? '' : `No${whole.exemptParagraph === undefined ? '' : `, paragraph ${whole.exemptParagraph}`}`,
    ...agreed,
    ...kept,
  };
}

function recommendationChange(
  { ref, text }: Recommendation,
  mapping: RecommendationMapping | undefined,
  newRefs: readonly string[],
  { closing, version }: VersionRequest,
): Row {
  return {
    version: closing,
    kind: 'Recommendation',
    ref,
    words: text,
    became: mapping?.became ?? '',
    newRefs: newRefs.join(', '),
    reason: mapping?.reason ?? '',
    newVersion: version,
  };
}

function actionChange(
  action: Action,
  mapping: ActionMapping | undefined,
  newRefs: readonly string[],
  { closing, version }: VersionRequest,
  statusThen: StatusThen,
): Row {
  return {
    version: closing,
    kind: 'Action',
    ref: action.ref,
    words: action.action,
    became: mapping?.became ?? '',
    newRefs: newRefs.join(', '),
    reason: mapping?.reason ?? '',
    newVersion: version,
    status: statusThen(action.ref),
    originalDeadline: dateCell(action.originalDeadline),
    deadline: action.deadline.words,
  };
}

/** What a request would do, in sentences, before it is done. */
export function versionInWords(request: VersionRequest, rows: VersionRows, plan: Pick<Plan, 'inspections'>): string[] {
  const tally = (all: readonly { readonly became: string }[]): string => {
    const kinds = [...new Set(all.map(({ became }) => became))].filter((kind) => kind !== '');
    return kinds.map((kind) => `${all.filter(({ became }) => became === kind).length} ${kind.toLowerCase()}`).join(', ');
  };
  const inspection = plan.inspections.find(({ ref }) => ref === request.inspection);
  return [
    `Version "${request.closing}" ends on ${formatDate(addDays(request.from, -1))} with a snapshot of every status.`,
    `Version "${request.version}" begins on ${formatDate(request.from)}` +
      `${inspection === undefined ? '' : `, in answer to: ${inspection.name}`}.`,
    `Recommendations: ${tally(request.recommendations) || 'none'}; ${rows.added.recommendations.length} added.`,
    `Actions: ${tally(request.actions) || 'none'}; ${rows.added.actions.length} added. Original deadlines and history stay.`,
  ];
}
