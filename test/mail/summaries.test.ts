import { problemInWords } from '../../src/workbook/places.ts';
import { weekOfSummaries } from '../../src/mail/summaries.ts';
import type { Plan } from '../../src/plan/model.ts';
import {
  aBody,
  aClearance,
  aDeadlineRule,
  aDecision,
  aMeeting,
  anAction,
  anInspection,
  aPerson,
  aSnapshot,
  aSnapshotAction,
  aWorkstream,
} from '../support/builders.ts';
import { aMailedPlan, aSummaryInput, lineNamed, outline, summariesOf } from './summary-input.ts';

const at = (name: string): string => `${name}@exampleshire.example`;
const MONDAY = '2026-11-23';
const HEAD = at('head.assessment');

const anActionDue = (ref: string, deadline: string, changes: Parameters<typeof anAction>[0] = {}) =>
  anAction({ ref, row: Number(ref.slice(1)) + 1, deadline, start: '2026-01-05', percent: 99, lastUpdated: '2026-11-20', ...changes });

describe('an action lead hears of', () => {
  it.each<readonly [string, string | undefined, string]>([
    ['2026-11-22', 'overdue', 'the deadline passed yesterday'],
    ['2026-11-23', 'dueSoon', 'due today is not overdue'],
    ['2026-12-07', 'dueSoon', 'the fourteenth day'],
    ['2026-12-08', 'dueLater', 'the fifteenth day'],
    ['2026-12-21', 'dueLater', 'the twenty-eighth day'],
    ['2026-12-22', undefined, 'the twenty-ninth day needs nobody'],
  ])('an action due %s under %s: %s', (deadline, section, _because) => {
    const summaries = summariesOf(MONDAY, { actions: [anActionDue('A1', deadline)] });
    expect(outline(summaries.get(HEAD))).toEqual(section === undefined ? [] : [`${section}: A1`]);
    expect(summaries.size).toBe(section === undefined ? 0 : 1);
  });

  it('an action without an update for more than 35 days, and not one of 35', () => {
    const ahead = { start: '2026-01-05', deadline: '2027-12-31', percent: 99 } as const;
    const summaries = summariesOf(MONDAY, {
      actions: [
        anAction({ ref: 'A1', ...ahead, lastUpdated: '2026-10-18' }),
        anAction({ ref: 'A2', row: 3, ...ahead, lastUpdated: '2026-10-19' }),
      ],
    });
    expect(outline(summaries.get(HEAD))).toEqual(['stale: A1']);
    expect(lineNamed(summaries.get(HEAD), 'A1').notes).toContain('No update for 36 days.');
  });

  it('an action without a deadline that can be read, as a question', () => {
    const summary = summariesOf(MONDAY, { actions: [anAction({ deadline: { kind: 'none', words: '' }, lastUpdated: MONDAY })] }).get(HEAD);
    expect(outline(summary)).toEqual(['question: A1']);
    expect(lineNamed(summary, 'A1')).toMatchObject({
      when: 'no deadline that can be read',
      notes: ['Please enter a deadline, or say what it waits for.'],
    });
  });

  it('each action once, in its most pressing section, with the rest as notes', () => {
    const summary = summariesOf(MONDAY, {
      actions: [anActionDue('A1', '2026-09-01', { lastUpdated: '2026-08-01', cause: 'Resource' })],
    }).get(HEAD);
    expect(outline(summary)).toEqual(['overdue: A1']);
    expect(lineNamed(summary, 'A1').notes).toEqual([
      'Red since 2 September 2026, 58 working days without an update.',
      'Cause: resource.',
      'No path to green is given.',
      'No update for 114 days.',
    ]);
  });

  it('nothing of what is closed, verified or on track', () => {
    const done = { progress: 'Done', evidence: 'Audit', verifiedBy: 'Director', verifiedOn: '2026-10-01' } as const;
    expect(
      summariesOf(MONDAY, {
        actions: [
          anActionDue('A1', '2026-09-01', { progress: 'Closed', latestUpdate: 'Superseded by A2' }),
          anActionDue('A2', '2026-09-01', done),
          anActionDue('A3', '2027-06-30'),
        ],
      }).size,
    ).toBe(0);
  });

  it('why, what, when and where', () => {
    const summary = summariesOf(MONDAY, { actions: [anActionDue('A7', '2026-12-01')] }).get(HEAD);
    expect(lineNamed(summary, 'A7')).toMatchObject({
      text: 'Review every assessment open for more than 45 days',
      when: 'due 1 December 2026',
      why: 'You lead this action.',
      link: 'https://sheets.example/plan#gid=11&range=A8',
      status: { label: 'Green' },
    });
  });
});

describe('each person once, whatever hats they wear', () => {
  it('joins one address however it is written', () => {
    const summaries = summariesOf(MONDAY, {
      actions: [anActionDue('A1', '2026-12-01', { leadEmail: ' HEAD.Assessment@exampleshire.EXAMPLE ' }), anActionDue('A2', '2026-12-02')],
      people: [aPerson({ email: 'Head.Assessment@exampleshire.example', roles: ['Action lead', 'Director'] })],
      workstreams: [aWorkstream({ leadPost: 'head of assessment ', leadEmail: '' })],
      decisions: [aDecision({ ownerPost: ' HEAD OF ASSESSMENT', ownerEmail: '' })],
    });
    expect([...summaries.keys()]).toEqual([HEAD]);
    expect(outline(summaries.get(HEAD))).toEqual(['dueSoon: A1', 'dueSoon: A2', 'undertaking: D1']);
    expect(summaries.get(HEAD)?.holder.posts).toEqual(['Head of Assessment']);
  });

  it('gives both reasons for one row', () => {
    const summary = summariesOf(MONDAY, {
      actions: [anActionDue('A1', '2026-09-01', { workstream: 'W1', lastUpdated: '2026-08-01', leadEmail: '', leadPost: 'Team Manager' })],
      people: [
        aPerson({ post: 'Team Manager', email: at('team'), manager: '' }),
        aPerson({ row: 3, post: 'Assistant Director', email: at('ad'), roles: ['Director'] }),
      ],
      workstreams: [aWorkstream({ leadEmail: at('ad') })],
    }).get(at('ad'));
    expect(outline(summary)).toEqual(['escalated: A1']);
    expect(lineNamed(summary, 'A1').why).toBe('It was escalated to you as director. You lead workstream W1.');
    expect(lineNamed(summary, 'A1').notes[0]).toBe('Lead: Team Manager.');
  });
});

describe('a workstream lead hears of', () => {
  const workstreams = [aWorkstream({ leadEmail: at('ad') })];
  const actions = [
    anActionDue('A1', '2026-11-20', { workstream: 'W1' }),
    anActionDue('A2', '2026-12-20', { workstream: 'W1' }),
    anActionDue('A3', '2026-11-20', { workstream: 'W2' }),
  ];

  it('the same for the workstream, and its roll-up', () => {
    const summary = summariesOf(MONDAY, { actions, workstreams }).get(at('ad'));
    expect(outline(summary)).toEqual(['overdue: A1', 'dueLater: A2']);
    expect(lineNamed(summary, 'A1')).toMatchObject({ why: 'You lead workstream W1.' });
    expect(summary?.rollUps).toEqual([
      { name: 'W1 Assessment', words: '0 of 2 complete, 1 red, 1 green; 1 overdue', link: expect.stringContaining('range=A2') },
    ]);
  });

  it('nothing, roll-up or other, where nothing is due', () => {
    expect(summariesOf(MONDAY, { actions: [anActionDue('A1', '2027-06-30', { workstream: 'W1' })], workstreams }).size).toBe(0);
  });
});

describe('a red unanswered goes', () => {
  const team = { leadPost: 'Team Manager', leadEmail: at('team') };
  const overdueBy = (deadline: string, changes = {}) =>
    anActionDue('A1', deadline, { ...team, lastUpdated: '2026-08-01', workstream: 'W1', ...changes });
  const director = aPerson({ row: 4, post: 'Director', email: at('director'), roles: ['Director'], manager: '' });
  const escalatedTo = (changes: Parameters<typeof summariesOf>[1]): string[] =>
    [...summariesOf(MONDAY, changes)].filter(([, summary]) => outline(summary).includes('escalated: A1')).map(([key]) => key);

  it('to the workstream lead, then to the director as well', () => {
    const workstreams = [aWorkstream({ leadEmail: at('ad') })];
    expect(escalatedTo({ actions: [overdueBy('2026-11-12')], workstreams, people: [director] })).toEqual([]);
    expect(escalatedTo({ actions: [overdueBy('2026-11-06')], workstreams, people: [director] })).toEqual([at('ad')]);
    expect(escalatedTo({ actions: [overdueBy('2026-10-02')], workstreams, people: [director] })).toEqual([at('director')]);
  });

  it("to the lead's manager where the lead leads the workstream too", () => {
    const people = [
      aPerson({ post: 'Team Manager', email: at('team'), manager: 'Head of Service' }),
      aPerson({ row: 3, post: 'Head of Service', email: at('hos') }),
      director,
    ];
    expect(escalatedTo({ actions: [overdueBy('2026-11-06')], workstreams: [aWorkstream({ leadEmail: at('team') })], people })).toEqual([
      at('hos'),
    ]);
  });

  it('straight to the directors where there is nobody between', () => {
    expect(escalatedTo({ actions: [overdueBy('2026-11-06', { workstream: '' })], people: [director] })).toEqual([at('director')]);
  });

  it('nowhere once somebody updates it or a reason is recorded', () => {
    const workstreams = [aWorkstream({ leadEmail: at('ad') })];
    expect(escalatedTo({ actions: [overdueBy('2026-10-02', { lastUpdated: '2026-11-20' })], workstreams, people: [director] })).toEqual([]);
    expect(
      escalatedTo({ actions: [overdueBy('2026-10-02', { escalationReason: 'Awaiting the court' })], workstreams, people: [director] }),
    ).toEqual([]);
  });
});

describe('sign-off is awaited', () => {
  const done = (changes = {}) => anActionDue('A1', '2026-11-01', { progress: 'Done', evidence: 'Audit', workstream: 'W1', ...changes });
  const signers = (changes: Parameters<typeof summariesOf>[1]): string[] =>
    [...summariesOf(MONDAY, changes)].filter(([, summary]) => outline(summary).includes('signOff: A1')).map(([key]) => key);
  const manager = [
    aPerson({ manager: 'Assistant Director' }),
    aPerson({ row: 3, post: 'Assistant Director', name: 'Pat Example', email: at('ad'), manager: '' }),
  ];

  it.each([
    ['the post named as verifier', done({ verifiedBy: ' assistant DIRECTOR' }), at('ad')],
    ['the person named as verifier', done({ verifiedBy: 'pat example' }), at('ad')],
    ['the address named as verifier', done({ verifiedBy: at('qa') }), at('qa')],
    ['the workstream lead where nobody is named', done({ workstream: 'W1' }), at('wl')],
    ["the lead's manager where the lead leads the workstream", done({ workstream: 'W2' }), at('ad')],
    ['somebody else where the lead is named as verifier', done({ verifiedBy: 'Head of Assessment' }), at('wl')],
  ])('from %s', (_, action, signer) => {
    expect(
      signers({
        actions: [action],
        people: manager,
        workstreams: [aWorkstream({ leadEmail: at('wl') }), aWorkstream({ ref: 'W2', row: 3, leadEmail: HEAD })],
      }),
    ).toEqual([signer]);
  });

  it('and said to be late after 28 days', () => {
    const late = summariesOf(MONDAY, { actions: [done({ verifiedBy: at('qa'), lastUpdated: '2026-10-01' })] }).get(at('qa'));
    expect(lineNamed(late, 'A1').notes).toEqual(['Lead: Head of Assessment.', 'It has waited longer than 28 days.']);
  });
});

describe('undertakings and papers owed', () => {
  const COORDINATOR = at('coordinator');

  it.each([
    ['2026-11-20', ['undertaking: D1'], 'overdue'],
    ['2026-12-21', ['undertaking: D1'], 'due within 28 days'],
    ['2026-12-22', [], 'due later'],
    ['', ['undertaking: D1'], 'without a date'],
  ])('lists an undertaking due %j as %j: %s', (due, expected) => {
    expect(outline(summariesOf(MONDAY, { decisions: [aDecision({ due })] }).get(COORDINATOR))).toEqual(expected);
  });

  it('says to whom it was promised, and stops when it is met', () => {
    const meetings = [aMeeting({ date: '2026-07-15' })];
    const bodies = [aBody()];
    const summary = summariesOf(MONDAY, { decisions: [aDecision({ due: '2026-11-20' })], meetings, bodies }).get(COORDINATOR);
    expect(lineNamed(summary, 'D1')).toMatchObject({
      when: 'was due 20 November 2026',
      notes: ['Promised to Overview and Scrutiny Committee on 15 July 2026.'],
      why: 'You are named as its owner.',
    });
    expect(summariesOf(MONDAY, { decisions: [aDecision({ state: 'Met' })], meetings, bodies }).size).toBe(0);
  });

  const people = [
    aPerson({ post: 'Improvement Plan Co-ordinator', email: COORDINATOR }),
    aPerson({ row: 3, post: "Director of Children's Services", email: at('dcs') }),
  ];
  const meetings = [aMeeting({ date: '2026-12-16' })];

  it('lists a paper for its contact officer and for the post that reports', () => {
    const summaries = summariesOf(MONDAY, { people, meetings, bodies: [aBody()] });
    expect(outline(summaries.get(COORDINATOR))).toEqual(['paper: M1']);
    expect(lineNamed(summaries.get(COORDINATOR), 'M1')).toMatchObject({
      text: 'Paper to Overview and Scrutiny Committee on 16 December 2026: Progress of the improvement plan',
      when: 'due 8 December 2026',
      notes: ['Agenda and report open to the public: 8 December 2026.'],
      why: 'You are its contact officer.',
    });
    expect(lineNamed(summaries.get(at('dcs')), 'M1').why).toBe('The report is from you.');
  });

  it("works back from the meeting by the plan's own rules", () => {
    const rule = { unit: 'working days', direction: 'before', anchor: 'Meeting' } as const;
    const deadlineRules = [
      aDeadlineRule({ name: 'Final report to the clerk', number: 10, ...rule }),
      aDeadlineRule({ row: 3, name: 'Agenda open to the public', number: 5, ...rule, unit: 'clear working days' }),
    ];
    const line = lineNamed(summariesOf(MONDAY, { people, meetings, deadlineRules }).get(COORDINATOR), 'M1');
    expect(line.when).toBe('due 2 December 2026');
    expect(line.notes).toEqual(['Final report to the clerk: 2 December 2026.', 'Agenda open to the public: 8 December 2026.']);
  });

  it.each([
    ['Executive', 'Executive agenda open to the public: 8 December 2026.'],
    ['Board', 'Agenda open to the public: 8 December 2026.'],
  ] as const)('keeps to the rule of its own body, where that is of kind %s', (kind, note) => {
    const rule = { number: 5, unit: 'clear working days', direction: 'before', anchor: 'Meeting' } as const;
    const deadlineRules = [
      aDeadlineRule({ name: 'Agenda open to the public', ...rule }),
      aDeadlineRule({ row: 3, name: 'Executive agenda open to the public', ...rule }),
    ];
    const bodies = meetings.map(({ body }) => aBody({ ref: body, kind }));
    expect(lineNamed(summariesOf(MONDAY, { people, meetings, deadlineRules, bodies }).get(COORDINATOR), 'M1').notes).toEqual([note]);
  });

  it('does not ask for a paper that is written, held already or far ahead', () => {
    expect(summariesOf(MONDAY, { people, meetings }, { papersWritten: new Set(['M1']) }).size).toBe(0);
    expect(summariesOf(MONDAY, { people, meetings: [aMeeting({ date: '2026-11-20' })] }).size).toBe(0);
    expect(summariesOf(MONDAY, { people, meetings: [aMeeting({ date: '2027-03-16' })] }).size).toBe(0);
  });

  it('asks for a statement that was requested and has not come', () => {
    const clearances = [
      aClearance({ officer: 'Section 151 Officer', requested: '2026-11-10' }),
      aClearance({ row: 3, officer: 'Monitoring Officer', requested: '2026-11-10', received: '2026-11-12' }),
    ];
    const officers = [...people, aPerson({ row: 4, post: 'section 151 officer', email: at('s151') })];
    const summary = summariesOf(MONDAY, { people: officers, meetings, clearances }).get(at('s151'));
    expect(lineNamed(summary, 'M1')).toMatchObject({ why: 'Your statement was asked for on 10 November 2026 and has not come.' });
  });
});

describe('a director sees the plan on one screen', () => {
  const director = aPerson({ post: 'Director', email: at('director'), roles: ['Action lead', ' director '], manager: '' });
  const actions = [
    anActionDue('A1', '2026-11-20', { cause: 'Resource', pathToGreen: 'Two posts by January' }),
    anActionDue('A2', '2026-10-01'),
    anActionDue('A3', '2027-06-30'),
  ];
  const snapshots = [
    aSnapshot({
      asAt: '2026-11-16',
      actions: [aSnapshotAction({ ref: 'A1' }), aSnapshotAction({ ref: 'A2', status: 'red' }), aSnapshotAction({ ref: 'A3' })],
    }),
    aSnapshot({ id: 'S2', asAt: '2026-11-20', actions: [] }),
  ];
  const view = summariesOf(MONDAY, { people: [director], actions }, { snapshots }).get(at('director'))?.planView;

  it("with counts against last week's", () => {
    expect(view?.comparedWith).toBe('Compared with 16 November 2026.');
    expect(view?.counts.map(({ status, now, before }) => [status.label, now, before])).toEqual([
      ['Red', 2, 1],
      ['Green', 1, 2],
    ]);
    expect(view?.headline).toBe('The plan: 0 of 3 complete, 2 red, 1 green; 2 overdue.');
  });

  it('with every red and its age, the new ones first, with cause and path', () => {
    expect(view?.reds.map(({ ref }) => ref)).toEqual(['A1', 'A2']);
    expect(view?.newRedCount).toBe(1);
    expect(view?.reds.map(({ notes }) => notes)).toEqual([
      [
        'New: not red on 16 November 2026. Red for 1 working day, since 21 November 2026.',
        'Cause: resource.',
        'Path to green: Two posts by January',
      ],
      ['Red for 36 working days, since 2 October 2026.', 'No cause is given.', 'No path to green is given.'],
    ]);
  });

  it('with dates set by law and committees', () => {
    const dates = summariesOf(
      MONDAY,
      {
        people: [director],
        actions,
        meetings: [aMeeting({ date: '2026-12-16', reportFrom: '', contactOfficer: '' })],
        bodies: [aBody()],
        inspections: [anInspection({ reportReceived: '2026-09-01', rules: ['Written statement of action'] })],
        deadlineRules: [aDeadlineRule()],
      },
      { snapshots },
    ).get(at('director'))?.planView?.dates;
    expect(dates?.map(({ date, label }) => [date, label])).toEqual([
      ['2026-12-08', "Written statement of action: Inspection of children's services"],
      ['2026-12-16', 'Overview and Scrutiny Committee: Progress of the improvement plan'],
    ]);
  });

  it('says so where there is nothing to compare with, and lists what is red', () => {
    const fresh = summariesOf(MONDAY, { people: [director], actions }).get(at('director'))?.planView;
    expect(fresh).toMatchObject({ comparedWith: 'There are no figures from a week ago yet.', redsHeading: 'Red now' });
    expect(fresh?.reds.map(({ ref }) => ref)).toEqual(['A2', 'A1']);
  });

  it('gets nothing where nothing is red, late or near', () => {
    expect(summariesOf(MONDAY, { people: [director], actions: [anActionDue('A3', '2027-06-30')] }).size).toBe(0);
  });

  it.each([
    ['2026-12-20', 1, 'the day before the last that summaries look to'],
    ['2026-12-21', 1, 'that last day itself, four weeks after the summary day'],
    ['2026-12-22', 0, 'the day after'],
  ])('where nothing but a meeting on %s comes up, %d is told: %s', (date, told) => {
    const meetings = [aMeeting({ date, reportFrom: '', contactOfficer: '' })];
    const summaries = summariesOf(MONDAY, { people: [director], actions: [anActionDue('A3', '2027-06-30')], meetings, bodies: [aBody()] });
    expect(summaries.size).toBe(told);
  });
});

describe('a run that makes up for a missed Monday', () => {
  const plan: Plan = aMailedPlan({
    actions: [
      anActionDue('A1', '2026-11-20'),
      anActionDue('A2', '2026-12-07'),
      anActionDue('A3', '2026-12-08'),
      anActionDue('A4', '2026-12-21'),
      anActionDue('A5', '2026-12-22'),
    ],
  });
  const linesOn = (today: string): string[] => outline(weekOfSummaries(aSummaryInput(today, plan)).summaries[0]);

  it.each(['2026-11-24', '2026-11-25', '2026-11-27'])('has the same lines on %s', (today) => {
    expect(linesOn(today)).toEqual(linesOn(MONDAY));
    expect(linesOn(today)).toEqual(['overdue: A1', 'dueSoon: A2', 'dueLater: A3', 'dueLater: A4']);
  });
});

describe('a line that may hold personal data', () => {
  const hostile = 'Visit the family at SW1A 1AA before the review';
  const week = weekOfSummaries(
    aSummaryInput(
      MONDAY,
      aMailedPlan({
        actions: [anActionDue('A1', '2026-12-01', { action: hostile }), anActionDue('A2', '2026-12-02')],
        people: [aPerson({ post: 'Director', email: at('director'), roles: ['Director'] })],
      }),
    ),
  );

  it('is left out, counted for the reader and named to the administrator by cell', () => {
    const summary = week.summaries.find(({ holder }) => holder.key === HEAD);
    expect(outline(summary)).toEqual(['dueSoon: A2']);
    expect(summary?.linesWithheld).toBe(1);
    expect(week.withheld).toEqual([{ place: { of: 'actions', row: 2, field: 'action' }, kind: 'a postcode' }]);
  });

  it('is repeated nowhere', () => {
    expect(JSON.stringify({ summaries: week.summaries, withheld: week.withheld })).not.toContain('SW1A');
  });
});

describe('somebody who cannot be mailed', () => {
  it.each([
    [
      '',
      'Nobody Known',
      'post nobody known',
      'Action plan, row 2, Lead (post): "Nobody Known" has no e-mail address here or on the People tab. Enter one, ' +
        'and the next summary goes to it.',
    ],
    [
      'Head of Assessment',
      'Head of Assessment',
      'post head of assessment',
      'Action plan, row 2, Lead e-mail: "Head of Assessment" is not an e-mail address: it has no @.',
    ],
    [
      'a@exampleshire.example; b@exampleshire.example',
      'Two',
      'post two',
      'Action plan, row 2, Lead e-mail: "a@exampleshire.example; b@exampleshire.example" holds more than one address.',
    ],
    [
      'lead@elsewhere.example',
      'Partner',
      'lead@elsewhere.example',
      'Action plan, row 2, Lead e-mail: lead@elsewhere.example is not in the allowed e-mail domains, so it is not mailed.',
    ],
  ])('with %j is listed with the reason', (leadEmail, leadPost, key, words) => {
    const summary = summariesOf(MONDAY, { actions: [anActionDue('A1', '2026-12-01', { leadEmail, leadPost })] }).get(key);
    expect(summary?.holder.obstacle === undefined ? '' : problemInWords(summary.holder.obstacle)).toContain(words);
    expect(outline(summary)).toEqual(['dueSoon: A1']);
  });

  it('does not lose the others', () => {
    const summaries = summariesOf(MONDAY, {
      actions: [anActionDue('A1', '2026-12-01', { leadEmail: 'nonsense' }), anActionDue('A2', '2026-12-01')],
    });
    expect([...summaries.values()].map(({ holder }) => holder.obstacle === undefined)).toEqual([false, true]);
  });

  it.each([
    ['2026-11-22', false, 'the pause is over'],
    ['2026-11-23', true, 'the last day of the pause'],
    ['2026-12-31', true, 'paused'],
  ])('while paused until %s is held back: %s', (pausedUntil, isPaused) => {
    const summary = summariesOf(MONDAY, { actions: [anActionDue('A1', '2026-12-01')], people: [aPerson({ pausedUntil })] }).get(HEAD);
    expect(summary?.holder.isPaused).toBe(isPaused);
  });
});

it('does not choke on ten thousand actions', () => {
  const actions = Array.from({ length: 10_000 }, (_, index) =>
    anActionDue(`A${index + 1}`, index % 3 === 0 ? '2026-11-20' : '2027-06-30', {
      leadEmail: at(`lead${index % 40}`),
      workstream: `W${Math.floor(index / 3) % 9}`,
    }),
  );
  const workstreams = Array.from({ length: 9 }, (_, index) =>
    aWorkstream({ ref: `W${index}`, row: index + 2, leadEmail: at(`wl${index}`) }),
  );
  const input = aSummaryInput(MONDAY, aMailedPlan({ actions, workstreams }));
  expect(weekOfSummaries(input).summaries).toHaveLength(49);
});
