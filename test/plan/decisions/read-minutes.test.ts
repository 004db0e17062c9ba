import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { minutesFound } from '../../../src/plan/decisions/minutes-found.ts';
import { readMinutes } from '../../../src/plan/decisions/read-minutes.ts';

const NBSP = '\u00a0';

/** The resolution as Bury's scrutiny committee published it: the second item has no number. */
const BURY_SCRUTINY = [
  'Meeting: 31/08/2016 - Overview and Scrutiny Committee (Item 201)',
  '',
  'Minutes:',
  'In response to a question about cost, officers explained that most actions were cost neutral. An undertaking ' +
    'was given to ensure this was explicit in future updates to the Committee.',
  NBSP,
  'It was agreed:',
  NBSP,
  `1.${NBSP}${NBSP} That this Committee notes that the implementation of the Action Plan will be regularly monitored through Cabinet.`,
  NBSP,
  `${NBSP}That an update be submitted to this Committee early in 2017, following a further visit from Ofsted.`,
  '',
].join('\n');

const BURY_CABINET = [
  'Meeting: 20/07/2016 - Cabinet (Item 154)',
  '',
  'Delegated decision:',
  '',
  '1.    That approval be given to the action plan.',
  '2.   That approval be given to the allocation of £195K from reserves to fund the work identified in the action plan in 2016/2017.',
  '',
  'Reason for the decision:',
  'The deadline for the response is 23 August 2016.',
  NBSP,
  'Other options considered and rejected:',
  'To reject the action plan in whole or in part.',
].join('\n');

const CHESHIRE_EAST = [
  'RESOLVED _',
  '',
  '(a)  That the presentation be received;',
  '',
  '(b)  That the Chairman of this Committee meet the Chairman of the Children and Families PDG;',
  '',
  '',
  '(c)  That the Strategic Director be requested to put together some initial thoughts;',
  '',
  '(d)  That the annual safeguarding report be submitted to this committee in June 2013.',
  'Supporting documents:',
].join('\r\n');

const rows = (text: string): string[][] => readMinutes(text).decisions.map((d) => [d.kind, d.number, d.text]);

describe('readMinutes', () => {
  it('finds the undertaking and numbers the agreed item that lost its number', () => {
    const reading = readMinutes(BURY_SCRUTINY);
    expect(reading.decisions.map((d) => [d.kind, d.number, d.dueWords])).toEqual([
      ['Undertaking', '', 'with the next update'],
      ['Agreed', '1', ''],
      ['Agreed', '2', 'early in 2017'],
    ]);
    expect(reading.decisions[0]?.reason).toContain('cost neutral');
    expect(reading.remarks).toEqual([expect.stringContaining('stands without a number in the minutes: numbered 2.')]);
    expect(reading.decisions.every((d) => d.ownerPost === '')).toBe(true);
    expect(minutesFound(reading)).toBe('2 decisions and 1 undertaking found');
  });

  it('gives each delegated decision its reason and the options rejected, and no due date from a financial year', () => {
    const { decisions } = readMinutes(BURY_CABINET);
    expect(decisions.map((d) => [d.kind, d.number, d.dueWords])).toEqual([
      ['Delegated decision', '1', ''],
      ['Delegated decision', '2', ''],
    ]);
    expect(decisions[1]).toMatchObject({
      text: 'That approval be given to the allocation of £195K from reserves to fund the work identified in the action plan in 2016/2017.',
      reason: 'The deadline for the response is 23 August 2016.',
      optionsRejected: 'To reject the action plan in whole or in part.',
      heldAt: { date: '2016-07-20', body: 'Cabinet', item: '154' },
    });
  });

  it('keeps the letters of a lettered resolution and drops its semicolons', () => {
    const { decisions } = readMinutes(CHESHIRE_EAST);
    expect(decisions.map((d) => d.number)).toEqual(['(a)', '(b)', '(c)', '(d)']);
    expect(decisions[0]?.text).toBe('That the presentation be received');
    expect(decisions[3]).toMatchObject({ kind: 'Resolution', dueWords: 'in June 2013', heldAt: undefined });
  });

  it('keeps two meetings of one page apart', () => {
    const reading = readMinutes(`${BURY_SCRUTINY}\n${BURY_CABINET}`);
    expect(reading.meetings.map((m) => m.item)).toEqual(['201', '154']);
    expect(reading.decisions.map((d) => d.heldAt?.body)).toEqual([
      'Overview and Scrutiny Committee',
      'Overview and Scrutiny Committee',
      'Overview and Scrutiny Committee',
      'Cabinet',
      'Cabinet',
    ]);
  });

  it('reads the same rows from the web page as from its text', () => {
    const page =
      '<div><p><strong>RESOLVED</strong>&nbsp;&ndash;</p><p>(a)&nbsp;&nbsp;That the report be received;</p>' +
      '<p>(b)&#160; That Members&rsquo; comments be <em>noted</em> &amp; recorded.</p><script>alert(1)</script></div>';
    expect(rows(page)).toEqual([
      ['Resolution', '(a)', 'That the report be received'],
      ['Resolution', '(b)', 'That Members’ comments be noted & recorded.'],
    ]);
  });

  it.each([
    ['one item in the sentence itself', 'It was agreed that the report be noted.', [['Agreed', '1', 'That the report be noted.']]],
    [
      'items run on in one line',
      'RESOLVED: (a) That x be noted; and (b) That y be sent.',
      [
        ['Resolution', '(a)', 'That x be noted'],
        ['Resolution', '(b)', 'That y be sent.'],
      ],
    ],
    [
      'a web list has no numbers in its text',
      '<p>It was agreed:</p><ol><li>That one</li><li>That two</li></ol>',
      [
        ['Agreed', '1', 'That one'],
        ['Agreed', '2', 'That two'],
      ],
    ],
    [
      'wrapped lines and roman sub-items belong to their item',
      'RESOLVED:\n(a) That a plan be made to\ncover all areas;\n(i) help\n(ii) protection\n(b) That it be sent',
      [
        ['Resolution', '(a)', 'That a plan be made to cover all areas; (i) help (ii) protection'],
        ['Resolution', '(b)', 'That it be sent'],
      ],
    ],
    [
      'a list may count in roman',
      'RESOLVED:\n(i) That one\n(ii) That two',
      [
        ['Resolution', '(i)', 'That one'],
        ['Resolution', '(ii)', 'That two'],
      ],
    ],
    [
      'a number used twice is corrected',
      'RESOLVED:\n1. That one\n1. That two',
      [
        ['Resolution', '1', 'That one'],
        ['Resolution', '2', 'That two'],
      ],
    ],
    [
      'a promise in other words',
      'The Director undertook to circulate the figures.',
      [['Undertaking', '', 'The Director undertook to circulate the figures.']],
    ],
  ])('knows that %s', (_because, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it.each([
    [
      'a shared beginning is said with each item',
      'It was resolved that:\n(i) the report be noted; and\n(ii) the Director of Children’s Services be asked to report back.',
      [
        ['Resolution', '(i)', 'That the report be noted', ''],
        ['Resolution', '(ii)', 'That the Director of Children’s Services be asked to report back.', 'Director of Children’s Services'],
      ],
    ],
    [
      'a cabinet decides in verbs',
      'DECISION:\nThat Cabinet:\n1. Approves the plan.\n2. Delegates to the Director of Finance authority to spend.',
      [
        ['Resolution', '1', 'That Cabinet approves the plan.', ''],
        ['Resolution', '2', 'That Cabinet delegates to the Director of Finance authority to spend.', 'Director of Finance'],
      ],
    ],
    [
      'a list may run on in wrapped lines',
      'RESOLVED (unanimously)\nThat (i) the report be noted; (ii) the Strategic Director be requested to put together ' +
        'some\nthoughts; and (iii) a report be made.',
      [
        ['Resolution', '(i)', 'That the report be noted', ''],
        ['Resolution', '(ii)', 'That the Strategic Director be requested to put together some thoughts', 'Strategic Director'],
        ['Resolution', '(iii)', 'That a report be made.', ''],
      ],
    ],
    [
      'a committee may resolve to do',
      'The Committee RESOLVED to:\n• note the report\n• ask the Executive Director to bring an update',
      [
        ['Resolution', '1', 'To note the report', ''],
        ['Resolution', '2', 'To ask the Executive Director to bring an update', 'Executive Director'],
      ],
    ],
    [
      'promises stand in the narrative in many words',
      'The Director agreed to bring back a note. The Committee noted the report. The Head of Service confirmed that ' +
        'she would provide an answer. ' +
        'Members were assured that no child had come to harm.',
      [
        ['Undertaking', '', 'The Director agreed to bring back a note.', 'Director'],
        ['Undertaking', '', 'The Head of Service confirmed that she would provide an answer.', 'Head of Service'],
      ],
    ],
    [
      'an action point names who acts',
      'ACTION – Head of HR to report on vacancies',
      [['Action requested', '1', 'Head of HR to report on vacancies', 'Head of HR']],
    ],
    [
      'numbers may lack their stop',
      'Resolution\n1 To note the report\n2 That it be sent',
      [
        ['Resolution', '1', 'To note the report', ''],
        ['Resolution', '2', 'That it be sent', ''],
      ],
    ],
  ])('knows that %s and who is to act', (_because, text, expected) => {
    expect(readMinutes(text).decisions.map((d) => [d.kind, d.number, d.text, d.ownerPost])).toEqual(expected);
  });

  it('knows the meeting from the title of its minutes', () => {
    const { meetings } = readMinutes(
      'Minutes of the meeting of the Scrutiny Committee held on Wednesday 31 August 2016 at 7 pm\nRESOLVED: That it be noted.',
    );
    expect(meetings).toEqual([{ date: '2016-08-31', body: 'Scrutiny Committee', item: '' }]);
  });

  it('remarks a date that cannot be meant', () => {
    const { remarks } = readMinutes(BURY_SCRUTINY.replace('about cost', 'about the approval of 20 July 2106'));
    expect(remarks).toContainEqual('“20 July 2106” lies 90 years after the meeting of 31 August 2016. Check the year.');
  });

  it('says that minutes hold no resolution', () => {
    const reading = readMinutes('Minutes:\nThe Committee received a presentation.');
    expect(reading.decisions).toEqual([]);
    expect(reading.remarks).toEqual([expect.stringMatching(/^No resolution was found in these minutes/)]);
  });

  it('says that a heading is followed by nothing', () => {
    expect(readMinutes('RESOLVED -\n').remarks[0]).toBe(
      '“Resolution” is followed by no item. Paste the minutes as far as the end of the resolution.',
    );
  });

  it('says which text after the last item it left out', () => {
    const reading = readMinutes('RESOLVED:\n(a) That one be done.\n\nThe meeting closed at 8 pm.');
    expect(reading.decisions).toHaveLength(1);
    expect(reading.remarks).toEqual([expect.stringContaining('The meeting closed at 8 pm.')]);
  });

  it('reads any text without failing, and numbers items of one resolution without repeats', () => {
    const line = fc.oneof(
      fc.constantFrom('(a) That x', '3. That y', '(c) That q', 'That z.', 'That z.', '', 'Reason for the decision:', '• w'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const blocks = readMinutes(['RESOLVED', ...lines.filter((l) => !/resolved|agreed/i.test(l))].join('\n')).decisions.filter(
          (d) => d.kind === 'Resolution',
        );
        expect(new Set(blocks.map((d) => d.number)).size).toBe(blocks.length);
      }),
    );
  });
});
