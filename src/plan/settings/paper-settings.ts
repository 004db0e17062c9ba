import type { SettingDescriptions } from './setting-description.ts';

export const PAPER_SETTINGS = {
  keepWordFile: {
    name: 'Keep a Word file of each paper',
    default: true,
    help: 'Beside the Google Doc, keep the .docx that committee clerks ask for.',
  },
  paperUpdateCharacters: {
    name: 'Latest update in the appendix, at most',
    default: 400,
    unit: 'characters',
    min: 50,
    max: 5000,
    help: 'Longer updates are cut in the appendix and say so; the sheet keeps them whole.',
  },
  contactDetails: {
    name: 'Contact details on papers',
    default: '',
    help: "Printed under the contact officer: a team's telephone number or e-mail address.",
  },
  directorPost: {
    name: 'Director (post)',
    default: '',
    help: 'The post printed as the director of a paper. Empty: the director above the contact officer on the People tab.',
  },
  backgroundPapers: {
    name: 'Background papers',
    default: '',
    help: 'Listed on every paper; one per line. Report text under "Background papers" adds to them.',
  },
  writeProgress: {
    name: 'Write: progress',
    default: true,
    help: 'How many actions are complete, at risk and overdue, each out of how many.',
  },
  writeSinceLastMet: {
    name: 'Write: since this body last met',
    default: true,
    help: "What changed between the snapshot of this body's last paper and this one.",
  },
  writeVersions: {
    name: 'Write: versions of the plan',
    default: true,
    help: 'What became of every recommendation when the plan began a new version.',
  },
  writeWhatYouAsked: {
    name: 'Write: what you asked for',
    default: true,
    help: 'Each decision and undertaking of this body, met or not, with the answer.',
  },
  writeExceptions: {
    name: 'Write: exceptions',
    default: true,
    help: 'Red and Amber actions, alike ones together, with cause and path to green, and who still owes them.',
  },
  writeStatutoryClock: {
    name: 'Write: statutory clock',
    default: true,
    help: 'The dates set by law, computed and as stated, and how long remains.',
  },
  writeMoney: { name: 'Write: money', default: true, help: 'What is cost-neutral, what is drawn from reserves and which posts end when.' },
  writeRisks: { name: 'Write: risks', default: true, help: 'Each risk, and whether it went up or down since the last paper.' },
  writeEquality: { name: 'Write: equality', default: true, help: 'What the actions tagged for equality have done.' },
  writeMonitoringBodies: { name: 'Write: monitoring bodies', default: true, help: 'Which bodies monitor the plan between meetings.' },
  writeStrengths: { name: 'Write: strengths', default: true, help: 'What inspectors found to be good, with the source.' },
  writeImpact: { name: 'Write: difference made', default: true, help: 'What the measures show, from baseline to latest.' },
  writeInspections: {
    name: 'Write: the inspection',
    default: true,
    help: 'When it took place and was published, where officers wrote no background.',
  },
  writeJudgements: { name: 'Write: judgements', default: true, help: 'The grades given, where officers wrote nothing on them.' },
  writeWorkstreams: {
    name: 'Write: workstreams',
    default: true,
    help: 'How the plan is divided and led, where officers wrote nothing on it.',
  },
  writePlanAttached: { name: 'Write: where the plan is attached', default: true, help: 'Names the appendix that holds the action plan.' },
  writeConclusion: { name: 'Write: conclusion', default: true, help: 'One closing sentence, where officers wrote none.' },
} as const satisfies SettingDescriptions;
