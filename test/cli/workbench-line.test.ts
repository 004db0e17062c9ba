import { UsageError } from '../../cli/command-line.ts';
import { EXAMPLE_WORKBOOK, readWorkbenchLine } from '../../cli/workbench/workbench-line.ts';

describe('npm start', () => {
  it.each<[string[], object, string]>([
    [[], { workbook: EXAMPLE_WORKBOOK, example: 'exampleshire' }, 'the fictional council'],
    [['plan.xlsx'], { workbook: 'plan.xlsx' }, 'the council’s own plan'],
    [
      ['plan.xlsx', '--today', '2026-03-31', '--at', '07:30', '--as', 'a@example.com', '--port', '0'],
      { workbook: 'plan.xlsx', today: '2026-03-31', at: '07:30', as: 'a@example.com', port: 0 },
      'every option',
    ],
  ])('with %j opens %j: %s', (words, request) => {
    expect(readWorkbenchLine(words)).toEqual(request);
  });

  it.each([
    [['a.xlsx', 'b.xlsx'], 'Name one workbook, not 2.'],
    [['--today', '31/03/2026'], '--today takes a day written YYYY-MM-DD, not "31/03/2026".'],
    [['--at', '25:00'], '--at takes a time written HH:MM, not "25:00".'],
    [['--port', '70000'], '--port takes a number from 0 to 65535, not "70000".'],
    [['--port', 'any'], '--port takes a number from 0 to 65535, not "any".'],
    [['--nothing'], "Unknown option '--nothing'"],
  ])('with %j says: %s', (words, sentence) => {
    expect(() => readWorkbenchLine(words)).toThrow(UsageError);
    expect(() => readWorkbenchLine(words)).toThrow(sentence);
  });
});
