import { addDays, day, dayOfWeek } from '../../../src/days/plain-date.ts';
import type { PlainDate } from '../../../src/days/plain-date.ts';
import { keepingOfHistory, keepingOfImports, keepingOfLog, keepingOfMail, keepingOfVersions } from '../../../src/plan/records/keeping.ts';
import type { Keeping, SnapshotRecord } from '../../../src/plan/records/keeping.ts';
import { snapshotRows } from '../../../src/plan/snapshots/snapshot-rows.ts';
import { CHANGE_LOG_TAB, HISTORY_TAB, PAPERS_TAB, RUN_LOG_TAB } from '../../../src/tabs/record-tabs.ts';
import { SENT_MAIL_TAB } from '../../../src/tabs/sent-mail-tab.ts';

const START = day('2026-01-01');
const DAYS = 3653;
/** What a busy council of 500 actions does: lines of the logs a day, people mailed a week, bodies and papers of each a year. */
const BUSY = { runs: 12, changes: 25, people: 80, bodies: 8, papersOfEach: 9 };

interface Kept {
  standing: SnapshotRecord[];
  archived: SnapshotRecord[];
}

const none = (): Kept => ({ standing: [], archived: [] });
const row = (on: PlainDate, more: Partial<SnapshotRecord> = {}): SnapshotRecord => ({
  index: 0,
  on,
  id: '',
  isWeekly: false,
  body: '',
  ...more,
});

/** Goes through a tab as the first run of a month does. */
function tidied(kept: Kept, keeping: (rows: SnapshotRecord[]) => Keeping): void {
  const rows = kept.standing.map((each, index) => ({ ...each, index }));
  const leaving = new Set(keeping(rows).map(({ index }) => index));
  kept.archived.push(...rows.filter(({ index }) => leaving.has(index)));
  kept.standing = rows.filter(({ index }) => !leaving.has(index));
}

describe('ten years of a plan of 500 actions', () => {
  const tabs = { runs: none(), changes: none(), mail: none(), history: none() };
  const named = new Set<string>();
  let mondays = 0;
  const most = { runs: 0, changes: 0, mail: 0, history: 0 };
  const later = { ...most };

  beforeAll(() => {
    for (let count = 0; count < DAYS; count += 1) {
      const today = addDays(START, count);
      for (let each = 0; each < BUSY.runs; each += 1) tabs.runs.standing.push(row(today));
      for (let each = 0; each < BUSY.changes; each += 1) tabs.changes.standing.push(row(today));
      if (dayOfWeek(today) === 1) {
        mondays += 1;
        tabs.history.standing.push(row(today, { id: `S${today}-1000`, isWeekly: true }));
        for (let each = 0; each < BUSY.people; each += 1) tabs.mail.standing.push(row(today));
      }
      for (let body = 0; body < BUSY.bodies; body += 1) {
        if ((count + body * 5) % Math.floor(365 / BUSY.papersOfEach) !== 0) continue;
        tabs.history.standing.push(row(today, { id: `S${today}-${body}`, body: `B${body}` }));
        named.add(`S${today}-${body}`);
      }
      if (today.endsWith('-01')) {
        tidied(tabs.runs, (rows) => keepingOfLog(rows, today));
        tidied(tabs.changes, (rows) => keepingOfLog(rows, today));
        tidied(tabs.mail, (rows) =>
          keepingOfMail(
            rows.map((each) => ({ ...each, isOpen: false })),
            today,
          ),
        );
        tidied(tabs.history, (rows) => keepingOfHistory(rows, today));
      }
      const sofar = count < 1000 ? most : later;
      for (const name of ['runs', 'changes', 'mail', 'history'] as const) sofar[name] = Math.max(sofar[name], tabs[name].standing.length);
    }
  });

  it('reads no longer tab in the last seven years than in the first three', () => {
    for (const name of ['runs', 'changes', 'mail'] as const) expect(later[name]).toBeLessThanOrEqual(most[name]);
    // The last paper of each body stays for good, and so may a weekly snapshot before it.
    expect(later.history).toBeLessThanOrEqual(most.history + BUSY.bodies);
    expect(later.history).toBeLessThanOrEqual(60 + 2.3 * BUSY.bodies * BUSY.papersOfEach);
  });

  it('holds a third of the ten million cells that Google allows, empty ones and all', () => {
    const width = { runs: RUN_LOG_TAB, changes: CHANGE_LOG_TAB, mail: SENT_MAIL_TAB, history: HISTORY_TAB };
    const blank = 40 * 1000 * 26;
    const cells = (['runs', 'changes', 'mail', 'history'] as const).reduce(
      (sum, name) => sum + (tabs[name].standing.length + tabs[name].archived.length) * width[name].columns.length,
      blank + named.size * PAPERS_TAB.columns.length + 500 * 60,
    );
    expect(cells).toBeLessThan(10_000_000 / 3);
  });

  it('loses no snapshot', () => {
    const { standing, archived } = tabs.history;
    const kept = [...standing, ...archived].map(({ id }) => id);
    expect(kept).toHaveLength(named.size + mondays);
    expect(new Set(kept).size).toBe(kept.length);
    expect([...named].filter((id) => !kept.includes(id))).toEqual([]);
  });

  it('packs a snapshot of 500 actions into one cell', () => {
    const actions = Array.from({ length: 500 }, (_, index) => ({
      ref: `A${index + 1}`,
      status: 'not-yet-due' as const,
      deadline: addDays(START, index),
      percent: index % 100,
      isPublic: index % 2 === 0,
    }));
    const rows = snapshotRows({ id: 'S', asAt: START, reason: 'weekly', body: '', meeting: '', actions, risks: [], measures: [] });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.data.length).toBeLessThan(15_000);
  });
});

describe('what stays of the ledger of summaries', () => {
  it('is every message that is still to be sent, however old', () => {
    const rows = [
      { index: 0, on: day('2025-01-06'), isOpen: true },
      { index: 1, on: day('2025-01-06'), isOpen: false },
    ];
    expect(keepingOfMail(rows, day('2026-01-01'))).toEqual([{ index: 1, year: '2025' }]);
  });
});

describe('what became of versions', () => {
  const line = (index: number, on: string, newVersion: string, isOfAction: boolean) => ({ index, on: day(on), newVersion, isOfAction });
  const rows = [
    line(0, '2013-09-01', 'Plan 2013', false),
    line(1, '2013-09-01', 'Plan 2013', true),
    line(2, '2016-07-20', 'Plan 2016', false),
    line(3, '2016-07-20', 'Plan 2016', true),
  ];

  it('stays with papers three years later, counts of actions and all', () => {
    expect(keepingOfVersions(rows, day('2016-08-15'))).toEqual([]);
  });

  it('keeps recommendations for good, and actions of the version in force; older actions go to the tab of their year', () => {
    expect(keepingOfVersions(rows, day('2025-01-01'))).toEqual([{ index: 1, year: '2013' }]);
  });
});

describe('what imports brought', () => {
  const part = (index: number, on: string, id: string, source: string) => ({ index, on: day(on), id, source });
  const rows = [
    part(0, '2025-07-01', 'I1', 'July plan'),
    part(1, '2025-07-01', 'I1', 'July plan'),
    part(2, '2025-10-01', 'I2', 'July plan'),
    part(3, '2025-11-20', 'I3', 'Risks'),
  ];

  it('stays for the last import of each source, however old, and for a quarter else; then goes to the tab of its year', () => {
    expect(keepingOfImports(rows, day('2025-10-15'))).toEqual([]);
    const later = keepingOfImports(rows, day('2026-12-01'));
    expect(later).toEqual([
      { index: 0, year: '2025' },
      { index: 1, year: '2025' },
    ]);
  });
});
