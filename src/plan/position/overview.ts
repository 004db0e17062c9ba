import { clocksOfPlan } from '../clocks/clocks-of-plan.ts';
import { followUps, isOpen } from '../decisions/follow-up.ts';
import { forwardWorkProgramme, monitoringBodies } from '../decisions/forward-work-programme.ts';
import { judgementHistory } from '../inspections/judgement-history.ts';
import { judgementMatrix } from '../inspections/judgement-matrix.ts';
import { overallJudgements } from '../inspections/limiting-judgement.ts';
import { regionalComparison } from '../inspections/regional-comparison.ts';
import { reinspectionWindows } from '../inspections/reinspection-window.ts';
import { redatings, redatingsSentence } from '../deadlines/approved-redating.ts';
import { doneWithoutImpact, measureReadings } from './measures.ts';
import { governancePaths } from '../meetings/governance-path.ts';
import { stepsOfMeeting } from '../meetings/plan-back.ts';
import type { Plan, Snapshot } from '../model.ts';
import { fundingByYear, fundingSentence, postCountdowns } from './money.ts';
import { phaseDeadlines } from '../deadlines/phase-deadlines.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { coverageSentence, recommendationCoverage } from './recommendation-coverage.ts';
import { riskMovements } from '../snapshots/risk-movement.ts';
import { becameSentence, versionEnds, versionsCompared } from '../versions/what-became.ts';
import { sentenceCase } from '../../words/words.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';

export interface OverviewTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One part of the overview: sentences, and tables where there are columns to compare. */
export interface OverviewSection {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tables: readonly OverviewTable[];
}

export interface OverviewInput {
  readonly plan: Plan;
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  /** The last snapshot before today, from which risks moved. */
  readonly before: Snapshot | undefined;
}

type SectionMaker = (input: OverviewInput) => OverviewSection;

const section = (title: string, sentences: readonly string[], tables: readonly OverviewTable[] = []): OverviewSection => ({
  title,
  sentences,
  tables,
});

const judgements: SectionMaker = ({ plan }) => {
  const given = plan.inspections
    .map((inspection) => ({ inspection, matrix: judgementMatrix(inspection, plan.judgements) }))
    .filter(({ matrix }) => matrix.rows.length > 0);
  const sentences = given.flatMap(({ inspection }) =>
    overallJudgements(inspection, plan.judgements)
      .filter(({ limitedBy, derived }) => limitedBy.length > 0 || derived !== undefined)
      .map(({ of, stated, explanation }) => `${of}${stated === undefined ? '' : `, ${stated.toLowerCase()} overall`}: ${explanation}`),
  );
  const tables = given.map(({ inspection, matrix }): OverviewTable => ({
    headings: [`${inspection.name}: strand`, ...matrix.subJudgements],
    rows: matrix.rows.map(({ strand, cells }) => [
      strand,
      ...cells.map(({ grade, isLimiting }) => (isLimiting ? `${grade} (limiting)` : grade)),
    ]),
  }));
  const history = judgementHistory(plan.inspections, plan.judgements).map(({ name, sentence }) => `${name}: ${sentence}.`);
  return section('Judgements', [...sentences, ...history], tables);
};

const region: SectionMaker = ({ plan }) =>
  section(
    'The region',
    plan.inspections.flatMap((inspection) => {
      const own = (strand: string) =>
        plan.judgements.find(
          (each) => each.inspection === inspection.ref && each.strand === strand && (each.isOverall || each.subJudgement === ''),
        )?.grade;
      return regionalComparison(inspection, plan.regionalOutcomes, own).map(({ sentence }) => sentence);
    }),
  );

const dates: SectionMaker = ({ plan, today, calendar }) =>
  section('Dates set by law and custom', [
    ...clocksOfPlan(plan, today, calendar).map(({ inspection, sentence }) => `${inspection.ref}. ${sentence}`),
    ...phaseDeadlines(plan, today, calendar).map(({ sentence }) => sentence),
    ...reinspectionWindows(plan, today, calendar).map(({ sentence }) => sentence),
  ]);

/** The day behind its words; nothing where there is no day. */
const dayAfter = (words: string, date: PlainDate | undefined): string => (date === undefined ? '' : `${words}${formatDate(date)}`);

const paths: SectionMaker = ({ plan, today, calendar }) =>
  section(
    'The way of each version',
    governancePaths(plan, today, calendar).flatMap(({ version, steps, statutory, warnings }) => {
      const way = steps.map(({ body, meeting, date }) => `${body?.name ?? meeting.ref}${dayAfter(' on ', date)}`).join(', then ');
      return [
        `Version "${version.version}": ${way || 'no meeting is named'}${dayAfter('; statutory date ', statutory?.date)}.`,
        ...warnings.map(({ words }) => sentenceCase(words)),
      ];
    }),
  );

const meetings: SectionMaker = ({ plan, today, calendar }) => {
  const bodies = new Map(plan.bodies.map((body) => [body.ref, body]));
  const coming = plan.meetings
    .filter(({ date }) => date !== undefined && date >= today)
    .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
  return section(
    'Meetings planned back',
    [],
    coming.map((meeting): OverviewTable => {
      const body = bodies.get(meeting.body);
      const steps = stepsOfMeeting(meeting, body, { rules: plan.deadlineRules, today, calendar, clearances: plan.clearances });
      return {
        headings: [
          `${body?.name ?? meeting.ref}, ${meeting.date === undefined ? '' : formatDate(meeting.date)}`,
          'Date',
          'Countdown',
          'State',
        ],
        rows: steps.map(({ name, date, time, countdown, state, note }) => [
          name,
          time === '' ? formatDate(date) : `${formatDate(date)}, ${time}`,
          countdown,
          note === '' ? sentenceCase(state) : `${sentenceCase(state)}. ${note}`,
        ]),
      };
    }),
  );
};

const programme: SectionMaker = ({ plan, today, calendar }) =>
  section(
    'Forward work programme',
    monitoringBodies(plan, today, calendar).map(({ sentence }) => sentence),
    forwardWorkProgramme(plan, today, calendar)
      .filter(({ items }) => items.length > 0)
      .map(({ body, items }): OverviewTable => ({
        headings: [body.name, 'Kind', 'Date', 'Countdown'],
        rows: items.map(({ what, kind, date, countdown }) => [what, kind, date === undefined ? 'No date' : formatDate(date), countdown]),
      })),
  );

const promises: SectionMaker = ({ plan, today, calendar }) =>
  section(
    'Decisions and undertakings still open',
    followUps(plan, today, calendar)
      .filter(isOpen)
      .map(({ decision, sentence }) => `${decision.ref}. ${sentence}`),
  );

const coverage: SectionMaker = ({ plan }) => {
  const all = recommendationCoverage(plan);
  return section('Recommendations', [coverageSentence(all), ...all.filter(({ isCovered }) => !isCovered).map(({ sentence }) => sentence)]);
};

const money: SectionMaker = ({ plan, today, calendar }) =>
  section('Money and posts', [
    ...fundingByYear(plan.funding).map(({ sentence }) => `${sentence}.`),
    ...postCountdowns(plan.funding, today, calendar).map(({ sentence }) => sentence),
    fundingSentence(plan.actions),
  ]);

const versions: SectionMaker = ({ plan }) => {
  const ends = versionEnds(plan);
  const became = ends.flatMap(({ recommendations }) => recommendations.map((change) => becameSentence(change, plan)));
  return section(
    'Versions of the plan',
    [...ends.map(({ sentence }) => sentence), ...became],
    ends.length === 0 ? [] : [versionsCompared(plan)],
  );
};

const moved: SectionMaker = ({ plan }) => {
  const sentence = redatingsSentence(redatings(plan.actions));
  return section('Deadlines moved', sentence === '' ? [] : [sentence]);
};

const risks: SectionMaker = ({ plan, before }) =>
  section(
    'Risks',
    [],
    plan.risks.length === 0
      ? []
      : [
          {
            headings: ['Risk', 'Score', 'Linked actions'],
            rows: riskMovements(plan, before).map(({ risk, words, actions }) => [
              `${risk.ref} ${risk.text}`,
              words,
              actions.map(({ ref }) => ref).join(', '),
            ]),
          },
        ],
  );

const impact: SectionMaker = ({ plan }) =>
  section('Impact', [
    ...measureReadings(plan.measures).map(({ measure, sentence }) => `${measure.name}: ${sentence}.`),
    ...doneWithoutImpact(plan).map(({ sentence }) => sentence),
  ]);

const SECTIONS: readonly SectionMaker[] = [
  judgements,
  region,
  dates,
  versions,
  paths,
  meetings,
  programme,
  promises,
  coverage,
  moved,
  money,
  risks,
  impact,
];

/** Where the plan stands with inspectors, the law, committees, money and impact; sections with nothing to say are left out. */
export function overview(input: OverviewInput): OverviewSection[] {
  return SECTIONS.map((make) => make(input)).filter(({ sentences, tables }) => sentences.length + tables.length > 0);
}
