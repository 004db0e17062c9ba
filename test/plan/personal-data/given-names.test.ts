import { givenName } from '../../../src/plan/personal-data/given-names.ts';

describe('first names', () => {
  it.each(['Ethan', 'Niamh', 'Oisín', 'Zoë', 'Łukasz', 'Gwenllian', 'Chidera', 'Hodan', 'Gurpreet', 'Tyler-James', "D'Andre", 'AALIYAH'])(
    '%s is one',
    (name) => {
      expect(givenName(name)).toBe('name');
    },
  );

  it.each(['Grace', 'Hope', 'Mark', 'Summer'])('%s is one, and a word as well', (name) => {
    expect(givenName(name)).toBe('name or word');
  });

  it.each(['Placement', 'Ofsted', 'Exampleshire', 'Contact', 'Al', 'X', ''])('“%s” is none', (word) => {
    expect(givenName(word)).toBeUndefined();
  });
});
