import { canDoWords, whatYouCanDo } from '../../src/mail/compose/what-you-can-do.ts';
import type { Summary } from '../../src/mail/summary.ts';
import { aDecision, anAction, aPerson, aWorkstream } from '../support/builders.ts';
import { lineNamed, summariesOf } from './summary-input.ts';

const at = (name: string): string => `${name}@exampleshire.example`;
const [HEAD, LEAD, DIRECTOR] = ['head.assessment', 'workstream.lead', 'director'].map(at) as [string, string, string];
const IN_W1 = { workstream: 'W1' };
const MONDAY = '2026-11-23';
const due = (ref: string, deadline: string, changes = {}) =>
  anAction({ ref, row: Number(ref.slice(1)) + 1, deadline, start: '2026-01-05', percent: 99, lastUpdated: '2026-11-20', ...changes });
const wordsOf = (summary: Summary | undefined): string[] => whatYouCanDo(summary as Summary).map((each) => canDoWords(each));

describe('the first lines of a summary say what its reader can do', () => {
  it('a lead says how far each is, however many there are', () => {
    const many = Array.from({ length: 7 }, (_, index) => due(`A${index + 1}`, '2026-11-01'));
    expect(wordsOf(summariesOf(MONDAY, { actions: many.slice(0, 1) }).get(HEAD))).toEqual(['Say how far A1 is']);
    expect(wordsOf(summariesOf(MONDAY, { actions: many.slice(0, 5) }).get(HEAD))).toEqual(['Say how far A1, A2, A3, A4 and A5 are']);
    expect(wordsOf(summariesOf(MONDAY, { actions: many }).get(HEAD))).toEqual(['Say how far A1, A2, A3, A4 and 3 more are']);
  });

  it('whoever leads the workstream asks its lead; who owes a report reports; a question is answered', () => {
    const summaries = summariesOf(MONDAY, {
      actions: [
        due('A1', '2026-11-01', IN_W1),
        due('A3', '2026-12-01', IN_W1),
        anAction({ ...IN_W1, ref: 'A2', row: 3, deadline: { kind: 'none', words: '' }, lastUpdated: MONDAY }),
      ],
      workstreams: [aWorkstream({ leadEmail: LEAD, leadPost: 'Service Director' })],
      decisions: [aDecision({ ownerEmail: LEAD })],
    });
    expect(wordsOf(summaries.get(HEAD))).toEqual(['Say how far A1 and A3 are', 'Answer the question about A2']);
    expect(wordsOf(summaries.get(LEAD))).toEqual(['Ask the leads of A1 and A2 what they need', 'Report on D1']);
  });
});

describe('nobody is told that a matter goes to themselves by another name', () => {
  const director = aPerson({ post: 'Director', email: DIRECTOR, roles: ['Director'], manager: '' });
  const red = due('A1', '2026-11-01', { ...IN_W1, lastUpdated: '2026-10-01' });
  const noteOf = (summary: Summary | undefined): string =>
    lineNamed(summary, 'A1').notes.find((note) => note.startsWith('Red since')) ?? '';

  it('the lead who leads the workstream too reads of whoever is above', () => {
    const summaries = summariesOf(MONDAY, {
      actions: [red],
      people: [director],
      workstreams: [aWorkstream({ leadEmail: HEAD, leadPost: 'Head of Assessment' })],
    });
    expect(noteOf(summaries.get(HEAD))).toMatch(/^Red since .* With the director since|It goes to the director on/);
    expect(noteOf(summaries.get(HEAD))).not.toContain('workstream lead');
  });

  it('the workstream lead reads "you", the lead reads "the workstream lead"', () => {
    const summaries = summariesOf(MONDAY, {
      actions: [red],
      people: [director],
      workstreams: [aWorkstream({ leadEmail: LEAD, leadPost: 'Service Director' })],
    });
    expect(noteOf(summaries.get(LEAD))).toMatch(/With you since|It goes to you on/);
    expect(noteOf(summaries.get(HEAD))).toMatch(/With the workstream lead since|It goes to the workstream lead on/);
  });

  it('a director who leads the action stands alone, and nothing is said to climb', () => {
    const summaries = summariesOf(MONDAY, {
      actions: [{ ...red, leadEmail: DIRECTOR, leadPost: 'Director' }],
      people: [director],
    });
    expect(noteOf(summaries.get(DIRECTOR))).not.toMatch(/goes to|With /);
  });
});
