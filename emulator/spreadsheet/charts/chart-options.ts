import type { ChartOptionTree } from '../model/chart-model.ts';

/** The option's value, by its dotted name: "legend.position"; undefined where it was not set. */
export function optionOf(options: ChartOptionTree, name: string): unknown {
  return name.split('.').reduce<unknown>((part, key) => (isTree(part) ? part[key] : undefined), options);
}

/** The options with one more; an object replaces what was set below its name. */
export function withOption(options: ChartOptionTree, name: string, value: unknown): ChartOptionTree {
  const [key = '', ...rest] = name.split('.');
  if (rest.length === 0) return { ...options, [key]: value };
  const below = options[key];
  return { ...options, [key]: withOption(isTree(below) ? below : {}, rest.join('.'), value) };
}

/** The option as words; '' where there are none. */
export function wordsOf(options: ChartOptionTree, ...names: readonly string[]): string {
  for (const name of names) {
    const value = optionOf(options, name);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return '';
}

function isTree(value: unknown): value is ChartOptionTree {
  return value !== null && typeof value === 'object' && !(value instanceof Date);
}
