import type { Layout, LayoutNode } from './layout.ts';

/** The lists and values that a layout repeats or asks for, each by the first step of its name: `section`, `actions`. */
export function namesIn({ pages }: Layout): ReadonlySet<string> {
  return new Set(pages.flatMap(({ nodes }) => nodes.flatMap(namesOf)));
}

function namesOf(node: LayoutNode): readonly string[] {
  if (node.kind === 'table') return node.list === undefined ? [] : [node.list];
  if (node.kind !== 'each' && node.kind !== 'without') return [];
  return [node.of.split('.')[0] as string, ...node.nodes.flatMap(namesOf)];
}
