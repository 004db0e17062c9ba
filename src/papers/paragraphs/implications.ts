import { clocksOfPlan } from '../../plan/clocks/clocks-of-plan.ts';
import { fundingByYear, fundingSentence, postCountdowns } from '../../plan/position/money.ts';
import type { Action } from '../../plan/model.ts';
import { riskMovements } from '../../plan/snapshots/risk-movement.ts';
import { isComplete } from '../../plan/status/status-order.ts';
import { inWordsUpToNine, sentenceStart } from '../../words/number-words.ts';
import { sentenceCase } from '../../words/words.ts';
import { atMost, countedPublic, inline, isAre, someOf, stopped } from './draft.ts';
import type { PaperSource } from '../paper-source.ts';
import type { ParagraphWriter } from './draft.ts';
import { publicWords } from './exceptions.ts';
import { isClosed } from '../../plan/status/closed.ts';

/** What it costs, with "cost-neutral" said explicitly, what is drawn from where, and which posts end when. */
export const money: ParagraphWriter = ({ plan, asAt, calendar }) => {
  const live = plan.actions.filter((action) => !isClosed(action));
  if (live.length === 0 && plan.funding.length === 0) return [];
  const isNeutral = live.length > 0 && live.every(({ funding }) => funding === 'Cost-neutral' || funding === 'Within existing resources');
  const sentences = [
    ...(isNeutral && plan.funding.length === 0 ? [neutralSentence(live)] : []),
    ...(live.length === 0 ? [] : [fundingSentence(live)]),
  ];
  const bullets = [
    ...fundingByYear(plan.funding).map((year) => stopped(sentenceCase(year.sentence))),
    ...postCountdowns(plan.funding, asAt, calendar).map((post) => stopped(sentenceCase(post.sentence))),
  ];
  return [{ text: sentences.join(' ') || 'The plan is funded as follows:', bullets }];
};

/** "The plan is cost-neutral", said where no action costs more than there is and no money was agreed for it. */
function neutralSentence(live: readonly Action[]): string {
  const isAllNeutral = live.every(({ funding }) => funding === 'Cost-neutral');
  return isAllNeutral ? 'The plan is cost-neutral.' : 'The plan needs no money beyond existing resources.';
}

/** Each risk with its movement since this body's last paper, the highest first. */
export const risks: ParagraphWriter = ({ plan, last }) => {
  const movements = [...riskMovements(plan, last)].sort((one, other) => (other.score ?? 0) - (one.score ?? 0));
  if (movements.length === 0) return [];
  const up = movements.filter((each) => each.movement === 'Up').length;
  const down = movements.filter((each) => each.movement === 'Down').length;
  const since =
    last === undefined
      ? ''
      : up + down === 0
        ? ' None went up or down since the last paper.'
        : ` ${sentenceCase(someOf(up))} went up and ${someOf(down)} went down since the last paper.`;
  const have = movements.length === 1 ? 'risk to the plan has' : 'risks to the plan have';
  return [
    {
      text: `${sentenceCase(inWordsUpToNine(movements.length))} ${have} been identified (score: likelihood × impact, at most 25).${since}`,
      bullets: movements.map(({ risk, words }) => {
        const managed = risk.mitigation === '' ? '' : ` Managed by: ${stopped(risk.mitigation)}`;
        return `${stopped(risk.text)} Score: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}.${managed}`;
      }),
    },
  ];
};

/** What the actions tagged for equality have done; the statement is made even where there are none. */
export const equality: ParagraphWriter = (source) => {
  const { publicActions, frozen, keyOf, plan } = source;
  const live = publicActions.filter((action) => !isClosed(action));
  if (plan.actions.length === 0) return [];
  const tagged = live.filter((action) => action.equality);
  if (tagged.length === 0)
    return [
      {
        text:
          `${noneTagged(live.length, source)} tagged for equality. ` +
          'No action has been identified that bears on one protected group more than another.',
      },
    ];
  const complete = tagged.filter((action) => isComplete(frozen(action.ref)?.status ?? 'check')).length;
  const addresses = `${tagged.length === 1 ? 'addresses' : 'address'} equality and diversity`;
  const oneIs = complete === 1 ? 'it is complete' : 'it is not yet complete';
  const areComplete = tagged.length === 1 ? oneIs : `${someOf(complete)} of them ${isAre(complete)} complete`;
  return [
    {
      text: `${sentenceStart(countedPublic(tagged.length, live.length, source))} ${addresses}; ${areComplete}:`,
      bullets: atMost(
        tagged.map((action) => `${action.ref}: ${inline(publicWords(action))} (${keyOf(frozen(action.ref)?.status ?? 'check').label})`),
        (rest) => `${rest} further ${rest === 1 ? 'action is' : 'actions are'} set out in the action plan.`,
      ),
    },
  ];
};

/** "Re-inspection, latest, within three years": one colon in a sentence is enough. */
function plainName(name: string): string {
  return name.replace(/: /g, ', ');
}

function noneTagged(live: number, source: PaperSource): string {
  if (live === 0) return 'No public action in the plan is open, and so none is';
  const of = countedPublic(0, live, source);
  return live === 1 ? `${sentenceCase(of.replace('none of ', ''))} in the plan is not` : `${sentenceCase(of)} in the plan is`;
}

/** Each date set by law or custom, computed, with the stated one beside it, and how long remains as at the snapshot's day. */
export const statutoryClock: ParagraphWriter = ({ plan, asAt, calendar, inspectionsKnown }) => {
  const sentences = clocksOfPlan({ ...plan, inspections: inspectionsKnown }, asAt, calendar)
    .filter((clock) => plan.inspections.some(({ ref }) => ref === clock.inspection.ref))
    .filter((clock) => clock.state !== 'refused')
    .map(({ rule: { name }, inspection, sentence }) =>
      sentence.replace(name, () => [plainName(name), plan.inspections.length === 1 ? '' : `(${inspection.name})`].join(' ').trim()),
    );
  if (sentences.length === 0) return [];
  return sentences.length === 1
    ? [{ text: sentences[0] as string }]
    : [{ text: 'The dates set by law and by custom are:', bullets: sentences }];
};
