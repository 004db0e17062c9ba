import { format, inspect } from 'node:util';
import type { LogLine } from '../../runtime/execution.ts';
import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { Members, MembersOf } from '../../runtime/service.ts';

/** A value as the execution log prints it; emulated objects by their class. */
function printable(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const { typeName } = value.constructor as { typeName?: string };
  return typeName === undefined ? inspect(value, { depth: 4, breakLength: Infinity }) : typeName;
}

function line(values: readonly unknown[]): string {
  return format(...values.map(printable));
}

/** @see https://developers.google.com/apps-script/reference/base/console */
export class Console {
  static readonly typeName = 'console';
  static readonly members: Members = { log: 'log', info: 'log', warn: 'log', error: 'log', time: 'log', timeEnd: 'log' };

  private readonly timers = new Map<string, number>();

  constructor(private readonly context: ServiceContext) {}

  log(...values: unknown[]): void {
    this.note('log', values);
  }

  info(...values: unknown[]): void {
    this.note('info', values);
  }

  warn(...values: unknown[]): void {
    this.note('warn', values);
  }

  error(...values: unknown[]): void {
    this.note('error', values);
  }

  time(label = 'default'): void {
    this.timers.set(label, this.context.parts.clock.now());
  }

  timeEnd(label = 'default'): void {
    const started = this.timers.get(label);
    if (started !== undefined) this.note('debug', [`${label}: ${this.context.parts.clock.now() - started}ms`]);
    this.timers.delete(label);
  }

  private note(level: LogLine['level'], values: readonly unknown[]): void {
    this.context.execution.log.push({ level, text: line(values) });
  }
}

/** @see https://developers.google.com/apps-script/reference/base/logger */
export class Logger {
  static readonly typeName = 'Logger';
  static readonly members = { log: 'log', getLog: 'log', clear: 'log' } as const satisfies MembersOf<GoogleAppsScript.Base.Logger>;

  private lines: string[] = [];

  constructor(private readonly context: ServiceContext) {}

  log(...values: unknown[]): this {
    const text = line(values);
    this.lines.push(text);
    this.context.execution.log.push({ level: 'info', text });
    return this;
  }

  getLog(): string {
    return this.lines.map((text) => `${text}\n`).join('');
  }

  clear(): void {
    this.lines = [];
  }
}
