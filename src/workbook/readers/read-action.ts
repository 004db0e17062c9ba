import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import { CAUSES, CONFIDENCE, FUNDING_SOURCES, IMPACTS, PROGRESS } from '../../plan/model.ts';
import type { Action, StatusKeyRow, StatusOverride } from '../../plan/model.ts';
import type { DeadlineReading } from '../../days/deadlines/deadline-reading.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { DeadlineContext } from '../../days/deadlines/read-deadline.ts';
import { statusFromWords } from '../../plan/status/status-key.ts';
import { listed, shortened } from '../../words/words.ts';
import { PROGRESS_WORDS } from '../progress-words.ts';
import type { RowReader } from '../row-reader.ts';

/** What an action's row is read against. */
export interface ActionReadingContext {
  readonly deadlines: Omit<DeadlineContext, 'start'>;
  readonly statusKey: readonly StatusKeyRow[];
  /** True where the % column holds parts of 1, so that 1 means 100 %. */
  readonly onesAreWhole: boolean;
  /** Readings so far: what one cell says, it says in every row that starts on the same day. */
  readonly knownReadings: Map<string, DeadlineReading>;
}

/** One row of the Action plan tab. */
export function readAction(row: RowReader, context: ActionReadingContext): Action {
  const start = row.date('start');
  const action = row.text('action');
  if (row.isBlank('action'))
    row.report('action', 'action-empty', 'the row has entries but says no action. Say what will be done, or clear the row.');
  const deadline = readActionDeadline(row, context, start);
  const due = dueDate(deadline);
  if (start !== undefined && due !== undefined && start > due)
    row.report(
      'start',
      'start-after-deadline',
      `the start, ${formatDate(start)}, is after the deadline, ${formatDate(due)}. Correct one of them.`,
    );
  const redSince = row.date('redSince');
  const progress = row.choice('progress', PROGRESS, PROGRESS_WORDS) ?? 'Not started';
  return {
    row: row.row,
    ref: row.text('ref'),
    action,
    deadline,
    progress,
    start,
    leadPost: row.text('leadPost'),
    leadEmail: row.email('leadEmail'),
    percent: row.percent('percent', context.onesAreWhole || progress === 'Done'),
    latestUpdate: row.text('latestUpdate'),
    evidence: row.text('evidence'),
    recommendations: row.list('recommendations'),
    workstream: row.text('workstream'),
    phase: row.text('phase'),
    successMeasure: row.text('successMeasure'),
    partners: row.text('partners'),
    confidence: row.choice('confidence', CONFIDENCE),
    cause: row.choice('cause', CAUSES),
    pathToGreen: row.text('pathToGreen'),
    impact: row.choice('impact', IMPACTS),
    verifiedBy: row.text('verifiedBy'),
    verifiedOn: row.date('verifiedOn'),
    cost: row.number('cost', { min: 0 }),
    funding: row.choice('funding', FUNDING_SOURCES, FUNDING_WORDS),
    equality: row.flag('equality', false),
    ...readPublic(row),
    publicWording: row.text('publicWording'),
    override: readOverride(row, context.statusKey),
    originalDeadline: row.date('originalDeadline'),
    timesRedated: row.number('timesRedated', { min: 0, whole: true }) ?? 0,
    lastDeadline: row.date('lastDeadline'),
    lastUpdated: row.date('lastUpdated'),
    escalationReason: row.text('escalationReason'),
    ...(redSince === undefined ? {} : { redSince }),
  };
}

function readActionDeadline(
  row: RowReader,
  { deadlines, knownReadings }: ActionReadingContext,
  start: PlainDate | undefined,
): DeadlineReading {
  const cell = row.cell('deadline');
  const key = typeof cell === 'object' ? cell.date : `${String(cell)}|${start ?? ''}`;
  const known = knownReadings.get(key);
  // A question is asked again, because it is listed for each row.
  if (known !== undefined && known.kind !== 'question') return known;
  const reading = row.deadline('deadline', { ...deadlines, ...(start === undefined ? {} : { start }) });
  knownReadings.set(key, reading);
  return reading;
}

/** Other spellings of where money comes from. */
export const FUNDING_WORDS = {
  'Cost-neutral': ['none', 'no cost', 'nil', 'neutral'],
  'Within existing resources': ['existing resources', 'existing', 'within existing budget', 'existing budget', 'core budget'],
  Reserves: ['reserve', 'from reserves'],
  Grant: ['grants', 'government grant'],
  'Other body': ['partner', 'partners', 'other'],
} as const;

/** Public unless it says otherwise; words that are neither are taken as exempt, so that nothing leaks. */
function readPublic(row: RowReader): Pick<Action, 'isPublic' | 'exemptParagraph'> {
  const words = row.text('isPublic');
  const paragraph = /\b(?:paragraph|para|p\.?)?\s*([1-7])\b/i.exec(words)?.[1];
  const exemptParagraph = paragraph === undefined ? undefined : Number(paragraph);
  if (words === '' || /^(y|yes|true|public)\b/i.test(words)) return { isPublic: true, exemptParagraph: undefined };
  if (!/^(n|no|false|exempt|private|confidential)\b/i.test(words)) {
    row.report(
      'isPublic',
      'public-unclear',
      `"${shortened(words, 60)}" is neither Yes nor No. Enter Yes, or No with the Schedule 12A paragraph; until then the row counts as exempt.`,
    );
  } else if (exemptParagraph === undefined) {
    row.report(
      'isPublic',
      'exempt-paragraph-missing',
      'the row is exempt but names no Schedule 12A paragraph. Enter for example "No, paragraph 2".',
    );
  }
  return { isPublic: false, exemptParagraph };
}

function readOverride(row: RowReader, key: readonly StatusKeyRow[]): StatusOverride | undefined {
  const words = row.text('overrideStatus');
  if (words === '') return undefined;
  const status = statusFromWords(words, key);
  if (status === undefined) {
    row.report(
      'overrideStatus',
      'override-unknown',
      `"${shortened(words, 60)}" is not a status. Choose ${listed(
        key.map(({ label }) => label),
        'or',
      )}.`,
    );
    return undefined;
  }
  const override = { status, reason: row.text('overrideReason'), by: row.text('overrideBy'), until: row.date('overrideUntil') };
  const missing = [
    ...(override.reason === '' ? ['a reason'] : []),
    ...(override.by === '' ? ['a name'] : []),
    ...(override.until === undefined ? ['a last day'] : []),
  ];
  if (missing.length > 0)
    row.report(
      'overrideStatus',
      'override-incomplete',
      `the override has ${listed(missing.map((part) => part.replace(/^a /, 'no ')))}. A status better than the computed one counts only with a reason, a name and a last day.`,
    );
  return override;
}
