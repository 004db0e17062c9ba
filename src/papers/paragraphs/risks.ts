import { riskMovements } from '../../plan/snapshots/risk-movement.ts';
import { counted } from '../../words/words.ts';
import { stopped } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';

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
        : ` ${up} of ${movements.length} went up and ${down} of ${movements.length} went down since the last paper.`;
  return [
    {
      text: `${counted(movements.length, 'risk')} to the plan ${movements.length === 1 ? 'has' : 'have'} been identified (score: likelihood × impact, at most 25).${since}`,
      bullets: movements.map(
        ({ risk, words }) =>
          `${stopped(risk.text)} Score: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}.${risk.mitigation === '' ? '' : ` Managed by: ${stopped(risk.mitigation)}`}`,
      ),
    },
  ];
};
