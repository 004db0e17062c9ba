import { day } from '../../src/days/plain-date.ts';
import { gridOf, workbookOf } from '../support/one-tab.ts';
import { messagesOf } from '../support/shown.ts';

const APRIL = { date: day('2026-04-15'), time: '00:00' };
const bodies = gridOf('bodies', { ref: 'B1', name: 'Improvement Board' });
const meetings = gridOf('meetings', { ref: 'M1', body: 'improvement board', date: APRIL }, { ref: 'M2', body: 'Cabinet', date: APRIL });

describe('a workbook', () => {
  it('reads a tab once, when it is first asked for', () => {
    const { workbook, reads } = workbookOf({ bodies, meetings });
    expect(reads).toEqual([]);
    workbook.plan('meetings', 'bodies');
    workbook.plan('bodies');
    expect(workbook.rows('meetings')).toHaveLength(2);
    expect(reads).toEqual(['meetings', 'bodies']);
  });

  it('writes references as the refs of what was read, and leaves the others alone', () => {
    const { workbook } = workbookOf({ bodies, meetings });
    expect(workbook.plan('meetings').meetings.map(({ body }) => body)).toEqual(['improvement board', 'Cabinet']);
    expect(workbook.problems).toEqual([]);
    expect(workbook.plan('meetings', 'bodies').meetings.map(({ body }) => body)).toEqual(['B1', 'Cabinet']);
    expect(messagesOf(workbook.problems)).toEqual([
      'Meetings, row 3, Body: "Cabinet" is not on the Bodies tab. Enter a ref from there, or add the row.',
    ]);
  });

  it('reads again what it is told to forget', () => {
    const { workbook, reads } = workbookOf({ actions: gridOf('actions', { action: 'Hire', deadline: 'Ongoing' }) });
    expect(workbook.actions).toHaveLength(1);
    workbook.readAgain('actions');
    expect(workbook.actions).toHaveLength(1);
    expect(reads.filter((thing) => thing === 'actions')).toHaveLength(2);
  });

  it('says which tabs that were asked for are missing, and no others', () => {
    const { workbook } = workbookOf({ bodies });
    workbook.plan('bodies', 'risks');
    expect(workbook.missingTabs.map(({ of }) => of)).toEqual(['risks']);
  });

  it('lists what is wrong in the order of tabs, rows and columns', () => {
    const { workbook } = workbookOf({
      meetings: gridOf('meetings', { ref: 'M1', body: 'B1', date: 'soon', isPublic: 'perhaps' }),
      actions: gridOf('actions', { action: 'Hire', progress: 'Nearly', deadline: '31/11/2026' }, { action: 'Train', percent: 'half' }),
    });
    workbook.plan('meetings', 'actions');
    const cells = workbook.problems.flatMap(({ of, row, field }) => (field === undefined ? [] : [`${of} ${row ?? ''} ${field}`]));
    expect(cells).toEqual(['actions 2 deadline', 'actions 2 progress', 'actions 3 percent', 'meetings 2 date', 'meetings 2 isPublic']);
  });

  it('complains of a cell once: what could not be read is not found missing as well', () => {
    const { workbook } = workbookOf({
      actions: gridOf('actions', { action: 'Hire', isPublic: 'perhaps' }, { action: 'Train', isPublic: 'No' }),
    });
    const actions = workbook.actions.map(({ isPublic, exemptParagraph }) => [isPublic, exemptParagraph]);
    expect(actions).toEqual([
      [false, undefined],
      [false, undefined],
    ]);
    expect(workbook.problems.flatMap(({ of, code }) => (of === 'actions' ? [code] : []))).toEqual([
      'public-unclear',
      'exempt-paragraph-missing',
    ]);
  });
});
