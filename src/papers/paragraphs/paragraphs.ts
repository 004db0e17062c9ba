import type { ListName } from '../../tabs/tabs.ts';
import { SETTINGS } from '../../plan/settings/settings.ts';
import type { SettingKey } from '../../plan/settings/settings.ts';
import { sentenceCase } from '../../words/words.ts';
import type { PaperSource } from '../paper-source.ts';
import { conclusion, inspections, judgements, planAttached, workstreams } from './background.ts';
import type { Draft, ParagraphWriter } from './draft.ts';
import { exceptions } from './exceptions.ts';
import { equality, money, risks, statutoryClock } from './implications.ts';
import type { ParagraphKey } from './keys.ts';
import { impact, monitoringBodies, strengths } from './outcomes.ts';
import { progress } from './progress.ts';
import { sinceLastMet } from './since-last-met.ts';
import { whatYouAsked } from './what-you-asked.ts';

/** One paragraph that the product can write itself. The setting's name and help are the dialog's words for it. */
interface ParagraphDescription {
  /** Switches it on or off where a paper does not say. */
  readonly setting: SettingKey;
  /** Lists that it needs beside those that every paper reads. */
  readonly lists?: readonly ListName[];
  readonly write: ParagraphWriter;
}

/** Every paragraph of the product's own. Some stand only where officers wrote nothing for their section: formats say which. */
export const PARAGRAPHS: Readonly<Record<ParagraphKey, ParagraphDescription>> = {
  progress: { setting: 'writeProgress', lists: ['recommendations'], write: progress },
  sinceLastMet: { setting: 'writeSinceLastMet', write: sinceLastMet },
  whatYouAsked: { setting: 'writeWhatYouAsked', write: whatYouAsked },
  exceptions: { setting: 'writeExceptions', write: exceptions },
  statutoryClock: { setting: 'writeStatutoryClock', lists: ['deadlineRules', 'versions'], write: statutoryClock },
  money: { setting: 'writeMoney', lists: ['funding'], write: money },
  risks: { setting: 'writeRisks', write: risks },
  equality: { setting: 'writeEquality', write: equality },
  monitoringBodies: { setting: 'writeMonitoringBodies', write: monitoringBodies },
  strengths: { setting: 'writeStrengths', lists: ['strengths'], write: strengths },
  impact: { setting: 'writeImpact', write: impact },
  inspections: { setting: 'writeInspections', lists: ['recommendations'], write: inspections },
  judgements: { setting: 'writeJudgements', lists: ['judgements'], write: judgements },
  workstreams: { setting: 'writeWorkstreams', lists: ['workstreams'], write: workstreams },
  planAttached: { setting: 'writePlanAttached', write: planAttached },
  conclusion: { setting: 'writeConclusion', write: conclusion },
};

/** "Progress", and what the paragraph tells: as the Settings tab words it. */
export function paragraphWords(key: ParagraphKey): { readonly name: string; readonly help: string } {
  const { name, help } = SETTINGS[PARAGRAPHS[key].setting];
  return { name: sentenceCase(name.replace(/^Write: /, '')), help };
}

/** What the product writes under this key, or nothing where it is switched off or has nothing to say. */
export function written(key: ParagraphKey, source: PaperSource): readonly Draft[] {
  return isSwitchedOn(key, source) ? PARAGRAPHS[key].write(source) : [];
}

interface SwitchSource extends Pick<PaperSource, 'switches'> {
  readonly plan: Pick<PaperSource['plan'], 'settings'>;
}

/** The choice made for this paper, or else the setting. */
export function isSwitchedOn(key: ParagraphKey, { switches, plan }: SwitchSource): boolean {
  return switches[key] ?? plan.settings[PARAGRAPHS[key].setting] === true;
}
