import { CALL_SECONDS, cellsIn, FLUSH_SECONDS_PER_CELL } from './call-costs.ts';
import type { CallKind } from './service.ts';
import { ROUND_TRIP_KINDS } from './service.ts';

/** One call of a script to a service. */
export interface CallRecord {
  /** 1 for the first call of the execution. Calls of every kind count. */
  readonly number: number;
  readonly kind: CallKind;
  /** "Range.getValues" */
  readonly name: string;
  /** The arguments, shortened: `"Action plan", [500 × 3]`. */
  readonly arguments: string;
  /** Estimated from published costs. */
  readonly seconds: number;
  /** Cells that the call gave the script: those of the grid it read, else 0. Known once the call is made. */
  cellsRead: number;
}

/** Counts and lists the service calls of one execution. */
export class CallRecorder {
  readonly calls: CallRecord[] = [];
  private unsentCells = 0;

  record(kind: CallKind, name: string, values: readonly unknown[]): CallRecord {
    const call: CallRecord = {
      number: this.calls.length + 1,
      kind,
      name,
      arguments: summary(values),
      seconds: this.secondsOf(kind, values),
      cellsRead: 0,
    };
    this.calls.push(call);
    return call;
  }

  /** A write waits until a flush or a read sends it; the waiting cells cost their time then. */
  private secondsOf(kind: CallKind, values: readonly unknown[]): number {
    let seconds = CALL_SECONDS[kind];
    if (kind === 'write') this.unsentCells += cellsIn(values);
    if (kind === 'flush' || kind === 'read') {
      seconds += this.unsentCells * FLUSH_SECONDS_PER_CELL;
      this.unsentCells = 0;
    }
    return seconds;
  }

  /** Round trips to Google: every kind but navigation, utilities and log. */
  get serviceCalls(): number {
    return this.calls.filter((call) => ROUND_TRIP_KINDS.includes(call.kind)).length;
  }

  get cellsRead(): number {
    return this.calls.reduce((sum, call) => sum + call.cellsRead, 0);
  }

  /** Calls of every kind that occurred, navigation included. */
  get serviceCallsByKind(): Partial<Record<CallKind, number>> {
    const counts: Partial<Record<CallKind, number>> = {};
    for (const call of this.calls) counts[call.kind] = (counts[call.kind] ?? 0) + 1;
    return counts;
  }

  get estimatedSeconds(): number {
    const seconds = this.calls.reduce((sum, call) => sum + call.seconds, 0);
    return Math.round(seconds * 1000) / 1000;
  }
}

const SUMMARY_LENGTH = 60;

function summary(values: readonly unknown[]): string {
  return values.map(summaryOf).join(', ');
}

function summaryOf(value: unknown): string {
  if (typeof value === 'string') return value.length > SUMMARY_LENGTH ? `"${value.slice(0, SUMMARY_LENGTH)}…"` : `"${value}"`;
  if (Array.isArray(value)) return Array.isArray(value[0]) ? `[${value.length} × ${value[0].length}]` : `[${value.length}]`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value !== null && typeof value === 'object') return `{${Object.keys(value).slice(0, 8).join(', ')}}`;
  return String(value);
}
