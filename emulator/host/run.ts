import type { AuthMode } from '../runtime/authorisation.ts';
import type { ExecutionKind } from '../runtime/execution.ts';
import { Execution } from '../runtime/execution.ts';
import { intoScript, outOfScript } from '../runtime/expose.ts';
import type { CallHook } from '../runtime/hooks.ts';
import { ExecutionEnded } from '../runtime/hooks.ts';
import type { HostParts } from '../runtime/host-parts.ts';
import { LIMITS } from '../runtime/limits.ts';
import { serviceGlobals } from '../services/globals.ts';
import type { Run } from './run-report.ts';
import { notFound, scriptError } from './script-error.ts';
import type { LoadedScript } from './script-files.ts';
import type { SpreadsheetLink } from './spreadsheet-link.ts';
import { linkSpreadsheet } from './spreadsheet-link.ts';
import type { WorkbookModel } from '../spreadsheet/index.ts';

/** What to run, as whom and how. */
export interface RunRequest {
  readonly functionName: string;
  /** Made once the run's services exist, so that event objects can hold ranges. */
  readonly values: (link: SpreadsheetLink) => readonly unknown[];
  readonly kind: ExecutionKind;
  readonly authMode: AuthMode;
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly hooks: readonly CallHook[];
  /** Seconds after which the run is ended, where that is sooner than the limit of its kind. */
  readonly killAfterSeconds?: number;
  /** Real seconds that the script's own statements may take between two looks at the clock. */
  readonly realSeconds?: number;
  /** Turns the script's own result, still of its realm, into the host's. */
  readonly readResult?: (value: unknown) => unknown;
}

/** What a host gives to every run. */
export interface RunHost {
  readonly parts: HostParts;
  readonly model: WorkbookModel;
  readonly script: LoadedScript;
  readonly declinedScopes: ReadonlySet<string>;
  readonly noSpreadsheetInClockTriggers: boolean;
}

/** Runs one function in a fresh realm and says what came of it; a failing script gives a run with an error. */
export function runFunction(host: RunHost, request: RunRequest): Run {
  const execution = newExecution(host, request);
  const context = { parts: host.parts, execution };
  const bound = !(host.noSpreadsheetInClockTriggers && request.kind === 'time trigger');
  const link = linkSpreadsheet(host.model, context, bound);
  const before = marks(host.parts);
  execution.afterwards.push(() => host.parts.locks.releaseAll(execution));
  try {
    execution.define({ ...serviceGlobals(context), SpreadsheetApp: link.app }, host.parts.undeclared);
    return report(host.parts, execution, request, before, attempt(host, execution, link, request));
  } finally {
    execution.finish();
  }
}

type Outcome = Pick<Run, 'result' | 'error' | 'missing'>;

function attempt(host: RunHost, execution: Execution, link: SpreadsheetLink, request: RunRequest): Outcome {
  try {
    for (const script of host.script.scripts) execution.load(script);
    const callee = execution.functionNamed(request.functionName);
    if (callee === undefined) return { result: undefined, missing: true, error: notFound(request.functionName) };
    const values = request.values(link).map((value) => intoScript(execution, value));
    const value = execution.invoke(callee, values);
    link.flush();
    return { result: request.readResult === undefined ? outOfScript(execution, value) : request.readResult(value), missing: false };
  } catch (thrown) {
    const error = scriptError(execution, thrown, request.functionName);
    if (thrown instanceof ExecutionEnded || execution.wasEnded) link.discard();
    else link.flushQuietly();
    return { result: undefined, error, missing: false };
  }
}

function newExecution(host: RunHost, request: RunRequest): Execution {
  const { parts } = host;
  return new Execution({
    kind: request.kind,
    authMode: request.authMode,
    activeUser: request.activeUser,
    effectiveUser: request.effectiveUser,
    scopes: parts.manifest.oauthScopes.filter((scope) => !host.declinedScopes.has(scope)),
    limitSeconds: limitOf(request.kind),
    realSeconds: request.realSeconds ?? limitOf(request.kind),
    endSeconds: Math.min(limitOf(request.kind), request.killAfterSeconds ?? Infinity),
    clock: parts.clock,
    zone: parts.scriptZone,
    hooks: request.hooks,
  });
}

function limitOf(kind: ExecutionKind): number {
  if (kind === 'custom function') return LIMITS.customFunctionSeconds;
  return kind === 'simple trigger' || kind === 'open' ? LIMITS.simpleTriggerSeconds : LIMITS.executionSeconds;
}

interface Marks {
  readonly mails: number;
  readonly files: ReadonlySet<string>;
  readonly shown: number;
}

function marks(parts: HostParts): Marks {
  return {
    mails: parts.state.mails.length,
    files: new Set(parts.state.driveFiles.map((file) => file.id)),
    shown: parts.officer.shown.length,
  };
}

function report(parts: HostParts, execution: Execution, request: RunRequest, before: Marks, outcome: Outcome): Run {
  const { recorder } = execution;
  const run: Run = {
    functionName: request.functionName,
    kind: request.kind,
    user: request.effectiveUser,
    startedAt: new Date(execution.started),
    ...outcome,
    log: execution.log,
    calls: recorder.calls,
    serviceCalls: recorder.serviceCalls,
    serviceCallsByKind: recorder.serviceCallsByKind,
    estimatedSeconds: recorder.estimatedSeconds,
    cellsRead: recorder.cellsRead,
    hostMilliseconds: execution.hostMilliseconds,
    callsAtTopLevel: execution.callsAtTopLevel,
    mails: parts.state.mails.slice(before.mails),
    documents: parts.state.driveFiles.filter((file) => !before.files.has(file.id)),
    shown: parts.officer.shown.slice(before.shown),
  };
  if (run.error !== undefined) run.error.run = run;
  return run;
}
