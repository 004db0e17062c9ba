import type { Run } from './run-report.ts';

/**
 * What custom functions gave, by formula and arguments: "the custom function doesn't recalculate until you edit the
 * function, or you change the value of a referenced cell". So a countdown that reads today's date itself goes stale here
 * as it does there.
 * @see https://developers.google.com/apps-script/guides/sheets/functions#arguments
 */
export class CalculatedValues {
  private readonly runs = new Map<string, Run>();

  /** The run of the first time with these arguments, or a new one. */
  of(functionName: string, values: readonly unknown[], run: () => Run): Run {
    const key = `${functionName}(${values.map(keyOf).join(';')})`;
    const known = this.runs.get(key);
    if (known !== undefined) return known;
    const made = run();
    this.runs.set(key, made);
    return made;
  }

  forget(): void {
    this.runs.clear();
  }
}

/** Texts, numbers and dates that print alike are different arguments. */
function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`;
  return value instanceof Date ? `date ${value.getTime()}` : `${typeof value} ${JSON.stringify(value)}`;
}
