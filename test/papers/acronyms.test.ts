import { acronymExpander } from '../../src/papers/text/acronyms.ts';

const expander = () =>
  acronymExpander([
    { row: 2, acronym: 'SLAC', meaning: 'safeguarding and looked after children' },
    { row: 3, acronym: 'MASH', meaning: 'multi-agency safeguarding hub' },
  ]);

describe('an acronym', () => {
  it.each([
    ['The SLAC plan.', 'The safeguarding and looked after children (SLAC) plan.', 'it is met for the first time'],
    ['The plan (SLAC) of 2012.', 'The plan (safeguarding and looked after children, SLAC) of 2012.', 'brackets take no brackets'],
    [
      'The hub (with SLAC) and MASH.',
      'The hub (with safeguarding and looked after children, SLAC) and multi-agency safeguarding hub (MASH).',
      'the second stands outside them',
    ],
    [
      'The multi-agency safeguarding hub (MASH) and the MASH board.',
      'The multi-agency safeguarding hub (MASH) and the MASH board.',
      'the officer explained it',
    ],
    ['SLACK and MASHES', 'SLACK and MASHES', 'they are other words'],
  ])('in "%s" becomes "%s": %s', (text, expected) => {
    expect(expander().expand(text)).toBe(expected);
  });

  it('is explained once in a document, also where officers explain it again', () => {
    const paper = expander();
    expect(paper.expand('The MASH met. The multi-agency safeguarding hub (MASH) reported.')).toBe(
      'The multi-agency safeguarding hub (MASH) met. The MASH reported.',
    );
    expect(paper.expand('The Multi-Agency Safeguarding Hub (MASH) moved.')).toBe('The MASH moved.');
  });

  it('stays as it is where a whole page was pasted as its meaning', () => {
    const pasted = { row: 2, acronym: 'MASH', meaning: 'a hub '.repeat(20_000) };
    expect(acronymExpander([pasted]).expand('The MASH (met).')).toBe('The MASH (met).');
    expect(acronymExpander([{ ...pasted, meaning: 'hub', acronym: 'M'.repeat(100_000) }]).expand('The MASH.')).toBe('The MASH.');
  });
});
