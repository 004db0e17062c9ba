import { riskMovements } from '../../plan/snapshots/risk-movement.ts';
import { becameSentence, versionEnds } from '../../plan/versions/what-became.ts';
import { measureReadings } from '../../plan/position/measures.ts';
import { rollUp, inWords, nOfN } from '../../plan/position/roll-up.ts';
import { actionRow, actionRows } from './action-rows.ts';
import { clearanceRows } from './clearance-rows.ts';
import { HIGHLIGHTS } from './highlights.ts';
import { workstreamRows } from './workstream-rows.ts';
import { gradeRows, gradesByInspection, regionalRows } from './judgement-rows.ts';
import { statusRows } from './status-rows.ts';
import type { ListDescription } from './list-description.ts';
import type { PlanListName } from './list-names.ts';
import { exceptionsOf } from '../paragraphs/exceptions.ts';
import { askedOf } from '../paragraphs/what-you-asked.ts';
import { formatDate } from '../../days/plain-date.ts';

/** What may be printed of each action. */
export const ACTION_FIELDS = [
  'ref',
  'action',
  'recommendation',
  'workstream',
  'phase',
  'agency',
  'leadPost',
  'lead',
  'partners',
  'start',
  'deadline',
  'deadlineWords',
  'originalDeadline',
  'status',
  'symbol',
  'why',
  'countdown',
  'direction',
  'progress',
  'update',
  'whyAndUpdate',
  'successMeasure',
  'evidence',
  'impact',
  'cause',
  'pathToGreen',
  'cost',
  'funding',
];

/** The lists that are made from the plan alone; those of the paper's own text are in `PAPER_LISTS` (paper-lists.ts). */
export const LISTS: Readonly<Record<PlanListName, ListDescription>> = {
  actions: {
    fields: ACTION_FIELDS,
    needs: ['deadlineRules', 'workstreams'],
    rows: (source) => actionRows(source).map((row) => ({ ...row })),
  },
  exceptions: {
    fields: ACTION_FIELDS,
    rows: (source) => exceptionsOf(source).map((action) => ({ ...actionRow(action, source, action.workstream) })),
  },
  statusKey: {
    fields: ['label', 'symbol', 'meaning', 'count', 'of', 'now', 'before'],
    isOfEveryCopy: true,
    rows: (source) => statusRows(source).map((row) => ({ ...row })),
  },
  workstreams: {
    fields: ['name', 'lead', 'phase', 'complete', 'summary'],
    needs: ['workstreams'],
    rows: (source) =>
      rollUp(source.plan, source.statuses, 'workstream').map(({ key, name, counts }) => {
        const workstream = source.plan.workstreams.find((each) => each.ref === key);
        return {
          name,
          lead: workstream?.leadPost ?? '',
          phase: workstream?.phase ?? '',
          complete: nOfN(counts.complete, counts.total),
          summary: inWords(counts, source.plan.statusKey),
        };
      }),
  },
  actionsByWorkstream: {
    fields: ['title', 'name', 'phase', 'agency', 'lead', 'complete', 'rows'],
    needs: ['deadlineRules', 'workstreams'],
    rows: workstreamRows,
  },
  recommendationsAnswered: {
    fields: ['ref', 'text', 'summary'],
    needs: ['recommendations'],
    rows: (source) =>
      rollUp(source.plan, source.statuses, 'recommendation').map(({ key, name, counts }) => ({
        ref: key,
        text: name,
        summary: inWords(counts, source.plan.statusKey),
      })),
  },
  versionChanges: {
    fields: ['version', 'newVersion', 'ref', 'text', 'became', 'newRefs', 'reason', 'sentence'],
    needs: ['versions', 'versionChanges'],
    rows: ({ plan }) =>
      versionEnds(plan).flatMap(({ recommendations }) =>
        recommendations.map((change) => ({
          version: change.version,
          newVersion: change.newVersion,
          ref: change.ref,
          text: change.words,
          became: change.became ?? '',
          newRefs: change.newRefs,
          reason: change.reason,
          sentence: becameSentence(change, plan),
        })),
      ),
  },
  judgements: {
    fields: ['inspection', 'strand', 'subJudgement', 'grade', 'note'],
    needs: ['judgements'],
    rows: (source) => gradeRows(source).map((row) => ({ ...row })),
  },
  gradesByInspection: { fields: ['name', 'rows'], needs: ['judgements'], rows: gradesByInspection },
  regionalOutcomes: {
    fields: ['strand', 'grade', 'count', 'authorities'],
    needs: ['regionalOutcomes'],
    rows: (source) => regionalRows(source).map((row) => ({ ...row })),
  },
  clearances: {
    fields: ['officer', 'requested', 'received', 'state'],
    isOfEveryCopy: true,
    rows: (source) => clearanceRows(source).map((row) => ({ ...row })),
  },
  decisions: {
    fields: ['text', 'state', 'answer', 'owner', 'date'],
    rows: (source) =>
      askedOf(source).map(({ decision, meeting }) => ({
        text: decision.text,
        state: decision.state,
        answer: decision.answer,
        owner: decision.ownerPost,
        date: meeting.date === undefined ? '' : formatDate(meeting.date),
      })),
  },
  risks: {
    fields: ['ref', 'text', 'mitigation', 'owner', 'score', 'movement'],
    rows: ({ plan, last }) =>
      [...riskMovements(plan, last)]
        .sort((one, other) => (other.score ?? 0) - (one.score ?? 0))
        .map(({ risk, score, words }) => ({
          ref: risk.ref,
          text: risk.text,
          mitigation: risk.mitigation,
          owner: risk.ownerPost,
          score: score ?? '',
          movement: words,
        })),
  },
  measures: {
    fields: ['ref', 'name', 'sentence'],
    rows: ({ plan }) => measureReadings(plan.measures).map(({ measure, sentence }) => ({ ref: measure.ref, name: measure.name, sentence })),
  },
  ...HIGHLIGHTS,
};
