import { doneWithoutImpact, figureIn, measureReadings } from '../../../src/plan/position/measures.ts';
import { aMeasure, anAction } from '../../support/builders.ts';

describe('a figure', () => {
  it.each<readonly [string, string]>([
    ['84', '84'],
    [' 84 ', '84'],
    ['84%', '84 share'],
    ['84 %', '84 share'],
    ['84 per cent', '84 share'],
    ['84 PER CENT', '84 share'],
    ['84 percent', '84'],
    ['1,234.5%', '1234.5 share'],
    ['1,23', '-'],
    ['-3', '-3'],
    ['-3%', '-3 share'],
    ['- 3', '-'],
    ['£1,204', '1204'],
    ['about 12 days', '12'],
    ['thirteen let 12', '-'],
    ['twelve let. 12', '12'],
    ['12 days of 14', '-'],
    ['9 of 12', '75 share'],
    ['9 out of 12', '75 share'],
    ['9 in 12', '75 share'],
    ['9/12', '75 share'],
    ['9 / 12', '75 share'],
    ['9of12', '75 share'],
    ['9 OF 12', '75 share'],
    ['1,000 of 4,000', '25 share'],
    ['0 of 4', '0 share'],
    ['4 of 4', '100 share'],
    ['5 of 4', '-'],
    ['3 of 0', '-'],
    ['9 of 12 children', '-'],
    ['about 9 of 12', '-'],
    ['', '-'],
    ['none', '-'],
    ['84% in May', '84 share'],
    ['84% in May 2026', '-'],
    ['84\n(May)', '84'],
    ['84 to\n90', '-'],
  ])('in "%s" is %s', (text, wanted) => {
    const found = figureIn(text);
    expect(found === undefined ? '-' : `${found.value}${found.isShare ? ' share' : ''}`).toBe(wanted);
  });
});

describe('a measure', () => {
  it.each<readonly [baseline: string, target: string, latest: string, state: string]>([
    ['70', '90', '', 'No reading yet'],
    ['70', '90', '90', 'Met'],
    ['70', '90', '91', 'Met'],
    ['70', '90', '89', 'Nearer'],
    ['70', '90', '71', 'Nearer'],
    ['70', '90', '70', 'No nearer'],
    ['70', '90', '69', 'Further away'],
    ['30', '10', '10', 'Met'],
    ['30', '10', '9', 'Met'],
    ['30', '10', '11', 'Nearer'],
    ['30', '10', '30', 'No nearer'],
    ['30', '10', '31', 'Further away'],
    ['90', '90', '90', 'Met'],
    ['90', '90', '89', 'Further away'],
    ['', '90', '80', 'Not comparable'],
    ['70', '', '80', 'Not comparable'],
    ['70', '90', 'rising', 'Not comparable'],
    ['70%', '90', '80', 'Not comparable'],
    ['70', '90%', '80', 'Not comparable'],
    ['70%', '90%', '80', 'Not comparable'],
    ['70%', '90%', '80%', 'Nearer'],
    ['7 of 10', '9 in 10', '80%', 'Nearer'],
  ])('from %s, to %s, at %s is %s', (baseline, target, latest, state) => {
    expect(measureReadings([aMeasure({ baseline, target, latest })])[0]?.state).toBe(state);
  });

  it.each<readonly [Parameters<typeof aMeasure>[0], string]>([
    [{}, 'Latest 84 on 31 May 2026; baseline 71, target 90: nearer'],
    [{ latestDate: undefined }, 'Latest 84; baseline 71, target 90: nearer'],
    [{ latest: '' }, 'No reading yet; baseline 71, target 90'],
    [{ baseline: '' }, 'Latest 84 on 31 May 2026; target 90: read it beside its target'],
    [{ target: '' }, 'Latest 84 on 31 May 2026; baseline 71: read it beside its target'],
    [{ baseline: '', target: '' }, 'Latest 84 on 31 May 2026: read it beside its target'],
    [{ baseline: '', target: '', latest: '' }, 'No reading yet'],
    [{ latest: '95' }, 'Latest 95 on 31 May 2026; baseline 71, target 90: met'],
  ])('%j is told in a sentence', (changes, sentence) => {
    expect(measureReadings([aMeasure(changes)])[0]?.sentence).toBe(sentence);
  });

  it('shows the impact of what is done, or none does', () => {
    const actions = [
      anAction({ ref: 'A1', progress: 'Done' }),
      anAction({ ref: 'A2', progress: 'Done', impact: 'None yet' }),
      anAction({ ref: 'A3', progress: 'Done', impact: 'Early signs' }),
      anAction({ ref: 'A4' }),
    ];
    const measures = [aMeasure(), aMeasure({ name: 'Visits', latest: '', actions: ['A4', 'A1'] })];
    expect(doneWithoutImpact({ actions, measures }).map(({ action, sentence }) => `${action.ref}: ${sentence}`)).toEqual([
      'A1: A1 is done, with no impact recorded: Assessments completed in 45 days: latest 84 on 31 May 2026; baseline ' +
        '71, target 90: nearer. ' +
        'Visits: no reading yet; baseline 71, target 90.',
      'A2: A2 is done, with no impact recorded: no measure shows its impact.',
    ]);
  });
});
