import { headingKey } from '../../src/workbook/find-columns.ts';
import { TAB_OF, TABS, tabNamed } from '../../src/tabs/tabs.ts';

describe('the tabs', () => {
  it('have names of their own', () => {
    const names = TABS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('show five on day one', () => {
    expect(TABS.filter(({ shown }) => shown === 'day one').map(({ name }) => name)).toEqual([
      'Dashboard',
      'Action plan',
      'Recommendations',
      'Meetings',
      'Decisions',
    ]);
  });

  it.each(TABS.map((tab) => [tab.name, tab] as const))('%s has headings, keys and aliases that name one column each', (_, { columns }) => {
    const headings = columns.map(({ heading }) => headingKey(heading));
    expect(new Set(headings).size).toBe(headings.length);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    const clashes = columns.flatMap(({ key, aliases = [] }) =>
      columns
        .filter((other) => other.key !== key)
        .flatMap((other) =>
          aliases
            .filter((alias) => [other.heading, ...(other.aliases ?? [])].some((spelling) => headingKey(spelling) === headingKey(alias)))
            .map((alias) => `${key} and ${other.key} share "${alias}"`),
        ),
    );
    expect(clashes).toEqual([]);
  });

  it.each(TABS.map((tab) => [tab.name, tab] as const))('%s explains every column in a sentence', (_, { columns, purpose }) => {
    expect(purpose).toMatch(/\.$/);
    expect(columns.filter(({ help }) => !/[.…]$/.test(help)).map(({ heading }) => heading)).toEqual([]);
  });

  it('freeze, fold and link to columns and tabs that exist', () => {
    for (const { columns, frozenThrough } of TABS) {
      if (frozenThrough !== undefined) expect(columns.map(({ key }) => key)).toContain(frozenThrough);
      for (const { holds } of columns) if (holds.of !== undefined) expect(TAB_OF[holds.of].columns[0]?.key).toBe('ref');
    }
  });

  it('keep the computed block of the Action plan together, beside the ref', () => {
    const computed = tabNamed('Action plan').columns.map(({ computed: isComputed }) => isComputed);
    expect(computed.slice(0, 2)).toEqual([false, true]);
    expect(computed.lastIndexOf(true) - computed.indexOf(true) + 1).toBe(computed.filter(Boolean).length);
  });
});
