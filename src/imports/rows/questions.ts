import type { ImportQuestion } from '../proposal.ts';

const MOST_CELLS = 20;

/** Collects questions, each asked once for the whole source, and gives the answers that stand. */
export class Questions {
  private readonly asked = new Map<string, Omit<ImportQuestion, 'cells'> & { readonly cells: string[] }>();

  constructor(private readonly answers: Readonly<Record<string, string>>) {}

  /** Puts the question, or adds a cell to it. Gives the officer's answer, or the proposed one. An answered question is not put. */
  ask(question: Omit<ImportQuestion, 'cells'>, cell?: string): string {
    const answer = this.answers[question.id];
    if (answer !== undefined && (question.choices.length === 0 || question.choices.includes(answer))) return answer;
    const known = this.asked.get(question.id) ?? { ...question, cells: [] };
    if (cell !== undefined && known.cells.length < MOST_CELLS && !known.cells.includes(cell)) known.cells.push(cell);
    this.asked.set(question.id, known);
    return known.proposed;
  }

  list(): ImportQuestion[] {
    return [...this.asked.values()];
  }
}
