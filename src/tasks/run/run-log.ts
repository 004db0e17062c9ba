import { serviceCallsMade } from '../../google/call-count.ts';
import { milliseconds } from '../../google/clock.ts';
import { currentUserEmail } from '../../google/session.ts';
import { isForAMoment } from '../../google/patiently.ts';
import { findSheet, sendWrites } from '../../google/spreadsheet.ts';
import { appendRecords } from '../../storage/append-rows.ts';
import { RUN_LOG_TAB } from '../../tabs/record-tabs.ts';
import { VERSION } from '../../words/version.ts';
import { shortened } from '../../words/words.ts';
import type { DateCell } from '../../tabs/cells.ts';
import type { Problem } from '../../plan/problem.ts';

/** Letters: a message may quote cells, and a cell holds 50,000. */
const LONGEST_MESSAGE = 5000;

/** What the run log says of a run's result. */
interface Logged {
  readonly message: string;
  readonly problems?: readonly Problem[];
}

/** The line of one run in the run log, from when it began. */
export class RunLine {
  private readonly began = milliseconds();

  /** `startedBy`: which trigger; where it is `undefined`, the officer who asked for it. */
  constructor(
    private readonly task: string,
    private readonly startedBy: string | undefined,
  ) {}

  /** Adds the line. Where Google fails at that alone, the officer hears what was done all the same. */
  log(when: DateCell, { problems = [], message }: Logged): void {
    const by = this.startedBy ?? currentUserEmail();
    if (findSheet(RUN_LOG_TAB.name) === undefined) return;
    const seconds = Math.round((milliseconds() - this.began) / 100) / 10;
    const serviceCalls = serviceCallsMade() + 1;
    const { task } = this;
    const row = {
      when,
      task,
      by,
      seconds,
      serviceCalls,
      problems: problems.length,
      message: shortened(message, LONGEST_MESSAGE),
      version: VERSION,
    };
    unlessForAMoment(() => appendRecords('runLog', [row]));
  }

  /** Adds the line of a run that stops, and sends everything: the officer hears why it stopped, and not that Google failed again. */
  logStop(when: DateCell, message: string): void {
    unlessForAMoment(() => {
      this.log(when, { message });
      sendWrites();
    });
  }
}

/** Does something that may be left undone where Google fails for a moment. */
function unlessForAMoment(deed: () => void): void {
  try {
    deed();
  } catch (error) {
    if (!isForAMoment(error)) throw error;
  }
}
