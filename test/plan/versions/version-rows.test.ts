import { day } from '../../../src/days/plain-date.ts';
import type { DeadlineReading } from '../../../src/days/deadlines/deadline-reading.ts';
import { versionInWords, versionRows } from '../../../src/plan/versions/version-change.ts';
import { versionFaults } from '../../../src/plan/versions/version-request.ts';
import type { VersionRequest } from '../../../src/plan/versions/version-request.ts';
import { dateCell } from '../../../src/tabs/kinds/date-kinds.ts';
import { anAction, anInspection, aPlan, aPlanVersion, aRecommendation } from '../../support/builders.ts';
import { carried, kept } from '../../support/version-mappings.ts';

const REQUEST: VersionRequest = {
  closing: 'One',
  version: 'Two',
  from: day('2026-07-01'),
  inspection: '',
  note: 'Why',
  recommendations: [],
  actions: [],
};
const refs = () => {
  let count = 0;
  return { recommendation: () => `R${(count += 1) + 20}`, action: () => `A${(count += 1) + 20}` };
};
const awaited: DeadlineReading = { kind: 'event', awaiting: 'a visit', words: 'after a visit' };

describe('the rows of a new version', () => {
  const rowsOf = (request: Partial<VersionRequest>, plan: Parameters<typeof aPlan>[0]) =>
    versionRows({ ...REQUEST, ...request }, aPlan(plan), refs(), (ref) => `status of ${ref}`);

  it.each<readonly [string, Parameters<typeof aPlan>[0], string, readonly object[], readonly object[]]>([
    [
      'end the old one the day before',
      { versions: [aPlanVersion({ version: 'One' })] },
      '',
      [{ version: 'Two', from: dateCell(day('2026-07-01')), inspection: 'I1', note: 'Why' }],
      [{ list: 'versions', row: 'One', field: 'to', to: dateCell(day('2026-06-30')) }],
    ],
    [
      'leave alone the last day that it has',
      { versions: [aPlanVersion({ version: 'One', to: '2026-05-31' })] },
      'I2',
      [{ version: 'Two', from: dateCell(day('2026-07-01')), inspection: 'I2', note: 'Why' }],
      [],
    ],
    [
      'add the old one where the tab does not name it',
      { versions: [aPlanVersion({ version: 'Other' })] },
      '',
      [
        { version: 'One', to: dateCell(day('2026-06-30')) },
        { version: 'Two', from: dateCell(day('2026-07-01')), inspection: '', note: 'Why' },
      ],
      [],
    ],
  ])('%s', (_what, plan, inspection, added, changed) => {
    const rows = rowsOf({ inspection }, plan);
    expect(rows.added.versions).toEqual(added);
    expect(rows.changed).toEqual(changed);
  });

  it('name what stands for each recommendation', () => {
    const plan = {
      versions: [aPlanVersion({ version: 'One' })],
      recommendations: ['R1', 'R2', 'R3', 'R4', 'R5', 'R6'].map((ref) =>
        aRecommendation({ ref, kind: 'Priority', responsible: 'Council' }),
      ),
      actions: [anAction({ ref: 'A1', recommendations: ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'] }), anAction({ ref: 'A2' })],
    };
    const recommendations = [
      kept('R1'),
      kept('R2', { newRefs: ['R5'] }),
      kept('R3', { became: 'Changed', newText: 'New words', reason: 'Why so' }),
      kept('R4', { became: 'Retired', reason: 'Over' }),
      kept('R6', { became: 'Replaced', newRefs: ['R5', 'R1'], newText: 'More' }),
    ];
    const { added, changed } = rowsOf({ recommendations, actions: [carried('A1')] }, plan);
    expect(added.recommendations).toEqual([
      { ref: 'R21', text: 'New words', strand: 'Help and protection', kind: 'Priority', responsible: 'Council', inspection: 'I1' },
      { ref: 'R22', text: 'More', strand: 'Help and protection', kind: 'Priority', responsible: 'Council', inspection: 'I1' },
    ]);
    expect(
      changed.map(({ list, row, field, to }) => `${list} ${row} ${field} ${typeof to === 'string' ? to : JSON.stringify(to)}`),
    ).toEqual([
      'recommendations R2 endedWith One',
      'recommendations R3 endedWith One',
      'recommendations R4 endedWith One',
      'recommendations R6 endedWith One',
      'actions A1 recommendations R1, R5, R21, R22, R7',
      'versions One to {"date":"2026-06-30","time":"00:00"}',
    ]);
    expect(
      added.versionChanges.map(
        (row) => `${String(row['ref'])} ${String(row['became'])} ${String(row['newRefs'])} ${String(row['reason'])}`,
      ),
    ).toEqual([
      'R1 Kept R1 Same',
      'R2 Kept R5 Same',
      'R3 Changed R21 Why so',
      'R4 Retired  Over',
      'R5  R5 ',
      'R6 Replaced R5, R1, R22 Same',
      'A1 Carried A1 ',
      'A2  A2 ',
    ]);
    expect(rowsOf({ inspection: 'I2', recommendations }, plan).added.recommendations[0]).toMatchObject({ inspection: 'I2' });
  });

  it('of a part have everything of the whole', () => {
    const whole = anAction({
      ref: 'A1',
      progress: 'Done',
      recommendations: ['R1'],
      workstream: 'W1',
      phase: '2',
      successMeasure: 'Less',
      partners: 'Police',
      start: '2026-01-05',
      deadline: awaited,
      originalDeadline: '2026-02-02',
      lastDeadline: '2026-03-03',
      timesRedated: 3,
      redatedBecause: 'Visit',
      redatingApprovedBy: 'Board',
      approvedDeadline: '2026-04-04',
      isPublic: false,
      exemptParagraph: 2,
      latestUpdate: 'Half',
    });
    const actions = [carried('A1', { became: 'Split', parts: ['First', 'Second'], recommendations: ['R2', 'R2'], reason: 'Too large' })];
    const { added, changed } = rowsOf({ actions }, { actions: [whole] });
    expect(added.actions[0]).toEqual({
      ref: 'A21',
      action: 'First',
      leadPost: 'Head of Assessment',
      leadEmail: 'head.assessment@exampleshire.example',
      workstream: 'W1',
      phase: '2',
      successMeasure: 'Less',
      partners: 'Police',
      progress: 'In progress',
      deadline: 'after a visit',
      start: dateCell(day('2026-01-05')),
      recommendations: 'R2',
      isPublic: 'No, paragraph 2',
      redatedBecause: 'Visit',
      redatingApprovedBy: 'Board',
      approvedDeadline: dateCell(day('2026-04-04')),
      originalDeadline: dateCell(day('2026-02-02')),
      timesRedated: 3,
      lastDeadline: dateCell(day('2026-03-03')),
    });
    expect(added.actions[1]).toMatchObject({ ref: 'A22', action: 'Second' });
    expect(changed).toEqual([
      { list: 'actions', row: 'A1', field: 'progress', to: 'Closed' },
      { list: 'actions', row: 'A1', field: 'latestUpdate', to: 'Split into A21, A22 with version "Two": Too large.\nHalf' },
    ]);
    expect(added.versionChanges).toEqual([
      {
        version: 'One',
        kind: 'Action',
        ref: 'A1',
        words: whole.action,
        became: 'Split',
        newRefs: 'A21, A22',
        reason: 'Too large',
        newVersion: 'Two',
        status: 'status of A1',
        originalDeadline: dateCell(day('2026-02-02')),
        deadline: 'after a visit',
      },
    ]);
    const other = rowsOf({ actions }, { actions: [{ ...whole, progress: 'Paused', isPublic: true }] }).added.actions[0];
    expect(other).toMatchObject({ progress: 'Paused', isPublic: '' });
    expect(rowsOf({ actions }, { actions: [{ ...whole, exemptParagraph: undefined }] }).added.actions[0]).toMatchObject({ isPublic: 'No' });
  });

  it('of a retired action say why, before what was last written', () => {
    const actions = [carried('A1', { became: 'Retired', reason: 'Overtaken.' })];
    const words = (latestUpdate: string) => rowsOf({ actions }, { actions: [anAction({ latestUpdate })] }).changed[1]?.to;
    expect([words(''), words('Half')]).toEqual(['Retired with version "One": Overtaken.', 'Retired with version "One": Overtaken.\nHalf']);
  });

  it('are said in words before they are written', () => {
    const plan = aPlan({
      inspections: [anInspection({ ref: 'I2', name: 'Visit' })],
      recommendations: [aRecommendation()],
      actions: [anAction()],
    });
    const request = { ...REQUEST, recommendations: [kept('R1'), kept('R2'), kept('R3', { became: '' })], actions: [carried('A1')] };
    const inWords = (changes: Partial<VersionRequest>) => {
      const asked = { ...request, ...changes };
      return versionInWords(
        asked,
        versionRows(asked, plan, refs(), () => ''),
        plan,
      );
    };
    expect(inWords({ inspection: 'I2' })).toEqual([
      'Version "One" ends on 30 June 2026 with a snapshot of every status.',
      'Version "Two" begins on 1 July 2026, in answer to: Visit.',
      'Recommendations: 2 kept; 0 added.',
      'Actions: 1 carried; 0 added. Original deadlines and history stay.',
    ]);
    expect(inWords({ recommendations: [], actions: [] }).slice(1)).toEqual([
      'Version "Two" begins on 1 July 2026.',
      'Recommendations: none; 0 added.',
      'Actions: none; 0 added. Original deadlines and history stay.',
    ]);
  });

  it('are not asked for while more is unmapped than a sentence holds', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => anAction({ ref: `A${at + 1}` }));
    const [twelve, thirteen] = [12, 14].map((count) => versionFaults(REQUEST, aPlan({ actions: many(count) })));
    expect(twelve).toEqual([
      'Not mapped yet: actions A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11 and A12. Say whether it is carried, split or retired.',
    ]);
    expect(thirteen?.[0]).toContain('A11, A12 and 2 more.');
  });
});
