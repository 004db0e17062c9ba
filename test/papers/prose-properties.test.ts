import fc from 'fast-check';
import { addDays, day } from '../../src/days/plain-date.ts';
import { CAUSES } from '../../src/tabs/sets.ts';
import { numberOfWords } from '../../src/words/number-words.ts';
import { datesIn } from '../../src/papers/checks/dates-in-text.ts';
import { sentencesOf } from '../../src/papers/checks/prose.ts';
import type { Paper, PaperParagraph } from '../../src/papers/paper.ts';
import { paperFromPlan } from '../../src/papers/paper-from-plan.ts';
import type { Action, Snapshot, StatusCode } from '../../src/plan/model.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import { anAction, anInspection } from '../support/builders.ts';
import { aPaperInput, aPaperPlan, snapshotOf } from './paper-plan.ts';

const FIRST = day('2026-01-01');
const someDay = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(FIRST, days));

const someActions = fc
  .array(
    fc.record({
      deadline: someDay(0, 500),
      progress: fc.constantFrom('Not started' as const, 'In progress' as const, 'Done' as const, 'Paused' as const, 'Closed' as const),
      percent: fc.integer({ min: 0, max: 100 }),
      cause: fc.option(fc.constantFrom(...CAUSES), { nil: undefined }),
      pathToGreen: fc.constantFrom('', 'The lead agrees extra hours', 'Agency cover from Monday'),
      leadPost: fc.constantFrom('', 'Head of Service', 'Team Manager'),
      isPublic: fc.boolean(),
      equality: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map((row, index) =>
      anAction({
        ...row,
        ref: `A${index + 1}`,
        row: index + 2,
        action: 'Improve the service',
        recommendations: ['R1'],
        exemptParagraph: row.isPublic ? undefined : 3,
      }),
    ),
  );

/** A plan, its position on a day and on one before it, and the scrutiny paper of that day. */
const somePaper = fc
  .record({ actions: someActions, asAt: someDay(110, 195), before: someDay(1, 99), published: someDay(0, 300) })
  .map(({ actions, asAt, before, published }) => {
    const plan = aPaperPlan(0, {
      actions,
      inspections: [anInspection({ reportPublished: published, fieldworkStart: addDays(published, -60) })],
    });
    const earlier = [snapshotOf(plan, statusesOf(plan, { today: before, calendar: workingCalendar() }), before, 'B1', 'M1')];
    const input = aPaperInput(plan, { meeting: 'M2', format: 'A', asAt, earlier });
    return { paper: paperFromPlan(input).paper, snapshot: input.snapshot, actions, asAt };
  });

const ownOf = ({ sections, implications }: Paper): readonly PaperParagraph[] =>
  [...implications, ...sections].flatMap(({ paragraphs }) => paragraphs).filter(({ byProduct }) => byProduct);
const textOf = (paper: Paper, key: string): string => ownOf(paper).find(({ id }) => id === key)?.text ?? '';
const countOf = ({ actions }: Snapshot, code: StatusCode): number => actions.filter(({ status }) => status === code).length;

/** Verbs of what has happened; a list's "3 re-dated" and "was to start" tell of no event. */
const PAST = /\b(?:was|were|had|took place|began|published on|received on|met on|ended on)\b(?! to\b)/i;

describe('what the product writes, whatever the plan', () => {
  it('tells no day after the paper’s own in a sentence of the past', () => {
    fc.assert(
      fc.property(somePaper, ({ paper, asAt }) => {
        for (const { text, bullets } of ownOf(paper))
          for (const sentence of [text, ...bullets].flatMap(sentencesOf).filter((each) => PAST.test(each)))
            for (const { year, month, day: dayOfMonth = 1 } of datesIn(sentence))
              if (new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10) > asAt)
                throw new Error(`As at ${asAt}: ${sentence}`);
      }),
      { numRuns: 150 },
    );
  });

  it('counts progress as the snapshot does', () => {
    fc.assert(
      fc.property(somePaper, ({ paper, snapshot }) => {
        const text = textOf(paper, 'progress');
        if (snapshot.actions.length === 0) return expect(text).toContain('holds no actions');
        const total = snapshot.actions.length - countOf(snapshot, 'closed');
        const complete = countOf(snapshot, 'verified') + countOf(snapshot, 'awaiting-sign-off');
        const one = /, the one action is (not yet )?complete/.exec(text);
        const share = /, (none|all|no|\d+)(?: of)?(?: the)? (?:(\d+) )?actions? (?:is|are) complete/.exec(text);
        const told = { none: 0, no: 0, all: total }[share?.[1] ?? ''] ?? Number(share?.[1]);
        expect(one === null ? [told, Number(share?.[2] ?? 0)] : [one[1] === undefined ? 1 : 0, 1]).toEqual([complete, total]);
        const [sentence] = sentencesOf(text).filter((each) => /^(?:Of these|Of the \d+ others|The other|All|It is)\b/.test(each));
        for (const [code, label] of [
          ['red', 'red'],
          ['amber', 'amber'],
          ['green', 'green'],
          ['not-yet-due', 'not yet due'],
          ['check', 'marked "Check"'],
        ] as const) {
          const told = new RegExp(`(\\d+|one|It)(?: (?:is|are))? ${label}`).exec(sentence ?? '')?.[1];
          expect([code, told === undefined ? 0 : told === 'one' || told === 'It' ? 1 : Number(told)]).toEqual([
            code,
            countOf(snapshot, code),
          ]);
        }
        const others = /Of the (\d+) others/.exec(text)?.[1];
        if (others !== undefined) expect(Number(others)).toBe(total - complete);
      }),
      { numRuns: 150 },
    );
  });

  it('tells each exception once: in a line of as many refs as it says, among the rest, or by the lead who owes it', () => {
    fc.assert(
      fc.property(somePaper, ({ paper, snapshot, actions }) => {
        const [first, second] = ownOf(paper).filter(({ id }) => id === 'exceptions' || id === 'exceptions.2');
        const status = new Map(snapshot.actions.map((each) => [each.ref, each.status]));
        const found = actions.filter(({ ref, isPublic }) => isPublic && ['red', 'amber'].includes(status.get(ref) ?? ''));
        if (found.length === 0) return expect(first?.text).toMatch(/^No public action is/);
        const told = (first?.bullets ?? []).map((line) => ({ line, refs: line.split('. Path to green')[0]?.match(/\bA\d+\b/g) ?? [] }));
        for (const { line, refs } of told) {
          const [word = ''] = line.split(' ');
          const more = Number(/ and (\d+) more/.exec(line)?.[1] ?? 0);
          if (!/further exception/.test(line))
            expect(word.startsWith('A') && /\d/.test(word) ? 1 : numberOfWords(word)).toBe(refs.length + more);
        }
        const silent = (action: Action): boolean => action.cause === undefined && action.pathToGreen === '';
        const counted = told.reduce((sum, { line, refs }) => {
          const rest = /^(\S+) further exception/.exec(line)?.[1];
          return sum + (rest === undefined ? refs.length + Number(/ and (\d+) more/.exec(line)?.[1] ?? 0) : (numberOfWords(rest) ?? 0));
        }, 0);
        expect(counted).toBe(found.filter((action) => !silent(action)).length);
        const owed = found.filter(({ cause, pathToGreen }) => cause === undefined || pathToGreen === '').length;
        expect(second === undefined).toBe(owed === 0);
        if (second !== undefined)
          expect(second.text).toMatch(
            owed < found.length ? new RegExp(`for ${owed} of `) : owed === 1 ? /for the one exception/ : new RegExp(`for all ${owed} exc`),
          );
      }),
      { numRuns: 150 },
    );
  });
});
