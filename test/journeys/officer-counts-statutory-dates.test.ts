import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Host } from '../../emulator/host.ts';
import { FACTS as BURY } from '../../examples/bury-2016/facts.ts';
import { FACTS as CENTRAL_BEDFORDSHIRE } from '../../examples/central-bedfordshire-2012/facts.ts';
import { FACTS as CHESHIRE_EAST } from '../../examples/cheshire-east-2013/facts.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

interface Proved {
  readonly date: string;
  readonly counted: number;
  readonly lines: readonly string[];
  readonly difference: string;
}

const prove = (host: Host, request: object): Proved => answerOf(host.scriptRun('proofOf', [request])).details as Proved;
const dashboardOf = (host: Host): string => {
  const sheet = host.model.sheetByName('Dashboard');
  if (sheet === undefined) throw new Error('There is no Dashboard.');
  return Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: 10 }, (_cell, index) => sheet.value(row + 1, index + 11) ?? '')
      .filter((words) => words !== '')
      .join(' | '),
  ).join('\n');
};

describe('an officer counts the statutory dates of Bury 2016', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openPlanHost(BURY, { now: '2016-07-04T09:00:00Z' });
    host.call('refreshNow');
  });

  it('sees 23 August 2016 on the Dashboard, with its anchor beside it', () => {
    expect(dashboardOf(host)).toMatch(
      /Written statement of action, counted from p… \| 16\/05\/2016 \| 23\/08\/2016 \| 36 working days left/,
    );
  });

  it('proves it with 70 counted days that skip 30 May', () => {
    const proof = prove(host, { inspection: 'I4' });
    expect(proof).toMatchObject({ date: '2016-08-23', counted: 70, difference: 'The stated date is the computed one, 23 August 2016.' });
    expect(proof.lines.filter((line) => /^Day \d+: /.test(line))).toHaveLength(70);
    expect(proof.lines).toContain('Monday 30 May 2016 does not count: Spring bank holiday');
    expect(proof.lines).toContain('Day 70: Tuesday 23 August 2016');
  });

  it('is warned on the Checks tab that scrutiny on 31 August falls after it', () => {
    const warnings = rowsOf(host, 'Checks').filter((row) => row['Kind'] === 'path-too-late');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ Tab: 'Meetings', Row: '5', Column: 'Date' });
    expect(warnings[0]?.['What to do']).toContain(
      'Overview and Scrutiny Committee on 31 August 2016 falls 8 days after the statutory date, 23 August 2016',
    );
  });

  it.each([
    [
      'papers for Cabinet on 20 July 2016 are public by 12 July',
      { meeting: 'M3', rule: 'Executive agenda and report open to the public' },
      '2016-07-12',
    ],
    [
      'papers for scrutiny on 31 August 2016 are public by 22 August, because 29 August is a holiday',
      { meeting: 'M4', rule: 'Agenda and report open to the public' },
      '2016-08-22',
    ],
    [
      'papers for scrutiny on 25 March 2014 are public by 17 March',
      { meeting: 'M2', rule: 'Agenda and report open to the public' },
      '2014-03-17',
    ],
    [
      'papers for scrutiny on 11 June 2013 are public by 3 June',
      { meeting: 'M1', rule: 'Agenda and report open to the public' },
      '2013-06-03',
    ],
    ['notice of a key decision on 20 July 2016 is given by 21 June', { meeting: 'M3', rule: 'Notice of a key decision' }, '2016-06-21'],
    [
      '70 working days run from a day that the officer types',
      { rule: 'Written statement of action, counted from publication', date: '16/05/2016' },
      '2016-08-23',
    ],
  ])('%s', (_because, request, date) => {
    expect(prove(host, request).date).toBe(date);
  });

  it('makes an appendix to print, as a Google Doc and a Word file', () => {
    const run = host.scriptRun('proofOf', [{ inspection: 'I4', document: true }]);
    expect(answerOf(run).documents.map((document) => document.name)).toEqual([
      'Proof of a date: Written statement of action, counted from publication (23 August 2016)',
      'Proof of a date: Written statement of action, counted from publication (23 August 2016).docx',
    ]);
    expect(run.documents).toHaveLength(2);
  });

  it.each([
    ['an unknown rule', { rule: 'Writen statement of action', date: '16/05/2016' }, 'Did you mean "Written statement of action"?'],
    ['no day', { rule: 'Written statement of action' }, 'Enter the day the rule counts from'],
    ['a day that is none', { rule: 'Written statement of action', date: '31/11/2016' }, '"31/11/2016" is not a date.'],
    ['a day before 2000', { rule: 'Written statement of action', date: '16/05/1999' }, 'before 2000'],
    ['a rule that does not run for the inspection', { inspection: 'I4', rule: 'Area SEND priority action plan' }, 'does not run for I4'],
    ['an inspection that no rule runs for', { inspection: 'I2' }, 'No rule runs for I2'],
  ])('refuses %s with a sentence', (_because, request, words) => {
    const answer = answerOf(host.scriptRun('proofOf', [request]));
    expect(answer.refused).toBe(true);
    expect(answer.message).toContain(words);
  });
});

describe('an officer looks at the phases of Central Bedfordshire 2012', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openPlanHost(CENTRAL_BEDFORDSHIRE, { now: '2012-08-06T09:00:00Z' });
    host.call('refreshNow');
  });

  it('sees phase 1 from publication and from the end of fieldwork, each named, on the Dashboard', () => {
    const dashboard = dashboardOf(host);
    expect(dashboard).toContain('Improvement within six months, from publica… | 10/04/2012 | 10/10/2012');
    expect(dashboard).toContain('Improvement within six months, from the end… | 02/03/2012 | 02/09/2012');
  });

  it('reads both in one sentence of the overview', () => {
    const { sections } = answerOf(host.call('makeOverview')).details as { sections: readonly { sentences: readonly string[] }[] };
    expect(sections.flatMap((section) => section.sentences)).toContain(
      'Phase 1: 10 October 2012 from publication of the report (10 April 2012): 46 working days left. It would be ' +
        '2 September 2012 from the end of fieldwork (2 March 2012).',
    );
  });
});

describe('an officer reads the judgements of Cheshire East 2013', () => {
  it('sees inadequate derived, with the limiting judgement named, and the clock waiting for publication', async () => {
    const host = await openPlanHost(CHESHIRE_EAST, { now: '2013-06-03T09:00:00Z' });
    const { sections } = answerOf(host.call('makeOverview')).details as {
      sections: readonly { title: string; sentences: readonly string[] }[];
    };
    const sentences = sections.flatMap((section) => section.sentences);
    expect(sentences).toContain(
      'Overall effectiveness, inadequate overall: Adequate + inadequate + adequate gives inadequate: the limiting ' +
        'judgement is Quality of practice.',
    );
    expect(sentences.find((sentence) => sentence.includes('waits for the report to be published'))).toBeDefined();
  });
});
