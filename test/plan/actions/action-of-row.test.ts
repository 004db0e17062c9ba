import { day } from '../../../src/days/plain-date.ts';
import type { DeadlineReading } from '../../../src/days/deadlines/deadline-reading.ts';
import { actionOfRow } from '../../../src/plan/actions/action-of-row.ts';
import type { ActionRow } from '../../../src/plan/model.ts';
import type { Problem } from '../../../src/plan/problem.ts';
import { DEFAULT_STATUS_KEY } from '../../../src/plan/status/status-key.ts';
import { aDeadline, anAction } from '../../support/builders.ts';
import { told } from '../../support/told.ts';

const aRow = (changes: Partial<ActionRow> = {}): ActionRow => {
  const { isPublic: _isPublic, exemptParagraph: _paragraph, override: _override, ...cells } = anAction({ row: 9 });
  const override = { overrideStatus: '', overrideReason: '', overrideBy: '', overrideUntil: undefined };
  return { ...cells, ...override, isPublic: { isPublic: true, paragraph: undefined }, ...changes };
};

/** What is made of a row, what is reported of it, and how often the status key was asked for. */
function read(changes: Partial<ActionRow>) {
  const problems: Problem[] = [];
  let asked = 0;
  const key = () => {
    asked += 1;
    return DEFAULT_STATUS_KEY;
  };
  const action = actionOfRow(aRow(changes), key, problems);
  return { action, problems: problems.map(told), asked };
}

describe('an action', () => {
  it('is its row, with what several cells say together; the key is not asked for without an override', () => {
    const { action, problems, asked } = read({ action: 'Hire', start: day('2026-01-05') });
    expect(action).toMatchObject({ row: 9, ref: 'A1', action: 'Hire', start: '2026-01-05', isPublic: true });
    expect([action.exemptParagraph, action.override]).toEqual([undefined, undefined]);
    expect([problems, asked]).toEqual([[], 0]);
  });

  it.each<readonly [string, string, DeadlineReading, readonly string[]]>([
    ['the day before its deadline', '2026-09-29', aDeadline('2026-09-30'), []],
    ['on its deadline', '2026-09-30', aDeadline('2026-09-30'), []],
    [
      'the day after',
      '2026-10-01',
      aDeadline('2026-09-30'),
      ['actions 9 start start-after-deadline: the start, 1 October 2026, is after the deadline, 30 September 2026. Correct one of them.'],
    ],
    ['without a deadline', '2026-10-01', aDeadline(''), []],
    ['before an event', '2026-10-01', { kind: 'event', awaiting: 'a visit', words: 'a visit' }, []],
  ])('may begin %s, or is asked about', (_when, start, deadline, wanted) => {
    expect(read({ start: day(start), deadline }).problems).toEqual(wanted);
  });

  it('without a start is not asked about', () => {
    expect(read({ start: undefined }).problems).toEqual([]);
  });

  it.each<readonly [ActionRow['isPublic'], readonly string[]]>([
    [{ isPublic: true, paragraph: undefined }, []],
    [{ isPublic: false, paragraph: 2 }, []],
    [
      { isPublic: false, paragraph: undefined },
      [
        'actions 9 isPublic exempt-paragraph-missing: the row is exempt but names no Schedule 12A paragraph. Enter ' +
          'for example "No, paragraph 2".',
      ],
    ],
  ])('is public or exempt: %j', (isPublic, wanted) => {
    const { action, problems } = read({ isPublic });
    expect(problems).toEqual(wanted);
    expect([action.isPublic, action.exemptParagraph]).toEqual([isPublic.isPublic, isPublic.paragraph]);
  });

  const INCOMPLETE = 'A status better than the computed one counts only with a reason, a name and a last day.';
  it.each<readonly [string, string, string, string, string | undefined]>([
    ['whole', 'Because', 'Director', '2026-12-31', undefined],
    ['without a reason', '', 'Director', '2026-12-31', 'no reason'],
    ['without a name', 'Because', '', '2026-12-31', 'no name'],
    ['without a last day', 'Because', 'Director', '', 'no last day'],
    ['with nothing beside it', '', '', '', 'no reason, no name and no last day'],
  ])('may be overridden, %s', (_what, reason, by, until, missing) => {
    const overrideUntil = until === '' ? undefined : day(until);
    const { action, problems, asked } = read({ overrideStatus: ' AMBER', overrideReason: reason, overrideBy: by, overrideUntil });
    expect(action.override).toEqual({ status: 'amber', reason, by, until: overrideUntil });
    expect(problems).toEqual(
      missing === undefined ? [] : [`actions 9 overrideStatus override-incomplete: the override has ${missing}. ${INCOMPLETE}`],
    );
    expect(asked).toBe(1);
  });

  it('is not overridden by a word that is no status', () => {
    const { action, problems } = read({ overrideStatus: 'Mauve', overrideReason: '' });
    expect(action.override).toBeUndefined();
    const labels = DEFAULT_STATUS_KEY.map(({ label }) => label);
    expect(problems).toEqual([
      `actions 9 overrideStatus override-unknown: "Mauve" is not a status. Choose ${labels.slice(0, -1).join(', ')} ` +
        `or ${labels.at(-1) ?? ''}.`,
    ]);
    expect(read({ overrideStatus: 'x'.repeat(70) }).problems[0]).toContain(`"${'x'.repeat(59)}…" is not`);
  });
});
