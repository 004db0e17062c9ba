import { readFileSync } from 'node:fs';
import { guideInHelp } from '../../scripts/guide-page.ts';
import type { MenuEntry } from '../../src/google/ui.ts';
import { MENU } from '../../src/tasks/menu.ts';
import { MENU_HELP } from '../../src/tasks/menu-help.ts';
import { headingId } from '../../src/words/heading-id.ts';
import { openPlanHost } from '../support/plan-host.ts';

const itemsOf = (entries: readonly MenuEntry[]): { item: string; calls: string }[] =>
  entries.flatMap((entry) => ('item' in entry ? [entry] : 'submenu' in entry ? itemsOf(entry.entries) : []));

const ITEMS = itemsOf(MENU);
const GUIDE = readFileSync('docs/officers-guide.md', 'utf8');
/** The guide's sections by heading. */
const SECTIONS = new Map(
  GUIDE.split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
);

describe('Help of the menu', () => {
  it.each(ITEMS.map(({ item, calls }) => [item, calls]))('"%s" has one sentence and a place in the guide that names it', (item, calls) => {
    const { words, section } = MENU_HELP[calls]!;
    expect(words).toMatch(/^[A-Z][^.]*\.$/);
    expect(SECTIONS.get(section)).toContain(item.replace('…', ''));
  });

  it('says nothing of what the menu does not have', () => {
    expect(Object.keys(MENU_HELP).sort()).toEqual(ITEMS.map(({ calls }) => calls).sort());
  });

  it('is a page on which every link leads to a place of the page', async () => {
    const host = await openPlanHost({}, { now: '2026-03-30T09:00:00Z' });
    const { shown } = host.call('showHelp');
    const page = shown[0]?.text ?? '';
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThanOrEqual(ITEMS.length);
    expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
    for (const { item } of ITEMS) expect(page).toContain(`${item}</th>`);
  });
});

describe('the guide within Help', () => {
  it('keeps its sections, each with the id that links name, and leaves pictures and its title out', () => {
    const html = guideInHelp('# Guide\n\n## Reading a status\n\nWords.\n\n![A picture](images/x.png)\n');
    expect(html).toContain(`<h3 id="${headingId('Reading a status')}">Reading a status</h3>`);
    expect(html).not.toMatch(/Guide|picture|<img/);
  });
});
