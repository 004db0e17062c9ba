import type { SettingKey } from '../../plan/settings/settings.ts';
import type { PaperSource } from '../paper-source.ts';
import { conclusion, inspections, judgements, planAttached, workstreams } from './background.ts';
import type { Draft, ParagraphWriter } from './draft.ts';
import { equality } from './equality.ts';
import { exceptions } from './exceptions.ts';
import { impact } from './impact.ts';
import type { ParagraphKey } from './keys.ts';
import { money } from './money.ts';
import { monitoringBodies } from './monitoring-bodies.ts';
import { progress } from './progress.ts';
import { risks } from './risks.ts';
import { sinceLastMet } from './since-last-met.ts';
import { statutoryClock } from './statutory-clock.ts';
import { strengths } from './strengths.ts';
import { whatYouAsked } from './what-you-asked.ts';

const WRITERS: Readonly<Record<ParagraphKey, ParagraphWriter>> = {
  progress,
  sinceLastMet,
  whatYouAsked,
  exceptions,
  statutoryClock,
  money,
  risks,
  equality,
  monitoringBodies,
  strengths,
  impact,
  inspections,
  judgements,
  workstreams,
  planAttached,
  conclusion,
};

/** What the product writes under this key, or nothing where it is switched off or has nothing to say. */
export function written(key: ParagraphKey, source: PaperSource): readonly Draft[] {
  return isSwitchedOn(key, source) ? WRITERS[key](source) : [];
}

interface SwitchSource extends Pick<PaperSource, 'switches'> {
  readonly plan: Pick<PaperSource['plan'], 'settings'>;
}

/** The choice made for this paper, or else the setting. */
export function isSwitchedOn(key: ParagraphKey, { switches, plan }: SwitchSource): boolean {
  return switches[key] ?? plan.settings[settingOf(key)] === true;
}

/** Each paragraph has a setting named after it: `writeProgress`. */
export function settingOf(key: ParagraphKey): SettingKey {
  return `write${key.slice(0, 1).toUpperCase()}${key.slice(1)}` as SettingKey;
}
