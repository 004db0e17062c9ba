import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../../src/days/plain-date.ts';
import { readReport, reportFound } from '../../../src/imports/report/read-report.ts';
import type { ReportReading } from '../../../src/imports/report/read-report.ts';
import { EXPECTED } from './expected.ts';
import { VARIANTS } from './variants.ts';

const TODAY = day('2026-11-26');
const FOLDER = join(__dirname, 'fixtures');
const report = (name: string): string => readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
const NAMES = readdirSync(FOLDER).map((file) => file.replace('.txt', ''));

/** Everything that a row holds, so that two readings can be compared. */
function rowsOf(reading: ReportReading): readonly unknown[] {
  const findings = [...reading.recommendations, ...reading.strengths];
  return [
    ...findings.map(({ kind, paragraph, text, responsible, due, isGrave }) => [kind, paragraph, text, responsible, due, isGrave]),
    ...reading.judgements.map(({ strand, subJudgement, grade, words }) => [strand, subJudgement, grade, words]),
    reading.inspection,
  ];
}

describe('a published report', () => {
  it('has what is expected of it written down', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(NAMES.sort());
  });

  it.each(NAMES)('%s gives every recommendation once, with its paragraph', (name) => {
    const { recommendations } = readReport(report(name), TODAY);
    const rows = recommendations.map(({ paragraph, text, isGrave, responsible, due }) => ({ paragraph, text, isGrave, responsible, due }));
    expect(rows).toEqual(
      (EXPECTED[name]?.recommendations ?? []).map(([paragraph, beginning, isGrave = false, responsible = '', due = '']) => ({
        paragraph,
        text: expect.stringContaining(beginning),
        isGrave,
        responsible,
        due,
      })),
    );
    expect(new Set(recommendations.map(({ paragraph }) => paragraph)).size).toBe(recommendations.length);
    for (const { text, quotedBeginning } of recommendations) expect(text).toContain(quotedBeginning.replace(/^“|(?: …)?”$/g, ''));
  });

  it.each(NAMES)('%s gives its framework, days, judgements and strengths', (name) => {
    const { inspection, judgements, strengths } = readReport(report(name), TODAY);
    const expected = EXPECTED[name];
    expect(inspection.framework).toBe(expected?.framework);
    expect([inspection.fieldworkStart, inspection.fieldworkEnd, inspection.reportPublished]).toEqual(expected?.days);
    expect(judgements.map(({ strand, subJudgement, grade, words }) => [strand, subJudgement, grade || words])).toEqual(
      expected?.judgements,
    );
    expect(strengths).toHaveLength(expected?.strengths ?? -1);
  });

  it.each(NAMES.flatMap((name) => VARIANTS.map((variant) => ({ name, variant: variant.name, of: variant.of }))))(
    '$name reads the same where $variant',
    ({ name, of }) => {
      const text = report(name);
      expect(rowsOf(readReport(of(text), TODAY))).toEqual(rowsOf(readReport(text, TODAY)));
    },
  );
});

describe('what a report states of itself', () => {
  const listOf = (count: number, said: string): string =>
    [
      `Inspectors found ${said}.`,
      '',
      'Areas for improvement',
      ...Array.from({ length: count }, (_, at) => `• The quality of thing ${at + 1}.`),
    ].join('\n');

  it.each([
    ['eighteen areas for improvement', 18, true, 'the words and the rows agree'],
    ['18 areas for improvement', 18, true, 'digits say the same'],
    ['eighteen areas for improvement', 17, false, 'one row is missing'],
    ['twenty-one key areas for improvement', 21, true, 'a compound number with a word between'],
  ])('“%s” beside %i rows agrees: %s, because %s', (said, count, agrees) => {
    const reading = readReport(listOf(count, said), TODAY);
    expect(reading.counts).toEqual([expect.objectContaining({ words: said, found: count, agrees })]);
    expect(reading.remarks.some((remark) => remark.startsWith('The report speaks of'))).toBe(!agrees);
  });

  it('does not compare a count that is of an earlier inspection', () => {
    expect(readReport(listOf(2, 'that three areas for improvement from the last inspection remain'), TODAY).counts).toEqual([]);
  });

  it.each([
    ['Inspection dates: 6 to 17 November 2023\nReport published: 1 November 2023', 'before the inspection ended on 17 November 2023'],
    ['Inspection dates: 31 June 2023', 'names a day that does not exist'],
    ['Inspection dates: 17 to 6 November 2023', 'begin on 17 November 2023 and to end on 6 November 2023'],
    ['Inspection dates: 6 to 17 November 2023\nReport published: 20 December 2203', 'lies in the future'],
  ])('“%s” is remarked', (text, remark) => {
    expect(readReport(text, TODAY).remarks.join(' ')).toContain(remark);
  });
});

describe('what is no recommendation', () => {
  it.each([
    ['a mention in a sentence', 'The areas for improvement were met in full.\n• They were met.'],
    ['those of the last inspection', 'Recommendations from the last inspection\n1. Improve plans.\n2. Improve visits.'],
    ['an entry of the contents', 'Contents\nAreas for improvement\n4\nWhat does the authority need to improve?\n5\nMain findings\n6\n'],
    ['the scope of a visit', 'Areas covered by the visit\n• the quality of assessments\n• the oversight by managers'],
  ])('%s', (_because, text) => {
    const reading = readReport(text, TODAY);
    expect(reading.recommendations).toEqual([]);
    expect(reading.remarks.join(' ')).toContain('No recommendation was found');
  });
});

describe('any text', () => {
  it('is read without failing, and the same way twice', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Areas for improvement',
        'Recommendations',
        '• x',
        '1. Ensure y',
        'Cause of concern',
        'Immediately:',
        'Good',
        '12',
        '',
        'Police',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        expect(readReport(text, TODAY)).toEqual(readReport(text, TODAY));
      }),
    );
  });

  it('counts what was found in words', () => {
    expect(reportFound(readReport(report('ilacs'), TODAY))).toBe('6 recommendations (2 grave) and 5 judgements found');
    expect(reportFound(readReport('', TODAY))).toBe('Nothing found');
  });
});
