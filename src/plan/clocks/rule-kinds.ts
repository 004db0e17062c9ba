import type { BodyKind, DeadlineRule } from '../model.ts';
import { plainWords } from '../../words/words.ts';

/** What a deadline rule is about, told by its name and anchor, so that local rules fall into place beside the shipped ones. */
export type RuleKind =
  | 'plan'
  | 'publish report'
  | 're-inspection'
  | 'phase'
  | 'call'
  | 'open to the public'
  | 'key decision notice'
  | 'clearance'
  | 'final report'
  | 'decision notice'
  | 'call-in'
  | 'response'
  | 'retention'
  | 'other';

/** The first that matches decides. */
const KINDS: readonly (readonly [RegExp, RuleKind])[] = [
  [/\bre ?inspect/, 're-inspection'],
  [/^phase\b|\b(?:within|in) (?:six|twelve|\d+) months\b|\b(?:six|twelve|\d+) months after\b/, 'phase'],
  [/\b(?:keep|retain|retention|inspection of (?:minutes|background))\b/, 'retention'],
  [/\bcall in\b/, 'call-in'],
  [/\b(?:the|inspectors) call\b/, 'call'],
  [/\b(?:key decision|forward plan|28 (?:clear )?days?)\b/, 'key decision notice'],
  [/\bclearance\b/, 'clearance'],
  [/\b(?:clerk|final report|report deadline|despatch|democratic services)\b/, 'final report'],
  [/\b(?:agenda|open to the public|public inspection|papers published|publication of (?:the )?(?:agenda|papers))\b/, 'open to the public'],
  [/\bdecision (?:notice|published)|publish(?:ed|ing|ication)?(?: of)? (?:the )?decision/, 'decision notice'],
  [/\b(?:answers? scrutiny|response|respond|reply)\b/, 'response'],
  [/\bpublish(?:ed|ing)?\b.*\breport\b|\bpublication of (?:the )?(?:inspection )?report\b/, 'publish report'],
  [/\b(?:statement|action plan|final plan|draft plan|improvement plan)\b/, 'plan'],
  [/\bnotice of\b.*\binspection\b/, 'call'],
];

/** What a rule is about. */
export function ruleKind(rule: Pick<DeadlineRule, 'name'>): RuleKind {
  const name = plainWords(rule.name);
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

/** Rules that concern meetings of some bodies only; the rest concern every meeting. */
const BODIES_OF: Partial<Record<RuleKind, readonly BodyKind[]>> = {
  'key decision notice': ['Executive'],
  'decision notice': ['Executive'],
  'call-in': ['Executive'],
  response: ['Scrutiny'],
};

/** True where the rule concerns meetings of such a body; a body without a kind has them all. */
export function concerns(rule: Pick<DeadlineRule, 'name'>, kind: BodyKind | undefined): boolean {
  const only = BODIES_OF[ruleKind(rule)];
  return only === undefined || kind === undefined || only.includes(kind);
}
