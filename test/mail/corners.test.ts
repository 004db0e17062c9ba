import { day } from '../../src/days/plain-date.ts';
import { Holders, pausedWords } from '../../src/mail/holders.ts';
import { interrupted, Journal, journalLeft, notTakenOver, readJournal, settled } from '../../src/mail/ledger/journal.ts';
import type { JournalEntry } from '../../src/mail/ledger/journal.ts';
import { decide, ledgerKey, rowFromKey } from '../../src/mail/ledger/ledger.ts';
import type { LedgerRow, Planned } from '../../src/mail/ledger/ledger.ts';
import { summaryMessage, testAddress } from '../../src/mail/messages.ts';
import { weekOfSummaries } from '../../src/mail/summaries.ts';
import type { Summary } from '../../src/mail/summary.ts';
import { lineCount, shortenedTo } from '../../src/mail/summary.ts';
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
import { expectGolden, inLines } from '../support/golden.ts';
import { aMailedPlan, aSummaryInput } from './summary-input.ts';
import type { PlanChanges } from './summary-input.ts';

const MONDAY = '2026-11-23';
const at = (name: string): string => `${name}@exampleshire.example`;
const HIDDEN = 'see SW1A 1AA';
const BEFORE = { unit: 'working days', direction: 'before', anchor: 'Meeting' } as const;
const director = aPerson({ row: 9, post: 'Director', email: at('director'), roles: ['Director'], manager: '' });
const many = (count: number, changes: Parameters<typeof anAction>[0]) =>
  Array.from({ length: count }, (_, index) => anAction({ ref: `A${index + 1}`, row: index + 2, start: '2026-01-05', ...changes }));

function week(changes: PlanChanges, more: Parameters<typeof aSummaryInput>[2] = {}) {
  const plan = aMailedPlan(changes);
  const found = weekOfSummaries(aSummaryInput(MONDAY, plan, more));
  const messages = found.summaries.map((summary) => summaryMessage(summary, plan, { testAddress: undefined, planLink: '' }));
  return { ...found, messages };
}
const summaryTo = (key: string, { summaries }: ReturnType<typeof week>): Summary =>
  summaries.find(({ holder }) => holder.key === key) as Summary;

describe('no cell that an e-mail quotes is quoted where it may identify a child', () => {
  it('in whatever column it stands: each is left out, and named to the administrator', () => {
    const { summaries, withheld, messages } = week({
      actions: [
        anAction({ ref: HIDDEN, row: 2, deadline: '2026-12-01' }),
        anAction({ ref: 'A2', row: 3, action: HIDDEN, deadline: '2026-11-20', pathToGreen: HIDDEN }),
        anAction({ ref: 'A3', row: 4, leadPost: HIDDEN, leadEmail: at('x'), workstream: 'W1', deadline: '2026-12-01' }),
        anAction({ ref: 'A4', row: 5, workstream: HIDDEN, deadline: '2026-12-01' }),
        anAction({ ref: 'A5', row: 6, workstream: 'W3', leadEmail: at('w3'), deadline: '2026-12-01' }),
      ],
      workstreams: [
        aWorkstream({ leadEmail: at('w1') }),
        aWorkstream({ row: 3, ref: 'W2', name: HIDDEN, leadEmail: at('w2') }),
        aWorkstream({ row: 4, ref: HIDDEN, leadEmail: at('w3') }),
      ],
      decisions: [aDecision({ ref: HIDDEN }), aDecision({ row: 3, text: HIDDEN }), aDecision({ row: 4, meeting: 'M1' })],
      bodies: [aBody({ name: HIDDEN })],
      meetings: [
        aMeeting({ date: '2026-12-08', contactOfficer: at('clerk') }),
        aMeeting({ row: 3, ref: HIDDEN, body: '', date: '2026-12-08', contactOfficer: at('clerk') }),
        aMeeting({ row: 4, ref: 'M3', body: HIDDEN, date: '2026-12-08', contactOfficer: at('clerk') }),
        aMeeting({ row: 5, ref: 'M4', body: '', title: HIDDEN, date: '2026-12-08', contactOfficer: at('clerk') }),
        aMeeting({ row: 6, ref: 'M5', body: '', title: '', date: '2026-12-08', contactOfficer: at('clerk') }),
      ],
      deadlineRules: [
        aDeadlineRule({ ...BEFORE, name: `Final report, ${HIDDEN}`, number: 8 }),
        aDeadlineRule({ row: 3, name: 'Statement' }),
      ],
      inspections: [anInspection({ name: HIDDEN, reportReceived: '2026-09-01', rules: ['Statement'] })],
      people: [director],
    });
    expect(JSON.stringify(messages.map(({ compose }) => compose()))).not.toContain('SW1A');
    const left = summaries.map(({ holder, linesWithheld, sections, planView }) => ({
      to: holder.key,
      linesWithheld,
      shown: sections.flatMap(({ key, lines }) => lines.map(({ ref }) => `${key} ${ref}`)),
      noReds: planView?.noReds,
    }));
    expectGolden('test/mail/corner-withheld.txt', inLines({ withheld, left }));
  });
});

describe('a week of odd rows', () => {
  const people = [director, aPerson({ post: 'Clerk', email: at('clerk'), manager: '' }), aPerson({ row: 3, post: 'Chair', email: '' })];
  const odd: PlanChanges = {
    people,
    actions: [
      ...many(27, { deadline: '2026-11-20', leadPost: 'Clerk', leadEmail: '', cause: 'Resource', pathToGreen: 'Two posts' }),
      anAction({ ref: '', row: 40, leadPost: '', leadEmail: at('one'), deadline: '2026-12-21', workstream: 'W1', lastUpdated: MONDAY }),
      anAction({ ref: 'A41', row: 41, leadPost: 'Nobody', leadEmail: '', workstream: 'W2', deadline: '2026-11-23', percent: 100 }),
      anAction({ ref: 'A42', row: 42, leadEmail: at('one'), progress: 'Done', evidence: 'x', deadline: '2026-11-01', workstream: '' }),
      anAction({
        ref: 'A43',
        row: 43,
        leadEmail: at('one'),
        deadline: { kind: 'event', awaiting: 'a visit', words: 'a visit' },
        lastUpdated: undefined,
      }),
      anAction({ ref: 'A44', row: 44, leadEmail: at('one'), workstream: '', deadline: '2027-05-05', confidence: 'Off track' }),
      anAction({
        ref: 'A45',
        row: 45,
        leadEmail: at('one'),
        progress: 'Paused',
        deadline: '2026-11-01',
        override: { status: 'green', reason: 'r', by: 'b', until: day('2026-12-31') },
      }),
    ],
    workstreams: [
      aWorkstream({ ref: 'W1', name: '', leadPost: 'Clerk', leadEmail: '' }),
      aWorkstream({ row: 3, ref: 'W2', leadPost: 'Chair', leadEmail: '' }),
      aWorkstream({ row: 4, ref: '', name: 'No ref', leadEmail: at('director') }),
      aWorkstream({ row: 5, ref: 'W4', leadPost: '', leadEmail: '' }),
    ],
    decisions: [
      aDecision({ meeting: '', ownerEmail: '', ownerPost: 'Chair', due: '2026-11-23' }),
      aDecision({ row: 3, ref: 'D2', meeting: 'M2', kind: undefined, ownerEmail: at('one') }),
      aDecision({ row: 4, ref: 'D3', meeting: 'M3', kind: 'Action requested', ownerEmail: at('one') }),
      aDecision({ row: 5, ref: 'D4', ownerEmail: '', ownerPost: '' }),
    ],
    bodies: [aBody(), aBody({ row: 3, ref: '', name: 'No ref' })],
    meetings: [
      aMeeting({ date: MONDAY, contactOfficer: 'Clerk', reportFrom: 'Director' }),
      aMeeting({ row: 3, ref: 'M2', body: '', date: '2026-12-03', title: '', contactOfficer: 'Clerk', reportFrom: 'clerk' }),
      aMeeting({ row: 4, ref: 'M3', body: 'Cabinet', date: undefined, contactOfficer: 'Clerk' }),
      aMeeting({ row: 5, ref: 'M4', body: 'Cabinet', date: '2026-11-22', contactOfficer: 'Clerk' }),
      aMeeting({ row: 6, ref: 'M5', date: '2026-12-31', contactOfficer: '', reportFrom: 'Director' }),
      aMeeting({ row: 7, ref: 'M6', date: '2027-01-01', contactOfficer: 'Clerk', reportFrom: '' }),
    ],
    clearances: [
      aClearance({ meeting: 'M2', officer: 'Chair', requested: '2026-11-02' }),
      aClearance({ row: 3, meeting: 'M2', officer: '', requested: '2026-11-02' }),
      aClearance({ row: 4, meeting: 'M5', officer: 'Chair', requested: '2026-11-02' }),
      aClearance({ row: 5, meeting: 'M6', officer: 'Chair', requested: '2026-11-02' }),
    ],
    deadlineRules: [
      aDeadlineRule({ ...BEFORE, name: 'Agenda open to the public', number: 5 }),
      aDeadlineRule({ ...BEFORE, row: 3, name: 'Final report to the clerk', number: 8 }),
      aDeadlineRule({ ...BEFORE, row: 4, name: 'Clearance by officers', number: 8 }),
      aDeadlineRule({ ...BEFORE, row: 5, name: 'Final report to the clerk', direction: 'after', number: 1 }),
      aDeadlineRule({ ...BEFORE, row: 6, name: 'Something else', number: 12 }),
      aDeadlineRule({ row: 7, name: 'Statement' }),
      aDeadlineRule({ row: 8, name: 'Not followed', number: 71 }),
    ],
    inspections: [
      anInspection({ reportReceived: '2026-09-01', rules: ['STATEMENT'], statedDeadline: '2026-12-08' }),
      anInspection({ row: 3, name: 'Second', reportReceived: undefined, rules: ['Statement'], statedDeadline: MONDAY }),
    ],
  };
  const reds = { asAt: '2026-11-17', actions: many(45, {}).map(({ ref }) => aSnapshotAction({ ref, status: 'red' })) } as const;

  it('says this, to these, from these cells', () => {
    const { summaries, messages } = week(odd, { snapshots: [aSnapshot({ ...reds, reason: 'paper for B1' })] });
    const brief = (lines: Summary['sections'][number]['lines']) =>
      lines.slice(-3).map(({ status, places, ...line }) => ({
        ...line,
        status: status?.label,
        places: places.map(({ of, row, field }) => `${of} ${row} ${field ?? ''}`).join(', '),
      }));
    const shown = summaries.map(({ sections, planView, ...summary }, index) => ({
      ...summary,
      subject: messages[index]?.compose().subject,
      urgency: messages[index]?.urgency,
      sections: sections.map(({ lines, ...section }) => ({ ...section, lines: brief(lines) })),
      planView: planView === undefined ? undefined : { ...planView, counts: planView.counts.length, reds: brief(planView.reds) },
    }));
    expectGolden('test/mail/corner-week.txt', inLines(shown));
  });

  it('tells a director the reds that are not new, and compares with the last weekly snapshot of six days ago or more', () => {
    const snapshots = [
      aSnapshot({ ...reds, asAt: day('2026-11-16') }),
      aSnapshot({ ...reds, id: 'S2', asAt: day('2026-11-17'), actions: [] }),
      aSnapshot({ ...reds, id: 'S3', asAt: day('2026-11-17'), reason: 'paper for B1', actions: [] }),
      aSnapshot({ ...reds, id: 'S4', asAt: day('2026-11-18'), actions: [] }),
    ];
    const plan = { people: [director], actions: many(2, { deadline: '2026-11-20' }) };
    const view = (given: typeof snapshots) => {
      const found = week(plan, { snapshots: given });
      const message = found.messages.find(({ address }) => address === at('director'));
      return [message?.compose().subject, summaryTo(at('director'), found).planView?.comparedWith];
    };
    expect(view(snapshots.slice(0, 1))).toEqual([
      '2 red actions in the plan, none of them new — Improvement plan',
      'Compared with 16 November 2026.',
    ]);
    expect(view(snapshots)).toEqual(['2 new red actions in the plan — Improvement plan', 'Compared with 17 November 2026.']);
    expect(view(snapshots.slice(2))[1]).toBe('Compared with 17 November 2026.');
    expect(view(snapshots.slice(3))[1]).toBe('There are no figures from a week ago yet.');
  });

  it('shows 25 lines of a section and counts the rest, and fewer where the message would be too large', () => {
    const found = week({ actions: many(30, { action: 'é'.repeat(240), deadline: '2026-11-20', leadPost: 'x'.repeat(70) }) });
    const summary = summaryTo('head.assessment@exampleshire.example', found);
    expect(summary.sections.map(({ lines, more }) => [lines.length, more])).toEqual([[25, 5]]);
    const shorter = shortenedTo(summary, 12);
    expect(shorter.sections.map(({ lines, more }) => [lines.length, more])).toEqual([[12, 18]]);
    expect([lineCount(summary), lineCount(shorter)]).toEqual([30, 30]);
    const [message] = found.messages;
    expect(message?.compose().text).toContain('Overdue (30)');
    expect(message?.compose().html).toContain('and 5 more: open the plan to see them all.');
    const large = week({
      actions: many(30, { ref: '', action: '&'.repeat(240), deadline: '2026-11-20', leadEmail: at('x') }),
      workstreams: [],
    });
    expect((large.messages[0]?.compose().html.match(/and \d+ more: open/g) ?? [])[0]).toBe('and 5 more: open');
  });
});

describe('the holders of posts', () => {
  const place = { of: 'actions', row: 2, field: 'leadEmail' } as const;
  const people = [
    aPerson({ row: 2, post: ' Head ', email: at('head'), roles: ['Director'], pausedUntil: '2026-11-30' }),
    aPerson({ row: 3, post: 'head', email: at('second') }),
    aPerson({ row: 4, post: 'Deputy', email: `${at('HEAD')} `, roles: [], pausedUntil: '2026-12-31', name: 'The Deputy' }),
    aPerson({ row: 5, post: '', email: at('nobody'), roles: ['Clerk'] }),
    aPerson({ row: 6, post: 'Broken', email: 'a  b@', roles: ['director'] }),
    aPerson({ row: 7, post: 'Silent', email: ' ', roles: ['Director'] }),
    aPerson({ row: 8, post: '', email: '', roles: ['Clerk'] }),
  ];
  const holders = () => new Holders(aMailedPlan({ people }), day(MONDAY));

  it.each([
    ['the first row of a post', { post: 'HEAD', email: ' ' }],
    ['an address, with every post that has it', { post: 'Lead', email: at('head') }],
    ['a post with an address that cannot be used', { post: 'Broken', email: '' }],
    ['a post without an address', { post: 'silent', email: '' }],
    ['a bad address beside a director’s post', { post: 'Silent', email: 'x  y' }],
    ['a bad address without a post', { post: ' ', email: 'x' }],
    ['a post that nobody has', { post: ' New post ', email: '' }],
    ['nothing', { post: ' ', email: ' ' }],
  ])('are found by %s', (name, hat) => {
    const found = holders().of({ ...hat, place });
    expectGolden(`test/mail/corner-holders/${name.replaceAll(/[^a-z]+/g, '-')}.txt`, inLines(found ?? 'nobody'));
  });

  it('are each given once for a role, and named by post, name or address', () => {
    const all = holders();
    const of = (words: string) => all.named(words, place)?.key;
    expect(all.withRole('director').map(({ key }) => key)).toEqual([at('head'), 'post broken', 'post silent']);
    expect(all.withRole('Clerk').map(({ key, obstacle }) => [key, obstacle?.words])).toEqual([
      [at('nobody'), undefined],
      ['People, row 8, E-mail', 'this row has no e-mail address here or on the People tab. Enter one, and the next summary goes to it.'],
    ]);
    expect([of('the deputy'), of(at('Nobody')), of(''), all.personOf(' ')]).toEqual([at('head'), at('nobody'), undefined, undefined]);
  });

  it.each([
    [at('head'), MONDAY, 'Paused up to and including 31 December 2026.'],
    [at('head'), '2026-12-31', 'Paused up to and including 31 December 2026.'],
    [at('head'), '2027-01-01', ''],
    [at('second'), MONDAY, ''],
  ])('with the address %s are on %s: "%s"', (address, today, words) => {
    expect(pausedWords(aMailedPlan({ people }), address, day(today))).toBe(words);
  });
});

describe('the test address', () => {
  it.each([
    ['', { address: undefined }],
    [' ', { address: undefined }],
    [at('Tester'), { address: at('tester') }],
    [
      'tester',
      {
        address: undefined,
        fault:
          'Settings, Test address: "tester" is not an e-mail address: it has no @. Enter an address such as ' +
          '"head.assessment@exampleshire.example". Nothing was sent.',
      },
    ],
    [
      't@elsewhere.example',
      { address: undefined, fault: 'Settings, Test address: t@elsewhere.example is not in the allowed e-mail domains. Nothing was sent.' },
    ],
  ])('%j gives %j', (setting, wanted) => {
    expect(testAddress(setting, 'exampleshire.example')).toEqual(wanted);
  });
});

describe('the ledger and its journal', () => {
  const AT = { date: day(MONDAY), time: '07:00' };
  const LATER = { date: day(MONDAY), time: '07:01' };
  const key = (name: string): string => ledgerKey(name, '2026-W48', 'summary');
  const entry = (name: string, outcome: JournalEntry['outcome'], changes: Partial<JournalEntry> = {}): JournalEntry => ({
    key: key(name),
    outcome,
    at: AT,
    why: '',
    ...changes,
  });
  const row = (name: string, changes: Partial<LedgerRow> = {}): LedgerRow => ({ ...rowFromKey(key(name)), ...changes });

  it('knows a message by its key alone', () => {
    expect(rowFromKey('a/b | 2026-W48 | summary (test)')).toEqual({
      ...row('a/b'),
      key: 'a/b | 2026-W48 | summary (test)',
      kind: 'summary (test)',
    });
    expect(rowFromKey('')).toMatchObject({ address: '', week: '', kind: '', state: 'planned', subject: '', post: '', why: '', lines: 0 });
    expect(key('a|b')).toBe('a/b | 2026-W48 | summary');
  });

  it('sends in the order of urgency, then of keys, however many parts there are', () => {
    const planned = (name: string, ...urgency: number[]): Planned => ({
      key: name,
      week: '',
      kind: '',
      post: '',
      address: '',
      lines: 0,
      urgency,
    });
    const sent = (...messages: Planned[]): string =>
      decide(messages, new Map(), 9)
        .send.map(({ key: each }) => each)
        .join('');
    expect(sent(planned('b', 1), planned('a', 1), planned('d', 1, 1), planned('c', 1, -1), planned('e', 0, 9))).toBe('ecabd');
  });

  it('is taken over once: what is final stays, what was cut off may have gone', () => {
    const rows = [
      row('a', { state: 'sent' }),
      row('b', { state: 'sending', plannedAt: LATER }),
      row('c', { state: 'planned', sendingAt: AT }),
      row('d', { state: 'carried over' }),
    ];
    const entries = [
      entry('a', 'sent'),
      entry('b', 'sent', { at: LATER }),
      entry('c', 'sent'),
      entry('d', 'sending'),
      entry('e', 'failed', { why: 'refused' }),
      entry('f', 'sending'),
    ];
    expect(notTakenOver(rows, entries).map((each) => each.key)).toEqual(['a', 'b', 'd', 'e', 'f'].map(key));
    expect(
      notTakenOver(rows, [entry('c', 'sent', { at: { ...AT, date: day('2026-11-24') } }), entry('c', 'sent', { at: LATER })]),
    ).toHaveLength(2);
    expectGolden('test/mail/corner-ledger.txt', inLines([settled(rows, entries), settled(rows, interrupted(entries)).changed]));
  });

  it('is kept in properties that hold it, in their order, and is read again', () => {
    const journal = new Journal([entry('left', 'may not have been sent', { why: 'x'.repeat(150) })]);
    const set: Record<string, string> = {};
    for (let index = 0; index < 150; index += 1) {
      Object.assign(set, journal.sending(key(`person${index}`), AT));
      if (index % 3 === 0) journal.takenBack();
      else journal.finished(index % 3 === 1 ? 'sent' : 'failed', 'y'.repeat(200));
    }
    Object.assign(set, journal.properties());
    expect(Object.keys(set)).toEqual(['mailJournal.1', 'mailJournal.2', 'mailJournal.3', 'mailJournal.4']);
    for (const value of Object.values(set)) expect(value.length).toBeLessThanOrEqual(7000);
    const back = Object.fromEntries(Object.entries(set).reverse());
    expect(readJournal({ ...back, other: 'x', 'mailJournal.9': '' })).toEqual(journal.entries());
    expect(
      journal
        .entries()
        .map(({ why }) => why.length)
        .slice(0, 3),
    ).toEqual([150, 160, 160]);
    expect(journal.entries().filter(({ outcome }) => outcome === 'sent')).toHaveLength(50);
    const known = journal.entries().map(({ key: each, at: sendingAt }) => ({ ...rowFromKey(each), sendingAt }));
    expect(journalLeft([], set)).toEqual({});
    expect(journalLeft(known, set)).toEqual({ 'mailJournal.1': '[]', 'mailJournal.2': '', 'mailJournal.3': '', 'mailJournal.4': '' });
    expect(readJournal(journalLeft(known.slice(1), set)).map((each) => each.key)).toEqual([key('left')]);
    expect(journalLeft(known, { ...set, 'mailJournal.5': 'broken' })).toEqual({});
  });

  it.each(['broken', '[["k","sent","no day","07:00",""]]', '{}'])('that cannot be read lets nothing be sent: %s', (value) => {
    expect(() => readJournal({ 'mailJournal.1': value })).toThrow(
      'The record of an interrupted run of the summaries cannot be read, so nothing is sent. Look at the Sent mail ' +
        'tab, then delete the document properties whose names begin with "mailJournal".',
    );
  });
});
