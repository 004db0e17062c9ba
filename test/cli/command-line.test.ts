import { readCommandLine, UsageError } from '../../cli/command-line.ts';

describe('the command line', () => {
  it('reads a command, its workbook and its options', () => {
    expect(readCommandLine(['paper', 'plan.xlsx', '--meeting', 'M3', '--copy', 'publication', '--today', '2026-03-31'])).toEqual({
      name: 'paper',
      workbook: 'plan.xlsx',
      rest: [],
      options: { meeting: 'M3', copy: 'publication', today: '2026-03-31', preview: false, json: false },
    });
  });

  it('takes the source of an import before the plan, and the file of an export', () => {
    expect(readCommandLine(['import', 'old.csv', 'plan.xlsx', '--tab', 'Actions', '--yes'])).toMatchObject({
      workbook: 'plan.xlsx',
      rest: ['old.csv'],
      options: { tab: 'Actions', yes: true },
    });
    expect(readCommandLine(['export', 'plan.xlsx', '--json', 'out.json']).options).toMatchObject({ jsonFile: 'out.json', json: false });
  });

  it('keeps an edit whole', () => {
    expect(readCommandLine(['edit', 'plan.xlsx', 'Action plan!K5=31/08/2016']).rest).toEqual(['Action plan!K5=31/08/2016']);
  });

  it('takes what is imported before the plan that it goes into', () => {
    expect(readCommandLine(['import', 'report.txt', 'plan.xlsx', '--kind', 'report', '--yes'])).toMatchObject({
      workbook: 'plan.xlsx',
      rest: ['report.txt'],
      options: { kind: 'report', yes: true },
    });
  });

  it.each([
    { words: [], sentence: 'Say what to do.', because: 'no command' },
    { words: ['publish', 'p.xlsx'], sentence: '"publish" is not a command.', because: 'no such command' },
    { words: ['toString', 'p.xlsx'], sentence: '"toString" is not a command.', because: 'a name every object has is no command' },
    { words: ['refresh'], sentence: 'Say which workbook', because: 'no workbook' },
    { words: ['edit', 'p.xlsx'], sentence: 'Write it as: edit', because: 'no edit' },
    { words: ['import', 'r.txt', '--kind', 'report'], sentence: 'Write it as: import', because: 'no plan to import into' },
    { words: ['paper', 'p.xlsx'], sentence: 'Say which meeting', because: 'no meeting' },
    { words: ['refresh', 'p.xlsx', '--today', '2026-02-30'], sentence: 'not "2026-02-30"', because: 'no such day' },
    { words: ['refresh', 'p.xlsx', '--at', '25:00'], sentence: 'not "25:00"', because: 'no such time' },
    { words: ['paper', 'p.xlsx', '--meeting', 'M1', '--copy', 'draft'], sentence: 'not "draft"', because: 'no such copy' },
    { words: ['refresh', 'p.xlsx', '--as', 'nobody'], sentence: 'not "nobody"', because: 'a person is known by an address' },
    { words: ['new', 'p.xlsx', '--scale', '0'], sentence: 'not "0"', because: 'a plan of no actions is not a scale' },
    { words: ['refresh', 'p.xlsx', '--tomorrow'], sentence: "Unknown option '--tomorrow'", because: 'no such option' },
  ])('refuses $words in a sentence: $because', ({ words, sentence }) => {
    expect(() => readCommandLine(words)).toThrow(UsageError);
    expect(() => readCommandLine(words)).toThrow(sentence);
  });
});
