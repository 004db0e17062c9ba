import type { Execution } from '../runtime/execution.ts';
import { ExecutionEnded } from '../runtime/hooks.ts';
import { ScriptError } from './run-report.ts';

/** What a run ended with. Faults of the emulator itself are thrown on: they are not the script's. */
export function scriptError(execution: Execution, thrown: unknown, functionName: string): ScriptError {
  if (thrown instanceof ExecutionEnded) return new ScriptError(thrown.message, 'Exception', '', functionName);
  if (thrown instanceof execution.realm.intrinsics.Error) {
    return new ScriptError(thrown.message, thrown.name, thrown.stack ?? '', functionName);
  }
  if (isSyntaxError(thrown)) return new ScriptError(thrown.message, thrown.name, thrown.stack ?? '', functionName);
  if (thrown instanceof Error) throw thrown;
  return new ScriptError(String(thrown), 'Error', '', functionName);
}

function isSyntaxError(thrown: unknown): thrown is Error {
  return thrown instanceof SyntaxError;
}

export function notFound(functionName: string): ScriptError {
  return new ScriptError(`Script function not found: ${functionName}`, 'Error', '', functionName);
}
