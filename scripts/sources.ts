/** `npm run sources`: the published papers written anew from their facts, each label and block beside its source's. */
import { besideSources } from './beside-sources.ts';
import type { BesideSource } from './beside-sources.ts';

function print({ paper, blocks, surplus, later, message }: BesideSource): void {
  const inOrder = blocks.filter(({ found }) => found === 'present, in order').length;
  console.log(`\n${paper.name} (format ${paper.format})\n${message}`);
  for (const { name, found } of blocks) console.log(`  ${name.padEnd(78)} ${found}`);
  for (const words of surplus) console.log(`  ${`not in the source: ${words}`.slice(0, 100)}`);
  for (const words of later) console.log(`  later: ${words}`);
  console.log(`  ${inOrder} of ${blocks.length} present, in order; ${surplus.length} not in the source; ${later.length} of a later day.`);
}

for (const each of await besideSources()) print(each);
