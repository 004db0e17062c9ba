import type { DeadlineReading } from '../../src/days/deadlines/deadline-reading.ts';
import type {
  Acronym,
  Action,
  ActionStatus,
  Body,
  CalendarRow,
  Clearance,
  DeadlineRule,
  Decision,
  Funding,
  Inspection,
  Judgement,
  Measure,
  Meeting,
  Person,
  Plan,
  PlanVersion,
  ReadinessItem,
  Recommendation,
  RegionalOutcome,
  ReportTextRow,
  Risk,
  Snapshot,
  SnapshotAction,
  Strength,
  VersionChange,
  Workstream,
} from '../../src/plan/model.ts';
import { day } from '../../src/days/plain-date.ts';
import type { PlainDate } from '../../src/days/plain-date.ts';
import { DEFAULT_SETTINGS } from '../../src/plan/settings/settings.ts';
import type { Settings } from '../../src/plan/settings/settings.ts';
import { DEFAULT_STATUS_KEY } from '../../src/plan/status/status-key.ts';

/**
 * Small builders: each gives an ordinary thing of a plan, changed as the test says. Dates may be written as plain
 * `yyyy-mm-dd` strings (checked: a day that does not exist throws), and a deadline as such a string too.
 */
type Loose<T> = {
  readonly [K in keyof T]?: K extends 'deadline' | 'due' ? Deadline | T[K] : PlainDate extends T[K] ? string | T[K] : T[K];
};
type Deadline = DeadlineReading | string | undefined;

const LOOKS_LIKE_A_DAY = /^\d{4}-\d{2}-\d{2}$/;

function change<T extends object>(ordinary: T, changes: Loose<T>): T {
  const checked = Object.entries(changes).map(([key, value]): [string, unknown] => [
    key,
    typeof value === 'string' && LOOKS_LIKE_A_DAY.test(value) ? day(value) : value,
  ]);
  return { ...ordinary, ...Object.fromEntries(checked) };
}

/** A deadline reading: of a `yyyy-mm-dd` day, of nothing (`undefined` or `''`), or as given. */
export function aDeadline(deadline: Deadline): DeadlineReading {
  if (deadline === undefined || deadline === '') return { kind: 'none', words: '' };
  return typeof deadline === 'string' ? { kind: 'date', date: day(deadline), words: deadline } : deadline;
}

/** An action in progress, on time, without percentage, due 30 September 2026. */
export function anAction(changes: Loose<Action> = {}): Action {
  const ordinary: Action = {
    row: 2,
    ref: 'A1',
    action: 'Review every assessment open for more than 45 days',
    leadPost: 'Head of Assessment',
    leadEmail: 'head.assessment@exampleshire.example',
    deadline: aDeadline('2026-09-30'),
    progress: 'In progress',
    percent: undefined,
    latestUpdate: '',
    evidence: '',
    recommendations: [],
    workstream: '',
    phase: '',
    successMeasure: '',
    partners: '',
    start: undefined,
    confidence: undefined,
    cause: undefined,
    pathToGreen: '',
    impact: undefined,
    verifiedBy: '',
    verifiedOn: undefined,
    cost: undefined,
    funding: undefined,
    equality: false,
    isPublic: true,
    exemptParagraph: undefined,
    publicWording: '',
    override: undefined,
    originalDeadline: undefined,
    timesRedated: 0,
    lastDeadline: undefined,
    lastUpdated: undefined,
    redSince: undefined,
    weeklyStatuses: '',
    onPlanSince: undefined,
    rowMark: '',
    rowSeen: '',
    escalationReason: '',
    redatedBecause: '',
    redatingApprovedBy: '',
    approvedDeadline: undefined,
  };
  const { deadline, ...others } = changes;
  return { ...change(ordinary, others), ...('deadline' in changes ? { deadline: aDeadline(deadline) } : {}) };
}

export function aRecommendation(changes: Loose<Recommendation> = {}): Recommendation {
  return change<Recommendation>(
    {
      row: 2,
      ref: 'R1',
      text: 'Improve the timeliness of assessments',
      inspection: 'I1',
      paragraph: '12',
      strand: 'Help and protection',
      kind: '',
      responsible: '',
      timescale: '',
      endedWith: '',
    },
    changes,
  );
}

export function aWorkstream(changes: Loose<Workstream> = {}): Workstream {
  return change<Workstream>(
    {
      row: 2,
      ref: 'W1',
      name: 'Assessment',
      leadPost: 'Assistant Director',
      leadEmail: 'assistant.director@exampleshire.example',
      agency: 'Council',
      phase: '1',
    },
    changes,
  );
}

/** A public scrutiny meeting of body B1 on 15 July 2026. */
export function aMeeting(changes: Loose<Meeting> = {}): Meeting {
  return change<Meeting>(
    {
      row: 2,
      ref: 'M1',
      body: 'B1',
      date: day('2026-07-15'),
      time: '18:00',
      item: '7',
      title: 'Progress of the improvement plan',
      inspections: [],
      decisionType: 'Council',
      reportFrom: "Director of Children's Services",
      contactOfficer: 'Improvement Plan Co-ordinator',
      wards: 'All',
      isPublic: true,
      narrative: '',
      notes: '',
    },
    changes,
  );
}

export function aBody(changes: Loose<Body> = {}): Body {
  return change<Body>(
    {
      row: 2,
      ref: 'B1',
      name: 'Overview and Scrutiny Committee',
      kind: 'Scrutiny',
      format: 'A',
      powers: ['note', 'comment'],
      chair: 'Chair of the Committee',
      frequency: 'Every 6 weeks',
      monitors: false,
      nextReportDue: undefined,
    },
    changes,
  );
}

export function aPerson(changes: Loose<Person> = {}): Person {
  return change<Person>(
    {
      row: 2,
      post: 'Head of Assessment',
      name: '',
      email: 'head.assessment@exampleshire.example',
      manager: 'Assistant Director',
      roles: ['Action lead'],
      pausedUntil: undefined,
    },
    changes,
  );
}

/** An open undertaking of meeting M1 without a due date. */
export function aDecision(changes: Loose<Decision> = {}): Decision {
  const ordinary: Decision = {
    row: 2,
    ref: 'D1',
    meeting: 'M1',
    kind: 'Undertaking',
    number: '1',
    text: 'That future updates state the impact on children',
    reason: '',
    optionsRejected: '',
    ownerPost: 'Improvement Plan Co-ordinator',
    ownerEmail: 'coordinator@exampleshire.example',
    due: aDeadline(undefined),
    state: 'Open',
    answer: '',
    answeredOn: undefined,
  };
  const { due, ...others } = changes;
  return { ...change(ordinary, others), ...('due' in changes ? { due: aDeadline(due) } : {}) };
}

export function anInspection(changes: Loose<Inspection> = {}): Inspection {
  return change<Inspection>(
    {
      row: 2,
      ref: 'I1',
      name: "Inspection of children's services",
      framework: 'ILACS',
      fieldworkStart: day('2026-01-12'),
      fieldworkEnd: day('2026-01-23'),
      letterReceived: undefined,
      reportReceived: day('2026-03-02'),
      reportPublished: day('2026-03-09'),
      scope: '',
      statedDeadline: undefined,
      rules: [],
    },
    changes,
  );
}

export function aJudgement(changes: Loose<Judgement> = {}): Judgement {
  return change<Judgement>(
    {
      row: 2,
      inspection: 'I1',
      strand: 'Overall effectiveness',
      subJudgement: '',
      grade: 'Requires improvement to be good',
      isOverall: true,
      isLimiting: false,
    },
    changes,
  );
}

export function aRegionalOutcome(changes: Loose<RegionalOutcome> = {}): RegionalOutcome {
  return change<RegionalOutcome>(
    { row: 2, inspection: 'I1', authority: 'Exampleshire', strand: 'Overall effectiveness', grade: 'Good' },
    changes,
  );
}

export function aMeasure(changes: Loose<Measure> = {}): Measure {
  return change<Measure>(
    {
      row: 2,
      ref: 'P1',
      name: 'Assessments completed in 45 days',
      unit: '%',
      baseline: '71',
      target: '90',
      latest: '84',
      latestDate: day('2026-05-31'),
      actions: ['A1'],
    },
    changes,
  );
}

export function aRisk(changes: Loose<Risk> = {}): Risk {
  return change<Risk>(
    {
      row: 2,
      ref: 'K1',
      text: 'Social worker vacancies are not filled',
      mitigation: 'Recruitment campaign',
      ownerPost: 'Assistant Director',
      likelihood: 3,
      impact: 4,
      actions: ['A1'],
    },
    changes,
  );
}

export function someFunding(changes: Loose<Funding> = {}): Funding {
  return change<Funding>(
    {
      row: 2,
      ref: 'F1',
      purpose: 'Two additional social workers',
      amount: 90_000,
      spent: undefined,
      source: 'Reserves',
      financialYear: '2026/27',
      approvedBy: 'Executive',
      posts: '',
      postsStart: undefined,
      postsEnd: undefined,
    },
    changes,
  );
}

export function aReportText(changes: Loose<ReportTextRow> = {}): ReportTextRow {
  return change<ReportTextRow>(
    {
      row: 2,
      body: '',
      section: 'BACKGROUND',
      text: 'The inspection report was published in March.',
      isPublic: true,
      exemptParagraph: undefined,
      publicInterest: '',
      meeting: '',
    },
    changes,
  );
}

/** A closure of the council's own. */
export function aCalendarRow(changes: Loose<CalendarRow> = {}): CalendarRow {
  return change<CalendarRow>({ row: 2, date: day('2026-12-24'), name: 'Offices closed', closed: true, appliesTo: 'All clocks' }, changes);
}

export function aDeadlineRule(changes: Loose<DeadlineRule> = {}): DeadlineRule {
  return change<DeadlineRule>(
    {
      row: 2,
      name: 'Written statement of action',
      number: 70,
      unit: 'working days',
      direction: 'after',
      anchor: 'Report received',
      source: 'SI 2007/462',
      verifiedOn: undefined,
      note: '',
      active: true,
    },
    changes,
  );
}

export function aStrength(changes: Loose<Strength> = {}): Strength {
  return change<Strength>({ row: 2, text: 'Children are listened to', inspection: 'I1', paragraph: '4' }, changes);
}

export function anAcronym(changes: Loose<Acronym> = {}): Acronym {
  return change<Acronym>({ row: 2, acronym: 'MASH', meaning: 'multi-agency safeguarding hub' }, changes);
}

export function aReadinessItem(changes: Loose<ReadinessItem> = {}): ReadinessItem {
  return change<ReadinessItem>(
    { row: 2, item: 'Self-evaluation', ownerPost: 'Assistant Director', link: '', lastRefreshed: undefined, refreshEveryDays: 90 },
    changes,
  );
}

export function aPlanVersion(changes: Loose<PlanVersion> = {}): PlanVersion {
  return change<PlanVersion>(
    { row: 2, version: '1', from: day('2026-04-01'), to: undefined, inspection: 'I1', path: [], submission: undefined, note: '' },
    changes,
  );
}

export function aVersionChange(changes: Loose<VersionChange> = {}): VersionChange {
  return change<VersionChange>(
    {
      row: 2,
      version: '1',
      kind: 'Recommendation',
      ref: 'R1',
      words: 'Improve the timeliness of assessments',
      became: 'Kept',
      newRefs: 'R1',
      reason: 'The new framework asks the same.',
      newVersion: '2',
      status: '',
      originalDeadline: undefined,
      deadline: '',
    },
    changes,
  );
}

export function aClearance(changes: Loose<Clearance> = {}): Clearance {
  return change<Clearance>(
    { row: 2, meeting: 'M1', officer: 'S151 Officer', requested: undefined, received: undefined, statement: '' },
    changes,
  );
}

/** A plan with nothing in it but the default key and settings; `settings` may name just those that differ. */
export function aPlan(changes: Partial<Omit<Plan, 'settings'>> & { readonly settings?: Partial<Settings> } = {}): Plan {
  const { settings, ...others } = changes;
  return {
    statusKey: DEFAULT_STATUS_KEY,
    actions: [],
    recommendations: [],
    workstreams: [],
    meetings: [],
    decisions: [],
    measures: [],
    risks: [],
    funding: [],
    inspections: [],
    judgements: [],
    regionalOutcomes: [],
    people: [],
    bodies: [],
    reportText: [],
    calendar: [],
    deadlineRules: [],
    strengths: [],
    acronyms: [],
    readiness: [],
    versions: [],
    versionChanges: [],
    clearances: [],
    ...others,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

/** What the rules say of an action on track. */
export function anActionStatus(changes: Loose<ActionStatus> = {}): ActionStatus {
  return change<ActionStatus>(
    {
      ref: 'A1',
      status: 'green',
      rule: 'On track',
      why: 'On track: 40 working days left.',
      countdown: '40 working days left',
      workingDaysLeft: 40,
      direction: 'Same',
      slipDays: 0,
      approvedDays: undefined,
      daysSinceUpdate: 7,
      isStale: false,
      isSignOffLate: false,
    },
    changes,
  );
}

export function aSnapshotAction(changes: Loose<SnapshotAction> = {}): SnapshotAction {
  return change<SnapshotAction>({ ref: 'A1', status: 'green', deadline: day('2026-09-30'), percent: undefined, isPublic: true }, changes);
}

export function aSnapshot(changes: Loose<Snapshot> = {}): Snapshot {
  return change<Snapshot>(
    { id: 'S2026-06-01-1', asAt: day('2026-06-01'), reason: 'weekly', body: '', meeting: '', actions: [], risks: [], measures: [] },
    changes,
  );
}
