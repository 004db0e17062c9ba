import { readLedgerTab } from '../../storage/sent-mail-tab.ts';
import type { LedgerTab } from '../../storage/sent-mail-tab.ts';
import { problemInWords } from '../../workbook/places.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TaskRun } from '../run/run-task.ts';
import { deliveryOf } from './mail-delivery.ts';
import type { ReadyDelivery } from './mail-delivery.ts';
import { openForMail } from './summary-input.ts';

/** What a run that mails, or says what it would mail, begins from. */
export interface MailInHand {
  readonly workbook: Workbook;
  readonly tab: LedgerTab;
  readonly delivery: ReadyDelivery;
}

/** Opens the workbook, the ledger and the way out; or says in one sentence why nobody may be mailed. */
export function openMail(run: TaskRun, mayUseKept: boolean): MailInHand | { readonly fault: string } {
  const workbook = openForMail(run, mayUseKept);
  const tab = readLedgerTab(workbook);
  if ('fault' in tab) return { fault: problemInWords(tab.fault) };
  const delivery = deliveryOf(workbook.settings, run.properties);
  return 'fault' in delivery ? delivery : { workbook, tab, delivery };
}
