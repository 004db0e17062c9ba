import type { PlainDate } from '../../days/plain-date.ts';
import { formatDate } from '../../days/plain-date.ts';
import { listed, sameWords } from '../../words/words.ts';
import type { Action, Plan, Recommendation } from '../model.ts';
import { isInForce } from './in-force.ts';

/** What becomes of one old recommendation. */
export interface RecommendationMapping {
  readonly ref: string;
  /** '' where nobody has said. */
  readonly became: '' | 'Kept' | 'Changed' | 'Replaced' | 'Retired';
  /** Recommendations of the new version that stand for it, on the Recommendations tab already. */
  readonly newRefs: readonly string[];
  /** Its words in the new version, where they are not on the tab yet: a row is added. */
  readonly newText: string;
  readonly reason: string;
}

/** What becomes of one action. */
export interface ActionMapping {
  readonly ref: string;
  readonly became: '' | 'Carried' | 'Split' | 'Retired';
  /** The recommendations it answers in the new version, where these do not follow from its old ones. */
  readonly recommendations: readonly string[];
  /** The words of the actions that it is split into, two at least. */
  readonly parts: readonly string[];
  readonly reason: string;
}

/** A new version of the plan, as an officer asks for it. */
export interface VersionRequest {
  /** The version that ends. */
  readonly closing: string;
  /** The version that begins, and its first day. */
  readonly version: string;
  readonly from: PlainDate;
  /** Ref of the inspection that the new version answers; '' where it is the same. */
  readonly inspection: string;
  readonly note: string;
  readonly recommendations: readonly RecommendationMapping[];
  readonly actions: readonly ActionMapping[];
}

export type VersionPlan = Pick<Plan, 'recommendations' | 'actions' | 'versions' | 'inspections'>;

/** The recommendations that a version leaves behind: those in force, but for those of the inspection that the new one answers. */
export function oldRecommendations(
  { recommendations, versions }: Pick<Plan, 'recommendations' | 'versions'>,
  { closing, inspection }: Pick<VersionRequest, 'closing' | 'inspection'>,
): readonly Recommendation[] {
  const before = versions.find(({ version }) => version === closing)?.inspection ?? '';
  const isNew = (each: Recommendation): boolean => inspection !== '' && inspection !== before && each.inspection === inspection;
  return recommendations.filter((each) => each.ref !== '' && isInForce(each) && !isNew(each));
}

/** The actions that must be carried, split or retired: all that are not closed already. */
export function openActions({ actions }: Pick<Plan, 'actions'>): readonly Action[] {
  return actions.filter(({ ref, progress }) => ref !== '' && progress !== 'Closed');
}

/** What stands in the way of a new version, one sentence each; nothing may stay unmapped. */
export function versionFaults(request: VersionRequest, plan: VersionPlan): string[] {
  return [...headFaults(request, plan), ...recommendationFaults(request, plan), ...actionFaults(request, plan)];
}

function headFaults({ closing, version, from, inspection }: VersionRequest, { versions, inspections }: VersionPlan): string[] {
  const old = versions.find((each) => each.version === closing);
  return [
    version === '' ? 'Give the new version a name, such as "Action plan 2026".' : '',
    closing === '' ? 'Give the version that ends a name: the Versions tab names none.' : '',
    version !== '' && versions.some((each) => sameWords(each.version, version))
      ? `There is a version "${version}" already. Give the new one another name.`
      : '',
    version !== '' && sameWords(version, closing) ? 'The new version has the name of the one that ends. Give it another.' : '',
    old?.from !== undefined && from <= old.from
      ? `Version "${closing}" began on ${formatDate(old.from)}: the new one must begin after that.`
      : '',
    old?.to !== undefined && old.to >= from
      ? `Version "${closing}" runs until ${formatDate(old.to)}: let the new one begin after that.`
      : '',
    inspection !== '' && !inspections.some(({ ref }) => ref === inspection) ? `"${inspection}" is not on the Inspections tab.` : '',
  ].filter((fault) => fault !== '');
}

/** A sentence that names what is not mapped, as far as a dozen. */
function unmapped(what: string, todo: string, refs: readonly string[]): string[] {
  if (refs.length === 0) return [];
  const more = refs.length > 12 ? [...refs.slice(0, 12), `${refs.length - 12} more`] : refs;
  return [`Not mapped yet: ${what} ${listed(more)}. ${todo}`];
}

function recommendationFaults(request: VersionRequest, plan: VersionPlan): string[] {
  const old = oldRecommendations(plan, request);
  const mapped = new Map(request.recommendations.map((each) => [each.ref, each]));
  const standing = new Set(plan.recommendations.filter(isInForce).map(({ ref }) => ref));
  const open = old.filter(({ ref }) => (mapped.get(ref)?.became ?? '') === '').map(({ ref }) => ref);
  return [
    ...unmapped(open.length === 1 ? 'recommendation' : 'recommendations', 'Say whether it is kept, changed, replaced or retired.', open),
    ...repeated(request.recommendations),
    ...request.recommendations.flatMap(({ ref, became, newRefs, newText, reason }) => {
      if (became === '') return [];
      const unknown = newRefs.filter((each) => !standing.has(each));
      const ends = newRefs.filter((each) => each !== ref && isEnding(mapped.get(each)));
      return [
        old.some((each) => each.ref === ref) ? '' : `"${ref}" is not a recommendation of version "${request.closing}".`,
        reason === '' ? `${ref} is ${became.toLowerCase()} without a reason. Say why.` : '',
        notInForce(ref, unknown),
        ends.length > 0 ? `${ref} becomes ${listed(ends)}, which ends as well. Name one of the new version.` : '',
        (became === 'Changed' || became === 'Replaced') && newRefs.length === 0 && newText === ''
          ? `${ref} is ${became.toLowerCase()}: name the recommendation of the new version, or give its new words.`
          : '',
        became === 'Retired' && (newRefs.length > 0 || newText !== '')
          ? `${ref} is retired, yet something stands for it. Choose replaced.`
          : '',
        became === 'Kept' && newText !== '' ? `${ref} is kept, yet has new words. Choose changed.` : '',
      ].filter((fault) => fault !== '');
    }),
  ];
}

function notInForce(ref: string, unknown: readonly string[]): string {
  if (unknown.length === 0) return '';
  const named = listed(unknown.map((each) => `"${each}"`));
  return `${ref}: ${named} ${unknown.length === 1 ? 'is not a recommendation' : 'are not recommendations'} in force.`;
}

/** A mapped recommendation does not go on under its own ref, unless it is kept as it is. */
export function isEnding(mapping: RecommendationMapping | undefined): boolean {
  return mapping !== undefined && mapping.became !== '' && !(mapping.became === 'Kept' && mapping.newRefs.length === 0);
}

function repeated(all: readonly { readonly ref: string }[]): string[] {
  const twice = all.filter(({ ref }, at) => all.findIndex((each) => each.ref === ref) !== at).map(({ ref }) => ref);
  return twice.length === 0 ? [] : [`${listed([...new Set(twice)])} is mapped twice. Leave one.`];
}

function actionFaults(request: VersionRequest, plan: VersionPlan): string[] {
  const open = openActions(plan);
  const mapped = new Map(request.actions.map((each) => [each.ref, each]));
  const left = open.filter(({ ref }) => (mapped.get(ref)?.became ?? '') === '').map(({ ref }) => ref);
  const standing = new Set(plan.recommendations.filter(isInForce).map(({ ref }) => ref));
  return [
    ...unmapped(left.length === 1 ? 'action' : 'actions', 'Say whether it is carried, split or retired.', left),
    ...repeated(request.actions),
    ...request.actions.flatMap((mapping) => {
      const { ref, became, parts, reason, recommendations } = mapping;
      const action = open.find((each) => each.ref === ref);
      if (became === '') return [];
      const unknown = recommendations.filter((each) => !standing.has(each));
      return [
        action === undefined ? `"${ref}" is not an open action.` : '',
        became !== 'Carried' && reason === '' ? `${ref} is ${became.toLowerCase()} without a reason. Say why.` : '',
        became === 'Split' && parts.length < 2 ? `${ref} is split: give the words of two actions at least, one a line.` : '',
        notInForce(ref, unknown),
        action !== undefined && became !== 'Retired' && isLeftAlone(action, mapping, request)
          ? `${ref} goes on, yet everything it answers is retired. Name a recommendation of the new version, or retire it.`
          : '',
      ].filter((fault) => fault !== '');
    }),
  ];
}

/** True where an action had recommendations and none of them goes on. */
function isLeftAlone(action: Action, { recommendations }: ActionMapping, request: VersionRequest): boolean {
  if (action.recommendations.length === 0 || recommendations.length > 0) return false;
  const mapped = new Map(request.recommendations.map((each) => [each.ref, each]));
  return action.recommendations.every((ref) => mapped.get(ref)?.became === 'Retired');
}
