import { mappingOf, readMapping } from '../../src/imports/mapping.ts';

describe('a mapping', () => {
  it('is read as it was kept', () => {
    const kept = mappingOf([{ name: 'lead officer s', key: 'leadPost' }], { closed: 'Done' });
    expect(readMapping(JSON.stringify(kept))).toEqual({ mapping: kept });
  });

  it('may leave out what is to be proposed', () => {
    expect(readMapping('{"version":1}')).toEqual({ mapping: { version: 1, columns: {}, answers: {} } });
  });

  it.each([
    ['{', /^The mapping is not JSON/],
    ['[]', /"version": 1/],
    ['{"version":2}', /"version": 1/],
    ['{"version":1,"columns":{"a":1}}', /"columns" in the mapping must be an object whose entries are words/],
    ['{"version":1,"answers":[]}', /"answers" in the mapping/],
  ])('%s is refused in a sentence', (json, sentence) => {
    expect(readMapping(json)).toEqual({ refusal: expect.stringMatching(sentence) });
  });
});
