import { isCutOff } from '../../storage/changes/kept-change.ts';
import { takeBack } from '../../storage/changes/take-back.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
import type { Opening } from '../../storage/open-workbook.ts';
import { listed } from '../../words/words.ts';

/**
 * Takes back what an earlier run wrote that was cut off before it was whole: then the plan is as it was before that run.
 * Needs the lock. Gives a sentence; `undefined` where every change is whole.
 */
export function takeBackCutOff({ today, properties }: Opening): string | undefined {
  if (!isCutOff(properties)) return undefined;
  const back = takeBack(openWorkbook({ today, properties }), properties);
  if (back === undefined) return 'An earlier run was cut off before it wrote anything.';
  return `"${back.task}" was cut off, so what it had written was taken back: the plan is as it was before it.${leftWords(back.left)}`;
}

/** Names what officers have changed since, and so stays. */
export function leftWords(left: readonly string[]): string {
  return left.length === 0
    ? ''
    : ` Changed since by somebody, and left: ${listed(left.slice(0, 10))}${left.length > 10 ? ' and others' : ''}.`;
}
