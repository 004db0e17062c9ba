import { dateFromText } from '../../days/date-text.ts';
import { knownJudgement, knownRecommendation, knownStrength, REPORT_LISTS } from '../../imports/report/proposed-rows.ts';
import type { FindingProposal, InspectionProposal, JudgementProposal, ReportPlan } from '../../imports/report/proposed-rows.ts';
import { carryOut } from '../../storage/changes/carry-out.ts';
import { nextRefs } from '../../storage/changes/plan-change.ts';
import type { AddedRow } from '../../storage/changes/plan-change.ts';
import { dateCell } from '../../tabs/kinds/date-kinds.ts';
import { counted, listed, shortened } from '../../words/words.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Properties } from '../../storage/document-state.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { READ_REPORT } from './read-report.ts';

/** The rows that the officer ticked, perhaps corrected. */
export interface AddReportRequest {
  /** Ref of the inspection they belong to; '' for a new one, which is then added. */
  readonly inspection?: string;
  readonly newInspection?: Partial<InspectionProposal>;
  readonly recommendations?: readonly Partial<FindingProposal>[];
  readonly judgements?: readonly Partial<JudgementProposal>[];
  readonly strengths?: readonly Partial<FindingProposal>[];
}

const DAYS = ['fieldworkStart', 'fieldworkEnd', 'reportPublished'] as const;
const DAY_NAMES = { fieldworkStart: 'Fieldwork start', fieldworkEnd: 'Fieldwork end', reportPublished: 'Report published' } as const;

const words = (value: unknown): string => (value === undefined || value === null ? '' : String(value).trim());
const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : []);

/** Adds the ticked rows: all of them or none. What the plan holds already is left out, so that adding twice adds once. */
export function addReportRowsTask(request: AddReportRequest): TaskAnswer {
  bringTabsFor('readAnInspectionReport');
  return runTask(READ_REPORT, { lock: true }, (run) => {
    const refusal = (message: string) => ({ message, refused: true, isUneventful: true });
    const workbook = run.openWorkbook();
    const plan = workbook.plan(...REPORT_LISTS);
    const faults = faultsOf(request ?? {}, plan);
    if (faults.length > 0) return refusal(`Nothing was added. ${faults.join(' ')}`);
    const rows = freshRows(request, plan, workbook, run.properties);
    const count = Object.values(rows.added).reduce((sum, each) => sum + each.length, 0);
    if (count === 0) return { message: 'Every ticked row is in the plan already. Nothing was added.', isUneventful: true };
    const outcome = carryOut({ task: READ_REPORT, added: rows.added, changed: [] }, { workbook, ...run });
    if ('refused' in outcome) return refusal(outcome.refused);
    return {
      message:
        `Added ${listed(rows.told)}.${rows.left === 0 ? '' : ` ${counted(rows.left, 'row was', 'rows were')} there already.`} ` +
        `Set up ▸ Undo the last report or version takes it back.`,
      details: { inspection: rows.inspection, refs: rows.refs },
    };
  });
}

function faultsOf({ inspection = '', newInspection = {}, ...lists }: AddReportRequest, plan: ReportPlan): string[] {
  const rows = [...listOf(lists.recommendations), ...listOf(lists.judgements), ...listOf(lists.strengths)];
  if (rows.length === 0 && inspection === '' && words(newInspection.name) === '')
    return ['There is no row to add. Tick at least one, or name the inspection.'];
  return [
    inspection !== '' && !plan.inspections.some(({ ref }) => ref === inspection)
      ? `"${inspection}" is not on the Inspections tab. Choose its inspection.`
      : '',
    inspection === '' && words(newInspection.name) === '' ? 'Name the inspection that the report is of.' : '',
    ...(inspection === '' ? DAYS : []).map((key) => {
      const typed = words(newInspection[key]);
      return typed === '' || dateFromText(typed) !== undefined
        ? ''
        : `${DAY_NAMES[key]}: "${shortened(typed, 30)}" is not a date. Enter one such as 17/11/2023, or leave it empty.`;
    }),
    ...[...listOf(lists.recommendations), ...listOf(lists.strengths)].map((row, at) =>
      words(row.text) === '' ? `Row ${at + 1} has no words.` : '',
    ),
    ...listOf(lists.judgements).map((row) =>
      words(row.strand) === '' || words(row.grade) === '' ? 'A judgement needs its strand and its grade.' : '',
    ),
  ].filter((fault) => fault !== '');
}

interface FreshRows {
  readonly inspection: string;
  readonly added: Readonly<Record<string, readonly AddedRow[]>>;
  readonly refs: readonly string[];
  readonly told: readonly string[];
  readonly left: number;
}

function freshRows(request: AddReportRequest, plan: ReportPlan, workbook: Workbook, properties: Properties): FreshRows {
  const chosen = request.inspection ?? '';
  const { newInspection = {} } = request;
  const known = chosen === '' ? sameInspection(newInspection, plan) : chosen;
  const [inspection = ''] = known === '' ? nextRefs('inspections', 1, workbook, properties) : [known];
  const asked = listOf(request.recommendations).map(cleanFinding);
  const recommendations = asked.filter(({ text }) => knownRecommendation(text, known, plan) === '');
  const judgements = listOf(request.judgements).map(cleanJudgement);
  const fresh = judgements.filter((row) => knownJudgement(row, known, plan) === '');
  const praised = listOf(request.strengths).map(cleanFinding);
  const strengths = praised.filter(({ text }) => knownStrength(text, known, plan) === '');
  const refs = nextRefs('recommendations', recommendations.length, workbook, properties);
  const added = {
    inspections: known === '' ? [inspectionRow(newInspection, inspection)] : [],
    recommendations: recommendations.map((row, at) => ({ ...row, ref: refs[at] ?? '', inspection })),
    judgements: fresh.map((row) => judgementRow(row, inspection)),
    strengths: strengths.map(({ text, paragraph }) => ({ text, paragraph, inspection })),
  };
  const total = asked.length + judgements.length + praised.length;
  return {
    inspection,
    refs,
    added: Object.fromEntries(Object.entries(added).filter(([, rows]) => rows.length > 0)),
    told: [
      known === '' ? `the inspection ${inspection}` : '',
      refs.length === 0 ? '' : `${counted(refs.length, 'recommendation')} (${spanOf(refs)})`,
      fresh.length === 0 ? '' : counted(fresh.length, 'judgement'),
      strengths.length === 0 ? '' : counted(strengths.length, 'strength'),
    ].filter((part) => part !== ''),
    left: total - recommendations.length - fresh.length - strengths.length,
  };
}

const spanOf = (refs: readonly string[]): string => (refs.length === 1 ? (refs[0] ?? '') : `${refs[0]} to ${refs[refs.length - 1]}`);

/** A second adding of the same report must not make the inspection twice. */
function sameInspection(proposed: Partial<InspectionProposal>, plan: ReportPlan): string {
  const published = dateFromText(words(proposed.reportPublished));
  const started = dateFromText(words(proposed.fieldworkStart));
  const name = words(proposed.name).toLowerCase();
  const same = plan.inspections.find(
    (each) => each.name.toLowerCase() === name && each.reportPublished === published && each.fieldworkStart === started,
  );
  return same?.ref ?? '';
}

type CleanFinding = Pick<FindingProposal, 'text' | 'paragraph' | 'strand' | 'kind' | 'responsible' | 'timescale'>;

function cleanFinding(row: Partial<FindingProposal>): CleanFinding {
  return {
    text: words(row.text),
    paragraph: words(row.paragraph),
    strand: words(row.strand),
    kind: words(row.kind),
    responsible: words(row.responsible),
    timescale: words(row.timescale),
  };
}

type CleanJudgement = Pick<JudgementProposal, 'strand' | 'subJudgement' | 'grade' | 'isOverall'>;

function cleanJudgement({ strand, subJudgement, grade, isOverall }: Partial<JudgementProposal>): CleanJudgement {
  return { strand: words(strand), subJudgement: words(subJudgement), grade: words(grade), isOverall: isOverall === true };
}

const dayCell = (value: unknown) => dateCell(dateFromText(words(value)));

function inspectionRow(row: Partial<InspectionProposal>, ref: string): AddedRow {
  return {
    ref,
    name: words(row.name),
    framework: words(row.framework),
    fieldworkStart: dayCell(row.fieldworkStart),
    fieldworkEnd: dayCell(row.fieldworkEnd),
    reportPublished: dayCell(row.reportPublished),
  };
}

function judgementRow({ isOverall, ...row }: CleanJudgement, inspection: string): AddedRow {
  return { ...row, inspection, isOverall: isOverall ? 'Yes' : '' };
}
