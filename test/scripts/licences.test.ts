import { isAllowed, licensed } from '../../scripts/licences.ts';

describe('licences', () => {
  it.each([
    ['MIT', true, true],
    ['(MIT OR GPL-3.0-or-later)', true, true],
    ['(MIT AND Zlib)', true, true],
    ['MIT AND GPL-3.0-only', true, false],
    ['GPL-3.0-only', false, false],
    ['MPL-2.0', false, true],
    ['MPL-2.0', true, false],
    ['', false, false],
  ])('%s, inside the bundle %s, is allowed: %s', (licence, isInBundle, allowed) => {
    expect(isAllowed(licence, isInBundle)).toBe(allowed);
  });

  it('tell packages of the bundle from tools by the table that the build prints', () => {
    const packages = {
      '': {},
      'node_modules/inside': { version: '1.0.0', license: 'MIT' },
      'node_modules/outside': { version: '2.0.0', license: 'ISC', hasInstallScript: true },
      'node_modules/outside/node_modules/deep': { version: '3.0.0', license: 'ISC' },
    };
    expect(licensed(packages, '   84,004  inside\n    1,000  src/plan\n').map(({ name, isInBundle }) => [name, isInBundle])).toEqual([
      ['deep', false],
      ['inside', true],
      ['outside', false],
    ]);
  });
});
