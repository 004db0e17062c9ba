import type { Action } from '../../plan/model.ts';
import { counted } from '../../words/words.ts';
import type { PaperSource } from '../paper-source.ts';
import { inline, stopped } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';

/** So many are told in prose; the appendix holds the rest. */
const MOST_TOLD = 12;

/** Red first, then Amber, in the plan's order: public actions that members will ask about. */
export function exceptionsOf({ publicActions, frozen }: PaperSource): readonly Action[] {
  const withStatus = (code: string): Action[] => publicActions.filter((action) => frozen(action.ref)?.status === code);
  return [...withStatus('red'), ...withStatus('amber')];
}

/** What officers say of why it is late and how it will be put right. */
export function causeOf(action: Action): string {
  return action.cause === undefined ? 'not given yet' : action.cause.slice(0, 1).toLowerCase() + action.cause.slice(1);
}

export function pathToGreenOf(action: Action): string {
  return action.pathToGreen === '' ? 'Not given yet.' : stopped(action.pathToGreen);
}

/** Each exception with its cause and path to green. */
export const exceptions: ParagraphWriter = (source) => {
  const found = exceptionsOf(source);
  if (found.length === 0) return [{ text: `No public action is ${source.keyOf('red').label} or ${source.keyOf('amber').label}.` }];
  const told = found.slice(0, MOST_TOLD);
  const rest = found.length - told.length;
  const isOne = found.length === 1;
  const needs = `${counted(found.length, 'action')} ${isOne ? 'needs' : 'need'} members' attention`;
  return [
    {
      text: `${needs}, with ${isOne ? 'its' : 'their'} cause and path to green:`,
      bullets: [
        ...told.map((action) => exceptionLine(action, source)),
        ...(rest === 0 ? [] : [`${counted(rest, 'further action')} ${rest === 1 ? 'is' : 'are'} set out in the action plan.`]),
      ],
    },
  ];
};

function exceptionLine(action: Action, { frozen, keyOf }: PaperSource): string {
  const label = keyOf(frozen(action.ref)?.status ?? 'check').label;
  return `${action.ref} (${label}): ${inline(publicWords(action))}. Cause: ${causeOf(action)}. Path to green: ${pathToGreenOf(action)}`;
}

/** A public row may carry words of its own for the public. */
export function publicWords(action: Action): string {
  return action.isPublic && action.publicWording !== '' ? action.publicWording : action.action;
}
