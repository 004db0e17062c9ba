import { actionNowAt } from '../../workbook/actions-now.ts';
import { statusKeyRow } from '../../plan/status/status-key.ts';
import type { ActionNow } from '../../workbook/compute-action.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** A status as a page shows it. */
export interface ShownStatus {
  readonly label: string;
  readonly symbol: string;
  readonly colour: string;
  readonly textColour: string;
  readonly why: string;
  /** True where it asks for a cause and a path to green. */
  readonly isException: boolean;
}

function shownStatus({ status }: ActionNow, { statusKey }: Workbook): ShownStatus {
  const { label, symbol, colour, textColour } = statusKeyRow(status.status, statusKey);
  const isException = status.status === 'amber' || status.status === 'red';
  return { label, symbol, colour, textColour, why: status.why, isException };
}

/** The status of the action in this row of the workbook, by the rules by which the sheet has it; `undefined` for no action. */
export function statusAt(workbook: Workbook, row: number): ShownStatus | undefined {
  const now = actionNowAt(workbook, row);
  return now === undefined ? undefined : shownStatus(now, workbook);
}
