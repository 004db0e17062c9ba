import { readFileSync } from 'node:fs';
import { day } from '../../../src/days/plain-date.ts';
import { withActionTables } from '../../../src/plan/decisions/action-tables.ts';
import { oddDates } from '../../../src/plan/decisions/odd-dates.ts';
import { linesAndCellsOfPastedText, linesOfPastedText } from '../../../src/plan/decisions/pasted-text.ts';
import { expectGolden } from '../../support/golden.ts';

const FOLDER = 'test/plan/decisions';
/** A cell's text with what cannot be seen in it shown. */
const shown = (text: string): string =>
  text.replace(/\t/g, '⇥').replace(/[^\x20-\x7e⇥•–—’‘“”…£·]/g, (letter) => `{${letter.charCodeAt(0).toString(16)}}`);

describe('pasted text', () => {
  const PASTED = JSON.parse(readFileSync(`${FOLDER}/pasted.json`, 'utf8')) as readonly string[];
  it('is made readable like this, with and without its cells', () => {
    const told = PASTED.map((text) => {
      const [lines, cells] = [linesOfPastedText(text), linesAndCellsOfPastedText(text)].map((each) => each.map(shown).join(' / '));
      return [`>>> ${shown(text)}`, `  ${lines ?? ''}`, cells === lines ? '' : `  ${cells ?? ''}`].filter((line) => line !== '').join('\n');
    });
    expectGolden(`${FOLDER}/pasted-read.txt`, told.join('\n'));
  });

  const table = (...rows: readonly string[]) =>
    withActionTables(rows.map((row) => row.replaceAll(' | ', '\t')))?.map((each) =>
      typeof each === 'string' ? each : `[${each.number}] ${each.text} (${each.owner}) by ${each.due}`,
    );
  it.each<readonly [string, readonly string[], readonly string[] | undefined]>([
    ['no table', ['a', 'b'], undefined],
    ['a table without actions', ['Name | Post', 'A | B'], undefined],
    ['an action without an owner', ['Action | Date', 'A | B'], undefined],
    ['one line of one cell', ['Action', 'Owner'], undefined],
    ['an action table', ['No. | Action | Owner | Due', '1 | Write | Head | May'], ['[1] Write (Head) by May']],
    ['its columns in another order', ['By when | Lead | Task', 'May | Head | Write'], ['[] Write (Head) by May']],
    ['two columns of one name', ['Action | Action by', 'Write | Head'], ['[] Write (Head) by ']],
    ['rows without an action', ['Action | Owner', ' | Head', 'Write | '], ['', 'Head', '[] Write () by ']],
    ['a row with less cells', ['Action | Owner | Due', 'Write | Head'], ['[] Write (Head) by ']],
    [
      'lines before, after and between',
      ['x', 'Action | Owner', 'A | B', '', 'C | D', 'y', 'E | F'],
      ['x', '[] A (B) by ', '', '[] C (D) by ', 'y', 'E', 'F'],
    ],
    ['two tables', ['Action | Owner', 'A | B', 'Who | What', 'C | D'], ['[] A (B) by ', '[] D (C) by ']],
    ['a long number', ['Ref | Action | Owner', '1234567890123 | A | B'], ['[123456789012] A (B) by ']],
    [
      'headings with more words',
      ['Agreed actions to take | Responsible officer | Target date | Minute', 'A | B | C | 7'],
      ['[7] A (B) by C'],
    ],
    ['cells with spaces', [' Action  |  Owner ', '  A |  B '], ['[] A (B) by ']],
  ])('with %s', (_what, rows, wanted) => {
    expect(table(...rows)).toEqual(wanted);
  });
});

describe('a day that cannot be meant', () => {
  const MEETING = day('2016-07-20');
  it.each<readonly [string, ReturnType<typeof day> | undefined, readonly string[]]>([
    ['on 20 July 2016', MEETING, []],
    ['on 31 June 2016', MEETING, ['“31 June 2016” is no day of the calendar. Check it before adding what rests on it.']],
    [
      'on 31/06/2016 and 31.6.2016',
      MEETING,
      [
        '“31/06/2016” is no day of the calendar. Check it before adding what rests on it.',
        '“31.6.2016” is no day of the calendar. Check it before adding what rests on it.',
      ],
    ],
    ['on 31/06/2016/1 and 1.31.06.2016', MEETING, []],
    ['by 20 July 2026', MEETING, []],
    ['by 20 July 2027', MEETING, ['“20 July 2027” lies 11 years after the meeting of 20 July 2016. Check the year.']],
    ['since 20 July 2006', MEETING, []],
    ['since the 20th of July, 2005', MEETING, ['“20th of July, 2005” lies 11 years before the meeting of 20 July 2016. Check the year.']],
    ['on Wednesday 20 July 2016', MEETING, []],
    ['on WEDNESDAY, the 20 JULY 2016', MEETING, []],
    ['on Tuesday 20 July 2016', MEETING, ['“Tuesday 20 July 2016” was a Wednesday. Check the day before adding what rests on it.']],
    [
      'on Tuesday 20 July 2016, on Tuesday 20 July 2016',
      MEETING,
      ['“Tuesday 20 July 2016” was a Wednesday. Check the day before adding what rests on it.'],
    ],
    ['on Tuesday 20 July 2016', undefined, ['“Tuesday 20 July 2016” was a Wednesday. Check the day before adding what rests on it.']],
    ['on 20 July 2106', undefined, ['“20 July 2106” cannot be meant. Check the year.']],
    ['on 20 July 2090', undefined, []],
    ['on 20 July 2091', undefined, ['“20 July 2091” cannot be meant. Check the year.']],
    ['on 20 July 1900', undefined, []],
    ['on 20 July 1899', undefined, ['“20 July 1899” cannot be meant. Check the year.']],
    // Without a meeting the year in the middle of all that are named, each once; the lower of two.
    [
      '1 May 2016, 2 May 2016, 20 July 2027',
      undefined,
      ['“20 July 2027” lies 11 years after the other dates of these minutes. Check the year.'],
    ],
    ['1 May 2016, 20 July 2027', undefined, ['“20 July 2027” lies 11 years after the other dates of these minutes. Check the year.']],
    ['20 July 2027, 1 May 2016', undefined, ['“20 July 2027” lies 11 years after the other dates of these minutes. Check the year.']],
    ['1 May 2016, 20 July 2026', undefined, []],
    [
      '20 July 2027, 21 July 2027, 1 May 2016',
      undefined,
      ['“1 May 2016” lies 11 years before the other dates of these minutes. Check the year.'],
    ],
    [
      '1 May 2016, 1 May 2016, 20 July 2027, 21 July 2027',
      undefined,
      ['“1 May 2016” lies 11 years before the other dates of these minutes. Check the year.'],
    ],
    ['1 May 2016, 20 July 2106', undefined, ['“20 July 2106” cannot be meant. Check the year.']],
    ['20 July 2027, 20 July 2027', undefined, []],
    ['1 May 2016, 31 June 2027', undefined, ['“31 June 2027” is no day of the calendar. Check it before adding what rests on it.']],
    ['in July 2106, paragraph 20.7', MEETING, []],
  ])('"%s" (meeting %s): %j', (text, meeting, wanted) => {
    expect(oddDates(text, meeting)).toEqual(wanted);
  });
});
