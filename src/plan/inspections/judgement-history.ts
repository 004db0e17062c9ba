import type { Inspection, Judgement } from '../model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { plainWords } from '../../words/words.ts';
import { gradedJudgements } from './limiting-judgement.ts';
import type { GradedJudgement } from './limiting-judgement.ts';
import { addTo } from '../../words/groups.ts';

interface JudgementStep {
  readonly inspection: Inspection;
  readonly date: PlainDate | undefined;
  readonly grade: string;
  /** Against the inspection before it. "Not comparable": the scales have no grade in common at that level. */
  readonly change: 'First' | 'Better' | 'Same' | 'Worse' | 'Not comparable';
}

export interface JudgementHistory {
  /** The strand and sub-judgement that the steps share. */
  readonly name: string;
  readonly steps: readonly JudgementStep[];
  /** "Adequate (13 June 2012), then Good (2 May 2016): better" */
  readonly sentence: string;
}

/** The day an inspection is placed by: publication, else receipt, else the end or start of fieldwork. */
function inspectionDate(inspection: Inspection): PlainDate | undefined {
  return inspection.reportPublished ?? inspection.reportReceived ?? inspection.fieldworkEnd ?? inspection.fieldworkStart;
}

/** How judgements of the same name went from inspection to inspection, oldest first; those given more than once. */
export function judgementHistory(inspections: readonly Inspection[], judgements: readonly Judgement[]): JudgementHistory[] {
  const ordered = [...inspections].sort((one, other) => ((inspectionDate(one) ?? '9') < (inspectionDate(other) ?? '9') ? -1 : 1));
  const byName = new Map<string, { inspection: Inspection; graded: GradedJudgement }[]>();
  for (const inspection of ordered) {
    for (const graded of gradedJudgements(inspection, judgements)) {
      const key = plainWords(graded.name);
      addTo(byName, key, { inspection, graded });
    }
  }
  return [...byName.values()].filter((given) => given.length > 1).map(historyOf);
}

function historyOf(given: readonly { inspection: Inspection; graded: GradedJudgement }[]): JudgementHistory {
  const steps = given.map(({ inspection, graded }, index): JudgementStep => ({
    inspection,
    date: inspectionDate(inspection),
    grade: graded.grade.words,
    change: changeFrom(given[index - 1]?.graded, graded),
  }));
  const last = steps[steps.length - 1];
  const told = steps.map((step) => (step.date === undefined ? step.grade : `${step.grade} (${formatDate(step.date)})`)).join(', then ');
  return { name: given[0]?.graded.name ?? '', steps, sentence: `${told}: ${(last?.change ?? 'Same').toLowerCase()}` };
}

/** All four-point scales rank alike; the third grade changed its name in 2013, not its place. */
function changeFrom(before: GradedJudgement | undefined, now: GradedJudgement): JudgementStep['change'] {
  if (before === undefined) return 'First';
  if (before.grade.scale.grades.length !== now.grade.scale.grades.length) return 'Not comparable';
  if (before.grade.rank === now.grade.rank) return 'Same';
  return now.grade.rank < before.grade.rank ? 'Better' : 'Worse';
}
