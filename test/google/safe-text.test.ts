import { asTyped } from '../../src/google/safe-text.ts';

describe('asTyped', () => {
  it.each([
    ['=IMPORTXML("x")', 'a formula'],
    ['+44 20 7946 0000', 'a formula'],
    ['-5', 'a number'],
    ['@post', 'a mention'],
    ["'quoted", 'an apostrophe that must stay'],
    ['1.10', 'a number'],
    ['31/08/2016', 'a date'],
    ['10%', 'a percentage'],
    ['£5', 'money'],
    ['TRUE', 'a truth value'],
    ['1 March', 'a date'],
    ['March 2026', 'a date'],
    ['Sept 5', 'a date'],
    ['18:00', 'a time'],
    ['12 working days left', 'begins with a number'],
    ['#REF!', 'an error'],
    [' =1+1', 'a formula after a space'],
  ])('forces "%s" to stay text: %s', (text) => {
    expect(asTyped(text)).toBe(`'${text}`);
  });

  it.each(['Green', 'A12', 'Hire staff', 'Closed, not pursued', '', '▲', 'Monitoring Officer', 'Decision'])(
    'sends "%s" as it is',
    (text) => {
      expect(asTyped(text)).toBe(text);
    },
  );
});
