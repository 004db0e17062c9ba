import { addDays, day, formatShortDate, type PlainDate } from '../../src/days/plain-date.ts';
import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import { LEADS, RECOMMENDATIONS, WORKSTREAMS } from './recommendations.ts';

/** The day the fictional plan began, and the Monday on which the example is looked at. */
export const PLAN_BEGAN = day('2025-04-07');
export const EXAMPLE_TODAY = day('2026-04-20');
const DEFAULT_SEED = 2026;

/** How an action's story goes; every status and every awkward case of a real plan occurs. */
const FATES = [
  'verified',
  'on track',
  'verified',
  'late',
  'awaiting sign-off',
  'on track',
  'slipping',
  'verified',
  'future',
  'on track',
  'verified',
  're-dated',
  'not started',
  'on track',
  'confidence worse',
  'recurring',
  'awaiting sign-off',
  'event',
  'verified',
  'on track',
  'late',
  'unreadable',
  'closed',
  'on track',
  'stale',
  'paused',
  'period',
  'on track',
] as const;
type Fate = (typeof FATES)[number];

/** An action's whole story, from which its row on any day follows. */
export interface ActionStory {
  readonly ref: string;
  readonly text: string;
  readonly measure: string;
  readonly recommendation: string;
  readonly workstream: string;
  readonly phase: string;
  readonly leadPost: string;
  readonly fate: Fate;
  readonly start: PlainDate;
  readonly firstDeadline: PlainDate;
  /** Where the deadline was moved: when, and to what. */
  readonly moved: { readonly on: PlainDate; readonly to: PlainDate } | undefined;
  readonly doneOn: PlainDate | undefined;
  readonly verifiedOn: PlainDate | undefined;
  /** 0–1: how fast it moves against the plan. */
  readonly pace: number;
  /** Calendar days between updates. */
  readonly updateEvery: number;
  readonly cost: number;
  readonly isExempt: boolean;
  readonly isEquality: boolean;
}

/** E-mail of a post. `.example` is reserved, so no message can reach anybody. */
export function emailOf(post: string): string {
  return `${post
    .toLowerCase()
    .replace(/’/g, '')
    .replace(/[^a-z]+/g, '.')}@exampleshire.example`;
}

/** The stories of `count` actions (90 where not said), the same on every machine for the same seed. */
export function actionStories(count = RECOMMENDATIONS.length * 5, seed = DEFAULT_SEED): readonly ActionStory[] {
  const random = seededRandom(seed);
  const templates = RECOMMENDATIONS.flatMap((recommendation) => recommendation.actions.map((action) => ({ recommendation, action })));
  return Array.from({ length: count }, (_, index) => {
    const { recommendation, action } = templates[index % templates.length] as (typeof templates)[number];
    const round = Math.floor(index / templates.length);
    return story(
      `A${index + 1}`,
      round === 0 ? action.text : `${action.text} (area ${round + 1})`,
      action.measure,
      recommendation,
      index,
      random,
    );
  });
}

function story(
  ref: string,
  text: string,
  measure: string,
  recommendation: (typeof RECOMMENDATIONS)[number],
  index: number,
  random: SeededRandom,
): ActionStory {
  const fate = FATES[index % FATES.length] as Fate;
  const phase = WORKSTREAMS.find((workstream) => workstream.ref === recommendation.workstream)?.phase ?? 'Phase 1';
  const dates = datesOf(fate, random);
  return {
    ref,
    text,
    measure,
    fate,
    phase,
    recommendation: recommendation.ref,
    workstream: recommendation.workstream,
    leadPost: random.pick(LEADS[recommendation.workstream] ?? ['Director of Children’s Services']),
    ...dates,
    pace: fate === 'slipping' ? 0.72 : fate === 'late' ? 0.6 : 1.02,
    updateEvery: fate === 'stale' ? 400 : random.whole(14, 30),
    cost: random.next() < 0.2 ? random.whole(2, 60) * 1000 : 0,
    isExempt: text.startsWith('Consider a joint disruption operation'),
    isEquality: /child’s own words|copy of their plan|care-experienced|families about/.test(text),
  };
}

type StoryDates = Pick<ActionStory, 'start' | 'firstDeadline' | 'moved' | 'doneOn' | 'verifiedOn'>;

function datesOf(fate: Fate, random: SeededRandom): StoryDates {
  const start = addDays(PLAN_BEGAN, random.whole(0, 20) * 7);
  const none = { moved: undefined, doneOn: undefined, verifiedOn: undefined };
  switch (fate) {
    case 'verified': {
      const doneOn = addDays(start, random.whole(60, 170));
      return {
        ...none,
        start,
        firstDeadline: addDays(doneOn, random.whole(-20, 40)),
        doneOn,
        verifiedOn: addDays(doneOn, random.whole(5, 25)),
      };
    }
    case 'awaiting sign-off': {
      const doneOn = addDays(EXAMPLE_TODAY, -random.whole(3, 45));
      return { ...none, start, firstDeadline: addDays(doneOn, random.whole(0, 30)), doneOn };
    }
    case 'late':
      return { ...none, start, firstDeadline: addDays(EXAMPLE_TODAY, -random.whole(1, 40)) };
    case 're-dated': {
      const firstDeadline = addDays(EXAMPLE_TODAY, -random.whole(60, 120));
      return {
        ...none,
        start,
        firstDeadline,
        moved: { on: addDays(firstDeadline, -10), to: addDays(EXAMPLE_TODAY, random.whole(20, 80)) },
      };
    }
    case 'future':
      return {
        ...none,
        start: addDays(EXAMPLE_TODAY, random.whole(10, 60)),
        firstDeadline: addDays(EXAMPLE_TODAY, random.whole(120, 240)),
      };
    case 'slipping':
    case 'confidence worse':
      return { ...none, start, firstDeadline: addDays(EXAMPLE_TODAY, random.whole(3, 24)) };
    default:
      return { ...none, start, firstDeadline: addDays(EXAMPLE_TODAY, random.whole(7, 150)) };
  }
}

/** A day as an officer types it. */
export function typed(date: PlainDate | undefined): string {
  return date === undefined ? '' : formatShortDate(date);
}

/** False where the deadline is words that name no day. */
export function isDated({ fate }: Pick<ActionStory, 'fate'>): boolean {
  return fate !== 'recurring' && fate !== 'event' && fate !== 'unreadable' && fate !== 'period';
}
