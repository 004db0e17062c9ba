import { addDays, day } from '../../src/days/plain-date.ts';
import { readDeadline } from '../../src/days/deadlines/read-deadline.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import { checkStatusKey } from '../../src/plan/status/check-status-key.ts';
import { clocksOfPlan, statutoryDate } from '../../src/plan/clocks/clocks-of-plan.ts';
import { computeClock } from '../../src/plan/clocks/compute-clock.ts';
import { readClock } from '../../src/plan/clocks/clock-reading.ts';
import { ruleFaults } from '../../src/plan/clocks/check-rule.ts';
import { DEADLINE_RULES } from '../../src/plan/clocks/deadline-rules.ts';
import { printedProof } from '../../src/plan/clocks/proof.ts';
import { phaseDays, phaseDeadlines, phaseProblems, phasesOf } from '../../src/plan/deadlines/phase-deadlines.ts';
import { redatings, redatingsLine, redatingsSentence } from '../../src/plan/deadlines/approved-redating.ts';
import { followUps, followUpsForBody, unmetUndertakings } from '../../src/plan/decisions/follow-up.ts';
import { forwardWorkProgramme, monitoringBodies } from '../../src/plan/decisions/forward-work-programme.ts';
import { judgementHistory } from '../../src/plan/inspections/judgement-history.ts';
import { judgementMatrix } from '../../src/plan/inspections/judgement-matrix.ts';
import { regionalComparison } from '../../src/plan/inspections/regional-comparison.ts';
import { reinspectionWindows } from '../../src/plan/inspections/reinspection-window.ts';
import { governancePaths } from '../../src/plan/meetings/governance-path.ts';
import { latestWorkableMeeting } from '../../src/plan/meetings/latest-workable-meeting.ts';
import { planBack, planBackWarning, stepsOfMeeting } from '../../src/plan/meetings/plan-back.ts';
import { doneWithoutImpact, measureReadings } from '../../src/plan/position/measures.ts';
import { fundingByYear, fundingSentence, postCountdowns } from '../../src/plan/position/money.ts';
import { overview } from '../../src/plan/position/overview/overview.ts';
import { planHealth } from '../../src/plan/position/plan-health.ts';
import { readinessIndex, readinessStates, withoutPersonalData } from '../../src/plan/position/readiness.ts';
import { coverageSentence, recommendationCoverage } from '../../src/plan/position/recommendation-coverage.ts';
import { compareCounts, countsOf, inWords, rollUp } from '../../src/plan/position/roll-up.ts';
import type { Problem } from '../../src/plan/problem.ts';
import { readSettings, settingInWords } from '../../src/plan/settings/read-settings.ts';
import { SETTINGS } from '../../src/plan/settings/settings.ts';
import { changesSince, publicChanges } from '../../src/plan/snapshots/changes-since.ts';
import { riskMovements } from '../../src/plan/snapshots/risk-movement.ts';
import { takeSnapshot } from '../../src/plan/snapshots/snapshot.ts';
import { trendOf } from '../../src/plan/snapshots/trend.ts';
import { escalationOf, redHistories } from '../../src/plan/status/escalation.ts';
import { exceptionProblems } from '../../src/plan/status/exception-problems.ts';
import { printedKey, rulesInWords } from '../../src/plan/status/status-scheme.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { proposedVersion } from '../../src/plan/versions/propose-version.ts';
import { versionInWords, versionRows } from '../../src/plan/versions/version-change.ts';
import { versionFaults } from '../../src/plan/versions/version-request.ts';
import type { VersionRequest } from '../../src/plan/versions/version-request.ts';
import { becameSentence, versionEnds, versionsCompared } from '../../src/plan/versions/what-became.ts';
import { aBody, aRecommendation } from '../support/builders.ts';
import { EARLIER_SNAPSHOTS, everythingPlan } from '../support/everything.ts';
import { EVERYTHING_ON } from '../support/everything-actions.ts';
import { expectGolden, inLines } from '../support/golden.ts';

const today = day(EVERYTHING_ON);
const plan = everythingPlan();
const calendar = workingCalendar(plan.calendar);
const statuses = statusesOf(plan, { today, calendar, previous: EARLIER_SNAPSHOTS[2] });
const now = takeSnapshot(plan, statuses, { asAt: today, reason: 'weekly', body: '', meeting: '', sequence: 1 });
const earlier = EARLIER_SNAPSHOTS[0]!;
const lastWeek = EARLIER_SNAPSHOTS[2]!;
const shippedRules = DEADLINE_RULES.map((rule, index) => ({ ...rule, row: index + 20 }));
/** The same plan by the rules that ship, with those of its framework. */
const byLaw = {
  ...plan,
  deadlineRules: shippedRules,
  inspections: plan.inspections.map((inspection) => ({ ...inspection, rules: [] })),
};

const told = ({ of, row, field, code, words }: Problem): string => `${of} ${row ?? ''} ${field ?? ''} ${code}: ${words}`;
const problems = (found: readonly Problem[]): string => found.map(told).join('\n');
const parts = (named: Readonly<Record<string, unknown>>): string =>
  Object.entries(named)
    .map(([name, value]) => `=== ${name}\n${typeof value === 'string' ? value : inLines(value)}`)
    .join('\n');
/** A value in one line of a golden file. */
const brief = (value: object): string =>
  Object.values(value)
    .map((each) => (typeof each === 'object' && each !== null ? JSON.stringify(each) : String(each ?? '-')))
    .join(' | ');
/** A thing with lists in it: each entry of a list in its own line. */
const fields = (value: object): string =>
  Object.entries(value)
    .map(([key, each]: [string, unknown]) =>
      Array.isArray(each)
        ? [`${key}:`, ...each.map((entry) => `  ${JSON.stringify(entry)}`)].join('\n')
        : `${key}: ${JSON.stringify(each)}`,
    )
    .join('\n');
const refs = (of: readonly { readonly ref: string }[]): string => of.map(({ ref }) => ref).join(' ');
const list = (values: readonly object[]): string => values.map(brief).join('\n');

describe('a plan with every case in it', () => {
  it('has these statuses, by these rules, on these rungs', () => {
    const history = redHistories(EARLIER_SNAPSHOTS, today);
    const context = { today, settings: plan.settings, calendar, history };
    const ladders = plan.actions.map((action, index) => escalationOf(action, statuses[index]!, context) ?? {});
    expectGolden(
      'test/plan/whole-statuses.txt',
      parts({
        statuses: list(statuses),
        ladders: list(ladders.filter((each) => Object.keys(each).length > 0)),
        snapshot: list(now.actions),
        risks: now.risks,
        measures: now.measures,
      }),
    );
  });

  it('has this health, also by the rules that ship', () => {
    expectGolden(
      'test/plan/whole-health.txt',
      parts({
        health: problems(planHealth(plan, { today, calendar })),
        'by the rules that ship': problems(planHealth(byLaw, { today, calendar })),
        exceptions: problems(exceptionProblems(plan.actions, statuses, plan.statusKey)),
        phases: problems(phaseProblems(byLaw, today, calendar)),
        unmet: problems(unmetUndertakings(followUps(plan, today, calendar), 'B1', day('2026-12-09'))),
      }),
    );
  });

  it('stands like this', () => {
    const sections = overview({ plan, today, calendar, before: lastWeek }).map(({ title, sentences, tables }) =>
      [`## ${title}`, ...sentences, ...tables.flatMap(({ headings, rows }) => [headings, ...rows].map((cells) => cells.join(' | ')))].join(
        '\n',
      ),
    );
    const groups = (['workstream', 'recommendation', 'phase', 'lead', 'plan'] as const).map((by) => [
      by,
      rollUp(plan, statuses, by)
        .map(({ key, name, counts, actions }) => `${key} ${name}: ${inWords(counts)}; ${actions.join(' ')}`)
        .join('\n'),
    ]);
    expectGolden('test/plan/whole-overview.txt', [...sections, parts(Object.fromEntries(groups))].join('\n'));
  });

  it('has these means and ends', () => {
    const coverage = recommendationCoverage(plan);
    const index = readinessIndex({
      plan,
      planLink: 'https://sheets.example/plan',
      papers: Array.from({ length: 12 }, (_, at) => ({
        title: `Paper ${at}`,
        body: 'B1',
        date: at === 3 ? undefined : addDays(today, -at),
        link: '',
      })),
      today,
    });
    expectGolden(
      'test/plan/whole-means.txt',
      parts({
        coverage: [
          coverageSentence(coverage),
          ...coverage.map(({ recommendation, actions, ...rest }) => `${recommendation.ref}: ${refs(actions)} ${brief(rest)}`),
        ].join('\n'),
        money: fundingByYear(plan.funding),
        'money in a sentence': fundingSentence(plan.actions),
        posts: postCountdowns(plan.funding, today, calendar).map(({ funding, ...rest }) => ({ ref: funding.ref, ...rest })),
        measures: measureReadings(plan.measures).map(({ measure, ...rest }) => ({ ref: measure.ref, ...rest })),
        'done without impact': doneWithoutImpact(plan).map(({ action, ...rest }) => ({ ref: action.ref, ...rest })),
        risks: riskMovements(plan, lastWeek).map(({ risk, actions, ...rest }) => ({ ref: risk.ref, actions: refs(actions), ...rest })),
        readiness: readinessStates(plan.readiness, today),
        index: list(index),
        'index without personal data': list(withoutPersonalData([...index, { ...index[0]!, what: 'Visit to SW1A 1AA' }]).lines.slice(-2)),
        redatings: [
          redatingsSentence(redatings(plan.actions)),
          redatingsLine(redatings(plan.actions)),
          inLines(redatings(plan.actions)),
        ].join('\n'),
      }),
    );
  });

  it('was judged like this', () => {
    expectGolden(
      'test/plan/whole-judgements.txt',
      parts({
        matrix: plan.inspections.map((inspection) => judgementMatrix(inspection, plan.judgements)),
        history: judgementHistory(plan.inspections, plan.judgements),
        region: plan.inspections.map((inspection) =>
          regionalComparison(inspection, plan.regionalOutcomes, (strand) =>
            strand === 'Overall effectiveness' ? 'Requires improvement to be good' : undefined,
          ),
        ),
        windows: reinspectionWindows(byLaw, today, calendar).map(({ inspection, ...rest }) => ({
          ref: inspection.ref,
          ...rest,
          proof: undefined,
        })),
      }),
    );
  });

  it('moved like this since the snapshots before', () => {
    const changes = [changesSince(earlier, now), changesSince(lastWeek, now), changesSince(now, now)];
    expectGolden(
      'test/plan/whole-changes.txt',
      parts({
        changes: changes.map(fields).join('\n---\n'),
        public: fields(publicChanges(changesSince(lastWeek, now))),
        trend: list(trendOf(EARLIER_SNAPSHOTS, now)),
        counts: [lastWeek, earlier, now].map((before) => compareCounts(countsOf(before.actions), countsOf(statuses)).words).join('\n'),
      }),
    );
  });
});

describe('its clocks and meetings', () => {
  it('run like this', () => {
    const clocks = [...clocksOfPlan(plan, today, calendar), ...clocksOfPlan(byLaw, today, calendar)];
    expectGolden(
      'test/plan/whole-clocks.txt',
      parts({
        clocks: clocks
          .map(
            ({ rule, inspection, proof, ...rest }) =>
              `${inspection.ref} ${rule.name} ${proof === undefined ? '' : 'proved'}: ${brief(rest)}`,
          )
          .join('\n'),
        statutory: inLines(plan.inspections.map(({ ref }) => statutoryDate(clocksOfPlan(byLaw, today, calendar), ref)?.date ?? 'none')),
        phases: phasesOf(plan),
        'phase deadlines': phaseDeadlines(byLaw, today, calendar).map((each) => JSON.stringify({ ...each, proof: undefined })),
        'phase days': inLines([...phaseDays(byLaw, today, calendar)]),
      }),
    );
  });

  it('are proved like this, rule by rule', () => {
    const anchor = day('2026-12-18');
    const proofs = DEADLINE_RULES.map((rule) => {
      const reading = readClock(rule, anchor, calendar);
      if (reading.kind !== 'computed') return `${rule.name}: ${JSON.stringify(reading)}`;
      const lines = printedProof(computeClock(rule, anchor, calendar).proof);
      return [...lines.slice(0, 8), ...(lines.length > 10 ? ['…', ...lines.slice(-2)] : lines.slice(8))].join('\n');
    });
    const odd = [0, -1, 1.5, NaN, 5001, 9].map((number) => ruleFaults({ ...DEADLINE_RULES[0]!, number }).join(' '));
    expectGolden('test/plan/whole-proofs.txt', [...proofs, ...odd].join('\n'));
  });

  it('are planned back like this', () => {
    const request = { rules: shippedRules, today, calendar, clearances: plan.clearances };
    const back = plan.meetings.flatMap((meeting) => {
      const body = plan.bodies.find(({ ref }) => ref === meeting.body);
      const steps = stepsOfMeeting(meeting, body, request);
      return [`${meeting.ref}: ${planBackWarning(steps)}`, ...steps.map(({ proof: _proof, ...step }) => brief(step))];
    });
    const workable = plan.bodies.flatMap((body) =>
      ['2026-11-24', '2027-02-01', '2027-04-05'].map((by) => {
        const meetings = plan.meetings.filter((meeting) => meeting.body === body.ref);
        const found = latestWorkableMeeting({ body, by: day(by), rules: shippedRules, today, calendar, meetings });
        return `${body.ref} by ${by}: ${found.date ?? 'never'} ${found.meeting?.ref ?? ''} ${found.sentence}`;
      }),
    );
    const dated = planBack({ body: aBody({ kind: 'Executive' }), date: day('2026-12-29'), ...request }).map(
      ({ name, date }) => `${name} ${date}`,
    );
    const paths = governancePaths(byLaw, today, calendar).map(({ warnings, ...path }) => `${JSON.stringify(path)}\n${problems(warnings)}`);
    expectGolden('test/plan/whole-meetings.txt', [...back, ...workable, ...dated, ...paths].join('\n'));
  });

  it('leave this to be followed up', () => {
    const all = followUps(plan, today, calendar);
    const shown = (found: typeof all): string =>
      found
        .map(({ decision, body, meeting, ...rest }) => `${decision.ref} ${body?.ref ?? '-'} ${meeting?.ref ?? '-'}: ${brief(rest)}`)
        .join('\n');
    expectGolden(
      'test/plan/whole-follow-ups.txt',
      parts({
        all: shown(all),
        'for B1': shown(followUpsForBody(all, 'B1', undefined)),
        'for B2 since October': shown(followUpsForBody(all, 'B2', day('2026-10-01'))),
        programme: forwardWorkProgramme(plan, today, calendar),
        monitoring: monitoringBodies(plan, today, calendar),
      }),
    );
  });
});

describe('its versions and its scheme', () => {
  const asked = { closing: '2', inspection: 'I2' };
  const recommendations = [
    ...plan.recommendations,
    aRecommendation({ row: 8, ref: 'R7', inspection: 'I2', text: 'Improve the timeliness of assessments.' }),
    aRecommendation({ row: 9, ref: 'R10', inspection: 'I2', text: 'Reduce the caseloads of all social workers' }),
  ];
  const long = { ...plan, recommendations };

  it('are begun like this', () => {
    const proposed = proposedVersion(long, asked);
    const request: VersionRequest = {
      ...asked,
      version: '3',
      from: day('2026-12-01'),
      note: 'A new framework',
      recommendations: proposed.recommendations.map(({ text: _text, ...each }) => {
        if (each.ref === 'R3') return { ...each, became: 'Replaced', newText: 'Place children near home', reason: 'Said better' };
        return each.ref === 'R4' ? { ...each, became: 'Retired', reason: 'Done' } : each;
      }),
      actions: proposed.actions.map(({ text: _text, ...each }) => {
        if (each.ref === 'A9') return { ...each, became: 'Split', parts: ['Train teams', 'Train managers'], reason: 'Two things' };
        return each.ref === 'A20' ? { ...each, became: 'Retired', reason: 'Not needed' } : { ...each, reason: 'Goes on' };
      }),
    };
    let [recommendation, action] = [10, 38];
    const next = { recommendation: () => `R${(recommendation += 1)}`, action: () => `A${(action += 1)}` };
    const rows = versionRows(request, long, next, (ref) => `status of ${ref}`);
    const { added, changed } = rows;
    const bare: VersionRequest = {
      ...request,
      closing: '9',
      version: '2',
      from: day('2026-09-01'),
      inspection: 'I7',
      recommendations: [],
      actions: [],
    };
    expectGolden(
      'test/plan/whole-version.txt',
      parts({
        proposed: list(proposed.recommendations),
        fresh: list(proposed.fresh),
        faults: versionFaults(request, long).join('\n'),
        'faults of nothing said': versionFaults(bare, long).join('\n'),
        'in words': versionInWords(request, rows, long).join('\n'),
        recommendations: list(added.recommendations),
        actions: list(added.actions.slice(0, 12)),
        versions: list(added.versions),
        changes: list(added.versionChanges.slice(0, 20)),
        changed: list(changed),
      }),
    );
  });

  it('became this', () => {
    expectGolden(
      'test/plan/whole-became.txt',
      parts({
        sentences: plan.versionChanges.map((change) => becameSentence(change, plan)).join('\n'),
        ends: versionEnds(plan),
        compared: versionsCompared(plan),
      }),
    );
  });

  it('are told like this, with the council’s settings', () => {
    const rows = ([name, value]: readonly [string, unknown], index: number) =>
      ({ row: index + 2, section: '', name, value, unit: '', help: '' }) as never;
    const odd = readSettings(
      (
        [
          ['Council name', 'Exampleshire'],
          ['council NAME', 'Twice'],
          ['Due soon, days', 'soon'],
          ['No such setting', 1],
          ['Test address', 'nobody'],
          ['Summary day', 'Someday'],
          [SETTINGS.dueSoonDays.name, -3],
          [SETTINGS.dueLaterDays.name, '1e9'],
          [SETTINGS.overdueAmberWorkingDays.name, 2.5],
          [SETTINGS.staleAfterDays.name, ''],
          [SETTINGS.summaryDay.name, 'tuesday'],
        ] as const
      ).map(rows),
    );
    const key = checkStatusKey(
      plan.statusKey.slice(0, 5).map((row, index) => ({
        ...row,
        label: index === 1 ? 'Red' : row.label,
        colour: index === 2 ? 'blue' : row.colour,
        textColour: index === 3 ? row.colour : row.textColour,
        symbol: index === 4 ? '' : row.symbol,
      })),
    );
    expectGolden(
      'test/plan/whole-scheme.txt',
      parts({
        rules: list(rulesInWords(plan.settings)),
        'rules of another council': list(
          rulesInWords({ ...plan.settings, overdueAmberWorkingDays: 1, signOffWithinDays: 1, plausibleWithinYears: 1 }),
        ),
        key: list(printedKey(plan.statusKey, plan.settings)),
        settings: Object.entries(SETTINGS).map(([name, each]) => `${name}: ${settingInWords(each, each.default)}`),
        'odd settings': problems(odd.problems),
        'odd key': `${list(key.key)}\n${problems(key.problems)}`,
        deadlines: ['31/3', 'n/a', '?', '45/13/2026', '1 April 1999', '1 April 2099', 'tbc'].map((words) =>
          JSON.stringify(readDeadline(words, { today })),
        ),
      }),
    );
  });
});
