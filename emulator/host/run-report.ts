import type { CallRecord } from '../runtime/call-recorder.ts';
import type { ExecutionKind, LogLine } from '../runtime/execution.ts';
import type { DriveFile, SentMail } from '../runtime/host-state.ts';
import type { CallKind } from '../runtime/service.ts';
import type { Shown } from '../services/ui/officer.ts';

/** What a run did. */
export interface Run {
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly user: string;
  readonly startedAt: Date;
  readonly result: unknown;
  /** Absent when the run ended well. */
  readonly error?: ScriptError;
  /** True when the script has no function of the name, so nothing ran. */
  readonly missing: boolean;
  readonly log: readonly LogLine[];
  readonly calls: readonly CallRecord[];
  /** Round trips to Google: reads, writes, locks, mails and so on; not navigation. */
  readonly serviceCalls: number;
  /** Every kind, navigation included. */
  readonly serviceCallsByKind: Partial<Record<CallKind, number>>;
  readonly estimatedSeconds: number;
  /** Cells of the grids that the script read. */
  readonly cellsRead: number;
  /** Milliseconds of processor time that this host itself took in the run's service calls; the rest is the script's. */
  readonly hostMilliseconds: number;
  /** Of `calls`, how many the script made while it was loaded, under limited authority. */
  readonly callsAtTopLevel: number;
  readonly mails: readonly SentMail[];
  readonly documents: readonly DriveFile[];
  /** Dialogs, alerts, prompts and toasts, with their answers. */
  readonly shown: readonly Shown[];
}

/** An error that ended a script, as its author would see it in the execution log. */
export class ScriptError extends Error {
  /** The run that ended so; set once the run has been reported. */
  run: Run | undefined;

  constructor(
    message: string,
    /** The error's own name: "Exception" from services, "TypeError" from the language. */
    readonly scriptName: string,
    /** Where in the script, as V8 prints it. */
    readonly scriptStack: string,
    readonly functionName: string,
  ) {
    super(message);
    this.name = 'ScriptError';
  }
}
