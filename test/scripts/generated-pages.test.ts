import { readFileSync } from 'node:fs';
import { GENERATED_PAGES } from '../../scripts/generated-pages.ts';

describe('the generated pages', () => {
  it.each(Object.keys(GENERATED_PAGES))('%s says what the product does now (if not: npm run docs)', (path) => {
    expect(readFileSync(path, 'utf8')).toBe(GENERATED_PAGES[path]?.());
  });
});
