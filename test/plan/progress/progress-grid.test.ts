import { readFileSync } from 'node:fs';
import { clausesOf, coloursOf, percentOf } from '../../../src/plan/progress/progress-clauses.ts';
import { progressQuestion, readProgress } from '../../../src/plan/progress/read-progress.ts';
import { expectGolden } from '../../support/golden.ts';

const FOLDER = 'test/plan/progress';
const linesOf = (file: string): string[] => readFileSync(`${FOLDER}/${file}`, 'utf8').replace(/\n$/, '').split('\n');

/** What is read of a cell, in one line; what it keeps only where that is not the cell itself. */
function read(cell: string, asksWhetherDone = false): string {
  const { words, keeps, progress, ...more } = readProgress(cell, { asksWhetherDone });
  const rest = Object.entries(more).map(([name, value]) => `${name} ${String(value)}`);
  return [progress ?? 'asked', ...rest, keeps === words ? '' : `keeps “${keeps}”`].filter((part) => part !== '').join(', ');
}

/** A state of the work, as one councillor's officers or another's would write it. */
const STATES = [
  'Done',
  'In progress',
  'Not started',
  'Paused',
  'Withdrawn',
  'Closed',
  'Partly complete',
  'Delayed',
  'Off track',
  'To be done',
];
/** What may stand around it; the stroke is the state. */
const AROUND = [
  '|',
  '|?',
  '| ?!',
  '|? Yes',
  'Training |',
  '| training',
  '|, awaiting funding',
  '|, awaiting sign-off',
  '| pending',
  '| but more is planned',
  '| however late',
  '| though not all',
  '|, all but one',
  '|; in progress',
  '|; done',
  '|; closed',
  '|; training closed',
  '|, overdue',
  '|, with issues',
  '|, no issues',
  '| or paused',
  '| / not started / done',
  '| apart from two',
  '| for carers',
  '| for now',
  '50% |',
  '100% |',
  '0% |',
  '|, 80%',
  'Green: |',
  '| (amber)',
  '| as of May 2026',
  '| and will be reviewed',
];

describe('progress', () => {
  it.each(STATES)('that is "%s", with other words around it, is read like this', (state) => {
    const lines = AROUND.map((around) => around.replace('|', around.startsWith('|') ? state : state.toLowerCase()));
    const file = `${FOLDER}/grid-${state.toLowerCase().replaceAll(' ', '-')}.txt`;
    expectGolden(file, lines.map((cell) => `${cell} → ${read(cell)}`).join('\n'));
  });

  it('that asks is asked for like this', () => {
    const cells = ['Closed', 'Complete and closed', 'Amber', 'RAG: Dark Green', 'Yes', 'Agreed', 'Training complete', 'x'.repeat(61), ''];
    const asked = cells.map((cell) => progressQuestion(readProgress(cell)));
    expectGolden(`${FOLDER}/questions.txt`, asked.join('\n'));
  });

  it.each([
    ['Yes', true, 'Done, keeps “”'],
    ['y', true, 'Done, keeps “”'],
    [' TRUE ', true, 'Done, keeps “”'],
    ['x', true, 'Done, keeps “”'],
    ['No', true, 'asked, asks yes-no, proposed In progress'],
    ['n', true, 'asked, asks yes-no, proposed In progress'],
    ['False', true, 'asked, asks yes-no, proposed In progress'],
    ['Yes', false, 'asked, asks yes-no'],
    ['No', false, 'asked, asks yes-no'],
    ['Yes it is', true, 'asked, asks words'],
    ['Amber: yes', true, 'Done, colour amber, keeps “”'],
    ['', true, 'asked, asks words'],
    ['', false, 'asked, asks words'],
    ['Not agreed', false, 'asked, asks words'],
    ['Partly accepted', false, 'asked, asks words'],
    ['Agreed in principle.', false, 'asked, asks words'],
    ['Agreed and done', false, 'Done'],
  ])('"%s" answers, where the heading asks (%s): %s', (cell, asks, wanted) => {
    expect(read(cell, asks)).toBe(wanted);
  });

  it.each([
    ['AWAITING Dr Who Funding', 'Dr Who Funding'],
    ['Done, pending  Legal   Advice', 'Legal Advice'],
    ['Pending', undefined],
    ['Pending; awaiting ICT', 'ICT'],
  ])('keeps the officer’s letters of what "%s" waits for', (cell, reason) => {
    expect(readProgress(cell).reason).toBe(reason);
  });
});

describe('a cell of progress', () => {
  it('falls into clauses like this', () => {
    const told = linesOf('clauses.txt').map((text) => {
      const clauses = clausesOf(text).map(({ text: clause, signs, awaits, others, ...marks }) => {
        const held = Object.entries(marks).flatMap(([name, isSo]) => (isSo ? [name] : []));
        const waits = awaits === undefined ? [] : [`awaits “${awaits}”`];
        return `  “${clause}”: ${signs.join(', ') || '-'} | ${others.join(' ') || '-'} | ${[...waits, ...held].join(', ') || '-'}`;
      });
      return [text, ...clauses].join('\n');
    });
    expectGolden(`${FOLDER}/in-clauses.txt`, told.join('\n'));
  });

  it('gives these shares and colours', () => {
    const shares = linesOf('shares.txt').map((text) => `${text} → ${JSON.stringify(percentOf(text)) ?? '-'}`);
    const colours = linesOf('colours.txt').map((text) => `${text} → ${JSON.stringify(coloursOf(text))}`);
    expectGolden(`${FOLDER}/in-shares-and-colours.txt`, [...shares, ...colours].join('\n'));
  });
});

describe('a cell that names no state', () => {
  it('is read like this', () => {
    const cells = linesOf('stateless.txt');
    expectGolden(`${FOLDER}/stateless-read.txt`, cells.map((cell) => `${cell} → ${read(cell)}`).join('\n'));
  });
});
