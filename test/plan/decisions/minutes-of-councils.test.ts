import { readMinutes } from '../../../src/plan/decisions/read-minutes.ts';

/** Minutes as different councils write them, in words of our own: kind, number, text, owner and due of each row. */
const MINUTES: readonly (readonly [name: string, text: readonly string[], rows: readonly (readonly string[])[]])[] = [
  [
    'a minute number, "RESOLVED – That:" and roman numbers',
    [
      "45/26 CHILDREN'S SERVICES IMPROVEMENT PLAN",
      '',
      "The Director of Children's Services introduced the report (previously circulated) which set out progress on the improvement plan.",
      '',
      'Members noted that caseloads had fallen.',
      '',
      'RESOLVED – That:',
      '(i) the progress made against the improvement plan be noted; and',
      '(ii) a further report be submitted to the meeting in March 2027.',
    ],
    [
      ['Resolution', '(i)', 'That the progress made against the improvement plan be noted', '', ''],
      ['Resolution', '(ii)', 'That a further report be submitted to the meeting in March 2027.', '', 'in March 2027'],
    ],
  ],
  [
    '"Min. No." before each item of business',
    [
      'Min. No. 12 – Ofsted Improvement Plan',
      '',
      'The Chair invited questions.',
      '',
      'Resolved:',
      '1. That the report be received.',
      "2. That the Director of Children's Services provide a briefing note on agency staffing by 31 January 2027.",
      '3. To request a site visit to the front door.',
      '',
      'Min. No. 13 – Work Programme',
      '',
      'Resolved: That the work programme be noted.',
    ],
    [
      ['Resolution', '1', 'That the report be received.', '', ''],
      [
        'Resolution',
        '2',
        "That the Director of Children's Services provide a briefing note on agency staffing by 31 January 2027.",
        "Director of Children's Services",
        'by 31 January 2027',
      ],
      ['Resolution', '3', 'To request a site visit to the front door.', '', ''],
      ['Resolution', '1', 'That the work programme be noted.', '', ''],
    ],
  ],
  [
    'one sentence of agreement before the next heading',
    [
      '6. IMPROVEMENT PLAN UPDATE',
      'The Head of Quality Assurance gave a presentation.',
      'It was agreed that the presentation be circulated to all members and that the Service Manager attend the next meeting.',
      '7. ANY OTHER BUSINESS',
      'None.',
    ],
    [
      [
        'Agreed',
        '1',
        'That the presentation be circulated to all members and that the Service Manager attend the next meeting.',
        'Service Manager',
        '',
      ],
    ],
  ],
  [
    '"ACTION:" between paragraphs',
    [
      '4. Highlight report',
      'The board discussed recruitment. ',
      'ACTION: Head of HR to bring a workforce report to the next meeting.',
      'There was a discussion about placements.',
      'Action: Service Director to confirm the number of unregistered placements by 12 May 2026',
      '5. Date of next meeting',
      '14 June 2026',
    ],
    [
      ['Action requested', '1', 'Head of HR to bring a workforce report to the next meeting.', 'Head of HR', 'to the next meeting'],
      [
        'Action requested',
        '1',
        'Service Director to confirm the number of unregistered placements by 12 May 2026',
        'Service Director',
        'by 12 May 2026',
      ],
    ],
  ],
  [
    'an action table with tabs',
    [
      'Item\tAction\tOwner\tDeadline',
      '3\tCirculate the audit timetable\tHead of Quality Assurance\t30 April 2026',
      '4\tMeet the housing department about care leavers\tCommissioning Manager\tMay 2026',
    ],
    [
      ['Action requested', '3', 'Circulate the audit timetable', 'Head of Quality Assurance', '30 April 2026'],
      ['Action requested', '4', 'Meet the housing department about care leavers', 'Commissioning Manager', 'May 2026'],
    ],
  ],
  [
    'letters with roman numbers in them',
    [
      'RESOLVED',
      '(a) That the Cabinet Member be asked to:',
      ' (i) publish the local offer by September 2026; and',
      ' (ii) report back on take-up.',
      "(b) That the Committee's thanks be recorded.",
    ],
    [
      [
        'Resolution',
        '(a)',
        'That the Cabinet Member be asked to: (i) publish the local offer by September 2026; and (ii) report back on take-up.',
        'Cabinet Member',
        'by September 2026',
      ],
      ['Resolution', '(b)', "That the Committee's thanks be recorded.", '', ''],
    ],
  ],
  [
    '"That Cabinet be RECOMMENDED to:", with reasons',
    [
      'That Cabinet be RECOMMENDED to:',
      '',
      '1) approve the improvement plan as set out in Appendix A; and',
      '2) delegate authority to the Executive Director, in consultation with the Cabinet Member, to make minor changes.',
      '',
      'Reasons for decision',
      'To meet the statutory deadline.',
      '',
      'Alternative options considered',
      'None.',
    ],
    [
      ['Resolution', '1', 'That Cabinet be recommended to approve the improvement plan as set out in Appendix A', '', ''],
      [
        'Resolution',
        '2',
        'That Cabinet be recommended to delegate authority to the Executive Director, ' +
          'in consultation with the Cabinet Member, to make minor changes.',
        'Executive Director',
        '',
      ],
    ],
  ],
  [
    'a report that was noted and no more',
    [
      '38. PROGRESS AGAINST THE IMPROVEMENT PLAN',
      '',
      "The Committee received a report of the Director of Children's Services.",
      '',
      'The report was noted.',
    ],
    [['Agreed', '', 'That the report be noted', '', '']],
  ],
  [
    'a recommendation to Council',
    ['RECOMMENDED to Council: That the corporate parenting strategy be adopted.'],
    [['Resolution', '1', 'That it be recommended to Council that the corporate parenting strategy be adopted.', '', '']],
  ],
  [
    '"DECISION" over what the executive did',
    [
      'DECISION',
      'The Executive:',
      '1. Noted the content of the report.',
      '2. Approved the revised improvement plan.',
      'REASON FOR DECISION',
      'The plan was due for review.',
    ],
    [
      ['Resolution', '1', 'The Executive noted the content of the report.', '', ''],
      ['Resolution', '2', 'The Executive approved the revised improvement plan.', '', ''],
    ],
  ],
  [
    '"AGREED:" with bullets',
    ['AGREED:', '', '• That the Board receives the dashboard monthly.', '• Chair to write to the police about the return home interviews.'],
    [
      ['Agreed', '1', 'That the Board receives the dashboard monthly.', '', 'monthly'],
      ['Agreed', '2', 'Chair to write to the police about the return home interviews.', 'Chair', ''],
    ],
  ],
  [
    'a unanimous resolution in a sentence',
    ['It was RESOLVED unanimously that the Improvement Plan be endorsed, subject to the inclusion of measures for care leavers.'],
    [['Resolution', '1', 'That the Improvement Plan be endorsed, subject to the inclusion of measures for care leavers.', '', '']],
  ],
  [
    'a motion moved, seconded and resolved',
    ['It was moved by the Chair, seconded by the Vice-Chair and RESOLVED: that the report be noted.'],
    [['Resolution', '1', 'That the report be noted.', '', '']],
  ],
  [
    'decisions and actions with numbers of their own',
    [
      'Decisions and actions',
      'D1 The Board agreed the revised terms of reference.',
      'A1 Head of Service to share the audit findings – by 3 June 2026.',
    ],
    [
      ['Action requested', 'D1', 'The Board agreed the revised terms of reference.', '', ''],
      ['Action requested', 'A1', 'Head of Service to share the audit findings – by 3 June 2026.', 'Head of Service', 'by 3 June 2026'],
    ],
  ],
  [
    'an undertaking before a resolution',
    [
      'Members requested that officers provide a breakdown of caseloads by team. ' +
        'The Service Director undertook to circulate this after the meeting.',
      'RESOLVED (unanimously) –',
      'That the update be noted.',
    ],
    [
      ['Undertaking', '', 'The Service Director undertook to circulate this after the meeting.', 'Service Director', 'after the meeting'],
      ['Resolution', '1', 'That the update be noted', '', ''],
    ],
  ],
  [
    '"RESOLVED to:" before the title of other business',
    [
      "23. Children's Services Improvement Plan – Quarter 2",
      'RESOLVED to:',
      '(1) note the report;',
      "(2) ask the Director of Children's Services to report again in six months; and",
      '(3) thank staff.',
      '24. Exclusion of press and public',
    ],
    [
      ['Resolution', '1', 'To note the report', '', ''],
      [
        'Resolution',
        '2',
        "To ask the Director of Children's Services to report again in six months",
        "Director of Children's Services",
        'in six months',
      ],
      ['Resolution', '3', 'To thank staff.', '', ''],
    ],
  ],
  [
    'letters that run on after commas',
    [
      'IT WAS RESOLVED –',
      'That (a) the plan be approved, (b) the Chair write to the Secretary of State, and (c) a progress report be brought to each meeting.',
    ],
    [
      ['Resolution', '(a)', 'That the plan be approved', '', ''],
      ['Resolution', '(b)', 'That the Chair write to the Secretary of State', 'Chair', ''],
      ['Resolution', '(c)', 'That a progress report be brought to each meeting.', '', ''],
    ],
  ],
  [
    'a panel that resolves',
    ['The Panel RESOLVED to recommend that the Cabinet approve the sufficiency strategy.'],
    [['Resolution', '1', 'To recommend that the Cabinet approve the sufficiency strategy.', '', '']],
  ],
  [
    'agreed actions before the next meeting',
    [
      'Agreed actions',
      '1. Health partner to share initial health assessment figures (by end of June)',
      '2. All: send comments on the dashboard to the Plan Co-ordinator',
      '',
      'Next meeting: 3 July 2026',
    ],
    [
      ['Action requested', '1', 'Health partner to share initial health assessment figures (by end of June)', '', ''],
      ['Action requested', '2', 'All: send comments on the dashboard to the Plan Co-ordinator', '', ''],
    ],
  ],
  [
    'an action table of a web page',
    [
      '<table><tr><th>Action</th><th>Responsible officer</th><th>By when</th></tr>' +
        '<tr><td>Arrange a visit to the front door</td><td>Democratic Services Officer</td><td>September 2026</td>' +
        '</tr></table><p>Meeting closed at 8pm.</p>',
    ],
    [['Action requested', '', 'Arrange a visit to the front door', 'Democratic Services Officer', 'September 2026']],
  ],
  [
    'recommendations that were agreed',
    ['Councillor questions were answered by the Director.', 'The recommendations in the report were agreed.'],
    [['Agreed', '', 'That the recommendations in the report be agreed', '', '']],
  ],
  [
    '"That Members:-" shared by its items',
    [
      'Resolved –',
      'That Members:-',
      '1) Note the findings of the monitoring visit;',
      '2) Receive a further report at the December meeting.',
      '(Action: Head of Service)',
    ],
    [
      ['Resolution', '1', 'That Members note the findings of the monitoring visit', '', ''],
      [
        'Resolution',
        '2',
        'That Members receive a further report at the December meeting. (Action: Head of Service)',
        'Head of Service',
        '',
      ],
    ],
  ],
  [
    'items without numbers that begin with "To"',
    [
      'The Committee:',
      'RESOLVED',
      'To note the update; and',
      'To request that the Service Director provides a written response on placement costs within two weeks.',
    ],
    [
      ['Resolution', '1', 'To note the update', '', ''],
      [
        'Resolution',
        '2',
        'To request that the Service Director provides a written response on placement costs within two weeks.',
        'Service Director',
        'within two weeks',
      ],
    ],
  ],
  ['a decision in a few words', ['Decision: Approved as recommended.'], [['Resolution', '1', 'Approved as recommended.', '', '']]],
  [
    '"It was further agreed"',
    [
      "It was agreed to establish a task and finish group on care leavers' housing.",
      'It was further agreed that the group report in the autumn.',
    ],
    [
      ['Agreed', '1', "To establish a task and finish group on care leavers' housing.", '', ''],
      ['Agreed', '1', 'That the group report in the autumn.', '', ''],
    ],
  ],
  [
    '"RESOLVED TO NOTE"',
    ['Minute 45/26', 'The Lead Member presented the plan. The Committee were asked to comment.', 'Members RESOLVED TO NOTE the report.'],
    [['Resolution', '1', 'To note the report.', '', '']],
  ],
];

describe('minutes in the words of', () => {
  it.each(MINUTES)('%s', (_name, text, rows) => {
    const { decisions } = readMinutes(text.join('\n'));
    expect(decisions.map(({ kind, number, text: words, ownerPost, dueWords }) => [kind, number, words, ownerPost, dueWords])).toEqual(rows);
  });
});
