import { existsSync, readFileSync } from 'node:fs';
import type { Host, Run } from '../emulator/host.ts';
import { answerOf } from './local-run.ts';

/** What the product says of a new version, as far as the command line tells it. */
interface VersionDetails {
  readonly recommendations?: readonly MappedThing[];
  readonly actions?: readonly MappedThing[];
  readonly lines?: readonly string[];
  readonly faults?: readonly string[];
}

interface MappedThing {
  readonly ref: string;
  readonly text: string;
  readonly became: string;
}

/**
 * The decisions in a file: what `--json` printed of a plan, filled in, or its details alone.
 * @throws Error with one sentence where it is no such file
 */
export function readDecisions(path: string): object {
  if (!existsSync(path)) throw new Error(`There is no file "${path}" with the decisions.`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`"${path}" is not JSON: ${(error as Error).message}.`, { cause: error });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Error(`"${path}" must be an object with "version", "recommendations" and "actions".`);
  const { details } = parsed as { readonly details?: unknown };
  return typeof details === 'object' && details !== null ? details : parsed;
}

/** Proposes what must be decided; with decisions, previews the new version, and with `isConfirmed` starts it. */
export function runNewVersion(host: Host, decisions: object | undefined, isConfirmed: boolean): readonly Run[] {
  if (decisions === undefined) return [host.scriptRun('versionChoices', [{}])];
  return [host.scriptRun(isConfirmed ? 'startNewVersion' : 'previewNewVersion', [decisions])];
}

/** Everything that stands in the way of the version; the answer's own sentence is only the first of it. */
export function faultsIn(runs: readonly Run[]): readonly string[] {
  return detailsOf(runs).faults ?? [];
}

/** What must be decided, a line each, or what would change. */
export function versionLines(runs: readonly Run[]): string[] {
  const { recommendations = [], actions = [], lines = [] } = detailsOf(runs);
  const line = ({ ref, text, became }: MappedThing): string => `${ref} ${text} → ${became === '' ? 'not decided' : became}`;
  return [...recommendations.map(line), ...actions.map(line), ...lines].map((each) => `  ${each}`);
}

function detailsOf(runs: readonly Run[]): VersionDetails {
  return runs.flatMap((run) => answerOf(run)?.details ?? [])[0] ?? {};
}
