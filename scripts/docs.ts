/** `npm run docs`: writes the generated pages of docs/ afresh. */
import { writeFileSync } from 'node:fs';
import { GENERATED_PAGES } from './generated-pages.ts';

for (const [path, page] of Object.entries(GENERATED_PAGES)) {
  writeFileSync(path, page());
  console.log(`Wrote ${path}.`);
}
