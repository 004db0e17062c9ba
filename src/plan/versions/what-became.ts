import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted, listed, shortened, stopped } from '../../words/words.ts';
import type { Plan, VersionChange } from '../model.ts';

export type VersionedPlan = Pick<Plan, 'versions' | 'versionChanges'>;

/** One version that ended, and what became of everything in it. */
export interface VersionEnd {
  readonly version: string;
  readonly newVersion: string;
  /** First day of the new version; `undefined` where the Versions tab does not say. */
  readonly on: PlainDate | undefined;
  /** Why the new version was made. */
  readonly note: string;
  readonly recommendations: readonly VersionChange[];
  readonly actions: readonly VersionChange[];
  /** What happened, in a sentence or two with every count. */
  readonly sentence: string;
}

/** Every version that ended, the oldest first. */
export function versionEnds({ versions, versionChanges }: VersionedPlan): readonly VersionEnd[] {
  const pairs = [...new Map(versionChanges.map((each) => [`${each.version}|${each.newVersion}`, each])).values()];
  return pairs
    .map(({ version, newVersion }) => {
      const its = versionChanges.filter((each) => each.version === version && each.newVersion === newVersion);
      const begun = versions.find((each) => each.version === newVersion);
      const ended = {
        version,
        newVersion,
        on: begun?.from,
        note: begun?.note ?? '',
        recommendations: its.filter(({ kind }) => kind !== 'Action'),
        actions: its.filter(({ kind }) => kind === 'Action'),
      };
      return { ...ended, sentence: sentenceOf(ended) };
    })
    .sort((one, other) => ((one.on ?? '') < (other.on ?? '') ? -1 : (one.on ?? '') > (other.on ?? '') ? 1 : 0));
}

function sentenceOf({ version, newVersion, on, note, recommendations, actions }: Omit<VersionEnd, 'sentence'>): string {
  const day = on === undefined ? '' : ` on ${formatDate(on)}`;
  const counts = [
    recommendations.length === 0 ? '' : `of its ${counted(recommendations.length, 'recommendation')} ${tally(recommendations)}`,
    actions.length === 0 ? '' : `of its ${counted(actions.length, 'open action')} ${tally(actions)}`,
  ].filter((part) => part !== '');
  return [
    `Version “${version}” was followed by version “${newVersion}”${day}${counts.length === 0 ? '' : `: ${listed(counts)}`}.`,
    note === '' ? '' : stopped(note),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** "4 were kept, 2 replaced and 1 retired". */
function tally(changes: readonly Pick<VersionChange, 'became'>[]): string {
  const kinds = [...new Set(changes.map(({ became }) => became?.toLowerCase() ?? 'not mapped'))];
  const parts = kinds.map((kind) => ({
    kind,
    count: changes.filter(({ became }) => (became?.toLowerCase() ?? 'not mapped') === kind).length,
  }));
  return listed(parts.map(({ kind, count }, at) => (at === 0 ? `${count} ${count === 1 ? 'was' : 'were'} ${kind}` : `${count} ${kind}`)));
}

/** "R3, “Raise the capacity …”: replaced by R7. The new framework looks at practice. Now R12, in force." */
export function becameSentence(change: VersionChange, plan: VersionedPlan): string {
  const { ref, words, became, newRefs, reason } = change;
  const others = refsIn(newRefs).filter((each) => each !== ref);
  const into =
    others.length === 0
      ? ''
      : became === 'Replaced'
        ? ` by ${listed(others)}`
        : became === 'Kept'
          ? ` as ${listed(others)}`
          : `: now ${listed(others)}`;
  const later = became === 'Retired' ? '' : todayOf(change, plan);
  return [
    `${ref}, “${shortened(words.replace(/\s+/g, ' ').replace(/[.;,]$/, ''), 110)}”: ${became?.toLowerCase() ?? 'not mapped'}${into}.`,
    reason === '' ? '' : stopped(reason),
    later,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const refsIn = (words: string): string[] =>
  words
    .split(/[,;\n]/)
    .map((ref) => ref.trim())
    .filter((ref) => ref !== '');

/** What stands for it after the versions that came later; '' where its own version was the last that ended. */
function todayOf(change: VersionChange, plan: VersionedPlan): string {
  const ends = versionEnds(plan);
  const at = ends.findIndex(({ version, newVersion }) => version === change.version && newVersion === change.newVersion);
  const later = ends.slice(at + 1);
  if (later.length === 0) return '';
  let refs = refsIn(change.newRefs);
  for (const { recommendations, actions } of later) {
    const its = change.kind === 'Action' ? actions : recommendations;
    refs = [...new Set(refs.flatMap((ref) => nextOf(ref, its)))];
  }
  if (refs.length === 0) return 'Retired with a later version.';
  return refs.join() === refsIn(change.newRefs).join() ? '' : `Today: ${listed(refs)}.`;
}

/** Where a later version says nothing of it, it goes on as it is. */
function nextOf(ref: string, changes: readonly VersionChange[]): readonly string[] {
  const change = changes.find((each) => each.ref === ref);
  return change === undefined ? [ref] : change.became === 'Retired' ? [] : refsIn(change.newRefs);
}

/** One line for each version that ended, to compare them: headings and rows of text. */
export function versionsCompared(plan: VersionedPlan): {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const statuses = (changes: readonly VersionChange[]): string => {
    const labels = [...new Set(changes.map(({ status }) => status))].filter((label) => label !== '');
    return labels.map((label) => `${changes.filter(({ status }) => status === label).length} ${label}`).join(', ') || '–';
  };
  return {
    headings: ['Version that ended', 'Followed by', 'On', 'Recommendations', 'Open actions', 'Their statuses then'],
    rows: versionEnds(plan).map(({ version, newVersion, on, recommendations, actions }) => [
      version,
      newVersion,
      on === undefined ? '–' : formatDate(on),
      recommendations.length === 0 ? '–' : tally(recommendations),
      actions.length === 0 ? '–' : tally(actions),
      statuses(actions),
    ]),
  };
}
