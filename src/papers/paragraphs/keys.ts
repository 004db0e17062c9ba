/**
 * The paragraphs that the product can write itself, in the words of the "Write a paper…" dialog and the Settings tab.
 * `fallback` ones stand only where officers wrote nothing for their section.
 */
export const PARAGRAPHS = {
  progress: { name: 'Progress in one sentence', help: 'How many actions are complete, at risk and overdue, each out of how many.' },
  sinceLastMet: { name: 'Since this body last met', help: "What changed between the snapshot of this body's last paper and this one." },
  whatYouAsked: { name: 'What you asked for', help: 'Each decision and undertaking of this body, met or not, with the answer.' },
  exceptions: { name: 'Exceptions', help: 'Each Red and Amber action with its cause and the path to green.' },
  statutoryClock: { name: 'Statutory clock', help: 'The dates set by law, computed and as stated, and how long remains.' },
  money: { name: 'Money', help: 'What is cost-neutral, what is drawn from reserves and which posts end when.' },
  risks: { name: 'Risks', help: 'Each risk, and whether it went up or down since the last paper.' },
  equality: { name: 'Equality', help: 'What the actions tagged for equality have done.' },
  monitoringBodies: { name: 'Monitoring bodies', help: 'Which bodies monitor the plan between meetings.' },
  strengths: { name: 'Strengths', help: 'What inspectors found to be good, with the source.' },
  impact: { name: 'Difference made', help: 'What the measures show, from baseline to latest.' },
  inspections: { name: 'The inspection', help: 'When it took place and was published; only where officers wrote no background.' },
  judgements: { name: 'Judgements', help: 'The grades given; only where officers wrote nothing on the outcomes.' },
  workstreams: { name: 'Workstreams', help: 'How the plan is divided and led; only where officers wrote nothing.' },
  planAttached: { name: 'Where the plan is attached', help: 'Names the appendix; only where officers wrote nothing.' },
  conclusion: { name: 'Conclusion', help: 'One closing sentence; only where officers wrote none.' },
} as const;

export type ParagraphKey = keyof typeof PARAGRAPHS;
export const PARAGRAPH_KEYS = Object.keys(PARAGRAPHS) as readonly ParagraphKey[];
