import { now } from '../../google/clock.ts';
import { sendMail } from '../../google/mailer.ts';
import { scriptProperty, setScriptProperty } from '../../google/properties.ts';
import { effectiveUserEmail } from '../../google/session.ts';
import { toast } from '../../google/ui.ts';
import { useSpreadsheetZone } from '../../google/zone.ts';
import { TroubleInWords } from '../trouble.ts';

/** A property of the script, not of the document: a run without a spreadsheet can still set it. */
export const UNREACHABLE = 'spreadsheet was not there on';
const ZONE = 'Europe/London';

/**
 * Runs what a clock trigger calls. Where Google gives that run no spreadsheet, the person whose trigger it is gets one
 * e-mail, and whoever opens the spreadsheet next a message; then the run fails as it would have.
 */
export function tellingItsOwner<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof TroubleInWords && !error.canReachSpreadsheet && scriptProperty(UNREACHABLE) === undefined) tell(error.message);
    throw error;
  }
}

function tell(words: string): void {
  useSpreadsheetZone(ZONE);
  setScriptProperty(UNREACHABLE, now().date);
  const text = `The automatic update of your inspection action plan did not run.\n\n${words}`;
  const html = `<p>${text.replace(/\n\n/g, '</p><p>')}</p>`;
  sendMail({ to: effectiveUserEmail(), subject: 'Action plan: the automatic update did not run', text, html });
}

/** As the spreadsheet opens: what a run that had no spreadsheet could not say in it. */
export function tellOnOpening(): void {
  if (scriptProperty(UNREACHABLE) === undefined) return;
  toast('The automatic update could not reach this spreadsheet. Choose Set up ▸ Check this installation.', 'Action plan', 20);
}
