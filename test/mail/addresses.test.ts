import { allowedDomains, compared, isInDomains, readAddress } from '../../src/mail/addresses.ts';

describe('readAddress', () => {
  it.each([
    ['head.assessment@exampleshire.example', 'head.assessment@exampleshire.example', 'an ordinary address'],
    ['  Head.Assessment@Exampleshire.Example \n', 'head.assessment@exampleshire.example', 'space and capitals make no other person'],
    ["maeve.o'brien@exampleshire.example", "maeve.o'brien@exampleshire.example", 'an apostrophe is a lawful sign'],
    ['maeve.o\u2019brien@exampleshire.example', "maeve.o'brien@exampleshire.example", 'a word processor curls the apostrophe'],
    ['lead+plan@exampleshire.example', 'lead+plan@exampleshire.example', 'a tag is part of the address'],
    ['lead@hackney.london', 'lead@hackney.london', 'a long top-level domain'],
    ['lead@nhs.net\u00a0', 'lead@nhs.net', 'a pasted no-break space is space'],
  ])('reads %j as %s: %s', (cell, address) => {
    expect(readAddress(cell)).toEqual({ kind: 'address', address });
  });

  it.each([
    ['', 'nothing typed'],
    ['   ', 'space alone'],
    ['\u200b', 'nothing that can be seen'],
  ])('finds %j empty: %s', (cell) => {
    expect(readAddress(cell)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['one@a.example; two@a.example', 'more than one address', 'two with a semicolon'],
    ['one@a.example, two@a.example', 'more than one address', 'two with a comma'],
    ['one@a.example\ntwo@a.example', 'more than one address', 'two on two lines'],
    ['Head of Assessment', 'no @', 'a name'],
    ['Head <head@a.example>', 'without name and brackets', 'a name and an address'],
    ['head @a.example', 'Check it', 'a space within'],
    ['head@', 'Check it', 'no domain'],
    ['@a.example', 'Check it', 'no person'],
    ['head@localhost', 'Check it', 'no dot'],
    ['head..x@a.example', 'Check it', 'two dots'],
    ['head@a.example,', 'Check it', 'a comma left over'],
    [`${'x'.repeat(250)}@a.example`, 'Check it', 'longer than mail servers take'],
    ['x@a.example\r\nBcc: y@b.example', 'more than one address', 'a header smuggled in'],
  ])('refuses %j with words about it (%s): %s', (cell, words) => {
    const reading = readAddress(cell);
    expect(reading.kind).toBe('bad');
    expect((reading as { words: string }).words).toContain(words);
  });
});

describe('isInDomains', () => {
  const domains = allowedDomains(' exampleshire.example, @Partner.example;*.nhs.example\n');

  it('reads a list however it is separated', () => {
    expect(domains).toEqual(['exampleshire.example', 'partner.example', '*.nhs.example']);
  });

  it.each([
    ['a@exampleshire.example', true, "the council's own"],
    ['a@partner.example', true, 'written with @ and a capital'],
    ['a@trust.nhs.example', true, 'the star allows every domain that ends so'],
    ['a@nhs.example', false, 'the star needs a part before the dot'],
    ['a@evil-exampleshire.example', false, 'ending alike is not enough'],
    ['a@sub.exampleshire.example', false, 'a subdomain is another domain'],
    ['a@elsewhere.example', false, 'outside'],
  ])('says of %s: %s, because %s', (address, allowed) => {
    expect(isInDomains(address, domains)).toBe(allowed);
  });

  it('allows nothing where the setting is empty', () => {
    expect(isInDomains('a@exampleshire.example', allowedDomains(' '))).toBe(false);
  });
});

it('compares without case, space around and shape of apostrophe', () => {
  expect(compared('  Director \u2019s ')).toBe("director 's");
});
