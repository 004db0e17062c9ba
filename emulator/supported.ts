import { EMULATED_CLASSES } from './emulated-classes.ts';
import type { CallKind, EmulatedClass } from './runtime/service.ts';

/** The text of SUPPORTED.md: every member that scripts may use, by class and by what a call costs. */
export function supportedText(): string {
  const classes = [...EMULATED_CLASSES].sort((one, other) => compare(one.typeName, other.typeName));
  const members = classes.reduce((sum, each) => sum + Object.keys(each.members).length + (each.values ?? []).length, 0);
  return [
    '# What is emulated',
    '',
    `${classes.length} classes, ${members} members. Everything else is refused by name. Written by \`npx tsx ` +
      `emulator/write-supported.ts\` from the classes themselves; do not edit.`,
    '',
    'Members are grouped by what a call costs: `navigation`, `utilities` and `log` are no round trips to Google; ' +
      '`value` is read without a call.',
    '',
    ...classes.flatMap(section),
  ].join('\n');
}

function section(type: EmulatedClass): string[] {
  const kinds = new Map<CallKind | 'value', string[]>();
  for (const [name, kind] of Object.entries(type.members)) kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
  if (type.values !== undefined && type.values.length > 0) kinds.set('value', [...type.values]);
  const lines = [...kinds]
    .sort(([one], [other]) => compare(one, other))
    .map(
      ([kind, names]) =>
        `- ${kind}: ${names
          .sort(compare)
          .map((name) => `\`${name}\``)
          .join(' ')}`,
    );
  return [`## ${type.typeName}`, '', ...(lines.length === 0 ? ['- no members'] : lines), ''];
}

/** By code unit, so that every machine sorts alike. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
