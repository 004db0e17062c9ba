import fc from 'fast-check';
import { compareImports } from '../../../src/imports/again/compare-imports.ts';
import { pairByText } from '../../../src/imports/again/similar-texts.ts';

const july = [
  { ref: 'A1', values: { ref: 'A1', action: 'Write to every parent', deadline: '31/07/2026', progress: 'In progress' } },
  { ref: 'A2', values: { ref: 'A2', action: 'Train all team managers in supervision', deadline: '30/09/2026', progress: 'Not started' } },
  { ref: 'A3', values: { ref: 'A3', action: 'Publish the threshold document', deadline: '30/09/2026', progress: 'Not started' } },
];
const plan = july.map(({ values }) => values);

describe('the same plan, imported again', () => {
  it('changes nothing where nothing changed', () => {
    expect(compareImports(plan, plan, july)).toMatchObject({ added: [], changed: [], contested: [], gone: [], same: 3 });
  });

  it('takes what only the source changed', () => {
    const october = [{ ...plan[0], progress: 'Done' }, plan[1] as (typeof plan)[0], plan[2] as (typeof plan)[0]];
    expect(compareImports(october, plan, july)).toMatchObject({
      changed: [{ ref: 'A1', key: 'progress', before: 'In progress', inPlan: 'In progress', inSource: 'Done' }],
      contested: [],
      same: 2,
    });
  });

  it('leaves what an officer changed, and shows it where the source changed too', () => {
    const now = [{ ...plan[0], deadline: '31/08/2026' }, plan[1] as (typeof plan)[0], { ...plan[2], progress: 'In progress' }];
    const october = [{ ...plan[0], deadline: '30/09/2026' }, plan[1] as (typeof plan)[0], plan[2] as (typeof plan)[0]] as never;
    expect(compareImports(october, now as never, july)).toMatchObject({
      changed: [],
      contested: [{ ref: 'A1', key: 'deadline', before: '31/07/2026', inPlan: '31/08/2026', inSource: '30/09/2026' }],
    });
  });

  it('never empties a cell unasked', () => {
    const october = [{ ...plan[0], progress: '' }, plan[1] as (typeof plan)[0], plan[2] as (typeof plan)[0]] as never;
    expect(compareImports(october, plan, july)).toMatchObject({ changed: [], contested: [{ ref: 'A1', key: 'progress', inSource: '' }] });
  });

  it('finds a row by its words where the source gives it another ref, and shows new and gone rows', () => {
    const october = [
      { ref: '7', action: 'Train all of the team managers in good supervision', progress: 'In progress' },
      { ref: '8', action: 'Open a new contact centre', progress: 'Not started' },
      plan[0] as (typeof plan)[0],
    ] as never;
    const found = compareImports(october, plan, july);
    expect(found.added).toEqual([1]);
    expect(found.gone).toEqual(['A3']);
    expect(found.changed.map(({ ref, key }) => `${ref} ${key}`)).toEqual(['A2 action', 'A2 progress']);
  });

  it('keeps rows that officers added, without a word', () => {
    const now = [...plan, { ref: 'A4', action: 'Our own', deadline: '', progress: '' }];
    expect(compareImports(plan, now, july)).toMatchObject({ added: [], changed: [], contested: [], gone: [], same: 3 });
  });

  it('never proposes to write over a cell that differs from the last import', () => {
    const word = fc.constantFrom('', 'a', 'b', 'c');
    const row = fc.record({ action: word, progress: word });
    const rows = fc.array(fc.tuple(row, row, row), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (triples) => {
        const withRef = (values: { action: string; progress: string }, index: number) => ({ ...values, ref: `A${index}` });
        const [last, now, next] = [0, 1, 2].map((part) =>
          triples.map((triple, index) => withRef(triple[part] as { action: string; progress: string }, index)),
        ) as [ReturnType<typeof withRef>[], ReturnType<typeof withRef>[], ReturnType<typeof withRef>[]];
        const { changed } = compareImports(
          next,
          now,
          last.map((values) => ({ ref: values.ref, values })),
        );
        for (const { before, inPlan, inSource } of changed) expect([inPlan, inSource === '']).toEqual([before, false]);
      }),
    );
  });
});

describe('pairByText', () => {
  it('pairs each text once, the likest first', () => {
    expect([...pairByText(['train new managers', 'train managers'], ['train all managers', 'nothing of it'])]).toEqual([[1, 0]]);
  });
});
