import { dateFromText } from '../../days/date-text.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { ActionMapping, RecommendationMapping, VersionRequest } from '../../plan/versions/version-request.ts';

/** What a dialog or a command line sends: words, some perhaps missing. */
export interface AskedVersion {
  readonly closing?: string;
  readonly version?: string;
  /** A day such as 01/09/2026; today where empty. */
  readonly from?: string;
  readonly inspection?: string;
  readonly note?: string;
  readonly recommendations?: readonly Partial<Readonly<Record<keyof RecommendationMapping, unknown>>>[];
  readonly actions?: readonly Partial<Readonly<Record<keyof ActionMapping, unknown>>>[];
}

const words = (value: unknown): string => (value === undefined || value === null ? '' : String(value).trim());

/** A list, or words with commas or lines between. */
function entries(value: unknown, between: RegExp): string[] {
  const all = Array.isArray(value) ? value.map(words) : words(value).split(between);
  return all.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

const oneOf = <T extends string>(value: unknown, choices: readonly T[]): T | '' =>
  choices.find((choice) => choice.toLowerCase() === words(value).toLowerCase()) ?? '';

/** The request in its own types, or a sentence where its first day is no day. */
export function versionRequest(asked: AskedVersion, today: PlainDate): VersionRequest | string {
  const typed = words(asked.from);
  const from = typed === '' ? today : dateFromText(typed);
  if (from === undefined) return `"${typed}" is not a day. Enter the first day of the new version, such as 01/09/2026.`;
  return {
    closing: words(asked.closing),
    version: words(asked.version),
    from,
    inspection: words(asked.inspection),
    note: words(asked.note),
    recommendations: (Array.isArray(asked.recommendations) ? asked.recommendations : []).map(recommendationMapping),
    actions: (Array.isArray(asked.actions) ? asked.actions : []).map(actionMapping),
  };
}

function recommendationMapping(asked: NonNullable<AskedVersion['recommendations']>[number]): RecommendationMapping {
  return {
    ref: words(asked.ref),
    became: oneOf(asked.became, ['Kept', 'Changed', 'Replaced', 'Retired']),
    newRefs: entries(asked.newRefs, /[,;\n]/),
    newText: words(asked.newText),
    reason: words(asked.reason),
  };
}

function actionMapping(asked: NonNullable<AskedVersion['actions']>[number]): ActionMapping {
  return {
    ref: words(asked.ref),
    became: oneOf(asked.became, ['Carried', 'Split', 'Retired']),
    recommendations: entries(asked.recommendations, /[,;\n]/),
    parts: entries(asked.parts, /\n/),
    reason: words(asked.reason),
  };
}
