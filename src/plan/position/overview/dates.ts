import { clocksOfPlan } from '../../clocks/clocks-of-plan.ts';
import { redatings, redatingsSentence } from '../../deadlines/approved-redating.ts';
import { phaseDeadlines } from '../../deadlines/phase-deadlines.ts';
import { reinspectionWindows } from '../../inspections/reinspection-window.ts';
import { section } from './section.ts';
import type { SectionMaker } from './section.ts';

export const dates: SectionMaker = ({ plan, today, calendar }) =>
  section('Dates set by law and custom', [
    ...clocksOfPlan(plan, today, calendar).map(({ inspection, sentence }) => `${inspection.ref}. ${sentence}`),
    ...phaseDeadlines(plan, today, calendar).map(({ sentence }) => sentence),
    ...reinspectionWindows(plan, today, calendar).map(({ sentence }) => sentence),
  ]);

export const moved: SectionMaker = ({ plan }) => {
  const sentence = redatingsSentence(redatings(plan.actions));
  return section('Deadlines moved', sentence === '' ? [] : [sentence]);
};
