import type { ThingField } from '../../tabs/tabs.ts';
import { datedCountdown } from '../status/countdown.ts';
import { financialYearOf, parseFinancialYear } from '../../days/financial-year.ts';
import type { Action, Funding, FundingSource } from '../model.ts';
import { FUNDING_SOURCES } from '../model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';
import { counted, listed } from '../../words/words.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { workingDaysBetween } from '../../days/working-days.ts';
import { addTo } from '../../words/groups.ts';
import { isClosed } from '../status/closed.ts';

export interface YearlyFunding {
  /** "2016/17", or '' for rows whose year could not be read. */
  readonly financialYear: string;
  readonly source: FundingSource | undefined;
  /** Pounds. Rows without an amount are counted apart, never as nothing. */
  readonly amount: number;
  readonly spent: number;
  readonly left: number;
  readonly rowsWithoutAmount: number;
  /** "Reserves, 2016/17: £195,000 agreed, £40,000 drawn, £155,000 left" */
  readonly sentence: string;
}

/** Where a time-limited post stands. */
export interface PostCountdown {
  readonly funding: Funding;
  readonly state: 'not started' | 'running' | 'ended' | 'no end date';
  readonly sentence: string;
}

/** "£195,000"; pence only where there are some. */
export function pounds(amount: number): string {
  const [whole = '0', pence = '00'] = Math.abs(amount).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '−' : ''}£${grouped}${pence === '00' ? '' : `.${pence}`}`;
}

/** Funding by financial year (April to March) and source: agreed, drawn and left. */
export function fundingByYear(funding: readonly Funding[]): YearlyFunding[] {
  const groups = new Map<string, Funding[]>();
  for (const row of funding) {
    const key = `${parseFinancialYear(row.financialYear)?.label ?? ''}|${row.source ?? ''}`;
    addTo(groups, key, row);
  }
  return [...groups.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, rows]) => yearOf(key.split('|')[0] ?? '', rows));
}

function yearOf(financialYear: string, rows: readonly Funding[]): YearlyFunding {
  const amount = rows.reduce((sum, row) => sum + (row.amount ?? 0), 0);
  const spent = rows.reduce((sum, row) => sum + (row.spent ?? 0), 0);
  const rowsWithoutAmount = rows.filter((row) => row.amount === undefined).length;
  const source = rows[0]?.source;
  const name = [source ?? 'Source not given', financialYear || 'year not given'].join(', ');
  const drawn = source === 'Reserves' ? 'drawn' : 'spent';
  const left = amount - spent;
  const unknown = rowsWithoutAmount === 0 ? '' : `, and ${counted(rowsWithoutAmount, 'row')} without an amount`;
  const rest = left < 0 ? `${pounds(-left)} more than agreed` : `${pounds(left)} left`;
  return {
    financialYear,
    source,
    amount,
    spent,
    left,
    rowsWithoutAmount,
    sentence: `${name}: ${pounds(amount)} agreed, ${pounds(spent)} ${drawn}, ${rest}${unknown}`,
  };
}

/** The time-limited posts, counted down to their last day. */
export function postCountdowns(funding: readonly Funding[], today: PlainDate, calendar: WorkingCalendar): PostCountdown[] {
  return funding
    .filter((row) => row.posts !== '')
    .map((row) => {
      const { posts, postsStart: start, postsEnd: end } = row;
      if (end === undefined) return { funding: row, state: 'no end date', sentence: `${posts}: no end date is entered.` };
      if (start !== undefined && end < start)
        return { funding: row, state: 'no end date', sentence: `${posts}: until ${formatDate(end)}, but only from ${formatDate(start)}.` };
      if (start !== undefined && start > today)
        return { funding: row, state: 'not started', sentence: `${posts}: from ${formatDate(start)} until ${formatDate(end)}.` };
      if (end < today) return { funding: row, state: 'ended', sentence: `${posts}: ended on ${formatDate(end)}.` };
      const left = datedCountdown(end, today, workingDaysBetween(today, end, calendar))
        .replace('Due today', 'last day today')
        .replace('Due on', 'until');
      return { funding: row, state: 'running', sentence: `${posts}: until ${formatDate(end)}, ${left}.` };
    });
}

/** Live actions that do not say how they are paid for. */
function actionsWithoutFunding(actions: readonly Action[]): Action[] {
  return actions.filter((action) => !isClosed(action) && action.funding === undefined);
}

const PAID: Readonly<Record<FundingSource, string>> = {
  'Cost-neutral': 'cost-neutral',
  'Within existing resources': 'met from within existing resources',
  Reserves: 'paid from reserves',
  Grant: 'paid from a grant',
  'Other body': 'paid by another body',
};

/** "All 5 actions are cost-neutral.", or "Of 14 actions, none is cost-neutral, 12 are paid from reserves and 2 do not say …". */
export function fundingSentence(actions: readonly Action[]): string {
  const live = actions.filter((action) => !isClosed(action));
  if (live.length === 0) return 'There is no live action to pay for.';
  const parts = FUNDING_SOURCES.map((source) => ({ source, count: live.filter((action) => action.funding === source).length }))
    .filter(({ source, count }) => count > 0 || source === 'Cost-neutral')
    .map(({ source, count }) => `${count === 0 ? 'none is' : count === 1 ? '1 is' : `${count} are`} ${PAID[source]}`);
  const only = FUNDING_SOURCES.find((source) => live.every((action) => action.funding === source));
  if (only !== undefined) {
    const not = only === 'Cost-neutral' ? '' : live.length === 1 ? '; it is not cost-neutral' : '; none is cost-neutral';
    return `${live.length === 1 ? 'The one action is' : `All ${live.length} actions are`} ${PAID[only]}${not}.`;
  }
  const silent = actionsWithoutFunding(live).length;
  if (silent === live.length)
    return silent === 1 ? 'The one action does not say how it is paid for.' : `None of the ${silent} actions says how it is paid for.`;
  const rest = silent === 0 ? [] : [`${silent} ${silent === 1 ? 'does not say how it is' : 'do not say how they are'} paid for`];
  return `Of ${counted(live.length, 'action')}, ${listed([...parts, ...rest])}.`;
}

/** Live actions that do not say how they are paid for, a sentence each. */
export function actionFundingProblems(actions: readonly Action[]): Problem[] {
  return actionsWithoutFunding(actions).map((action) =>
    problem(
      { of: 'actions', row: action.row, field: 'funding' },
      'action-funding-missing',
      `${action.ref} does not say how it is paid for. Choose ${FUNDING_SOURCES.slice(0, -1).join(', ')} or ` +
        `${FUNDING_SOURCES[FUNDING_SOURCES.length - 1]}.`,
    ),
  );
}

/** What does not fit together in the Funding rows. */
export function fundingProblems(funding: readonly Funding[]): Problem[] {
  return funding.flatMap(problemsOfRow);
}

function problemsOfRow(row: Funding): Problem[] {
  const at = (field: ThingField<'funding'>): Place => ({ of: 'funding', row: row.row, field });
  const found: Problem[] = [];
  const { postsStart: start, postsEnd: end } = row;
  const year = parseFinancialYear(row.financialYear);
  if (start !== undefined && end !== undefined && end < start) {
    found.push(
      problem(
        at('postsEnd'),
        'post-ends-before-start',
        `the posts end on ${formatDate(end)}, before they start on ${formatDate(start)}. Correct one of the two dates.`,
      ),
    );
  }
  if (row.financialYear !== '' && year === undefined) {
    found.push(
      problem(
        at('financialYear'),
        'financial-year-unreadable',
        `"${row.financialYear}" is not a financial year. Enter one such as 2016/17.`,
      ),
    );
  }
  if (row.amount !== undefined && row.spent !== undefined && row.spent > row.amount) {
    found.push(
      problem(
        at('spent'),
        'funding-overspent',
        `${pounds(row.spent)} is more than the ${pounds(row.amount)} agreed. Correct it, or add the further approval.`,
      ),
    );
  }
  if (year !== undefined && end !== undefined && end > year.end) {
    found.push(
      problem(
        at('postsEnd'),
        'post-outlives-funding',
        `the posts end on ${formatDate(end)}, in ${financialYearOf(end).label}, but the money is for ${year.label} ` +
          `(to ${formatDate(year.end)}). Add the later year’s funding.`,
      ),
    );
  }
  return found;
}
