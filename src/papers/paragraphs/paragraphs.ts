import type { ListName } from '../../tabs/tabs.ts';
import { SETTINGS } from '../../plan/settings/settings.ts';
import type { SettingKey } from '../../plan/settings/settings.ts';
import { sentenceCase } from '../../words/words.ts';
import type { PaperSource } from '../paper-source.ts';
import type { Standing } from '../plan-of-meeting.ts';
import { conclusion, inspections, judgements, planAttached, workstreams } from './background.ts';
import type { Draft, ParagraphWriter } from './draft.ts';
import { exceptions } from './exceptions.ts';
import { equality, money, risks, statutoryClock } from './implications.ts';
import type { ParagraphKey } from './keys.ts';
import { impact, monitoringBodies, strengths } from './outcomes.ts';
import { progress } from './progress.ts';
import { sinceLastMet } from './since-last-met.ts';
import { versions } from './versions.ts';
import { whatYouAsked } from './what-you-asked.ts';

/** One paragraph that the product can write itself. The setting's name and help are the dialog's words for it. */
interface ParagraphDescription {
  /** Switches it on or off where a paper does not say. */
  readonly setting: SettingKey;
  /** Lists that it needs beside those that every paper reads. */
  readonly lists?: readonly ListName[];
  /**
   * What it speaks of: facts that carry their own dates, what a snapshot keeps, or the plan as it stands. Of a meeting that
   * has passed, only what was known then is written.
   */
  readonly speaksOf: 'facts' | 'snapshot' | 'now';
  readonly write: ParagraphWriter;
}

const TOLD: Readonly<Record<Standing, readonly ParagraphDescription['speaksOf'][]>> = {
  now: ['facts', 'snapshot', 'now'],
  'as kept': ['facts', 'snapshot'],
  'not kept': ['facts'],
};

/** Every paragraph of the product's own. Some stand only where officers wrote nothing for their section: formats say which. */
export const PARAGRAPHS: Readonly<Record<ParagraphKey, ParagraphDescription>> = {
  progress: { setting: 'writeProgress', lists: ['recommendations'], speaksOf: 'facts', write: progress },
  sinceLastMet: { setting: 'writeSinceLastMet', speaksOf: 'snapshot', write: sinceLastMet },
  versions: { setting: 'writeVersions', lists: ['versions', 'versionChanges'], speaksOf: 'facts', write: versions },
  whatYouAsked: { setting: 'writeWhatYouAsked', speaksOf: 'facts', write: whatYouAsked },
  exceptions: { setting: 'writeExceptions', speaksOf: 'now', write: exceptions },
  statutoryClock: { setting: 'writeStatutoryClock', lists: ['deadlineRules', 'versions'], speaksOf: 'facts', write: statutoryClock },
  money: { setting: 'writeMoney', lists: ['funding'], speaksOf: 'now', write: money },
  risks: { setting: 'writeRisks', speaksOf: 'snapshot', write: risks },
  equality: { setting: 'writeEquality', speaksOf: 'now', write: equality },
  monitoringBodies: { setting: 'writeMonitoringBodies', speaksOf: 'now', write: monitoringBodies },
  strengths: { setting: 'writeStrengths', lists: ['strengths'], speaksOf: 'facts', write: strengths },
  impact: { setting: 'writeImpact', speaksOf: 'now', write: impact },
  inspections: { setting: 'writeInspections', lists: ['recommendations'], speaksOf: 'facts', write: inspections },
  judgements: { setting: 'writeJudgements', lists: ['judgements'], speaksOf: 'facts', write: judgements },
  workstreams: { setting: 'writeWorkstreams', lists: ['workstreams', 'deadlineRules'], speaksOf: 'now', write: workstreams },
  planAttached: { setting: 'writePlanAttached', speaksOf: 'snapshot', write: planAttached },
  conclusion: { setting: 'writeConclusion', speaksOf: 'facts', write: conclusion },
};

/** "Progress", and what the paragraph tells: as the Settings tab words it. */
export function paragraphWords(key: ParagraphKey): { readonly name: string; readonly help: string } {
  const { name, help } = SETTINGS[PARAGRAPHS[key].setting];
  return { name: sentenceCase(name.replace(/^Write: /, '')), help };
}

/** What the product writes under this key, or nothing where it is switched off or has nothing to say. */
export function written(key: ParagraphKey, source: PaperSource): readonly Draft[] {
  const { speaksOf, write } = PARAGRAPHS[key];
  return isSwitchedOn(key, source) && TOLD[source.standing].includes(speaksOf) ? write(source) : [];
}

interface SwitchSource extends Pick<PaperSource, 'switches'> {
  readonly plan: Pick<PaperSource['plan'], 'settings'>;
}

/** The choice made for this paper, or else the setting. */
export function isSwitchedOn(key: ParagraphKey, { switches, plan }: SwitchSource): boolean {
  return switches[key] ?? plan.settings[PARAGRAPHS[key].setting] === true;
}
