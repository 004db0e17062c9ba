import type { HostParts } from '../runtime/host-parts.ts';
import type { WorkbookModel } from '../spreadsheet/index.ts';
import type { OpenedParts } from './opened-parts.ts';
import type { HostOptions, RunOptions } from './options.ts';
import type { Run } from './run-report.ts';
import { runFunction, type RunRequest } from './run.ts';

/** The events for which a person's triggers are installed on a document. */
export type DocumentEvent = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';

type Request = Pick<RunRequest, 'functionName' | 'values' | 'kind' | 'readResult'> & { activeUser?: string };

/** Runs functions of the script over the workbook and keeps what came of them. */
export class HostRunner {
  /** Every run since the host was opened, oldest first. */
  readonly runs: Run[] = [];
  readonly model: WorkbookModel;
  readonly parts: HostParts;
  /** Scopes the user has declined; may be changed between runs. */
  readonly declinedScopes: Set<string>;

  constructor(
    protected readonly opened: OpenedParts,
    private readonly options: HostOptions,
  ) {
    this.model = opened.model;
    this.parts = opened.parts;
    this.declinedScopes = new Set(options.declinedScopes ?? []);
  }

  /** The host's clock. */
  get now(): Date {
    return new Date(this.parts.clock.now());
  }

  /** Milliseconds that this host itself has worked in service calls of all runs so far: not the script's own share. */
  get hostMilliseconds(): number {
    return this.runs.reduce((sum, run) => sum + run.hostMilliseconds, 0);
  }

  /** Runs every installed trigger of an event, each as the user who created it. */
  protected fireInstalled(
    eventType: DocumentEvent,
    activeUser: string,
    event: (link: Parameters<RunRequest['values']>[0], triggerUid: string) => Record<string, unknown>,
    options: RunOptions,
  ): Run[] {
    const triggers = this.parts.state.triggers.filter((trigger) => trigger.eventType === eventType);
    return triggers.map((trigger) =>
      this.run(
        { functionName: trigger.handlerFunction, values: (link) => [event(link, trigger.id)], kind: 'document trigger', activeUser },
        { ...options, as: trigger.owner, authMode: 'FULL', mayFail: true },
      ),
    );
  }

  protected run(request: Request, options: RunOptions): Run {
    const effectiveUser = this.userOf(options);
    const { parts, model, script } = this.opened;
    const { declinedScopes } = this;
    const run = runFunction(
      { parts, model, script, declinedScopes, noSpreadsheetInClockTriggers: this.options.noSpreadsheetInClockTriggers === true },
      {
        activeUser: effectiveUser,
        ...request,
        effectiveUser,
        authMode: options.authMode ?? 'FULL',
        hooks: [...(this.options.hooks ?? []), ...(options.hooks ?? [])],
        ...(options.realSeconds === undefined ? {} : { realSeconds: options.realSeconds }),
        ...(options.killAfterSeconds === undefined ? {} : { killAfterSeconds: options.killAfterSeconds }),
      },
    );
    if (!run.missing) this.runs.push(run);
    return this.checked(run, options);
  }

  /** The run, unless it failed and nobody said that it may. */
  protected checked(run: Run, options: RunOptions): Run {
    if (run.error !== undefined && options.mayFail !== true) throw run.error;
    return run;
  }

  protected allChecked(runs: Run[], options: RunOptions): Run[] {
    for (const run of runs) this.checked(run, options);
    return runs;
  }

  protected userOf(options: RunOptions): string {
    return options.as ?? this.opened.user;
  }
}
