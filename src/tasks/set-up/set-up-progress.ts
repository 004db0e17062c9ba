import { milliseconds } from '../../google/clock.ts';
import { setDocumentProperties } from '../../google/properties.ts';
import type { Properties } from '../../storage/document-state.ts';
import { newState, setUpProperty, setUpState } from './set-up-state.ts';
import type { SetUpState } from './set-up-state.ts';

/** An execution may last six minutes; what is not made by then is made by the next run. */
const MOST_MILLISECONDS = 270_000;

/** How far set up has come, in this run and in those before it. */
export class SetUpProgress {
  private readonly started = milliseconds();
  private now: SetUpState;

  constructor(properties: Properties) {
    this.now = setUpState(properties) ?? newState();
  }

  get state(): SetUpState {
    return this.now;
  }

  /** Goes on with this; it is kept with the document when something is kept next. */
  take(changes: Partial<SetUpState>): void {
    this.now = { ...this.now, ...changes };
  }

  /** Keeps the state with the document, and these properties with it. */
  keep(changes: Partial<SetUpState>, more: Properties = {}): void {
    this.take(changes);
    setDocumentProperties({ ...setUpProperty(this.now), ...more });
  }

  get hasTime(): boolean {
    return milliseconds() - this.started < MOST_MILLISECONDS;
  }
}
