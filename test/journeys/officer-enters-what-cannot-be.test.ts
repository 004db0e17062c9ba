import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Host } from '../../emulator/host.ts';
import type { ShownProblem } from '../../src/workbook/places.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const RULE = 'Written statement of action, counted from publication';
const own = (name: string, number: string) => ({
  Rule: name,
  Number: number,
  Unit: 'working days',
  Direction: 'after',
  'Counts from': 'Report published',
});

const FACTS = {
  'Deadline rules': [
    own('Local rule of no days', '0'),
    own('Local rule of minus five', '-5'),
    own('Local rule of half days', '1.5'),
    own('Local rule that works', '10'),
  ],
  Inspections: [
    { Ref: 'I1', Inspection: 'Published on a Sunday', Framework: 'SIF', 'Report published': '15/05/2016', 'Deadline rules': RULE },
    { Ref: 'I2', Inspection: 'Before 2000', Framework: 'SIF', 'Report published': '17/05/1999', 'Deadline rules': RULE },
    { Ref: 'I3', Inspection: 'Stated without its event', Framework: 'SIF', 'Stated deadline': '23/08/2016', 'Deadline rules': RULE },
    {
      Ref: 'I4',
      Inspection: 'After its meeting',
      Framework: 'SIF',
      'Report published': '16/05/2016',
      'Deadline rules': 'Local rule that work',
    },
  ],
  Bodies: [
    { Ref: 'B1', Body: 'Cabinet', Kind: 'Executive' },
    { Ref: 'B2', Body: 'cabinet', Kind: 'Executive' },
  ],
  Meetings: [
    { Ref: 'M1', Body: 'B1', Date: '13/05/2016', Inspection: 'I4', Title: 'Too early' },
    { Ref: 'M2', Body: 'B1', Date: '17/07/2016', Title: 'On a Sunday' },
  ],
  Decisions: [{ Ref: 'D1', Meeting: 'M1', Kind: 'Resolution', Number: '1', Decision: 'That it be done', Due: '12/05/2016' }],
  Versions: [
    { Version: 'First', From: '01/06/2016', Inspection: 'I4' },
    { Version: 'Second', From: '01/07/2016', Inspection: 'I4' },
  ],
  Funding: [
    {
      Ref: 'F1',
      Purpose: 'Posts',
      'Amount £': '1000',
      Source: 'Reserves',
      'Financial year': '2016/17',
      Posts: 'One post',
      'Posts start': '01/09/2016',
      'Posts end': '31/08/2016',
    },
  ],
  Judgements: [{ Inspection: 'I1', Strand: 'Help and protection', Grade: 'Splendid' }],
};

describe('an officer enters what cannot be', () => {
  let host: Host;
  let problems: readonly ShownProblem[];
  beforeAll(async () => {
    host = await openPlanHost(FACTS, { now: '2016-07-04T09:00:00Z' });
    problems = answerOf(host.call('checkPlanHealth')).problems;
  });
  const messages = (tab: string, heading: string): string[] =>
    problems.filter((each) => each.tab === tab && each.heading === heading).map((each) => each.message);

  it.each([
    ['a rule of no days', 'Deadline rules', 'Number', '0 cannot be used here. Enter a whole number of 1 or more.'],
    ['a rule of half days', 'Deadline rules', 'Number', '1.5 cannot be used here.'],
    [
      'an anchor on a Sunday',
      'Inspections',
      'Report published',
      'Sunday 15 May 2016 is not a working day. Clocks count from it all the same; check the date.',
    ],
    ['an anchor before 2000', 'Inspections', 'Report published', '17 May 1999 is before 2000'],
    ['a stated date without its event', 'Inspections', 'Report published', 'waits for the report to be published'],
    ['a rule that is misspelt', 'Inspections', 'Deadline rules', 'Did you mean "Local rule that works"?'],
    [
      'a meeting before the report it serves',
      'Meetings',
      'Date',
      'the meeting on 13 May 2016 is before the report of inspection I4 (16 May 2016)',
    ],
    ['a meeting on a Sunday', 'Meetings', 'Date', 'Sunday 17 July 2016 is not a working day.'],
    ['two bodies of one name', 'Bodies', 'Body', '"cabinet" is also the name of the body in row 2.'],
    ['a decision due before its meeting', 'Decisions', 'Due', 'it is due on 12 May 2016, before its meeting on 13 May 2016.'],
    [
      'overlapping versions',
      'Versions',
      'From',
      'version "Second" (from 1 July 2016) and version "First" (row 2) are in force at the same time.',
    ],
    [
      'a post that ends before it starts',
      'Funding',
      'Posts end',
      'the posts end on 31 August 2016, before they start on 1 September 2016.',
    ],
    ['a grade that no scale has', 'Judgements', 'Grade', '"Splendid" is not a grade of this inspection.'],
  ])('gets a sentence for %s', (_because, tab, heading, words) => {
    expect(messages(tab, heading).join('\n')).toContain(words);
  });

  it('gets one sentence for each of three rules that count nothing, and the fourth works', () => {
    expect(new Set(problems.filter((each) => each.tab === 'Deadline rules').map((each) => each.row)).size).toBe(3);
    expect(answerOf(host.scriptRun('proofOf', [{ rule: 'Local rule that works', date: '16/05/2016' }])).message).toContain(
      'Tuesday 31 May 2016',
    );
  });

  it('finds every sentence standing alone, and nothing changed that was typed', () => {
    for (const { tab, message } of problems) expect(message.startsWith(tab)).toBe(true);
    expect(rowsOf(host, 'Decisions')[0]?.['Due']).toBe('42502');
    expect(rowsOf(host, 'Judgements')[0]?.['Grade']).toBe('Splendid');
  });

  it('still sees the other dates on the Dashboard', () => {
    expect(answerOf(host.call('refreshNow')).refused).toBeUndefined();
    expect(rowsOf(host, 'Checks').length).toBeGreaterThan(8);
  });
});
